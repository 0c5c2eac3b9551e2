import type { Metric } from './metric.ts';

/** Satisfied customers, of those who answered a survey: what a manager sees. */
export const satisfactionAnswered = {
  id: 'satisfactionAnswered',
  kind: 'ratio',
  over: 'survey',
  unit: 'share',
  goodDirection: 'up',
  scopes: ['all', 'channel', 'queue', 'team'],
  smallestDifference: 0.01,
  numerator: { satisfiedAnswers: 1 },
  denominator: { answers: 1 },
} as const satisfies Metric;
