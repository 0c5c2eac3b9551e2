/**
 * The histogram of waits: bin 0 counts waits of exactly 0, bin 1 those above 0 and below 2^-4 s; then 32 bins of equal width to each
 * doubling from 2^-4 s to 2^22 s (49 days); the last bin counts all longer ones. A bin is at most 1/32 of its wait wide, and is read
 * off the bits of the number: its exponent and the top five bits of its mantissa.
 */
const binsPerDoubling = 32;
const leastExponent = -4;
const doublings = 26;

export const binCount = 2 + doublings * binsPerDoubling + 1;

const bits = new DataView(new ArrayBuffer(8));

/** Bin of a wait in seconds: the definition that the engine's own has to equal. Throws RangeError for a negative wait or NaN. */
export function binOf(seconds: number): number {
  if (!(seconds >= 0)) throw new RangeError(`binOf requires seconds >= 0, got ${seconds}`);
  if (seconds === 0) return 0;
  bits.setFloat64(0, seconds);
  const exponentAndTopBits = bits.getUint32(0) >>> 15;
  const bin = exponentAndTopBits - (1023 + leastExponent) * binsPerDoubling + 2;
  return Math.min(Math.max(bin, 1), binCount - 1);
}

/** The shortest wait in seconds that falls into a bin (its infimum for bin 1), Infinity for the bin after the last. */
export function binLowerEdge(bin: number): number {
  if (!(Number.isInteger(bin) && bin >= 0 && bin <= binCount)) {
    throw new RangeError(`binLowerEdge requires a whole bin from 0 to ${binCount}, got ${bin}`);
  }
  if (bin < 2) return 0;
  if (bin === binCount) return Infinity;
  const index = bin - 2;
  let edge = 1 + (index % binsPerDoubling) / binsPerDoubling;
  for (let exponent = leastExponent; exponent < 0; exponent++) edge /= 2;
  for (let doubling = Math.floor(index / binsPerDoubling); doubling > 0; doubling--) edge *= 2;
  return edge;
}

/** Throws RangeError unless there is a count for every bin; returns their sum. */
export function countAll(caller: string, counts: ArrayLike<number>): number {
  if (counts.length !== binCount) throw new RangeError(`${caller} requires ${binCount} bins, got ${counts.length}`);
  let sum = 0;
  for (let bin = 0; bin < binCount; bin++) sum += counts[bin] ?? 0;
  if (!(sum > 0)) throw new RangeError(`${caller} requires a count above 0, got ${sum}`);
  return sum;
}
