/**
 * An estimate with its confidence interval, value +- halfWidth. Where there are too few replications to say anything, the half width
 * is Infinity: the interval covers everything, and no verdict comes of it.
 */
export interface Interval {
  readonly value: number;
  readonly standardError: number;
  readonly halfWidth: number;
  readonly low: number;
  readonly high: number;
}

/** The interval of a value with a standard error and a critical value (Student's or another). */
export function interval(value: number, standardError: number, criticalValue: number): Interval {
  const halfWidth = standardError === 0 ? 0 : standardError * criticalValue;
  return { value, standardError, halfWidth, low: value - halfWidth, high: value + halfWidth };
}
