import { metricOf } from '../../metrics/metrics.ts';
import type { Outline, Result } from '../result.ts';
import { exactBounds } from './bounds.ts';
import { isRatio } from './forms.ts';
import { blockCounts, replicationSums } from './parts.ts';
import type { ScopeItem } from './scopes.ts';
import { intervalOf } from './summarize.ts';

/** Half width to reach for the interval of a metric; `scope` names an item by id, or everything. */
export interface WantedPrecision {
  readonly metric: string;
  readonly scope:
    | { readonly kind: 'all' }
    | { readonly kind: 'channel' | 'queue' | 'team' | 'type' | 'place'; readonly id: string };
  readonly halfWidth: number;
}

function itemOf(outline: Outline, scope: WantedPrecision['scope']): ScopeItem | undefined {
  if (scope.kind === 'all') return scope;
  const index = outline[`${scope.kind}Ids`].indexOf(scope.id);
  return index < 0 ? undefined : { kind: scope.kind, index };
}

/**
 * Whether a metric says anything about its scope in a scenario: nothing of self-service where customers never serve themselves, of
 * waits where nobody waits, of costs where there are no wages.
 */
export function hasFigure(outline: Outline, { metric: id, scope }: Omit<WantedPrecision, 'halfWidth'>): boolean {
  const metric = metricOf(id);
  const item = itemOf(outline, scope);
  if (metric === undefined || item === undefined) return false;
  if (!isRatio(metric)) return blockCounts(outline, metric, item) !== undefined;
  const sums = replicationSums({ outline, totals: new Float64Array(0), replications: 0 }, metric, item, 0);
  return sums !== undefined && (!sums.exact || Number.isFinite(exactBounds(sums).value));
}

/**
 * Half width of a metric's interval; 0 where the value is exact, NaN where there is no interval. Throws RangeError where there is no such
 * metric or the metric has no such scope.
 */
export function halfWidthOf(result: Result, { metric: id, scope }: Omit<WantedPrecision, 'halfWidth'>): number {
  const metric = metricOf(id);
  if (metric === undefined) throw new RangeError(`halfWidthOf requires a known metric, got ${id}`);
  const item = itemOf(result.outline, scope);
  const found = item && intervalOf(result, metric, item);
  if (found === undefined) throw new RangeError(`halfWidthOf requires a scope that ${id} has, got ${JSON.stringify(scope)}`);
  return (found.interval.high - found.interval.low) / 2;
}

/** Whether a result is as precise as wanted. */
export const isPrecise = (result: Result, wanted: WantedPrecision): boolean => halfWidthOf(result, wanted) <= wanted.halfWidth;
