import type { Direction, Metric } from '../../metrics/metric.ts';
import type { MetricId } from '../../metrics/metrics.ts';
import { type Verdict, verdict } from '../../stats/verdict.ts';
import { lastStop } from '../pool/batches.ts';
import type { ByScope, Comparison, ComparisonMode, Difference, Differences, Estimates, Result } from '../result.ts';
import { blockDifference } from './blockFigure.ts';
import { type Bounds, differenceBounds, exactBounds } from './bounds.ts';
import { isRatio } from './forms.ts';
import { commonBlocks } from './pairedBlocks.ts';
import { blockCounts, type ReplicationSums, replicationSums } from './parts.ts';
import { sameReplications } from './sameReplications.ts';
import { byScope, itemById, itemsOf, type ScopeItem } from './scopes.ts';
import { chosen, finite, summarize, summarizeItem } from './summarize.ts';

export interface CompareOptions {
  readonly mode: ComparisonMode;
  /** [scenario]: whether its staff comes from the estimate. */
  readonly estimatedStaff?: readonly boolean[];
  /** Replications fixed before the run: verdicts are also given when it ends there. */
  readonly planned?: number;
}

/** Fewest replications on which a verdict rests. */
const fewest = 30;

/** The replications on which verdicts rest: the last fixed number, or all of a run whose length was fixed before. */
export function verdictAt(replications: number, planned: number | undefined): number | null {
  const stop = replications === planned ? replications : lastStop(replications);
  return stop >= fewest ? stop : null;
}

/**
 * Compares scenarios that were simulated on common random numbers: the first is the baseline, each other one less it, replication
 * by replication; values rest on the same replications as differences. Throws RangeError unless there are results of the same replications from the first on.
 */
export function compareResults(simulated: readonly Result[], options: CompareOptions): Comparison {
  const results = sameReplications(simulated);
  const [baseline, ...others] = results;
  if (baseline === undefined || others.some(({ first }) => first !== baseline.first))
    throw new RangeError('compareResults requires results that begin with the same replication');
  const { replications } = baseline;
  const at = verdictAt(replications, options.planned);
  return {
    mode: options.mode,
    replications,
    verdictAt: at,
    scenarios: results.map((result, index) => ({
      key: result.outline.key,
      estimatedStaff: options.estimatedStaff?.[index] ?? false,
      summary: summarize(result),
    })),
    differences: others.map((other) => differencesOf(baseline, other, replications, at)),
  };
}

/** An item in both scenarios. */
interface Pair {
  readonly first: Result;
  readonly second: Result;
  readonly own: ScopeItem;
  readonly other: ScopeItem;
}

function differencesOf(first: Result, second: Result, count: number, at: number | null): ByScope<Differences> {
  return byScope(second.outline, (other) => {
    const own = itemById(second.outline, other, first.outline);
    return own === undefined ? {} : differencesOfItem({ first, second, own, other }, count, at);
  });
}

function differencesOfItem(pair: Pair, count: number, at: number | null, wanted?: readonly MetricId[]): Differences {
  const entries = chosen(wanted).flatMap((metric) => {
    const difference = differenceOf(pair, metric, count, at);
    return difference === undefined ? [] : [[metric.id, difference] as const];
  });
  return Object.fromEntries(entries);
}

/** What `compareResults` says of everything together, in a small part of its time: for showing how a run goes. */
export interface WholeComparison {
  readonly replications: number;
  readonly estimates: readonly Estimates[];
  /** One entry for each scenario after the first. */
  readonly differences: readonly Differences[];
}

const whole: ScopeItem = { kind: 'all' };

/** What `compareResults` says of the whole operation alone. Throws RangeError as that does. */
export function compareWhole(simulated: readonly [Result, ...Result[]], options: CompareOptions): WholeComparison {
  const results = sameReplications(simulated);
  const [baseline = simulated[0], ...others] = results;
  const { replications } = baseline;
  const at = verdictAt(replications, options.planned);
  const against = (second: Result) => ({ first: baseline, second, own: whole, other: whole });
  return {
    replications,
    estimates: results.map((result) => summarizeItem(result, whole)),
    differences: others.map((other) => differencesOfItem(against(other), replications, at)),
  };
}

