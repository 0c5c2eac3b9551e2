import type { Difference } from '../../experiment/result.ts';
import type { Direction } from '../../metrics/metric.ts';

/** Why it cannot be told yet whether a difference matters: its interval holds 0, or it is better or worse but perhaps by too little. */
export function whyUnclear({ value, low, high }: Difference, goodDirection: Direction): 'open' | 'better' | 'worse' {
  if (value === null || low === null || high === null || (low <= 0 && high >= 0)) return 'open';
  return value > 0 === (goodDirection === 'up') ? 'better' : 'worse';
}
