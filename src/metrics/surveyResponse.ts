import type { Metric } from './metric.ts';

/** Answers, of the surveys sent. */
export const surveyResponse = {
  id: 'surveyResponse',
  kind: 'ratio',
  over: 'survey',
  unit: 'share',
  goodDirection: 'neither',
  scopes: ['all', 'channel', 'queue', 'team'],
  smallestDifference: 0.01,
  numerator: { answers: 1 },
  denominator: { sent: 1 },
} as const satisfies Metric;
