import type { Metric, RatioMetric } from '../metrics/metric.ts';
import { type MetricId, metrics } from '../metrics/metrics.ts';
import { blockRatioBounds, exactBounds } from './bounds.ts';
import { constantOver, type Form, isRatio, type RatioForm, ratioForm, sumOf } from './forms.ts';
import type { EstimateSeries, Outline, Result, Series, SeriesByScope } from './result.ts';
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

/** Metrics that have a value by interval: those of queues and teams that do not count by the week. */
const all: readonly (Metric & { readonly id: MetricId })[] = metrics;
const timed = all.filter((metric): metric is RatioWithId => {
  return isRatio(metric) && metric.over !== 'type' && metric.over !== 'place' && metric.denominator !== 'weeks';
});

function seriesOf(result: Result, grid: Grid, item: ScopeItem, chosen: readonly RatioWithId[]): Series {
  const entries = chosen.flatMap((metric) => {
    const form = ratioForm(metric, result.outline, item);
    return form === undefined ? [] : [[metric.id, seriesOfForm(result, grid, metric, form)] as const];
  });
  return Object.fromEntries(entries);
}

function seriesOfForm(result: Result, grid: Grid, metric: RatioMetric, form: RatioForm): EstimateSeries {
  const { outline } = result;
  const tables =
    form.table === 'roster' ? [outline.roster] : result.blocks.map((block) => (form.table === 'team' ? block.team : block.queue));
  const counts = form.table === 'roster' ? [1] : result.blocks.map(({ count }) => count);
  const value: (number | null)[] = [];
  const low: (number | null)[] = [];
  const high: (number | null)[] = [];
  const numerators = new Float64Array(tables.length);
  const denominators = new Float64Array(tables.length);
  const constant = typeof metric.denominator === 'string' ? metric.denominator : undefined;
  for (let at = 0; at < grid.count; at++) {
    const one = constant === undefined ? 0 : constantOver(constant, outline, at * grid.length, grid.length);
    for (const [part, table] of tables.entries()) {
      numerators[part] = sumOver(form.numerator, table, outline, grid, at);
      denominators[part] =
        constant === undefined ? sumOver(form.denominator, table, outline, grid, at) : (counts[part] as number) * one;
    }
    const sums = { numerators, denominators };
    const bounds = form.table === 'roster' ? exactBounds(sums) : blockRatioBounds(sums, counts, outline.confidence);
    const interval = within(metric, bounds);
    value.push(finite(interval.value));
    low.push(finite(interval.low));
    high.push(finite(interval.high));
  }
  return { value, low, high };
}

function sumOver(form: Form, table: Float64Array, { intervals }: Outline, grid: Grid, at: number): number {
  const width = table.length / intervals;
  let sum = 0;
  for (let interval = at * grid.length; interval < (at + 1) * grid.length; interval++)
    sum += sumOf(form, table, interval * width);
  return sum;
}
