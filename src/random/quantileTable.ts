import { normalQuantile } from '../numeric/normalQuantile.ts';
import type { Law, Shape } from './law.ts';
import { cellsPerHalf, tableLength } from './quantileAt.ts';

/** Values next to an end of the law that have a cell each; the cells from here on are lines. */
const singles = 64;
const lines = cellsPerHalf - singles;
const grid = 4294967296;
const tablesKept = 256;

const cache = new Map<string, Float64Array>();

/**
 * The quantile table of a law's standard shape, `tableLength` doubles for `quantileAt`. Laws of one shape share it, so it must not be written
 * to. The last 256 shapes are kept. Its mean over the 2^32 grid is 1 within 1e-12.
 *
 * Knots stand at the cell borders. A chord through the quantile lies above a convex stretch by h^2 Q'' / 12 on average, so each knot
 * is moved by that much, which leaves the error of the mean and of the variance at the fourth order of the cell width.
 *
 * Error, for coefficients of variation up to 1.5: quantiles within 1.5e-4 of their value in the body and both tails, shares within 3e-5,
 * variance within 1e-5 of its value. Nothing lies beyond a share of 2^-33: the variance of a lognormal law of cv 3 is 2e-4 too small,
 * of cv 20 5 %. A corner of an empirical law is cut within its cell, whose share is at most 1/64.
 */
export function quantileTable(law: Law): Float64Array {
  const { shape } = law;
  const known = cache.get(shape.key);
  if (known) return known;
  const oldest = cache.size >= tablesKept ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  const table = build(shape);
  rescale(table);
  cache.set(shape.key, table);
  return table;
}

/** The table of standard normal scores for `quantileAt`: mean 0 by symmetry, variance 1 within 1e-5. */
export function normalScores(): Float64Array {
  return build({ lower: normalQuantile, upper: (share) => -normalQuantile(share) });
}

type Quantiles = Pick<Shape, 'lower' | 'upper'>;

function build(shape: Quantiles): Float64Array {
  const table = new Float64Array(tableLength);
  const knots = centred(knotsOf(shape));
  fillHalf(
    table,
    0,
    (share) => shape.lower(share),
    (line) => knots[line] as number,
  );
  fillHalf(
    table,
    tableLength / 2,
    (share) => shape.upper(share),
    (line) => knots[2 * lines - line] as number,
  );
  return table;
}

function rescale(table: Float64Array): void {
  const factor = 1 / tableMean(table);
  for (let at = 0; at < tableLength; at++) table[at] = (table[at] as number) * factor;
}

/** Where a cell begins, in steps of the grid counted from its end of the law. */
function cellStart(cell: number): number {
  const shift = Math.max(0, (cell >> 5) - 1);
  return (cell - (shift << 5)) * (1 << shift);
}

/** Quantiles at the borders of the lines of both halves, from the lower end over the median to the upper end. */
function knotsOf(shape: Quantiles): Float64Array {
  const knots = new Float64Array(2 * lines + 1);
  knots.set(halfKnots((share, near) => shape.lower(share, near)));
  knots.set(halfKnots((share, near) => shape.upper(share, near)).reverse(), lines);
  return knots;
}

function halfKnots(quantile: (share: number, near?: number) => number): Float64Array {
  const knots = new Float64Array(lines + 1);
  for (let line = 0; line <= lines; line++) {
    knots[line] = quantile(cellStart(singles + line) / grid, line < 4 ? undefined : extrapolated(knots, line));
  }
  return knots;
}

/** A guess of a knot: the cubic through the four knots before it (Lagrange). */
function extrapolated(knots: Float64Array, line: number): number {
  const x = cellStart(singles + line);
  let sum = 0;
  for (let one = line - 4; one < line; one++) {
    let weight = knots[one] as number;
    for (let other = line - 4; other < line; other++) {
      if (other !== one) weight *= (x - cellStart(singles + other)) / (cellStart(singles + one) - cellStart(singles + other));
    }
    sum += weight;
  }
  return sum;
}

/** Knots moved so that the chords have the mean of the quantile function: never by more than half the way to a neighbour, so they still rise. */
function centred(knots: Float64Array): Float64Array {
  const moved = Float64Array.from(knots);
  for (let at = 1; at < 2 * lines; at++) {
    const before = lineWidth(at - 1);
    const after = lineWidth(at);
    const left = (knots[at] as number) - (knots[at - 1] as number);
    const right = (knots[at + 1] as number) - (knots[at] as number);
    const curvature = (2 * (right / after - left / before)) / (before + after);
    const shift = (curvature * (before * before - before * after + after * after)) / 12;
    const limit = Math.max(0, Math.min(left, right) / 2);
    moved[at] = (knots[at] as number) - Math.max(-limit, Math.min(limit, shift));
  }
  return moved;
}

/** Width in grid steps of a line, lines being numbered through both halves. */
function lineWidth(line: number): number {
  return 1 << (((singles + (line < lines ? line : 2 * lines - 1 - line)) >> 5) - 1);
}

function fillHalf(
  table: Float64Array,
  offset: number,
  quantile: (share: number) => number,
  knot: (line: number) => number,
): void {
  for (let cell = 0; cell < singles; cell++) table[offset + 2 * cell] = quantile((cell + 0.5) / grid);
  for (let line = 0; line < lines; line++) {
    const at = offset + 2 * (singles + line);
    const start = cellStart(singles + line);
    const slope = (knot(line + 1) - knot(line)) / (cellStart(singles + line + 1) - start);
    table[at] = knot(line) + slope * (0.5 - start);
    table[at + 1] = slope;
  }
}

/** The mean of a table over all 2^32 equally likely bit patterns. */
function tableMean(table: Float64Array): number {
  let sum = 0;
  for (let cell = 0; cell < 2 * cellsPerHalf; cell++) {
    const start = cellStart(cell % cellsPerHalf);
    const count = cellStart((cell % cellsPerHalf) + 1) - start;
    sum += count * ((table[2 * cell] as number) + (table[2 * cell + 1] as number) * (start + (count - 1) / 2));
  }
  return sum / grid;
}
