import type { Law } from '../random/law.ts';
import { laws } from '../random/laws.ts';
import type { LawSpec } from '../scenario/schema/law.ts';

/** The law that a scenario's words describe; seconds. */
export function lawOf(spec: LawSpec): Law {
  switch (spec.law) {
    case 'exponential':
      return laws.exponential({ mean: spec.meanSeconds });
    case 'constant':
      return laws.constant({ mean: spec.meanSeconds });
    case 'lognormal':
      return laws.lognormal({ mean: spec.meanSeconds, cv: spec.cv });
    case 'gamma':
      return laws.gamma({ mean: spec.meanSeconds, cv: spec.cv });
    case 'weibull':
      return laws.weibull({ mean: spec.meanSeconds, shape: spec.shape });
    case 'erlang':
      return laws.erlang({ mean: spec.meanSeconds, phases: spec.phases });
    case 'hyperexponential':
      return laws.hyperexponential({
        share: spec.firstPercent / 100,
        mean1: spec.firstMeanSeconds,
        mean2: spec.secondMeanSeconds,
      });
    case 'uniform':
      return laws.uniform({ low: spec.lowSeconds, high: spec.highSeconds });
    case 'triangular':
      return laws.triangular({ low: spec.lowSeconds, mode: spec.modeSeconds, high: spec.highSeconds });
    case 'empirical':
      return laws.empirical({
        quantiles: spec.quantiles.map((point) => ({ share: point.percent / 100, seconds: point.seconds })),
      });
  }
}
