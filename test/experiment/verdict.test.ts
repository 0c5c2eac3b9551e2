import { describe, expect, it } from 'vitest';
import { verdictAt } from '../../src/experiment/compare.ts';
import { verdict } from '../../src/experiment/verdict.ts';

const interval = (low: number, high: number) => ({ value: (low + high) / 2, low, high });

describe('the verdict on a service level, with 1 point worth acting on, is', () => {
  const cases: [string, number, number, string][] = [
    ['better: 2 to 4 points more', 0.02, 0.04, 'better'],
    ['better: 0.5 to 3.5 points more', 0.005, 0.035, 'better'],
    ['worse: 2 to 4 points less', -0.04, -0.02, 'worse'],
    ['too small to matter: 0.2 to 0.8 points more', 0.002, 0.008, 'tooSmall'],
    ['too small to matter: half a point less to half a point more', -0.005, 0.005, 'tooSmall'],
    ['too small to matter: no difference at all', 0, 0, 'tooSmall'],
    ['not clear: 2 points less to 4 more', -0.02, 0.04, 'unclear'],
    ['not clear: more, but perhaps too little to matter', 0.001, 0.015, 'unclear'],
  ];
  it.each(cases)('%s', (_what, low, high, expected) => {
    expect(verdict(interval(low, high), 0.01, 'up')).toBe(expected);
  });
});

describe('the verdict', () => {
  it('turns round where less is better', () => {
    expect(verdict(interval(10, 20), 5, 'down')).toBe('worse');
    expect(verdict(interval(-20, -10), 5, 'down')).toBe('better');
  });

  it('is not given where no direction is good or there is no interval', () => {
    expect(verdict(interval(10, 20), 5, 'neither')).toBeNull();
    expect(verdict({ value: 3, low: Number.NaN, high: Number.NaN }, 1, 'up')).toBeNull();
  });

  it('rests on 30, 50, 100, 200, ... replications, never on fewer or on others', () => {
    expect([10, 29, 30, 49, 50, 64, 150, 999].map((count) => verdictAt(count, undefined))).toEqual([
      null,
      null,
      30,
      30,
      50,
      50,
      100,
      500,
    ]);
  });

  it('rests on all replications of a run whose length was fixed before, if there are 30', () => {
    expect(verdictAt(150, 150)).toBe(150);
    expect(verdictAt(149, 150)).toBe(100);
    expect(verdictAt(20, 20)).toBeNull();
  });
});
