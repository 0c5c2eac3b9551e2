import { exp } from '../numeric/exp.ts';
import { expm1 } from '../numeric/expm1.ts';
import { ln } from '../numeric/ln.ts';
import { positiveSeconds } from './positiveSeconds.ts';

/** Lognormal law by maximum likelihood: mean and standard deviation (divisor n) of the logarithms of the seconds. */
export function fitLognormal(seconds: readonly number[]): {
  meanSeconds: number;
  cv: number;
  mu: number;
  sigma: number;
  logLikelihood: number;
} {
  if (seconds.length === 0) throw new RangeError('fitLognormal requires a sample, got none');
  const logs = positiveSeconds(seconds).map(ln);
  const mu = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const variance = logs.reduce((sum, log) => sum + (log - mu) * (log - mu), 0) / logs.length;
  const logLikelihood = -logs.length * (mu + (ln(2 * Math.PI * variance) + 1) / 2);
  return { meanSeconds: exp(mu + variance / 2), cv: Math.sqrt(expm1(variance)), mu, sigma: Math.sqrt(variance), logLikelihood };
}
