import type { BlockMetric, RatioMetric } from '../../metrics/metric.ts';
import { surveyColumn, surveyWidth, waitBins } from '../../metrics/tally.ts';
import type { RatioSums } from '../../stats/ratioInterval.ts';
import type { Block, Outline, Result } from '../result.ts';
import { totalsLayout } from '../totalsLayout.ts';
import { type Form, type RatioForm, ratioForm, sumOf } from './forms.ts';
import { membersOf, type ScopeItem } from './scopes.ts';

/** What a metric is formed from in each replication; `exact` where neither sum is random. */
export interface ReplicationSums extends RatioSums {
  readonly exact: boolean;
}

/** Rows of totals, one a replication. */
export type Rows = Pick<Result, 'outline' | 'totals' | 'replications'>;

/** The metric's sums in the first `count` replications; undefined where it says nothing about the item. */
export function replicationSums(
  rows: Rows,
  metric: RatioMetric,
  item: ScopeItem,
  count: number,
  sum = sumOf,
): ReplicationSums | undefined {
  const form = ratioForm(metric, rows.outline, item);
  if (form === undefined) return undefined;
  if (form.table === 'roster') return exactSums(form, rosterTotal(rows.outline));
  if (form.table === 'message') return exactSums(form, Float64Array.from(rows.outline.messages.flat()));
  const layout = totalsLayout(rows.outline);
  const column = (part: Form) => {
    const values = new Float64Array(count);
    for (let row = 0; row < count; row++)
      values[row] = sum(part, rows.totals, row * layout.width + layout[form.table as 'queue']);
    return values;
  };
  const exact = form.numerator.cells.length + form.denominator.cells.length === 0;
  return { numerators: column(form.numerator), denominators: column(form.denominator), exact };
}

/** Sums that are the same in every replication: one row stands for all. */
function exactSums(form: RatioForm, total: Float64Array): ReplicationSums {
  const one = (part: Form) => Float64Array.of(sumOf(part, total, 0));
  return { numerators: one(form.numerator), denominators: one(form.denominator), exact: true };
}

function rosterTotal(outline: Outline): Float64Array {
  const width = outline.roster.length / outline.intervals;
  const total = new Float64Array(width);
  outline.roster.forEach((value, at) => {
    total[at % width] = (total[at % width] as number) + value;
  });
  return total;
}

/**
 * What a metric needs of a block: waits of its queues, or times of its targets, by bin; or answers to surveys, those of the satisfied, and
 * days. Undefined where there is none.
 */
export function blockCounts(
  outline: Outline,
  metric: BlockMetric,
  item: ScopeItem,
): ((block: Block) => Float64Array) | undefined {
  const members = membersOf(metric, outline, item);
  if (!metric.scopes.includes(item.kind) || members.length === 0) return undefined;
  if (metric.kind === 'margin') return (block) => answersOf(outline, block, members);
  const ofTargets = metric.of === 'reached';
  const parts = metric.of === 'served' ? [0] : [0, 1];
  const rows = ofTargets ? members : members.flatMap((queue) => parts.map((part) => 2 * queue + part));
  return ({ waits, touchTimes }) => {
    const times = ofTargets ? touchTimes : waits;
    const counts = new Float64Array(waitBins);
    for (const row of rows)
      for (let bin = 0; bin < waitBins; bin++) counts[bin] = (counts[bin] as number) + (times[row * waitBins + bin] as number);
    return counts;
  };
}

function answersOf({ intervals, days, surveyed }: Outline, { survey, count }: Block, pairs: readonly number[]): Float64Array {
  const sums = Float64Array.of(0, 0, days * count);
  for (let interval = 0; interval < intervals; interval++)
    for (const pair of pairs) {
      const row = (interval * surveyed.length + pair) * surveyWidth;
      sums[0] = (sums[0] as number) + (survey[row + surveyColumn.answers] as number);
      sums[1] = (sums[1] as number) + (survey[row + surveyColumn.satisfiedAnswers] as number);
    }
  return sums;
}
