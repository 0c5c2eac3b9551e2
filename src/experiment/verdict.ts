import type { Direction } from '../metrics/metric.ts';
import type { Interval } from './jackknife.ts';
import type { Verdict } from './result.ts';

/**
 * What a difference means for who has to decide. `tooSmall`: the whole interval lies closer to 0 than the smallest difference worth acting
 * on. `better` or `worse`: the interval leaves out 0 and the value reaches that difference. `unclear`: neither yet. `null` where no
 * direction is good or there is no interval.
 */
export function verdict({ value, low, high }: Interval, smallest: number, goodDirection: Direction): Verdict | null {
  if (goodDirection === 'neither' || !Number.isFinite(low) || !Number.isFinite(high)) return null;
  if (low > -smallest && high < smallest) return 'tooSmall';
  if (low > 0 && value >= smallest) return goodDirection === 'up' ? 'better' : 'worse';
  if (high < 0 && value <= -smallest) return goodDirection === 'up' ? 'worse' : 'better';
  return 'unclear';
}
