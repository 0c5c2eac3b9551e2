import { describe, expect, test } from 'vitest';
import { draw, inquiryWord0, inquiryWord1 } from '../../src/random/key.ts';
import type { Law } from '../../src/random/law.ts';
import { laws } from '../../src/random/laws.ts';
import { purpose } from '../../src/random/purpose.ts';
import { cellsPerHalf, quantileAt, tableLength } from '../../src/random/quantileAt.ts';
import { quantileTable } from '../../src/random/quantileTable.ts';
import { unit } from '../../src/random/unit.ts';
import { exampleLawRows } from './exampleLaws.ts';

/** Bit patterns through every binade of both tails, with the share beyond them: [bits in the lower half, bits in the upper, share]. */
const patterns = Array.from({ length: 31 * 97 }, (_, at) => {
  const v = Math.floor(2 ** Math.floor(at / 97) * (1 + ((at % 97) + 0.5) / 97));
  return [v, ~v, (v + 0.5) / 2 ** 32] as const;
});

/** Mean and second moment of a table over all 2^32 bit patterns, from its cells read through quantileAt. */
function moments(table: Float64Array): { mean: number; variance: number } {
  let mean = 0;
  let second = 0;
  for (const side of [0, -1]) {
    for (let start = 0, count = 1; start < 2 ** 31; start += count) {
      count = start < 64 ? 1 : 2 ** (Math.floor(Math.log2(start)) - 5);
      const first = quantileAt(table, 0, start ^ side);
      const last = quantileAt(table, 0, (start + count - 1) ^ side);
      const middle = (first + last) / 2;
      const step = count > 1 ? (last - first) / (count - 1) : 0;
      mean += count * middle;
      second += count * (middle * middle + (step * step * (count * count - 1)) / 12);
    }
  }
  mean /= 2 ** 32;
  return { mean, variance: second / 2 ** 32 - mean * mean };
}

/** Largest distance between the distribution of 10^6 hashed draws and the law's (Kolmogorov-Smirnov), by every 16th order statistic. */
function kolmogorovDistance(law: Law, seed: number): number {
  const table = quantileTable(law);
  const handle = purpose('handle time');
  const sample = Float64Array.from({ length: 1_000_000 }, (_, n) =>
    quantileAt(table, 0, draw(inquiryWord0(seed, n), inquiryWord1(~seed, n), handle)),
  ).sort();
  let distance = 0;
  for (let at = 0; at < sample.length; at += 16) {
    const p = law.cdf(law.scale * (sample[at] as number));
    distance = Math.max(distance, Math.abs(p - at / sample.length), Math.abs(p - (at + 1) / sample.length));
  }
  return distance;
}

/** Largest distance over all patterns between a function of the table's value and one of the share it stands for, in either half. */
function worst(
  distance: { lower: (value: number, share: number) => number; upper: (value: number, share: number) => number },
  table: Float64Array,
) {
  return patterns.reduce(
    (most, [lower, upper, share]) =>
      Math.max(most, distance.lower(quantileAt(table, 0, lower), share), distance.upper(quantileAt(table, 0, upper), share)),
    0,
  );
}

describe.each(exampleLawRows)('quantile table of %s', (_, law) => {
  const table = quantileTable(law);
  const { shape } = law;
  // The line of a cell cuts a corner of an empirical law inside it: by less than half of the widest cell, 1 / 128 of the draws.
  const hasCorners = shape.key.startsWith('empirical');

  test('has the mean of the law to 1e-9 and its variance to 1e-5', () => {
    const { mean, variance } = moments(table);
    expect(Math.abs(mean - 1)).toBeLessThan(1e-9);
    expect(Math.abs(variance - shape.variance)).toBeLessThanOrEqual(1e-5 * shape.variance);
  });

  test('is within 1.5e-4 of the quantile, relatively, in the body and in both tails', () => {
    const relative = (value: number, wanted: number) => Math.abs(value - wanted) / wanted;
    const error = worst({ lower: (x, p) => relative(x, shape.lower(p)), upper: (x, q) => relative(x, shape.upper(q)) }, table);
    expect(error).toBeLessThan(hasCorners ? 0.02 : 1.5e-4);
  });

  test('is within 3e-5 of the distribution function', () => {
    if (law.variance === 0) return;
    const error = worst(
      { lower: (x, p) => Math.abs(shape.cdf(x) - p), upper: (x, q) => Math.abs(shape.cdf(x) - (1 - q)) },
      table,
    );
    expect(error).toBeLessThan(hasCorners ? 1 / 128 : 3e-5);
  });

  test('rises with the uniform number', () => {
    let before = 0;
    let falls = 0;
    for (let u = 0; u < 2 ** 32; u += 104729) {
      const value = quantileAt(table, 0, u | 0);
      if (value < before * (1 - 1e-15)) falls++;
      before = value;
    }
    expect(falls).toBe(0);
  });

  test('gives a million keyed draws that a Kolmogorov-Smirnov test at level 1e-4 takes for the law', () => {
    if (law.variance === 0) return;
    expect(kolmogorovDistance(law, 2026)).toBeLessThan(2.2253 / Math.sqrt(1_000_000));
  });
});

