import type { Metric } from './metric.ts';
import * as serviceLevel from './serviceLevel.ts';

/** Every metric, in the order in which reports list them. */
export const metrics = [
  serviceLevel.offered,
  serviceLevel.entered,
  serviceLevel.answered,
  serviceLevel.ignoreAbandonsWithinTarget,
  serviceLevel.ignoreShortAbandons,
  serviceLevel.abandonsWithinTargetCount,
] as const satisfies readonly Metric[];

export type MetricId = (typeof metrics)[number]['id'];

const byId: ReadonlyMap<string, Metric> = new Map(metrics.map((metric) => [metric.id, metric]));

/** The metric of an id, or undefined. */
export const metricOf = (id: string): Metric | undefined => byId.get(id);
