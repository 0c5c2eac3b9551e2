import type { PercentileMetric, RatioMetric } from '../../metrics/metric.ts';
import { waitBins } from '../../metrics/tally.ts';
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
export function replicationSums(rows: Rows, metric: RatioMetric, item: ScopeItem, count: number): ReplicationSums | undefined {
  const form = ratioForm(metric, rows.outline, item);
  if (form === undefined) return undefined;
  if (form.table === 'roster') return exactSums(form, rosterTotal(rows.outline));
  if (form.table === 'message') return exactSums(form, Float64Array.from(rows.outline.messages.flat()));
  const layout = totalsLayout(rows.outline);
  const column = (part: Form) => {
    const values = new Float64Array(count);
    for (let row = 0; row < count; row++)
      values[row] = sumOf(part, rows.totals, row * layout.width + layout[form.table as 'queue']);
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

/** The waits of a metric's queues in a block, or the times of its targets, by bin; undefined where there is none. */
export function waitCounts(
  outline: Outline,
  metric: PercentileMetric,
  item: ScopeItem,
): ((block: Block) => Float64Array) | undefined {
  const members = membersOf(metric, outline, item);
  if (!metric.scopes.includes(item.kind) || members.length === 0) return undefined;
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
