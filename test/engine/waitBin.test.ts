import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waitBin } from '../../src/engine/waitBin.ts';
import { waitBins } from '../../src/metrics/tally.ts';
import { upperBorder } from '../theory/sums.ts';

describe('bins of the histogram of waits', () => {
  test('no wait has a bin of its own, and the first is below a sixteenth of a second', () => {
    expect([waitBin(0), waitBin(1e-12), waitBin(0.0624), waitBin(0.0625)]).toEqual([0, 1, 1, 2]);
    expect(upperBorder(1)).toBe(0.0625);
  });

  test('thresholds in use lie on borders: 1, 5, 10, 20, 30, 60 and 120 s', () => {
    for (const seconds of [1, 5, 10, 20, 30, 60, 120]) {
      expect(waitBin(seconds * (1 - 1e-15))).toBe(waitBin(seconds) - 1);
      expect(upperBorder(waitBin(seconds) - 1)).toBe(seconds);
    }
  });

  test('every wait lies within its bin, which is at most 1/32 wide', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0625, max: 4_194_303, noNaN: true }), (wait) => {
        const bin = waitBin(wait);
        expect(upperBorder(bin)).toBeGreaterThan(wait);
        expect(upperBorder(bin - 1)).toBeLessThanOrEqual(wait);
        expect(upperBorder(bin) / upperBorder(bin - 1)).toBeLessThanOrEqual(33 / 32);
      }),
    );
  });

  test('the last bin takes all from 48 days on', () => {
    expect([waitBin(2 ** 22), waitBin(1e30), waitBin(Number.POSITIVE_INFINITY)]).toEqual([
      waitBins - 1,
      waitBins - 1,
      waitBins - 1,
    ]);
    expect(waitBin(2 ** 22 - 1)).toBe(waitBins - 2);
  });
});
