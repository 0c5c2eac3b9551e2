/**
 * The standard form of a law: mean 1, no unit. Laws that differ in their mean alone share it, and with it their quantile table.
 */
export interface Shape {
  /** Names the shape and its parameters in full precision: shapes with equal keys are equal bit for bit. */
  readonly key: string;
  readonly variance: number;
  /** P(X <= x), x > 0. */
  cdf(x: number): number;
  /** x with P(X <= x) = p, accurate for tiny p. `near`, where given, is a value close to the answer that may shorten a search. */
  lower(p: number, near?: number): number;
  /** x with P(X > x) = q, accurate for tiny q. */
  upper(q: number, near?: number): number;
}

/** A law of durations in seconds: `scale` times its standard shape. */
export interface Law {
  readonly shape: Shape;
  readonly shapeKey: string;
  /** Seconds; for a shape of mean 1 the same as the mean. */
  readonly scale: number;
  /** Seconds. */
  readonly mean: number;
  /** Seconds squared. */
  readonly variance: number;
  /** P(X <= seconds). */
  cdf(seconds: number): number;
  /** Smallest duration in seconds with P(X <= duration) >= p, for p in 0..1; Infinity at 1 if the law is unbounded. */
  quantile(p: number): number;
  /** Duration in seconds with P(X > duration) = q, accurate for tiny q. */
  upperQuantile(q: number): number;
}

/** The law that is `scale` seconds times a shape of mean 1. */
export function scaled(shape: Shape, scale: number): Law {
  return {
    shape,
    shapeKey: shape.key,
    scale,
    mean: scale,
    variance: scale * scale * shape.variance,
    cdf: (seconds) => (seconds < 0 ? 0 : shape.cdf(seconds / scale)),
    quantile: (p) => scale * shape.lower(probability('quantile', p)),
    upperQuantile: (q) => scale * shape.upper(probability('upperQuantile', q)),
  };
}

function probability(asker: string, value: number): number {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${asker} requires a probability in 0..1, got ${value}`);
  return value;
}
