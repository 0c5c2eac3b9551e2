import { type Law, type Shape, scaled } from '../law.ts';
import { requirement, requireNonNegative } from '../requirement.ts';

/** Durations spread evenly from low to high seconds. */
export function uniform({ low, high }: { low: number; high: number }): Law {
  requireNonNegative('uniform', 'low', low);
  requirement('uniform', `high > low (${low})`, high > low && high < Infinity, high);
  const mean = (low + high) / 2;
  return scaled(uniformShape(low / mean), mean);
}

/** Evenly from low to 2 - low. */
function uniformShape(low: number): Shape {
  const width = 2 - 2 * low;
  return {
    key: `uniform:${low}`,
    variance: (width * width) / 12,
    cdf: (x) => Math.min(1, Math.max(0, (x - low) / width)),
    lower: (p) => low + width * p,
    upper: (q) => 2 - low - width * q,
  };
}
