import type { Metric } from './metric.ts';

/** Surveys sent after contacts that arrived in the window. */
export const surveysSent = {
  id: 'surveysSent',
  kind: 'ratio',
  over: 'survey',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['all', 'channel', 'queue', 'team'],
  smallestDifference: 1,
  numerator: { sent: 1 },
  denominator: 'window',
} as const satisfies Metric;
