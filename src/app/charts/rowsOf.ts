import type { Line } from './chart.ts';

/** What is drawn at a point: of each line the value and the ends of its interval. */
export interface Row {
  /** The middle of the point, counted in points. */
  readonly at: number;
  readonly values: readonly (number | null)[];
  readonly bands: readonly (readonly [low: number, high: number] | null)[];
}

/** The lines of a plot point by point. */
export function rowsOf(lines: readonly Line[], count: number): Row[] {
  return Array.from({ length: count }, (_, point) => ({
    at: point + 0.5,
    values: lines.map(({ course }) => course.value[point] ?? null),
    bands: lines.map(({ course }) => {
      const [low, high] = [course.low[point], course.high[point]];
      return low == null || high == null ? null : [low, high];
    }),
  }));
}
