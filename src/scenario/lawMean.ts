import type { LawSpec } from './schema/law.ts';

/** Mean of a law in seconds. */
export function lawMean(spec: LawSpec): number {
  switch (spec.law) {
    case 'hyperexponential':
      return (spec.firstPercent * spec.firstMeanSeconds + (100 - spec.firstPercent) * spec.secondMeanSeconds) / 100;
    case 'uniform':
      return (spec.lowSeconds + spec.highSeconds) / 2;
    case 'triangular':
      return (spec.lowSeconds + spec.modeSeconds + spec.highSeconds) / 3;
    case 'empirical':
      return spec.quantiles.slice(1).reduce((sum, { percent, seconds }, at) => {
        const before = spec.quantiles[at];
        return before === undefined ? sum : sum + ((percent - before.percent) * (seconds + before.seconds)) / 200;
      }, 0);
    default:
      return spec.meanSeconds;
  }
}
