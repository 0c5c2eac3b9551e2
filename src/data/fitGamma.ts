import { exp } from '../numeric/exp.ts';
import { gammaln } from '../numeric/gammaln.ts';
import { ln } from '../numeric/ln.ts';
import { highest } from './highest.ts';
import { positiveSeconds } from './positiveSeconds.ts';

/**
 * Gamma law by maximum likelihood. The mean is the sample's; given it, the log-likelihood of shape k is
 * n (k ln(k / mean) - ln Gamma(k) + (k - 1) mean of ln x - k), which has a single peak. The shape is sought between 0.01 and 1000.
 */
export function fitGamma(seconds: readonly number[]): { meanSeconds: number; cv: number; shape: number; logLikelihood: number } {
  if (seconds.length === 0) throw new RangeError('fitGamma requires a sample, got none');
  const values = positiveSeconds(seconds);
  const meanSeconds = values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanLog = values.reduce((sum, value) => sum + ln(value), 0) / values.length;
  const likelihood = (shape: number) => shape * ln(shape / meanSeconds) - gammaln(shape) + (shape - 1) * meanLog - shape;
  const shape = exp(highest((log) => likelihood(exp(log)), ln(0.01), ln(1000)));
  return { meanSeconds, cv: 1 / Math.sqrt(shape), shape, logLikelihood: values.length * likelihood(shape) };
}
