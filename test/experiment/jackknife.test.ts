import { describe, expect, it } from 'vitest';
import { jackknifeInterval, pairedRatioDifference, ratioInterval } from '../../src/experiment/jackknife.ts';
import statistics from '../fixtures/reference/statistics.json' with { type: 'json' };

interface Case {
  readonly params: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const caseOf = (id: string): Case => {
  const found = statistics.cases.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found as unknown as Case;
};
const list = (value: unknown): Float64Array => Float64Array.from(value as number[]);
const ones = (count: number): Float64Array => new Float64Array(count).fill(1);

/** Numbers between 0 and 1 without order, from a linear congruential generator. */
function noise(count: number, seed: number): Float64Array {
  let state = seed;
  return new Float64Array(count).map(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  });
}

describe('the interval of a ratio of sums', () => {
  it('is the ratio with the jackknife error of the reference', () => {
    const { params, expected } = caseOf('stat-pratio');
    const sums = { numerators: list(params.numerators), denominators: list(params.denominators) };
    const { value, low, high } = ratioInterval(sums, Number(params.confidence));
    expect(value).toBeCloseTo(Number(expected.ratio_of_sums), 12);
    expect((high - low) / 2).toBeCloseTo(Number(expected.jackknife_half_width), 10);
    expect((high + low) / 2).toBeCloseTo(value, 12);
  });

  it('is Student’s interval of a mean where every denominator is 1', () => {
    const { params, expected } = caseOf('stat-pci');
    const numerators = list(params.observations);
    const { value, low, high } = ratioInterval({ numerators, denominators: ones(numerators.length) }, Number(params.confidence));
    expect(value).toBeCloseTo(Number(expected.mean), 12);
    expect(low).toBeCloseTo(Number(expected.lower), 10);
    expect(high).toBeCloseTo(Number(expected.upper), 10);
  });

  it('has no width that could be stated with one part, or where one part alone has the whole denominator', () => {
    expect(ratioInterval({ numerators: ones(1), denominators: ones(1) }, 0.95)).toEqual({
      value: 1,
      low: Number.NaN,
      high: Number.NaN,
    });
    const lonely = ratioInterval({ numerators: Float64Array.of(3, 0), denominators: Float64Array.of(4, 0) }, 0.95);
    expect(lonely.value).toBe(0.75);
    expect(lonely.low).toBeNaN();
  });

  it('hardly changes when replications are joined in blocks of different sizes', () => {
    const numerators = noise(600, 1).map((value) => 80 + 40 * value);
    const denominators = noise(600, 2).map((value) => 200 + 90 * value);
    const borders = Array.from({ length: 61 }, (_, i) => (i % 2 === 0 ? 10 * i : 10 * i - 5));
    const joined = (values: Float64Array) =>
      Float64Array.from({ length: 60 }, (_, i) => values.subarray(borders[i], borders[i + 1]).reduce((a, b) => a + b, 0));
    const single = ratioInterval({ numerators, denominators }, 0.95);
    const blocks = ratioInterval({ numerators: joined(numerators), denominators: joined(denominators) }, 0.95);
    expect(blocks.value).toBeCloseTo(single.value, 12);
    expect((blocks.high - blocks.low) / (single.high - single.low)).toBeGreaterThan(0.7);
    expect((blocks.high - blocks.low) / (single.high - single.low)).toBeLessThan(1.4);
  });
});

describe('the interval of a paired difference', () => {
  it('is that of the reference where every denominator is 1', () => {
    const { params, expected } = caseOf('stat-ppair');
    const sums = (values: unknown) => ({ numerators: list(values), denominators: ones((values as number[]).length) });
    const { value, low, high } = pairedRatioDifference(sums(params.b), sums(params.a), Number(params.confidence));
    expect(value).toBeCloseTo(Number(expected.difference), 12);
    expect((high - low) / 2).toBeCloseTo(Number(expected.paired_half_width), 10);
  });

  it('of a scenario with itself is exactly 0', () => {
    const sums = { numerators: Float64Array.of(3, 5, 4), denominators: Float64Array.of(9, 11, 10) };
    expect(pairedRatioDifference(sums, sums, 0.95)).toEqual({ value: 0, low: 0, high: 0 });
  });
});

describe('jackknifeInterval', () => {
  it('is wider at 99 % than at 95 %, and back again', () => {
    const without = Float64Array.of(1, 2, 3, 4);
    const width = (confidence: number) => {
      const { low, high } = jackknifeInterval(2.5, without, confidence);
      return high - low;
    };
    const usual = width(0.95);
    expect(width(0.99)).toBeGreaterThan(usual);
    expect(width(0.95)).toBe(usual);
  });
});
