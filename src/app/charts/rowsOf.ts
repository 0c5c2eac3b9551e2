import type { Line } from './chart.ts';

/** What is drawn at a point: the value of each line. */
export interface Row {
  /** The middle of the point, counted in points. */
  readonly at: number;
  readonly values: readonly (number | null)[];
}

/** The lines of a plot point by point. */
export const rowsOf = (lines: readonly Line[], count: number): Row[] =>
  Array.from({ length: count }, (_, point) => ({
    at: point + 0.5,
    values: lines.map(({ course }) => course.value[point] ?? null),
  }));