/** What `compareResults` says of some metrics for the items of one scope, by id. */
export interface ScopeComparison {
  readonly estimates: readonly Readonly<Record<string, Estimates>>[];
  /** One entry for each scenario after the first, for what is in both. */
  readonly differences: readonly Readonly<Record<string, Differences>>[];
}

/** Estimates and differences of some metrics for the items of one scope. Throws RangeError as `compareResults` does. */
export function compareScope(
  simulated: readonly [Result, ...Result[]],
  options: CompareOptions,
  scope: keyof ByScope<unknown>,
  wanted: readonly MetricId[],
): ScopeComparison {
  const results = sameReplications(simulated);
  const [first = simulated[0], ...others] = results;
  const { replications } = first;
  const at = verdictAt(replications, options.planned);
  const differences = others.map((second) =>
    itemsOf(second.outline, scope).flatMap(([id, other]) => {
      const own = itemById(second.outline, other, first.outline);
      return own === undefined ? [] : [[id, differencesOfItem({ first, second, own, other }, replications, at, wanted)] as const];
    }),
  );
  return {
    estimates: results.map((result) =>
      Object.fromEntries(itemsOf(result.outline, scope).map(([id, item]) => [id, summarizeItem(result, item, wanted)])),
    ),
    differences: differences.map((entries) => Object.fromEntries(entries)),
  };
}

function differenceOf(
  pair: Pair,
  metric: Metric & { readonly id: MetricId },
  count: number,
  at: number | null,
): Difference | undefined {
  const found = pairedInterval(pair, metric, count);
  if (found === undefined) return undefined;
  const { interval, exact } = found;
  const smallest = pair.first.outline.smallestDifference[metric.id] ?? metric.smallestDifference;
  const judged = at === null || at === count ? interval : pairedInterval(pair, metric, at)?.interval;
  return {
    value: finite(interval.value),
    low: finite(interval.low),
    high: finite(interval.high),
    exact,
    smallest,
    verdict:
      judged !== undefined && (at !== null || exact) ? verdictOn(judged, smallest, metric.goodDirection, at ?? Infinity) : null,
  };
}

/** Difference over the first `count` replications; undefined where one of the scenarios lacks the metric there. */
function pairedInterval(pair: Pair, metric: Metric, count: number): { interval: Bounds; exact: boolean } | undefined {
  const { first, second, own, other } = pair;
  const { confidence } = first.outline;
  if (!isRatio(metric)) {
    const counts = blockCounts(first.outline, metric, own);
    const otherCounts = blockCounts(second.outline, metric, other);
    if (counts === undefined || otherCounts === undefined) return undefined;
    const { one, two, sizes } = commonBlocks(first.blocks, second.blocks, counts, otherCounts, first.first + count);
    return { interval: blockDifference(metric, one, two, sizes, confidence), exact: false };
  }
  const one = replicationSums(first, metric, own, count);
  const two = replicationSums(second, metric, other, count);
  if (one === undefined || two === undefined) return undefined;
  if (one.exact && two.exact) return { interval: exactDifference(one, two), exact: true };
  return { interval: differenceBounds(one, two, confidence), exact: false };
}

function exactDifference(one: ReplicationSums, two: ReplicationSums): Bounds {
  const value = exactBounds(two).value - exactBounds(one).value;
  return { value, low: value, high: value };
}

/** The verdict on a difference; none where no direction is good or there is no difference. */
function verdictOn(
  { value, high }: Bounds,
  smallestThatMatters: number,
  goodDirection: Direction,
  replications: number,
): Verdict | null {
  if (goodDirection === 'neither' || !Number.isFinite(value)) return null;
  return verdict({ difference: value, halfWidth: high - value, smallestThatMatters, goodDirection, replications });
}
