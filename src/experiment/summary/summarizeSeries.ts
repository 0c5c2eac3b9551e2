import type { Constant, Metric, RatioMetric } from '../../metrics/metric.ts';
import { type MetricId, metrics } from '../../metrics/metrics.ts';
import type { RatioSums } from '../../stats/ratioInterval.ts';
import type { EstimateSeries, Outline, Result, Series, SeriesByScope } from '../result.ts';
import { type Bounds, blockRatioBounds, exactBounds } from './bounds.ts';
import { constantOver, type Form, isRatio, type RatioForm, ratioForm, sumOf } from './forms.ts';
import { itemsOf, type ScopeItem } from './scopes.ts';
import { finite, within } from './summarize.ts';

/** Consecutive intervals of the window that form one value. */
export interface Grid {
  readonly count: number;
  readonly length: number;
}

/** Values of every interval of the window, with jackknife intervals over blocks of replications. */
export function summarizeIntervals(result: Result): SeriesByScope {
  return summarizeGrid(result, gridOf(result.outline, 1));
}

/** Values of every day of the window: sums over its intervals. */
export function summarizeDays(result: Result): SeriesByScope {
  const { days, intervals } = result.outline;
  return summarizeGrid(result, gridOf(result.outline, intervals / days));
}

/** The window in stretches of so many intervals. */
export const gridOf = ({ intervals }: Outline, length: number): Grid => ({ count: intervals / length, length });

function summarizeGrid(result: Result, grid: Grid): SeriesByScope {
  const of = (scope: keyof SeriesByScope) => seriesByItem(result, grid, scope);
  return { all: of('all')[''] ?? {}, channels: of('channels'), queues: of('queues'), teams: of('teams') };
}

/** Values of each stretch of the grid for the items of a scope, by id ('' for everything); of some metrics only, where these are named. */
export function seriesByItem(
  result: Result,
  grid: Grid,
  scope: keyof SeriesByScope,
  wanted?: readonly MetricId[],
): Record<string, Series> {
  const chosen = timed.filter(({ id }) => wanted?.includes(id) ?? true);
  return Object.fromEntries(itemsOf(result.outline, scope).map(([id, item]) => [id, seriesOf(result, grid, item, chosen)]));
}

type RatioWithId = RatioMetric & { readonly id: MetricId };

/** Metrics that have a value by interval: those of queues, teams and surveys that do not count by the week. */
const all: readonly (Metric & { readonly id: MetricId })[] = metrics;
const timed = all.filter((metric): metric is RatioWithId => {
  return isRatio(metric) && metric.over !== 'type' && metric.over !== 'place' && metric.denominator !== 'weeks';
});

/** A metric with its sums for an item. */
interface Formed {
  readonly metric: RatioWithId;
  readonly form: RatioForm;
}

function seriesOf(result: Result, grid: Grid, item: ScopeItem, chosen: readonly RatioWithId[]): Series {
  const formed = chosen.flatMap((metric) => {
    const form = ratioForm(metric, result.outline, item);
    return form === undefined ? [] : [{ metric, form }];
  });
  const series = new Map<MetricId, EstimateSeries>();
  for (const table of ['queue', 'team', 'survey', 'roster'] as const) {
    const own = formed.filter(({ form }) => form.table === table);
    if (own.length > 0) addSeries(series, result, grid, table, own);
  }
  return Object.fromEntries(formed.flatMap(({ metric: { id } }) => [[id, series.get(id)]]));
}

/** Adds the series of metrics that are formed from one table. */
function addSeries(
  series: Map<MetricId, EstimateSeries>,
  { outline, blocks }: Result,
  grid: Grid,
  table: 'queue' | 'team' | 'survey' | 'roster',
  formed: readonly Formed[],
): void {
  const parts = table === 'roster' ? [outline.roster] : blocks.map((block) => block[table]);
  const counts = table === 'roster' ? [1] : blocks.map(({ count }) => count);
  const forms = formed.flatMap(({ form }) => [form.numerator, form.denominator]);
  const sums = sumsOverGrid(forms, parts, outline, grid);
  for (const [at, { metric }] of formed.entries()) {
    const numerators = sums[2 * at] as Float64Array;
    const denominators =
      typeof metric.denominator === 'string'
        ? constantsOverGrid(metric.denominator, counts, outline, grid)
        : (sums[2 * at + 1] as Float64Array);
    const bounds = (ratio: RatioSums) =>
      within(metric, table === 'roster' ? exactBounds(ratio) : blockRatioBounds(ratio, counts, outline.confidence));
    series.set(metric.id, boundsOverGrid({ numerators, denominators }, counts.length, grid, bounds));
  }
}

function boundsOverGrid(sums: RatioSums, parts: number, grid: Grid, bounds: (ratio: RatioSums) => Bounds): EstimateSeries {
  const value: (number | null)[] = [];
  const low: (number | null)[] = [];
  const high: (number | null)[] = [];
  for (let at = 0; at < grid.count; at++) {
    const row = (all: Float64Array) => all.subarray(at * parts, (at + 1) * parts);
    const interval = bounds({ numerators: row(sums.numerators), denominators: row(sums.denominators) });
    value.push(finite(interval.value));
    low.push(finite(interval.low));
    high.push(finite(interval.high));
  }
  return { value, low, high };
}

/** Of each form [stretch of the grid][part]: summed over the rows of the stretch. Rows are read once for all forms: memory is what takes time. */
function sumsOverGrid(
  forms: readonly Form[],
  parts: readonly Float64Array[],
  { intervals }: Outline,
  grid: Grid,
): Float64Array[] {
  const sums = forms.map(() => new Float64Array(grid.count * parts.length));
  for (const [part, rows] of parts.entries()) {
    const width = rows.length / intervals;
    for (let at = 0; at < grid.count; at++)
      for (let index = 0; index < forms.length; index++) {
        let sum = 0;
        for (let interval = at * grid.length; interval < (at + 1) * grid.length; interval++)
          sum += sumOf(forms[index] as Form, rows, interval * width);
        (sums[index] as Float64Array)[at * parts.length + part] = sum;
      }
  }
  return sums;
}

/** A denominator that is not random, for parts of so many replications each: [stretch of the grid][part]. */
function constantsOverGrid(constant: Constant, counts: readonly number[], outline: Outline, grid: Grid): Float64Array {
  const sums = new Float64Array(grid.count * counts.length);
  for (let at = 0; at < grid.count; at++) {
    const one = constantOver(constant, outline, at * grid.length, grid.length);
    for (const [part, count] of counts.entries()) sums[at * counts.length + part] = count * one;
  }
  return sums;
}
