import type { Metric } from './metric.ts';

/**
 * Half the width of the 95 % interval around the satisfaction that the answers of one day show, by chance alone: Wilson's, for the share of the
 * satisfied among all answers and the mean number of answers of a day. It says nothing of who does not answer.
 */
export const satisfactionMargin = {
  id: 'satisfactionMargin',
  kind: 'margin',
  over: 'survey',
  unit: 'share',
  goodDirection: 'down',
  scopes: ['all', 'channel', 'queue', 'team'],
  smallestDifference: 0.01,
} as const satisfies Metric;
