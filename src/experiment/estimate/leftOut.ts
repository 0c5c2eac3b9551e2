import type { Scenario } from '../../scenario/schema/scenario.ts';

const some = <T>(table: Readonly<Record<string, T>>, has: (member: T) => boolean): boolean => Object.values(table).some(has);
const several = (percents: Readonly<Record<string, number>> | undefined): boolean =>
  some(percents ?? {}, (percent) => percent > 0);

/** What a scenario may have that no formula of the estimate knows, each with whether it has it. Most likely first. */
const mechanisms = {
  intradayRules: ({ intradayRules }) => some(intradayRules, ({ on }) => on),
  underLoad: ({ channels }) => some(channels, ({ underLoad }) => underLoad !== undefined),
  fatigue: ({ teams }) => some(teams, ({ fatigue }) => fatigue !== undefined),
  repetition: ({ inquiryTypes }) => some(inquiryTypes, ({ repetition }) => repetition !== undefined),
  brokenPromises: ({ channels }) =>
    some(
      channels,
      ({ promisedWithinSeconds, afterAbandoning }) =>
        promisedWithinSeconds !== undefined &&
        ((afterAbandoning?.retryPercent ?? 0) > 0 || several(afterAbandoning?.switchPercent)),
    ),
  overflow: ({ queues, teams }) =>
    some(queues, ({ sends }) => (sends?.ifWaitingAtLeast ?? 0) > 0) ||
    some(teams, ({ skills }) => some(skills, ({ afterWaitSeconds }) => afterWaitSeconds > 0)),
  closing: ({ channels }) =>
    some(channels, ({ atClosing, openingHours }) => atClosing !== 'keepWaiting' && openingHours !== undefined),
  waitingCredit: ({ queues }) =>
    some(queues, ({ waitingCreditSeconds, waitingWeight }) => waitingCreditSeconds > 0 || waitingWeight !== 1),
  callBackLimits: ({ channels }) =>
    some(channels, ({ callBack }) => (callBack?.ifLongestWaitSeconds ?? 0) > 0 || callBack?.mostPending !== undefined),
  interruption: ({ channels }) => some(channels, ({ interruptible }) => interruptible),
  reservedAgents: ({ teams }) => some(teams, ({ skills }) => some(skills, ({ reservedIdleAgents }) => reservedIdleAgents > 0)),
  backlog: ({ teams }) => some(teams, ({ backlog }) => backlog !== undefined),
  followUps: ({ touches }) => some(touches, ({ followUp }) => followUp !== undefined),
  waitingAtStart: ({ queues }) => some(queues, ({ waitingAtStart }) => waitingAtStart > 0),
} satisfies Record<string, (scenario: Scenario) => boolean>;

export type LeftOut = keyof typeof mechanisms;

/**
 * The mechanisms of a scenario that its estimate leaves out altogether: figures before the simulation, and the staff of mode same-service, are
 * as if it had none of them. What an estimate has no figure for (efforts, times to resolution) is not among them: its measures stay empty.
 */
export function leftOut(scenario: Scenario): LeftOut[] {
  return (Object.keys(mechanisms) as LeftOut[]).filter((id) => mechanisms[id](scenario));
}
