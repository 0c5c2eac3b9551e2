import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocking, lnBlocking } from '../../src/erlang/blocking.ts';
import { erlangsForBlocking, trunksForBlocking } from '../../src/erlang/blockingInverse.ts';
import { erlangB } from '../../src/erlang/erlangB.ts';
import { expectReference, parameter, referenceCases } from './referenceCases.ts';

describe('Erlang B', () => {
  const cases = referenceCases('erlang_b');

  test.each(cases)('$id: share blocked, its logarithm, load carried and occupancy', ({ params, expected }) => {
    const agents = parameter(params, 'servers');
    const erlangs = parameter(params, 'offered_load_erlangs');
    const queue = erlangB({ arrivalsPerSecond: erlangs / 100, serviceSeconds: 100, agents });
    const actual: Record<string, number[]> = {
      p_block: [blocking(agents, erlangs), queue.pBlock],
      log10_p_block: [lnBlocking(agents, erlangs) / Math.LN10],
      carried_erlangs: [queue.busyMean],
      occupancy: [queue.occupancy],
    };
    for (const [name, value] of Object.entries(expected)) {
      for (const each of actual[name] ?? [Number.NaN]) {
        if (value === null) expect(each, name).toBeLessThan(1e-300);
        else expectReference(each, name, Number(value));
      }
    }
  });

  test('the family has its 24 cases', () => expect(cases).toHaveLength(24));

  test('the recursion 1 / B(n) = 1 + n / (a B(n - 1)) holds at every number of agents, fractional ones too', () => {
    const agents = fc.double({ min: 1, max: 2000, noNaN: true });
    fc.assert(
      fc.property(agents, fc.double({ min: 0.01, max: 2500, noNaN: true }), (n, a) => {
        const here = lnBlocking(n, a);
        const fewer = lnBlocking(n - 1, a);
        fc.pre(fewer > -600);
        expect(Math.exp(-here) / (1 + (n / a) * Math.exp(-fewer))).toBeCloseTo(1, 9);
      }),
      { seed: 21, numRuns: 1000 },
    );
  });

  test('fewer are blocked by more agents, more by more load, from 0.01 to 100,000 erlangs', () => {
    const load = fc.double({ min: Math.log(0.01), max: Math.log(1e5), noNaN: true }).map(Math.exp);
    fc.assert(
      fc.property(
        load,
        fc.double({ min: 0.01, max: 1.5, noNaN: true }),
        fc.double({ min: 0.001, max: 3, noNaN: true }),
        (a, times, more) => {
          const here = lnBlocking(a * times, a);
          expect(lnBlocking(a * times + more, a)).toBeLessThan(here);
          expect(lnBlocking(a * times, a * (1 + 0.01 * more))).toBeGreaterThanOrEqual(here);
          expect(blocking(a * times, a)).toBeLessThanOrEqual(1);
        },
      ),
      { seed: 22, numRuns: 300 },
    );
  });

  test('the two ends: no agents block everybody; far more agents than load, nobody', () => {
    expect(blocking(0, 3)).toBe(1);
    expect(blocking(10_000, 200)).toBe(0);
    expect(lnBlocking(10_000, 200)).toBeCloseTo(-29325.754171333985, 5);
    expect(blocking(0.5, 0.01)).toBeGreaterThan(blocking(1, 0.01));
  });

  test('a bad call names the function and the value', () => {
    expect(() => blocking(-1, 3)).toThrow(new RangeError('blocking requires agents >= 0, got -1'));
    expect(() => blocking(1, 0)).toThrow(new RangeError('blocking requires erlangs > 0, got 0'));
    expect(() => lnBlocking(Number.NaN, 3)).toThrow(new RangeError('lnBlocking requires agents >= 0, got NaN'));
    expect(() => erlangB({ arrivalsPerSecond: 1, serviceSeconds: 1, agents: 0 })).toThrow('erlangB requires agents > 0, got 0');
  });
});

describe('inverses of Erlang B', () => {
  const cases = referenceCases('erlang_b_inverse');

  test.each(cases)('$id: $model', ({ params, expected }) => {
    const maxBlocking = parameter(params, 'max_blocking');
    if (params.servers !== undefined) {
      const load = erlangsForBlocking(parameter(params, 'servers'), maxBlocking);
      return expectReference(load, 'max_offered_load_erlangs', Number(expected.max_offered_load_erlangs));
    }
    const erlangs = parameter(params, 'offered_load_erlangs');
    const trunks = trunksForBlocking(erlangs, maxBlocking);
    expect(trunks).toBe(expected.min_servers);
    expectReference(blocking(trunks, erlangs), 'p_block_at_min', Number(expected.p_block_at_min));
    expectReference(blocking(trunks - 1, erlangs), 'p_block_at_min_minus_1', Number(expected.p_block_at_min_minus_1));
  });

  test('the family has its 16 cases', () => expect(cases).toHaveLength(16));

  test('one trunk less blocks too much, one part in a billion more load too', () => {
    const share = fc.double({ min: 1e-6, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 3000, noNaN: true }), share, (erlangs, maxBlocking) => {
        const trunks = trunksForBlocking(erlangs, maxBlocking);
        expect(blocking(trunks, erlangs)).toBeLessThanOrEqual(maxBlocking * (1 + 1e-12));
        expect(blocking(trunks - 1, erlangs)).toBeGreaterThan(maxBlocking);
        const load = erlangsForBlocking(trunks + 0.5, maxBlocking);
        expect(blocking(trunks + 0.5, load)).toBeLessThanOrEqual(maxBlocking * (1 + 1e-12));
        expect(blocking(trunks + 0.5, load * (1 + 1e-9))).toBeGreaterThan(maxBlocking);
      }),
      { seed: 23, numRuns: 300 },
    );
  });

  test('a share of 0 or 1 is refused', () => {
    expect(() => trunksForBlocking(10, 0)).toThrow('trunksForBlocking requires 0 < maxBlocking < 1, got 0');
    expect(() => erlangsForBlocking(10, 1)).toThrow('erlangsForBlocking requires 0 < maxBlocking < 1, got 1');
  });
});
