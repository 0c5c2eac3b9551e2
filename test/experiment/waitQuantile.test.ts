import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waitBin } from '../../src/engine/waitBin.ts';
import { waitQuantile } from '../../src/experiment/waitQuantile.ts';
import { waitBins } from '../../src/metrics/tally.ts';

function countsOf(waits: readonly number[]): Float64Array {
  const counts = new Float64Array(waitBins);
  for (const wait of waits) counts[waitBin(wait)] = (counts[waitBin(wait)] ?? 0) + 1;
  return counts;
}

describe('the percentile of waits from a histogram', () => {
  it('is 0 where so many do not wait', () => {
    expect(waitQuantile(countsOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 60]), 0.9)).toBe(0);
  });

  it('of nobody is not a number', () => {
    expect(waitQuantile(new Float64Array(waitBins), 0.9)).toBeNaN();
  });

  it('of waits of 1 to 1000 s is 900 s within 3 %', () => {
    const quantile = waitQuantile(countsOf(Array.from({ length: 1000 }, (_, i) => i + 1)), 0.9);
    expect(Math.abs(quantile / 900 - 1)).toBeLessThan(0.03);
  });

  it('lies within 3 % (below 1/16 s: within that) of the wait of that rank, for any waits', () => {
    const waits = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e6, noNaN: true })), {
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(waits, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (list, share) => {
        const sorted = [...list].sort((a, b) => a - b);
        const exact = sorted[Math.max(0, Math.ceil(share * list.length - 1e-9) - 1)] ?? 0;
        const quantile = waitQuantile(countsOf(list), share);
        expect(Math.abs(quantile - exact)).toBeLessThanOrEqual(Math.max(0.0625, exact / 32) + 1e-9);
      }),
    );
  });
});
