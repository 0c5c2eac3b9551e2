import type { Unit } from '../metrics/metric.ts';

const hour = 3600;

/** A unit as people read it, with what it shows of a value in the unit of the metric. */
interface Shown {
  readonly factor: number;
  readonly sign: string;
}

/** How a number is read: as a value, or as a difference of values (of shares: percentage points). */
export type Sense = 'value' | 'difference';

/** Seconds become hours from two hours on. */
function shownUnit(unit: Unit, value: number, currency: string, sense: Sense = 'value'): Shown {
  switch (unit) {
    case 'share':
      return { factor: 100, sign: sense === 'value' ? ' %' : ' points' };
    case 'seconds':
      return Math.abs(value) < 2 * hour ? { factor: 1, sign: ' s' } : { factor: 1 / hour, sign: ' h' };
    case 'hours':
      return { factor: 1, sign: ' h' };
    case 'money':
      return { factor: 1, sign: ` ${currency}` };
    case 'count':
    case 'agents':
      return { factor: 1, sign: '' };
  }
}

/** Decimals that show two digits of the half width; of an exact value, as many as it needs up to two. */
function decimalsOf(halfWidth: number | null, shown: number): number {
  if (halfWidth === null || halfWidth === 0) return Number.isInteger(shown) ? 0 : 2;
  return [10, 1, 0.1, 0.01].filter((edge) => halfWidth < edge).length;
}

const rounded = (value: number, decimals: number): string =>
  new Intl.NumberFormat('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);

/** A value with its interval, in the unit of its metric. */
export interface Interval {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const halfWidthOf = ({ low, high }: Interval): number | null => (low === null || high === null ? null : (high - low) / 2);

/** Half of the interval where it has any width. */
function spread(interval: Interval): number | null {
  const half = halfWidthOf(interval);
  return half === null || half === 0 ? null : half;
}

/** `85.8 %`; a dash where there is no value. */
export function figure(interval: Interval, unit: Unit, currency: string, sense: Sense = 'value'): string {
  if (interval.value === null) return '-';
  const { factor, sign } = shownUnit(unit, interval.value, currency, sense);
  const half = spread(interval);
  const value = interval.value * factor;
  return `${rounded(value, decimalsOf(half === null ? null : half * factor, value))}${sign}`;
}

/** `85.7 .. 86.0`, in the unit that `figure` shows; empty where there is no interval or the value is exact. */
export function bounds(interval: Interval, unit: Unit, currency: string): string {
  const half = spread(interval);
  if (interval.value === null || half === null) return '';
  const { factor } = shownUnit(unit, interval.value, currency);
  const decimals = decimalsOf(half * factor, interval.value);
  return [interval.low, interval.high].map((bound) => rounded((bound ?? 0) * factor, decimals)).join(' .. ');
}

/** `85.8 ±0.2 %`. */
export function figureWithSpread(interval: Interval, unit: Unit, currency: string): string {
  const half = spread(interval);
  if (interval.value === null || half === null) return figure(interval, unit, currency);
  const { factor, sign } = shownUnit(unit, interval.value, currency);
  const decimals = decimalsOf(half * factor, interval.value);
  return `${rounded(interval.value * factor, decimals)} ±${rounded(half * factor, decimals)}${sign}`;
}
