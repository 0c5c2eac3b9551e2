import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waitBin } from '../../src/engine/waitBin.ts';
import { waitBins } from '../../src/metrics/tally.ts';
import { binCount, binLowerEdge, binOf } from '../../src/stats/logHistogram.ts';
import { quantileFromHistogram } from '../../src/stats/quantileFromHistogram.ts';
import { shareWithin } from '../../src/stats/shareWithin.ts';

const longest = 4_194_304;
const wait = fc.oneof(
  fc.constant(0),
  fc.double({ min: 1e-6, max: 0.07, noNaN: true }),
  fc.double({ min: -4, max: 24, noNaN: true }).map((exponent) => 2 ** exponent),
  fc.integer({ min: 0, max: 100_000 }),
);

function histogram(waits: readonly number[]): Float64Array {
  const counts = new Float64Array(binCount);
  for (const each of waits) counts[binOf(each)] = (counts[binOf(each)] ?? 0) + 1;
  return counts;
}

describe('bins of waits', () => {
  test('835 bins: no wait, below 1/16 s, 32 to each of 26 doublings, and beyond 49 days', () => {
    expect(binCount).toBe(835);
    expect([binOf(0), binOf(1e-300), binOf(0.0624), binOf(0.0625)]).toEqual([0, 1, 1, 2]);
    expect([binOf(1), binOf(20), binOf(longest - 1), binOf(longest), binOf(Infinity)]).toEqual([130, 266, 833, 834, 834]);
    expect([binLowerEdge(0), binLowerEdge(1), binLowerEdge(2), binLowerEdge(130), binLowerEdge(834)]).toEqual([
      0,
      0,
      1 / 16,
      1,
      longest,
    ]);
    expect(binLowerEdge(266)).toBe(20);
    expect(binLowerEdge(835)).toBe(Infinity);
  });

  test('every edge is the first wait of its bin, and the number just below it of the bin before', () => {
    for (let bin = 2; bin < binCount; bin++) {
      const edge = binLowerEdge(bin);
      expect(binOf(edge)).toBe(bin);
      expect(binOf(edge * (1 - 2 ** -53))).toBe(bin - 1);
    }
  });

  test('a bin is at most 1/32 of its wait wide', () => {
    for (let bin = 2; bin < binCount - 1; bin++) {
      expect(binLowerEdge(bin + 1) - binLowerEdge(bin)).toBeLessThanOrEqual(binLowerEdge(bin) / 32);
    }
  });

  test('the engine counts in the same bins', () => {
    expect(waitBins).toBe(binCount);
    fc.assert(
      fc.property(wait, (seconds) => {
        expect(waitBin(seconds)).toBe(binOf(seconds));
      }),
      { seed: 91, numRuns: 5000 },
    );
  });

  test('a negative wait, NaN or an unknown bin is refused', () => {
    expect(() => binOf(-1)).toThrow(new RangeError('binOf requires seconds >= 0, got -1'));
    expect(() => binOf(Number.NaN)).toThrow(new RangeError('binOf requires seconds >= 0, got NaN'));
    expect(() => binLowerEdge(836)).toThrow(new RangeError('binLowerEdge requires a whole bin from 0 to 835, got 836'));
    expect(() => binLowerEdge(1.5)).toThrow('got 1.5');
  });
});

describe('quantiles and shares from the histogram', () => {
  const waits = fc.array(wait, { minLength: 1, maxLength: 200 });
  const share = fc.double({ min: 1e-3, max: 1, noNaN: true });

  test('a quantile is within one bin of that of the waits themselves', () => {
    fc.assert(
      fc.property(waits, share, (all, p) => {
        const sorted = [...all].sort((a, b) => a - b);
        const exact = sorted[Math.max(0, Math.ceil(p * all.length * (1 - 1e-12)) - 1)] ?? 0;
        const read = quantileFromHistogram(histogram(all), p);
        const bin = binOf(exact);
        expect(read).toBeGreaterThanOrEqual(binLowerEdge(bin));
        expect(read).toBeLessThanOrEqual(bin === 0 ? 0 : bin === binCount - 1 ? longest : binLowerEdge(bin + 1));
      }),
      { seed: 92, numRuns: 1000 },
    );
  });

  test('the share within a time is that of the waits at every edge, and between the edges around it elsewhere', () => {
    fc.assert(
      fc.property(waits, wait, (all, seconds) => {
        const counts = histogram(all);
        const bin = binOf(seconds);
        const below = all.filter((each) => each < binLowerEdge(bin)).length / all.length;
        const upTo = all.filter((each) => binOf(each) <= bin).length / all.length;
        const read = shareWithin(counts, seconds);
        expect(read).toBeGreaterThanOrEqual(bin === 0 ? upTo : below - 1e-12);
        expect(read).toBeLessThanOrEqual(upTo);
        if (bin > 1) expect(shareWithin(counts, binLowerEdge(bin))).toBeCloseTo(below, 12);
      }),
      { seed: 93, numRuns: 1000 },
    );
  });

  test('share and quantile undo each other', () => {
    fc.assert(
      fc.property(waits, share, (all, p) => {
        const counts = histogram(all.map((each) => Math.min(each, longest / 2)));
        const seconds = quantileFromHistogram(counts, p);
        const read = shareWithin(counts, seconds);
        if (seconds === 0) expect(read).toBeGreaterThanOrEqual(p);
        else expect(read).toBeCloseTo(p, 9);
      }),
      { seed: 94, numRuns: 1000 },
    );
  });

  test('ten waits between 20 and 20.5 s, ninety of 0: the 95th percentile is 20.25 s', () => {
    const counts = histogram([...Array(90).fill(0), ...Array(10).fill(20.1)]);
    expect(quantileFromHistogram(counts, 0.95)).toBe(20.25);
    expect(quantileFromHistogram(counts, 0.9)).toBe(0);
    expect(shareWithin(counts, 0)).toBe(0.9);
    expect(shareWithin(counts, 20)).toBe(0.9);
    expect(shareWithin(counts, 20.25)).toBe(0.95);
    expect(shareWithin(counts, 20.5)).toBe(1);
  });

  test('what lies beyond 49 days counts as at least that', () => {
    const counts = histogram([1e9, 0]);
    expect(quantileFromHistogram(counts, 0.9)).toBe(longest);
    expect(shareWithin(counts, 1e10)).toBe(0.5);
    expect(shareWithin(counts, Infinity)).toBe(1);
  });

  test('nothing counted, bins missing or a share above 1 is refused', () => {
    expect(() => quantileFromHistogram(new Float64Array(binCount), 0.5)).toThrow(
      'quantileFromHistogram requires a count above 0, got 0',
    );
    expect(() => shareWithin(new Float64Array(3), 20)).toThrow('shareWithin requires 835 bins, got 3');
    expect(() => quantileFromHistogram(histogram([1]), 1.1)).toThrow('quantileFromHistogram requires 0 <= p <= 1, got 1.1');
    expect(() => shareWithin(histogram([1]), -1)).toThrow('binOf requires seconds >= 0, got -1');
  });
});
