import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erlangA } from '../../src/erlang/erlangA.ts';
import { erlangAColumn, erlangAInterval } from '../../src/erlang/erlangAInterval.ts';
import { erlangC } from '../../src/erlang/erlangC.ts';

function interval(arrivalsPerSecond: number, serviceSeconds: number, agents: number, patienceSeconds: number, seconds: number) {
  const out = new Float64Array(5);
  erlangAInterval(arrivalsPerSecond, serviceSeconds, agents, patienceSeconds, seconds, out);
  return Object.fromEntries(Object.entries(erlangAColumn).map(([name, column]) => [name, out[column]]));
}

describe('Erlang A for one interval', () => {
  test('gives the numbers of erlangA, overloads, fractional agents and long patience included', () => {
    const load = fc.record({
      arrivalsPerSecond: fc.double({ min: Math.log(1e-4), max: Math.log(30), noNaN: true }).map(Math.exp),
      serviceSeconds: fc.double({ min: 5, max: 700, noNaN: true }),
      share: fc.double({ min: 0.1, max: 3, noNaN: true }),
      patienceSeconds: fc.double({ min: 0, max: Math.log(1e5), noNaN: true }).map(Math.exp),
      seconds: fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 600, noNaN: true })),
    });
    fc.assert(
      fc.property(load, ({ arrivalsPerSecond, serviceSeconds, share, patienceSeconds, seconds }) => {
        const agents = Math.max(0.1, arrivalsPerSecond * serviceSeconds * share);
        const quick = interval(arrivalsPerSecond, serviceSeconds, agents, patienceSeconds, seconds);
        const full = erlangA({ arrivalsPerSecond, serviceSeconds, agents, patienceSeconds });
        expect(quick.pWait).toBeCloseTo(full.pWait, 12);
        expect(quick.pAbandon).toBeCloseTo(full.pAbandon, 11);
        expect(Math.abs((quick.meanWaitSeconds ?? 0) - full.meanWaitEntered)).toBeLessThanOrEqual(1e-9 * full.meanWaitEntered);
        expect(quick.servedWithin).toBeCloseTo(full.servedWithin(seconds), 11);
        expect(quick.abandonedWithin).toBeCloseTo(full.abandonedWithin(seconds), 11);
      }),
      { seed: 61, numRuns: 1000 },
    );
  });

  test('no arrivals: nobody waits', () => {
    expect(interval(0, 300, 5, 60, 20)).toEqual({
      pWait: 0,
      pAbandon: 0,
      meanWaitSeconds: 0,
      servedWithin: 1,
      abandonedWithin: 0,
    });
  });

  test('no agents: everybody gives up after the patience', () => {
    const out = interval(0.1, 300, 0, 60, 60);
    expect(out).toMatchObject({ pWait: 1, pAbandon: 1, meanWaitSeconds: 60, servedWithin: 0 });
    expect(out.abandonedWithin).toBeCloseTo(1 - Math.exp(-1), 15);
  });

  test('endless patience: Erlang C, and an endless wait where that is saturated', () => {
    const queue = { arrivalsPerSecond: 0.05, serviceSeconds: 180, agents: 11.5 };
    const full = erlangC(queue);
    const out = interval(0.05, 180, 11.5, Infinity, 20);
    expect(out).toMatchObject({ pWait: full.pWait, pAbandon: 0, abandonedWithin: 0 });
    expect(out.meanWaitSeconds).toBeCloseTo(full.meanWaitEntered, 12);
    expect(out.servedWithin).toBeCloseTo(full.servedWithin(20), 14);
    const saturated = { pWait: 1, pAbandon: 0, meanWaitSeconds: Infinity, servedWithin: 0, abandonedWithin: 0 };
    expect(interval(0.1, 180, 18, Infinity, 20)).toEqual(saturated);
    expect(interval(0.1, 180, 0, Infinity, 20)).toEqual(saturated);
  });

  test('a bad number is refused by name and value', () => {
    expect(() => interval(-1, 300, 5, 60, 20)).toThrow(new RangeError('erlangAInterval requires arrivalsPerSecond >= 0, got -1'));
    expect(() => interval(1, Number.NaN, 5, 60, 20)).toThrow('erlangAInterval requires serviceSeconds >= 0, got NaN');
    expect(() => interval(1, 300, -5, 60, 20)).toThrow('erlangAInterval requires agents >= 0, got -5');
    expect(() => interval(1, 300, 5, 0, 20)).toThrow('erlangAInterval requires patienceSeconds > 0, got 0');
    expect(() => interval(1, 300, 5, 60, Infinity)).toThrow('erlangAInterval requires targetSeconds >= 0, got Infinity');
  });
});