describe('quantile tables', () => {
  test('the Kolmogorov-Smirnov test above tells apart laws whose coefficients of variation differ by 1 %', () => {
    const close = laws.lognormal({ mean: 300, cv: 0.808 });
    expect(kolmogorovDistance({ ...close, shape: laws.lognormal({ mean: 300, cv: 0.8 }).shape }, 2026)).toBeGreaterThan(
      2.2253e-3,
    );
  });

  test('that of the even law from 0 to 2 is twice the uniform number, for any bits: no cell is misplaced', () => {
    const table = quantileTable(laws.uniform({ low: 0, high: 10 }));
    const error = (word: number) => Math.abs(quantileAt(table, 0, word) / (2 * unit(word)) - 1);
    expect(Math.max(...patterns.map(([lower, upper]) => Math.max(error(lower), error(upper))))).toBeLessThan(1e-14);
  });

  test('tables laid end to end are read by their offset', () => {
    const parts = [laws.exponential({ mean: 1 }), laws.erlang({ mean: 1, phases: 3 })].map(quantileTable) as [
      Float64Array,
      Float64Array,
    ];
    const tables = new Float64Array(2 * tableLength);
    tables.set(parts[0]);
    tables.set(parts[1], tableLength);
    expect(patterns.map(([lower]) => quantileAt(tables, tableLength, lower))).toEqual(
      patterns.map(([lower]) => quantileAt(parts[1], 0, lower)),
    );
    expect(patterns.map(([, upper]) => quantileAt(tables, 0, upper))).toEqual(
      patterns.map(([, upper]) => quantileAt(parts[0], 0, upper)),
    );
    expect(tableLength).toBe(4 * cellsPerHalf);
  });

  test('laws of one shape share a table, whatever their mean; an Erlang law shares that of the gamma law', () => {
    expect(quantileTable(laws.lognormal({ mean: 60, cv: 0.8 }))).toBe(quantileTable(laws.lognormal({ mean: 300, cv: 0.8 })));
    expect(quantileTable(laws.erlang({ mean: 240, phases: 4 }))).toBe(quantileTable(laws.gamma({ mean: 60, cv: 0.5 })));
  });

  test('a constant law keeps its value to the last bit', () => {
    const table = quantileTable(laws.constant({ mean: 45 }));
    expect(worst({ lower: (x) => Math.abs(x - 1), upper: (x) => Math.abs(x - 1) }, table)).toBe(0);
  });

  test('a table is the same bytes whether or not it was forgotten in between', () => {
    const before = quantileTable(laws.gamma({ mean: 1, cv: 0.77 }));
    for (let at = 0; at < 300; at++) quantileTable(laws.uniform({ low: at, high: 1000 }));
    const after = quantileTable(laws.gamma({ mean: 5, cv: 0.77 }));
    expect(after).not.toBe(before);
    expect(after).toEqual(before);
  });

  test.each([
    ['lognormal, cv 20', laws.lognormal({ mean: 1, cv: 20 })],
    ['gamma, cv 20', laws.gamma({ mean: 1, cv: 20 })],
    ['gamma, cv 0.01', laws.gamma({ mean: 1, cv: 0.01 })],
    ['Weibull, shape 0.1', laws.weibull({ mean: 1, shape: 0.1 })],
    ['Weibull, shape 20', laws.weibull({ mean: 1, shape: 20 })],
    ['hyperexponential of means 1 : 10,000', laws.hyperexponential({ share: 0.99, mean1: 1, mean2: 10_000 })],
  ])(
    'even at the ends of what a scenario may say the table has the mean and nothing but finite positive values: %s',
    (_, law) => {
      const table = quantileTable(law);
      expect(Math.abs(moments(table).mean - 1)).toBeLessThan(1e-9);
      const isUsable = (x: number) => (x >= 0 && x < Infinity ? 0 : 1);
      expect(worst({ lower: isUsable, upper: isUsable }, table)).toBe(0);
    },
  );
});
