import { describe, expect, it } from 'vitest';
import { batchesOf, lastStop, nextStop } from '../../../src/experiment/pool/batches.ts';

describe('fixed numbers of replications', () => {
  it('are 30, 50, 100, 200, 500, 1000, 2000, 5000, ...', () => {
    const stops = [nextStop(0)];
    while (stops.length < 9) stops.push(nextStop(stops.at(-1) ?? 0));
    expect(stops).toEqual([30, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]);
  });

  it('have been passed: none before 30, then the last one', () => {
    expect([0, 29, 30, 49, 50, 99, 100, 1999, 2000].map(lastStop)).toEqual([0, 0, 30, 30, 50, 50, 100, 1000, 2000]);
  });
});

describe('batches', () => {
  it('are cut at multiples of the batch size and at the fixed numbers', () => {
    const cuts = batchesOf({ first: 96, count: 128 }, 16).map(({ first, count }) => [first, count]);
    expect(cuts).toEqual([
      [96, 4],
      [100, 12],
      [112, 16],
      [128, 16],
      [144, 16],
      [160, 16],
      [176, 16],
      [192, 8],
      [200, 8],
      [208, 16],
    ]);
  });

  it('are of at most 4 before replication 96, so that 30 replications are at least 8 blocks', () => {
    const sizes = batchesOf({ first: 0, count: 96 }, 16).map(({ count }) => count);
    expect(sizes).toEqual([4, 4, 4, 4, 4, 4, 4, 2, 2, 4, 4, 4, 4, 2, 2, ...Array.from({ length: 11 }, () => 4)]);
  });

  it.each([1, 2, 4, 8, 16])('of %i are counted from 0 on, wherever the range begins', (size) => {
    const whole = batchesOf({ first: 0, count: 1200 }, size);
    expect(whole.map(({ ordinal }) => ordinal)).toEqual(whole.map((_, at) => at));
    for (const batch of whole) expect(batchesOf({ first: batch.first, count: 1 }, size)[0]?.ordinal).toBe(batch.ordinal);
  });

  it.each([1, 2, 4, 16])('of %i cover every replication once, whatever the range', (size) => {
    for (const [first, count] of [
      [0, 1],
      [0, 137],
      [30, 70],
      [95, 410],
    ] as const) {
      const list = batchesOf({ first, count }, size);
      const numbers = list.flatMap((batch) => Array.from({ length: batch.count }, (_, i) => batch.first + i));
      expect(numbers).toEqual(Array.from({ length: count }, (_, i) => first + i));
    }
  });

  it('of a part are those of the whole run, so that parts can be merged', () => {
    const whole = batchesOf({ first: 0, count: 1000 }, 8);
    const part = batchesOf({ first: 200, count: 300 }, 8);
    expect(whole.filter(({ first }) => first >= 200 && first < 500)).toEqual(part);
  });

  it('keep their ordinals when the range begins inside one', () => {
    expect(batchesOf({ first: 5, count: 6 }, 8)).toEqual([
      { first: 5, count: 3, ordinal: 1 },
      { first: 8, count: 3, ordinal: 2 },
    ]);
  });
});
