import type { ScenarioInput } from '../../scenario/schema/scenario.ts';

type Table<T> = Readonly<Record<string, T>> | undefined;
const some = <T>(table: Table<T>, has: (member: T) => boolean): boolean => Object.values(table ?? {}).some(has);
const any = (amount: number | undefined): boolean => (amount ?? 0) > 0;

/** What a scenario may have that no formula of the estimate knows, each with whether it has it. */
const mechanisms = {
  intradayRules: ({ intradayRules }) => some(intradayRules, ({ on }) => on !== false),
  underLoad: ({ channels }) => some(channels, ({ underLoad }) => underLoad !== undefined),
  fatigue: ({ teams }) => some(teams, ({ fatigue }) => fatigue !== undefined),
  repetition: ({ inquiryTypes }) => some(inquiryTypes, ({ repetition }) => repetition !== undefined),
  brokenPromises: ({ channels }) =>
    some(
      channels,
      ({ promisedWithinSeconds, afterAbandoning }) =>
        promisedWithinSeconds !== undefined && (any(afterAbandoning?.retryPercent) || some(afterAbandoning?.switchPercent, any)),
    ),
  overflow: ({ queues, teams }) =>
    some(queues, ({ sends }) => any(sends?.ifWaitingAtLeast)) ||
    some(teams, ({ skills }) => some(skills, ({ afterWaitSeconds }) => any(afterWaitSeconds))),
  closing: ({ channels }) =>
    some(channels, ({ atClosing = 'keepWaiting', openingHours }) => atClosing !== 'keepWaiting' && openingHours !== undefined),
  waitingCredit: ({ queues }) =>
    some(queues, ({ waitingCreditSeconds, waitingWeight = 1 }) => any(waitingCreditSeconds) || waitingWeight !== 1),
  callBackLimits: ({ channels }) =>
    some(channels, ({ callBack }) => any(callBack?.ifLongestWaitSeconds) || callBack?.mostPending !== undefined),
  interruption: ({ channels }) => some(channels, ({ interruptible }) => interruptible === true),
  reservedAgents: ({ teams }) => some(teams, ({ skills }) => some(skills, ({ reservedIdleAgents }) => any(reservedIdleAgents))),
  backlog: ({ teams }) => some(teams, ({ backlog }) => backlog !== undefined),
  waitingAtStart: ({ queues }) => some(queues, ({ waitingAtStart }) => any(waitingAtStart)),
  surveys: ({ surveys }) => surveys !== undefined,
} satisfies Record<string, (scenario: ScenarioInput) => boolean>;

export type LeftOut = keyof typeof mechanisms;

/**
 * The mechanisms of scenarios, in order as documents or with all defaults, that estimates of them leave out altogether: figures before the
 * simulation, and the staff of mode same-service, are as if there were none of them, and their own measures stay empty. Single figures that an
 * estimate does not give (efforts, times to resolution) are not among them.
 */
export function leftOut(scenarios: readonly ScenarioInput[]): LeftOut[] {
  return (Object.keys(mechanisms) as LeftOut[]).filter((id) => scenarios.some(mechanisms[id]));
}
