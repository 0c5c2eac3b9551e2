import { describe, expect, it } from 'vitest';
import { verdictAt } from '../../../src/experiment/summary/compare.ts';

describe('verdicts', () => {
  it('rest on 30, 50, 100, 200, ... replications, never on fewer or on others', () => {
    const counts = [10, 29, 30, 49, 50, 64, 150, 999];
    expect(counts.map((count) => verdictAt(count, undefined))).toEqual([null, null, 30, 30, 50, 50, 100, 500]);
  });

  it('rest on all replications of a run whose length was fixed before, if there are 30', () => {
    expect(verdictAt(150, 150)).toBe(150);
    expect(verdictAt(149, 150)).toBe(100);
    expect(verdictAt(20, 20)).toBeNull();
  });
});
