import { lawMean } from '../../scenario/lawMean.ts';
import type { LawSpec } from '../../scenario/schema/law.ts';

/** Durations are kept to a thousandth of a second. */
const perSecond = 1000;

/** The same law with another mean in seconds: what has no mean of its own is stretched, its shape as it was. */
export function withMean(spec: LawSpec, mean: number): LawSpec {
  const before = lawMean(spec);
  const stretched = (seconds: number) => (before > 0 ? Math.round(((seconds * mean) / before) * perSecond) / perSecond : mean);
  switch (spec.law) {
    case 'hyperexponential':
      return {
        ...spec,
        firstMeanSeconds: stretched(spec.firstMeanSeconds),
        secondMeanSeconds: stretched(spec.secondMeanSeconds),
      };
    case 'uniform':
      return { ...spec, lowSeconds: stretched(spec.lowSeconds), highSeconds: stretched(spec.highSeconds) };
    case 'triangular': {
      const [lowSeconds, modeSeconds, highSeconds] = [spec.lowSeconds, spec.modeSeconds, spec.highSeconds].map(stretched);
      return { ...spec, lowSeconds, modeSeconds, highSeconds } as LawSpec;
    }
    case 'empirical':
      return { ...spec, quantiles: spec.quantiles.map((point) => ({ ...point, seconds: stretched(point.seconds) })) };
    default:
      return { ...spec, meanSeconds: mean };
  }
}
