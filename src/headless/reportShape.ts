import type { Unit } from '../metrics/metric.ts';
import { type MetricId, metrics } from '../metrics/metrics.ts';
import type { Interval } from './figure.ts';

/** A figure as reports hold it. */
export interface ReportFigure extends Interval {
  readonly halfWidth: number | null;
  readonly exact: boolean;
  readonly unit: Unit;
}
export type FiguresOf<T> = Readonly<Record<string, T>>;

/** Figures of a report by scope. */
export interface ScopesOf<T> {
  readonly all: FiguresOf<T>;
  readonly channels: Readonly<Record<string, FiguresOf<T>>>;
  readonly queues: Readonly<Record<string, FiguresOf<T>>>;
  readonly teams: Readonly<Record<string, FiguresOf<T>>>;
  readonly types: Readonly<Record<string, FiguresOf<T>>>;
  readonly segments: Readonly<Record<string, FiguresOf<T>>>;
  readonly places: Readonly<Record<string, FiguresOf<T>>>;
  readonly typePlaces: Readonly<Record<string, Readonly<Record<string, FiguresOf<T>>>>>;
  readonly touches: Readonly<Record<string, FiguresOf<T>>>;
  readonly touchTargets: Readonly<Record<string, FiguresOf<T>>>;
  readonly owners: Readonly<Record<string, FiguresOf<T>>>;
}

/** The figures that have a value, in the order of the registry. */
export function withValue<T extends Interval>(figures: FiguresOf<T>): [MetricId, T][] {
  return metrics.flatMap(({ id }) => {
    const figure = figures[id];
    return figure === undefined || figure.value === null ? [] : [[id, figure] as [MetricId, T]];
  });
}
