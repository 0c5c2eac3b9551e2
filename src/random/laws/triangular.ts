import { type Law, type Shape, scaled } from '../law.ts';
import { requirement, requireNonNegative } from '../requirement.ts';

/** Durations whose density rises in a straight line from low to mode and falls to high, in seconds. */
export function triangular({ low, mode, high }: { low: number; mode: number; high: number }): Law {
  requireNonNegative('triangular', 'low', low);
  requirement('triangular', `high > low (${low})`, high > low && high < Infinity, high);
  requirement('triangular', `mode from low (${low}) to high (${high})`, mode >= low && mode <= high, mode);
  const mean = (low + mode + high) / 3;
  return scaled(triangularShape(low / mean, mode / mean, high / mean), mean);
}

function triangularShape(low: number, mode: number, high: number): Shape {
  const rise = (high - low) * (mode - low);
  const fall = (high - low) * (high - mode);
  const peak = (mode - low) / (high - low);
  const rising = (p: number) => low + Math.sqrt(p * rise);
  const falling = (q: number) => high - Math.sqrt(q * fall);
  return {
    key: `triangular:${low}:${mode}:${high}`,
    variance: (low * low + mode * mode + high * high - low * mode - low * high - mode * high) / 18,
    cdf(x) {
      if (x <= low || x >= high) return x < high ? 0 : 1;
      return x <= mode ? ((x - low) * (x - low)) / rise : 1 - ((high - x) * (high - x)) / fall;
    },
    lower: (p) => (p < peak ? rising(p) : falling(1 - p)),
    upper: (q) => (q < 1 - peak ? falling(q) : rising(1 - q)),
  };
}
