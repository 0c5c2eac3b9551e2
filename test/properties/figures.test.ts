import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batchesOf } from '../../src/experiment/pool/batches.ts';
import { Merge } from '../../src/experiment/pool/merge.ts';
import type { Estimates, Outline } from '../../src/experiment/result.ts';
import { itemsOf, kinds, type ScopeItem } from '../../src/experiment/summary/scopes.ts';
import { summarizeEstimateItem, summarizeItem } from '../../src/experiment/summary/summarize.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import { metrics } from '../../src/metrics/metrics.ts';
import { core } from '../bundle/core.ts';
import { arbitraryService } from './arbitraryService.ts';

const rounding = 1e-9;

/** Agents who finish, or take their break, after the end of their shift are above what is staffed; those absent are part of a whole. */
const isPartOfWhole = (metric: Metric) =>
  metric.unit === 'share' && (metric.kind !== 'ratio' || metric.over !== 'team' || metric.id === 'absence');

/** Figures that nothing real can have, of everything in an outline, in words. A figure may be left out where nothing can be said. */
function impossible(outline: Outline, figuresOf: (item: ScopeItem) => Estimates): string[] {
  const wrong: string[] = [];
  for (const scope of ['all', ...(Object.keys(kinds) as (keyof typeof kinds)[])] as const)
    for (const [id, item] of itemsOf(outline, scope)) {
      const figures = figuresOf(item);
      for (const metric of metrics) {
        const { value = null, low = null, high = null, numerator = null, denominator = null } = figures[metric.id] ?? {};
        const say = (what: string) => wrong.push(`${scope} ${id}: ${metric.id} ${what}`);
        const most = isPartOfWhole(metric) ? 1 : Number.POSITIVE_INFINITY;
        if (value !== null && !(value >= -rounding && value <= most + rounding)) say(`is ${value}`);
        if (value !== null && !((low ?? value) <= value + rounding && (high ?? value) >= value - rounding))
          say(`is ${value}, not from ${low} to ${high}`);
        if ((numerator ?? 0) < -rounding || (denominator ?? 0) < -rounding) say(`is ${numerator} of ${denominator}`);
        if (isPartOfWhole(metric) && denominator === 0 && (numerator ?? 0) > rounding) say(`is ${numerator} of none`);
      }
    }
  return wrong;
}

/** Sums are counts, times and money: never below 0, never without end. */
const impossibleSums = (sums: Float64Array): number[] =>
  [...sums].filter((sum) => sum < -rounding || Math.abs(sum) === Number.POSITIVE_INFINITY);

describe('figures that can be true, whatever the service', () => {
  test('shares lie between none and all, times, counts and money are not below 0: simulated, and estimated where something is', () => {
    fc.assert(
      fc.property(arbitraryService, (document) => {
        const parsed = core.parseScenario(document);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        const { scenario, fingerprint } = parsed.document;
        const model = core.compile(parsed.document);
        const outline = core.outlineOf(fingerprint, scenario, model);
        const merge = new Merge(outline);
        for (const range of batchesOf({ first: 0, count: 2 }, outline.batchSize)) merge.add(core.runBatch(model, outline, range));
        const result = merge.result();
        expect([...result.totals].every(Number.isFinite)).toBe(true);
        expect(impossibleSums(result.totals)).toEqual([]);
        expect(impossible(outline, (item) => summarizeItem(result, item))).toEqual([]);
        const estimate = core.estimateFlow(outline, model);
        for (const sums of [estimate.totals, estimate.queue, estimate.team]) expect(impossibleSums(sums)).toEqual([]);
        expect(impossible(outline, (item) => summarizeEstimateItem(estimate, item))).toEqual([]);
      }),
      { numRuns: 40, endOnFailure: true, seed: 1 },
    );
  });
});
