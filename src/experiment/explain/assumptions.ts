/**
 * What Erlang C leaves out, in the order in which it is taken back in: the size of a step depends on what stands before it. First what
 * customers do, then how the day and the work vary, then how agents are shared and when they are there, last where contacts come from.
 */
export const assumptions = [
  'abandonment',
  'lines',
  'redials',
  'repeats',
  'dayShape',
  'badDays',
  'handleTimes',
  'viciousCircle',
  'toolkit',
  'skills',
  'concurrency',
  'breaks',
  'intradayRules',
  'wholePeople',
  'menu',
  'callBacks',
  'channelFlows',
  'segments',
  'languages',
  'touches',
  'everythingElse',
] as const;
export type Assumption = (typeof assumptions)[number];
