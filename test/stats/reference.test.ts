import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../src/numeric/normalQuantile.ts';
import { studentQuantile } from '../../src/numeric/studentQuantile.ts';
import { jackknife } from '../../src/stats/jackknife.ts';
import { meanInterval, pairedDifference } from '../../src/stats/meanInterval.ts';
import { pairedRatioDifference, ratioInterval } from '../../src/stats/ratioInterval.ts';
import { wilsonInterval } from '../../src/stats/wilsonInterval.ts';

interface StatisticsCase {
  readonly id: string;
  readonly params: Record<string, never>;
  readonly expected: Record<string, number>;
}

const file = new URL('../fixtures/reference/statistics.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: StatisticsCase[] };

function reference(id: string) {
  const found = cases.find((each) => each.id === id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
}

function expectClose(actual: number, expected: number | undefined): void {
  expect(Math.abs(actual - (expected ?? Number.NaN))).toBeLessThanOrEqual(1e-13 + 1e-9 * Math.abs(expected ?? 0));
}

const { params: ratioParams, expected: ratioExpected } = reference('stat-pratio') as unknown as {
  params: { numerators: number[]; denominators: number[]; confidence: number };
  expected: Record<string, number>;
};

describe('reference values of output analysis', () => {
  test('stat-pt: 40 Student quantiles', () => {
    const { params, expected } = reference('stat-pt') as unknown as {
      params: { pairs: [number, number][] };
      expected: { t: number[] };
    };
    expect(params.pairs).toHaveLength(40);
    params.pairs.forEach(([df, p], index) => {
      expectClose(studentQuantile(p, df), expected.t[index]);
    });
  });

  test('stat-pz: 10 normal quantiles', () => {
    const { params, expected } = reference('stat-pz') as unknown as { params: { p: number[] }; expected: { z: number[] } };
    expect(params.p).toHaveLength(10);
    params.p.forEach((p, index) => {
      expectClose(normalQuantile(p), expected.z[index]);
    });
  });

  test('stat-pci: mean, standard error and Student interval of ten replications', () => {
    const { params, expected } = reference('stat-pci') as unknown as {
      params: { observations: number[]; confidence: number };
      expected: Record<string, number>;
    };
    const result = meanInterval(params.observations, params.confidence);
    expectClose(result.value, expected.mean);
    expectClose(result.standardError, expected.se);
    expectClose(result.standardError * Math.sqrt(params.observations.length), expected.sd);
    expectClose(result.halfWidth, expected.half_width);
    expectClose(result.low, expected.lower);
    expectClose(result.high, expected.upper);
  });

  test('stat-pratio: ratio of sums, its jackknife estimate, standard error and half width', () => {
    const { numerators, denominators, confidence } = ratioParams;
    const rows = numerators.map((numerator, replication) => [numerator, denominators[replication] ?? 0]);
    for (const result of [
      ratioInterval(Float64Array.from(numerators), Float64Array.from(denominators), confidence),
      jackknife(rows, ([numerator = 0, denominator = 0]) => numerator / denominator, confidence),
    ]) {
      expectClose(result.value, ratioExpected.ratio_of_sums);
      expectClose(result.biasCorrected, ratioExpected.jackknife_estimate);
      expectClose(result.standardError, ratioExpected.jackknife_se);
      expectClose(result.halfWidth, ratioExpected.jackknife_half_width);
    }
  });

  test('stat-ppair: paired difference, as observations and as ratios over 1', () => {
    const { params, expected } = reference('stat-ppair') as unknown as {
      params: { a: number[]; b: number[]; confidence: number };
      expected: Record<string, number>;
    };
    const sums = (values: number[]) => ({
      numerators: Float64Array.from(values),
      denominators: new Float64Array(values.length).fill(1),
    });
    for (const result of [
      pairedDifference(params.b, params.a, params.confidence),
      pairedRatioDifference(sums(params.b), sums(params.a), params.confidence),
    ]) {
      expectClose(result.value, expected.difference);
      expectClose(result.halfWidth, expected.paired_half_width);
    }
  });

  test.each(cases.filter(({ id }) => id.startsWith('stat-pwil')))('$id: Wilson interval of a share', ({ params, expected }) => {
    const { successes, n, confidence } = params as unknown as { successes: number; n: number; confidence: number };
    const result = wilsonInterval(successes, n, confidence);
    expectClose(result.value, expected.estimate);
    expectClose(result.low, expected.lower);
    expectClose(result.high, expected.upper);
  });
});
