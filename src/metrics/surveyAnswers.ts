import type { Metric } from './metric.ts';

/** Answers to surveys after contacts that arrived in the window. */
export const surveyAnswers = {
  id: 'surveyAnswers',
  kind: 'ratio',
  over: 'survey',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['all', 'channel', 'queue', 'team'],
  smallestDifference: 1,
  numerator: { answers: 1 },
  denominator: 'window',
} as const satisfies Metric;
