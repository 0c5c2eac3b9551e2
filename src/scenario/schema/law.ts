import * as v from 'valibot';
import { between, field, lasting, percent, seconds, whole } from './field.ts';

const meanSeconds = field(lasting(), 'Mean in seconds.');
const named = <const Name extends string>(name: Name) => field(v.literal(name), 'Name of the law.');
const cv = field(between(0.01, 20), 'Coefficient of variation: standard deviation divided by the mean.');

/** Laws of durations. The mean is always given in seconds; the shape in plain ratios. */
export const lawSchema = v.variant('law', [
  v.strictObject({ law: named('exponential'), meanSeconds }),
  v.strictObject({ law: named('constant'), meanSeconds: field(seconds(), 'The duration in seconds.') }),
  v.strictObject({ law: named('lognormal'), meanSeconds, cv }),
  v.strictObject({ law: named('gamma'), meanSeconds, cv }),
  v.strictObject({
    law: named('weibull'),
    meanSeconds,
    shape: field(between(0.1, 20), 'Shape: below 1 the hazard falls with time, above 1 it rises.'),
  }),
  v.strictObject({ law: named('erlang'), meanSeconds, phases: field(whole(1, 10_000), 'Number of exponential phases.') }),
  v.strictObject({
    law: named('hyperexponential'),
    firstPercent: field(percent(), 'Share of durations with the first mean.'),
    firstMeanSeconds: field(lasting(), 'Mean of the first kind in seconds.'),
    secondMeanSeconds: field(lasting(), 'Mean of the other kind in seconds.'),
  }),
  v.strictObject({
    law: named('uniform'),
    lowSeconds: field(seconds(), 'Shortest duration in seconds.'),
    highSeconds: field(lasting(), 'Longest duration in seconds.'),
  }),
  v.strictObject({
    law: named('triangular'),
    lowSeconds: field(seconds(), 'Shortest duration in seconds.'),
    modeSeconds: field(seconds(), 'Most likely duration in seconds.'),
    highSeconds: field(lasting(), 'Longest duration in seconds.'),
  }),
  v.strictObject({
    law: named('empirical'),
    quantiles: field(
      v.pipe(
        v.array(
          v.strictObject({
            percent: field(percent(), 'Share of durations at or below the value.'),
            seconds: field(seconds(), 'The value in seconds.'),
          }),
        ),
        v.minLength(2),
        v.maxLength(10_000),
      ),
      'Points of the quantile function from 0 to 100 percent, rising; straight lines between them.',
    ),
  }),
]);
export type LawSpec = v.InferOutput<typeof lawSchema>;

/** How long customers are ready to wait. */
export const patienceSchema = v.strictObject({
  time: field(lawSchema, 'Time a customer is ready to wait before giving up, drawn afresh for each contact.'),
  hangUpAtOncePercent: field(
    v.optional(percent(), 0),
    'Share of customers who leave at once when they would have to wait; the others follow the time given.',
  ),
});
