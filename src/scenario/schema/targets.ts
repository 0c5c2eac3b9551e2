import * as v from 'valibot';
import { assumptionBases, serviceLevelRules, waitClocks } from '../vocabulary.ts';
import { between, field, finite, keyed, label, percent, seconds, whole } from './field.ts';

export const targetSchema = v.strictObject({
  withinSeconds: field(seconds(), 'Wait within which contacts should be answered.'),
  percent: field(v.optional(percent()), 'Share of contacts that should be; asked for, not assumed, where absent.'),
  rule: field(v.optional(v.picklist(serviceLevelRules), 'entered'), 'Rule by which the service level is counted.'),
  shortAbandonSeconds: field(v.optional(seconds(), 5), 'Abandonments within this time are short.'),
  limitSeconds: field(
    v.optional(seconds()),
    'Longest wait that is acceptable, six minutes where absent; the share above it is reported.',
  ),
  limitFrom: field(
    v.optional(v.picklist(waitClocks), 'queueEntry'),
    'From when the limit counts: entry to the queue, or the start of the call with the time in the menu.',
  ),
  overLimitPercent: field(v.optional(percent()), 'Highest acceptable share of contacts that wait over the limit.'),
  abandonmentPercent: field(v.optional(percent()), 'Highest acceptable share of contacts that abandon.'),
  occupancyPercent: field(v.optional(between(1, 100)), 'Highest acceptable occupancy of agents on live work.'),
});
export type TargetSpec = v.InferOutput<typeof targetSchema>;

export const experimentSchema = v.strictObject({
  seed: field(v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(200)), 'moked'), 'Seed of all random numbers.'),
  replications: field(v.optional(whole(1, 1_000_000), 100), 'Number of replications.'),
  confidencePercent: field(v.optional(between(50, 99.9), 95), 'Confidence of the intervals shown.'),
  smallestDifference: field(
    v.optional(keyed(v.pipe(finite(), v.gtValue(0))), {}),
    'Smallest difference worth acting on, by measure, in the unit of the measure (shares as fractions).',
  ),
});

export const assumptionSchema = v.strictObject({
  basis: field(v.picklist(assumptionBases), 'Measured, estimated or assumed.'),
  source: field(v.optional(label()), 'Where the figure comes from.'),
  note: field(v.optional(v.pipe(v.string(), v.maxLength(2000))), 'What a reader should know about it.'),
  sampleSize: field(v.optional(whole(1, 1e12)), 'Number of observations behind a measured figure.'),
  range: field(
    v.optional(
      v.strictObject({
        low: field(finite(), 'Lowest figure held possible.'),
        likely: field(v.optional(finite()), 'Most likely figure.'),
        high: field(finite(), 'Highest figure held possible.'),
      }),
    ),
    'Range in which the figure may lie, in the unit of the field.',
  ),
  year: field(v.optional(between(1900, 2200)), 'Year of the figure.'),
});
export type AssumptionSpec = v.InferOutput<typeof assumptionSchema>;
