import { exp } from '../numeric/exp.ts';
import { gammaln } from '../numeric/gammaln.ts';
import { ln } from '../numeric/ln.ts';
import { highest } from './highest.ts';
import type { CensoredSample } from './kaplanMeier.ts';
import { positiveSeconds } from './positiveSeconds.ts';

/**
 * Weibull law by maximum likelihood from durations some of which were cut short. Given the shape k the best scale is (sum t^k / events)^(1/k); the
 * shape is sought between 0.05 and 20. `logLikelihood` as in fitExponential, which is the case of shape 1.
 */
export function fitWeibull(sample: CensoredSample): { meanSeconds: number; shape: number; logLikelihood: number } {
  const logs = positiveSeconds(sample.seconds).map(ln);
  const events = sample.happened.filter(Boolean).length;
  if (events === 0) throw new RangeError('fitWeibull requires at least one event, got none');
  const sumOfLogs = logs.reduce((sum, log, index) => sum + (sample.happened[index] ? log : 0), 0);
  const logOfPower = (shape: number) => ln(logs.reduce((sum, log) => sum + exp(shape * log), 0) / events);
  const likelihood = (shape: number) => events * (ln(shape) - logOfPower(shape) - 1) + (shape - 1) * sumOfLogs;
  const shape = exp(highest((log) => likelihood(exp(log)), ln(0.05), ln(20)));
  return { meanSeconds: exp(logOfPower(shape) / shape + gammaln(1 + 1 / shape)), shape, logLikelihood: likelihood(shape) };
}
