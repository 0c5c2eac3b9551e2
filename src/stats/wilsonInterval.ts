import { criticalValue } from './criticalValue.ts';

/**
 * Wilson's score interval for a probability, from independent yes-or-no observations (days that met their target, surveyed customers);
 * it stays within [0, 1] and does not shrink to a point at 0 or all. Throws RangeError unless 0 <= successes <= count and count > 0.
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927).
 */
export function wilsonInterval(
  successes: number,
  count: number,
  confidence = 0.95,
): { value: number; low: number; high: number } {
  if (!(count > 0)) throw new RangeError(`wilsonInterval requires count > 0, got ${count}`);
  if (!(successes >= 0 && successes <= count))
    throw new RangeError(`wilsonInterval requires 0 <= successes <= ${count}, got ${successes}`);
  const z = criticalValue(confidence, Infinity);
  const value = successes / count;
  const weight = 1 / (1 + (z * z) / count);
  const centre = weight * (value + (z * z) / (2 * count));
  const halfWidth = weight * z * Math.sqrt((value * (1 - value)) / count + (z / (2 * count)) * (z / (2 * count)));
  return { value, low: Math.max(0, Math.min(value, centre - halfWidth)), high: Math.min(1, Math.max(value, centre + halfWidth)) };
}
