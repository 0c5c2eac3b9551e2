/*
 * Layout of a quantile table. 32 random bits stand for u = (bits + 0.5) / 2^32, bits taken as unsigned. The sign bit says which half of
 * the law u lies in; the other 31 bits v, counted from that end, say how deep: the share beyond is (v + 0.5) / 2^32. Each binade
 * [2^k, 2^(k+1)) of v is cut into 32 equal cells (the 64 values next to the end have a cell each), so cells are narrow where quantiles
 * bend, in both tails. A cell is a straight line in v, kept as (value at v = 0, slope), side by side.
 */

/** Cells of one half: 64 single values and 25 binades of 32. */
export const cellsPerHalf = 864;
/** Doubles in one table: two halves of cells of two doubles. */
export const tableLength = 4 * cellsPerHalf;

/**
 * The standard variate (mean 1) at 32 random bits: the quantile of a shape at u = unit(bits), read from the table that starts at
 * tables[offset]. Multiply by the mean in seconds. Rises with u.
 */
export function quantileAt(tables: Float64Array, offset: number, bits: number): number {
  const half = bits >> 31;
  const v = bits ^ half;
  const shift = 26 - Math.clz32(v | 32);
  const cell = (shift << 5) + (v >> shift);
  const at = offset + (cell << 1) + (half & (2 * cellsPerHalf));
  return (tables[at] as number) + v * (tables[at + 1] as number);
}
