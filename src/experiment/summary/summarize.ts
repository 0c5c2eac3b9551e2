import type { Metric } from '../../metrics/metric.ts';
import { type MetricId, metrics } from '../../metrics/metrics.ts';
import type { FlowEstimate } from '../estimate/estimate.ts';
import type { Estimate, EstimateSummary, Estimates, Result, Summary } from '../result.ts';
import { blockBounds } from './blockFigure.ts';
import { type Bounds, exactBounds, ratioBounds } from './bounds.ts';
import { computedSumOf, isRatio } from './forms.ts';
import { blockCounts, type ReplicationSums, replicationSums } from './parts.ts';
import { byScope, type ScopeItem } from './scopes.ts';

/** The metrics that are wanted, in the order of the registry; all where none are named. */
export const chosen = (wanted?: readonly MetricId[]): readonly (Metric & { readonly id: MetricId })[] =>
  wanted === undefined ? metrics : metrics.filter(({ id }) => wanted.includes(id));

/** A number that can be shown, or null. */
export const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Bounds that a value cannot pass do not pass them either: nothing measured is below 0, no share of contacts or inquiries above 1. */
export function within(metric: Metric, bounds: Bounds): Bounds {
  const { value, low, high } = bounds;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return bounds;
  const most = metric.unit === 'share' && (metric.kind === 'percentile' || metric.over !== 'team') ? 1 : Infinity;
  return { value, low: Math.max(0, low), high: Math.min(most, high) };
}

function estimateOf({ value, low, high }: Bounds, sums: ReplicationSums | undefined): Estimate {
  return {
    value: finite(value),
    low: finite(low),
    high: finite(high),
    exact: sums?.exact ?? false,
    numerator: sums === undefined ? null : finite(mean(sums.numerators)),
    denominator: sums === undefined ? null : finite(mean(sums.denominators)),
  };
}

/** The interval of a metric for an item, before it is cut at what is possible; undefined where the metric says nothing about it. */
export function intervalOf(
  result: Result,
  metric: Metric,
  item: ScopeItem,
): { interval: Bounds; sums?: ReplicationSums } | undefined {
  const { confidence } = result.outline;
  if (isRatio(metric)) {
    const sums = replicationSums(result, metric, item, result.replications);
    return sums && { interval: sums.exact ? exactBounds(sums) : ratioBounds(sums, confidence), sums };
  }
  const counts = blockCounts(result.outline, metric, item);
  const sizes = result.blocks.map(({ count }) => count);
  return counts && { interval: blockBounds(metric, result.blocks.map(counts), sizes, confidence) };
}

/** Metrics for an item by id: all of them, or those that are wanted. */
function estimatesOf(of: (metric: Metric) => Estimate | undefined, wanted?: readonly MetricId[]): Estimates {
  const entries = chosen(wanted).flatMap((metric) => {
    const estimate = of(metric);
    return estimate === undefined ? [] : [[metric.id, estimate] as const];
  });
  return Object.fromEntries(entries);
}

/**
 * Estimates over the window for an item: ratios of sums over all replications with jackknife intervals over replications;
 * percentiles with jackknife intervals over blocks.
 */
export function summarizeItem(result: Result, item: ScopeItem, wanted?: readonly MetricId[]): Estimates {
  return estimatesOf((metric) => {
    const found = intervalOf(result, metric, item);
    return found && estimateOf(within(metric, found.interval), found.sums);
  }, wanted);
}

/** The same for every scope. */
export function summarize(result: Result): Summary {
  const { outline, replications, events } = result;
  const window = byScope(outline, (item) => summarizeItem(result, item));
  return { replications, events, confidence: outline.confidence, window };
}

/** The values of an estimate by formulas, for an item; without intervals, as nothing was simulated. */
export function summarizeEstimateItem({ outline, totals }: FlowEstimate, item: ScopeItem): Estimates {
  const rows = { outline, totals, replications: 1 };
  return estimatesOf((metric) => {
    const sums = isRatio(metric) ? replicationSums(rows, metric, item, 1, computedSumOf) : undefined;
    if (sums === undefined) return undefined;
    const { value } = exactBounds(sums);
    return estimateOf(sums.exact ? { value, low: value, high: value } : { value, low: Number.NaN, high: Number.NaN }, sums);
  });
}

/** The same for every scope. */
export function summarizeEstimate(estimate: FlowEstimate): EstimateSummary {
  const window = byScope(estimate.outline, (item) => summarizeEstimateItem(estimate, item));
  return { kind: 'estimate', window, growing: estimate.growing };
}
