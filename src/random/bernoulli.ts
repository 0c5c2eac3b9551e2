/**
 * The threshold of a Bernoulli test of given probability: an integer from 0 to 2^32 for `below`. A larger probability has a threshold at
 * least as large, so whoever is chosen at 20 % is chosen at 30 %. Throws RangeError outside 0..1.
 */
export function threshold(probability: number): number {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`threshold requires a probability in 0..1, got ${probability}`);
  return Math.floor(probability * 4294967296 + 0.5);
}

/** True with probability limit / 2^32, limit being an integer from 0 (never) to 2^32 (always) made by `threshold`. */
export function below(bits: number, limit: number): boolean {
  return bits >>> 0 < limit;
}
