import { ln } from '../numeric/ln.ts';
import type { CensoredSample } from './kaplanMeier.ts';

/**
 * Exponential law by maximum likelihood from durations some of which were cut short: mean = all seconds watched / events. Infinity without an
 * event. `logLikelihood` is natural, in density per second, for a comparison with other laws on the same sample.
 */
export function fitExponential(sample: CensoredSample): { meanSeconds: number; logLikelihood: number } {
  const watched = sample.seconds.reduce((sum, seconds) => sum + seconds, 0);
  const events = sample.happened.filter(Boolean).length;
  const meanSeconds = watched / events;
  return { meanSeconds, logLikelihood: events === 0 ? 0 : -events * (ln(meanSeconds) + 1) };
}
