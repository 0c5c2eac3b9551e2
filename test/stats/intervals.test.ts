import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../src/numeric/normalQuantile.ts';
import { bonferroni, criticalValue } from '../../src/stats/criticalValue.ts';
import { blockJackknifeInterval, jackknife } from '../../src/stats/jackknife.ts';
import { meanInterval, pairedDifference } from '../../src/stats/meanInterval.ts';
import { pairedRatioDifference, ratioInterval } from '../../src/stats/ratioInterval.ts';
import { wilsonInterval } from '../../src/stats/wilsonInterval.ts';

/** Uniform numbers from a seed: Marsaglia's xorshift of 32 bits. */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 0.5) / 4294967296;
  };
}

interface Day {
  readonly offered: number;
  readonly answered: number;
}

/** A day of calls whose volume varies by 20 % and whose service level falls with it: numerator and denominator depend on each other. */
function simulatedDay(uniform: () => number, staff: number): Day {
  const busyness = normalQuantile(uniform());
  const offered = Math.round(1000 * (1 + 0.2 * busyness));
  const share = 1 / (1 + Math.exp(-(1.5 + staff - 0.8 * busyness + 0.3 * normalQuantile(uniform()))));
  return { offered, answered: Math.round(offered * share) };
}

function run(seed: number, days: number, staff: number) {
  const uniform = uniforms(seed);
  for (let discarded = 0; discarded < 20; discarded++) uniform();
  const rows = Array.from({ length: days }, () => simulatedDay(uniform, staff));
  return {
    numerators: Float64Array.from(rows, (day) => day.answered),
    denominators: Float64Array.from(rows, (day) => day.offered),
  };
}

/** The long-run ratio, from a run of 400,000 days. */
function longRunRatio(staff: number): number {
  const { numerators, denominators } = run(987_654_321, 400_000, staff);
  return ratioInterval(numerators, denominators).value;
}

describe('coverage: of 2,000 intervals of 95 %, 95 % cover, to the 3.5 standard errors that 2,000 allow', () => {
  const isNominal = (covered: number) => Math.abs(covered / 2000 - 0.95) < 3.5 * Math.sqrt((0.95 * 0.05) / 2000);
  const [truth, staffedTruth] = [longRunRatio(0), longRunRatio(0.3)];

  test('the jackknife interval of a service level over 30 days', () => {
    let covered = 0;
    for (let experiment = 1; experiment <= 2000; experiment++) {
      const { numerators, denominators } = run(experiment * 7919, 30, 0);
      const { low, high } = ratioInterval(numerators, denominators);
      if (low <= truth && truth <= high) covered += 1;
    }
    expect(isNominal(covered), `${covered} of 2000`).toBe(true);
  });

  test('the paired interval of a difference of two service levels over the same 30 days, and it is a third as wide as an unpaired one', () => {
    let covered = 0;
    let [paired, unpaired] = [0, 0];
    for (let experiment = 1; experiment <= 2000; experiment++) {
      const first = run(experiment * 7919, 30, 0);
      const second = run(experiment * 7919, 30, 0.3);
      const { low, high, halfWidth } = pairedRatioDifference(first, second);
      if (low <= staffedTruth - truth && staffedTruth - truth <= high) covered += 1;
      paired += halfWidth;
      unpaired += pairedRatioDifference(first, run(experiment * 104_729, 30, 0.3)).halfWidth;
    }
    expect(isNominal(covered), `${covered} of 2000`).toBe(true);
    expect(paired).toBeLessThan(unpaired / 3);
  });

  test('the Student interval of a mean of 10 normal observations', () => {
    let covered = 0;
    const uniform = uniforms(2_463_534_242);
    for (let experiment = 0; experiment < 2000; experiment++) {
      const { low, high } = meanInterval(Array.from({ length: 10 }, () => 5 + normalQuantile(uniform())));
      if (low <= 5 && 5 <= high) covered += 1;
    }
    expect(isNominal(covered), `${covered} of 2000`).toBe(true);
  });

  test('Bonferroni: ten intervals together err in at most 5 % of experiments, and in more than 3 %', () => {
    let allCovered = 0;
    const uniform = uniforms(88_172_645);
    const critical = bonferroni(0.95, 10, 9);
    for (let experiment = 0; experiment < 2000; experiment++) {
      let isAll = true;
      for (let metric = 0; metric < 10; metric++) {
        const { value, standardError } = meanInterval(Array.from({ length: 10 }, () => normalQuantile(uniform())));
        if (Math.abs(value) > critical * standardError) isAll = false;
      }
      if (isAll) allCovered += 1;
    }
    expect(allCovered / 2000).toBeGreaterThan(0.95 - 3 * 0.005);
    expect(allCovered / 2000).toBeLessThan(0.97);
  });
});

