import type { Metric } from './metric.ts';

/** Inquiries a week whose customer is about to leave, and does at their end unless a contact makes him stay. */
export const customersAtRisk = {
  id: 'customersAtRisk',
  kind: 'ratio',
  over: 'type',
  unit: 'count',
  goodDirection: 'neither',
  scopes: ['all', 'type'],
  smallestDifference: 1,
  numerator: { atRisk: 1 },
  denominator: 'weeks',
} as const satisfies Metric;
