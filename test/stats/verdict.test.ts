import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Judged, verdict } from '../../src/stats/verdict.ts';

/** Abandonment in points: less is good, half a point worth acting on, 100 replications. */
const base: Judged = { difference: -2.1, halfWidth: 0.4, smallestThatMatters: 0.5, goodDirection: 'down', replications: 100 };

describe('verdict', () => {
  test.each([
    ['abandonment down 2.1 points, 1.7 to 2.5', {}, 'better'],
    ['abandonment up 2.1 points', { difference: 2.1 }, 'worse'],
    ['service level up 2.1 points', { difference: 2.1, goodDirection: 'up' }, 'better'],
    ['service level down 2.1 points', { goodDirection: 'up' }, 'worse'],
    ['0.1 points, at most 0.4', { difference: -0.1, halfWidth: 0.3 }, 'tooSmall'],
    ['surely not 0, but surely below half a point', { difference: -0.3, halfWidth: 0.1 }, 'tooSmall'],
    ['surely not 0, perhaps half a point', { difference: -0.4, halfWidth: 0.2 }, 'unclear'],
    ['large, but perhaps chance', { difference: -2.1, halfWidth: 2.2 }, 'unclear'],
    ['the interval ends at 0', { halfWidth: 2.1 }, 'unclear'],
    ['exactly half a point', { difference: -0.5, halfWidth: 0.4 }, 'better'],
    ['29 replications', { replications: 29 }, 'unclear'],
    ['30 replications', { replications: 30 }, 'better'],
    ['too small, but 29 replications', { difference: 0, halfWidth: 0, replications: 29 }, 'unclear'],
    ['no interval', { halfWidth: Infinity }, 'unclear'],
    ['anything matters, and it differs', { difference: -1e-6, halfWidth: 1e-7, smallestThatMatters: 0 }, 'better'],
    ['anything matters, but nothing differs', { difference: 0, halfWidth: 0, smallestThatMatters: 0 }, 'tooSmall'],
  ] as [string, Partial<Judged>, string][])('%s', (_title, change, expected) => {
    expect(verdict({ ...base, ...change })).toBe(expected);
  });

  test('is the mirror image when the sign or the good direction turns, and does not depend on the unit', () => {
    const size = fc.double({ min: 0, max: 5, noNaN: true });
    const mirror = {
      better: 'worse',
      worse: 'better',
      tooSmall: 'tooSmall',
      unclear: 'unclear',
    } as const;
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 5, noNaN: true }), size, size, (difference, halfWidth, smallestThatMatters) => {
        const judged: Judged = { ...base, difference, halfWidth, smallestThatMatters };
        const found = verdict(judged);
        expect(verdict({ ...judged, difference: -difference })).toBe(mirror[found]);
        expect(verdict({ ...judged, goodDirection: 'up' })).toBe(mirror[found]);
        const eighth = { difference: difference / 8, halfWidth: halfWidth / 8, smallestThatMatters: smallestThatMatters / 8 };
        expect(verdict({ ...judged, ...eighth })).toBe(found);
      }),
      { seed: 81, numRuns: 500 },
    );
  });

  test('a bad call names the function and the value', () => {
    expect(() => verdict({ ...base, difference: Number.NaN })).toThrow('verdict requires a difference that is a number, got NaN');
    expect(() => verdict({ ...base, halfWidth: -1 })).toThrow(new RangeError('verdict requires halfWidth >= 0, got -1'));
    expect(() => verdict({ ...base, smallestThatMatters: -1 })).toThrow('verdict requires smallestThatMatters >= 0, got -1');
  });
});