describe('intervals', () => {
  const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 1000 })), {
    minLength: 2,
    maxLength: 40,
  });

  test('the jackknife of a mean is the Student interval of the mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 50 }), (values) => {
        const { length } = values;
        const byMean = meanInterval(values);
        const byJackknife = jackknife(
          values.map((value) => [value, 1]),
          ([sum = 0, count = 1]) => sum / count,
        );
        expect(byJackknife.value).toBeCloseTo(byMean.value, 9);
        expect(byJackknife.biasCorrected).toBeCloseTo(byMean.value, 7);
        expect(byJackknife.halfWidth).toBeCloseTo(byMean.halfWidth, 6);
        expect(byMean.halfWidth).toBe(byMean.standardError === 0 ? 0 : byMean.standardError * criticalValue(0.95, length - 1));
      }),
      { seed: 71, numRuns: 300 },
    );
  });

  test('the quick ratio is the general jackknife of a ratio, and its difference with another that of a difference of ratios', () => {
    fc.assert(
      fc.property(counts, (pairs) => {
        const first = { numerators: Float64Array.from(pairs, ([n]) => n), denominators: Float64Array.from(pairs, ([, d]) => d) };
        const second = {
          numerators: first.numerators.map((n, i) => n + (i % 3)),
          denominators: first.denominators.map((d) => d + 1),
        };
        const rows = pairs.map(([n, d], i) => [n, d, n + (i % 3), d + 1]);
        const ratio = jackknife(rows, ([n = 0, d = 0]) => n / d);
        const difference = jackknife(rows, ([n = 0, d = 0, m = 0, e = 0]) => m / e - n / d);
        expect(ratioInterval(first.numerators, first.denominators)).toEqual(ratio);
        expect(pairedRatioDifference(first, second).value).toBeCloseTo(difference.value, 12);
        expect(pairedRatioDifference(first, second).halfWidth).toBeCloseTo(difference.halfWidth, 9);
      }),
      { seed: 72, numRuns: 300 },
    );
  });

  test('the jackknife over blocks of one size is that over replications; over unequal ones it is the interval of a weighted mean', () => {
    const values = [3, 5, 4, 9];
    const without = (sizes: readonly number[]) => {
      const all = sizes.reduce((sum, size) => sum + size, 0);
      const mean = values.reduce((sum, value, i) => sum + value * (sizes[i] ?? 0), 0) / all;
      return { mean, without: Float64Array.from(values, (v, i) => (mean * all - v * (sizes[i] ?? 0)) / (all - (sizes[i] ?? 0))) };
    };
    const equal = without([2, 2, 2, 2]);
    const block = blockJackknifeInterval(equal.mean, equal.without, [2, 2, 2, 2], 0.95);
    expect(block.halfWidth).toBeCloseTo(meanInterval(values).halfWidth, 12);
    expect(block.biasCorrected).toBeCloseTo(equal.mean, 12);
    const sizes = [16, 14, 2, 8];
    const unequal = without(sizes);
    const squares = values.reduce((sum, v, i) => sum + (v - unequal.mean) ** 2 / (40 / (sizes[i] ?? 1) - 1), 0);
    expect(blockJackknifeInterval(unequal.mean, unequal.without, sizes, 0.95).standardError).toBeCloseTo(
      Math.sqrt(squares / 4),
      12,
    );
    expect(() => blockJackknifeInterval(4, Float64Array.of(4, 5), [1], 0.95)).toThrow(RangeError);
  });

  test('a run compared with itself differs by exactly 0', () => {
    const sums = run(4711, 30, 0);
    expect(pairedRatioDifference(sums, sums)).toMatchObject({ value: 0, halfWidth: 0, standardError: 0 });
    expect(pairedDifference(sums.numerators, sums.numerators)).toMatchObject({ value: 0, halfWidth: 0 });
  });

  test('swapping the scenarios turns the sign', () => {
    const [first, second] = [run(4711, 30, 0), run(4711, 30, 0.3)];
    const forth = pairedRatioDifference(first, second);
    const back = pairedRatioDifference(second, first);
    expect(forth.value).toBe(-back.value);
    expect(forth.low).toBe(-back.high);
    expect(forth.value).toBeGreaterThan(0);
  });

  test('one replication bounds nothing: the interval is endless, not NaN', () => {
    for (const result of [
      meanInterval([3]),
      ratioInterval(Float64Array.of(3), Float64Array.of(4)),
      jackknife([[3, 4]], ([n = 0, d = 0]) => n / d),
      ratioInterval(Float64Array.of(3, 0), Float64Array.of(4, 0)),
    ]) {
      expect([result.halfWidth, result.low, result.high]).toEqual([Infinity, -Infinity, Infinity]);
      expect(result.value).toBeGreaterThan(0);
    }
  });

  test('critical values: 1.96 for endless data, 12.7 for two replications, 3.66 for 29 degrees and 0.999', () => {
    expect(criticalValue(0.95, Infinity)).toBeCloseTo(1.959963984540054, 12);
    expect(criticalValue(0.95, 1)).toBeCloseTo(12.706204736174694, 10);
    expect(criticalValue(0.999, 29)).toBeCloseTo(3.6594050194663743, 10);
    expect(bonferroni(0.95, 50, 29)).toBeCloseTo(criticalValue(0.999, 29), 9);
    expect(bonferroni(0.95, 1, 29)).toBe(criticalValue(0.95, 29));
  });

  test('Wilson intervals hold their share, and turn over with success and failure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (count, share) => {
        const successes = Math.round(share * count);
        const { value, low, high } = wilsonInterval(successes, count);
        const turned = wilsonInterval(count - successes, count);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(turned.low).toBeCloseTo(1 - high, 12);
        expect(turned.high).toBeCloseTo(1 - low, 12);
      }),
      { seed: 73, numRuns: 300 },
    );
  });

  test('a bad call names the function and the value', () => {
    const two = Float64Array.of(1, 2);
    expect(() => meanInterval([])).toThrow(new RangeError('meanInterval requires an observation, got none'));
    expect(() => meanInterval([1, 2], 1)).toThrow(new RangeError('criticalValue requires 0 < confidence < 1, got 1'));
    expect(() => pairedDifference([1, 2], [1])).toThrow('pairedDifference requires as many of both, got 2 and 1');
    expect(() => ratioInterval(two, Float64Array.of(1))).toThrow(
      'ratioInterval requires as many numerators as denominators, got 2 and 1',
    );
    expect(() => ratioInterval(two, new Float64Array(2))).toThrow(
      'ratioInterval requires denominators that do not add up to 0, got 0',
    );
    expect(() =>
      pairedRatioDifference(
        { numerators: two, denominators: two },
        { numerators: Float64Array.of(1), denominators: Float64Array.of(1) },
      ),
    ).toThrow('pairedRatioDifference requires as many replications of both, got 2 and 1');
    expect(() => jackknife([], () => 1)).toThrow('jackknife requires a row, got none');
    expect(() => jackknife([[1, 2], [1]], () => 1)).toThrow('jackknife requires rows of 2 columns, got 1');
    expect(() => jackknife([[0], [0]], ([sum = 0]) => sum / sum)).toThrow(
      'jackknife requires a statistic of all rows that is a number, got NaN',
    );
    expect(() => bonferroni(0.95, 0, 10)).toThrow('bonferroni requires a whole number of comparisons >= 1, got 0');
    expect(() => wilsonInterval(3, 2)).toThrow('wilsonInterval requires 0 <= successes <= 2, got 3');
  });
});
