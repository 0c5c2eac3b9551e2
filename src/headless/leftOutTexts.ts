import type { LeftOut } from '../experiment/estimate/leftOut.ts';

/** What an estimate leaves out, in words. */
export const leftOutTexts: Readonly<Record<LeftOut, string>> = {
  intradayRules: 'intraday rules',
  underLoad: 'what waiting does to service',
  fatigue: 'what load does to agents',
  repetition: 'explaining again',
  brokenPromises: 'contacts after broken promises',
  overflow: 'overflow after a wait or by queue length',
  closing: 'leaving when doors close',
  waitingCredit: 'head starts and weights of waiting',
  callBackLimits: 'limits on offering call-backs',
  interruption: 'work laid down for other contacts',
  reservedAgents: 'idle agents kept for other queues',
  backlog: 'background work of teams',
  waitingAtStart: 'customers waiting at the start',
  surveys: 'surveys',
};
