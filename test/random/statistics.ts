/** Score of a chi-square statistic on the standard normal scale (Wilson and Hilferty 1931), for counts expected to be equal. */
export function evennessScore(counts: ArrayLike<number>): number {
  const cells = counts.length;
  let total = 0;
  for (let cell = 0; cell < cells; cell++) total += counts[cell] as number;
  let chiSquare = 0;
  for (let cell = 0; cell < cells; cell++) chiSquare += ((counts[cell] as number) - total / cells) ** 2 / (total / cells);
  const spread = 2 / (9 * (cells - 1));
  return (Math.cbrt(chiSquare / (cells - 1)) - (1 - spread)) / Math.sqrt(spread);
}

/** Largest standard score, over the 32 bits, of the number of ones among the words. */
export function worstBitScore(words: Int32Array): number {
  let worst = 0;
  for (let bit = 0; bit < 32; bit++) {
    let ones = 0;
    for (const word of words) ones += (word >>> bit) & 1;
    worst = Math.max(worst, Math.abs(ones - words.length / 2) / Math.sqrt(words.length / 4));
  }
  return worst;
}

/** Evenness of the pairs (one[i], other[i]) over 64 x 64 cells, by 6 bits of each word from `bit` upwards. */
export function pairScore(one: Int32Array, other: Int32Array, bit: number): number {
  const counts = new Int32Array(4096);
  for (let i = 0; i < one.length; i++) {
    const cell = ((((one[i] as number) >>> bit) & 63) << 6) | (((other[i] as number) >>> bit) & 63);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return evennessScore(counts);
}

/** Correlation of two sequences of uniform words, times the root of their length: a standard score if they are independent. */
export function correlationScore(one: Int32Array, other: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (other[i] as number);
  const variance = 2 ** 64 / 12;
  return sum / (variance * Math.sqrt(one.length));
}

/** Words with equal positions `lag` apart: the two sequences of a serial correlation. */
export function lagged(words: Int32Array, lag: number): [Int32Array, Int32Array] {
  return [words.subarray(0, words.length - lag), words.subarray(lag)];
}
