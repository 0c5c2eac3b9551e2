import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erlangA } from '../../src/erlang/erlangA.ts';
import { erlangC } from '../../src/erlang/erlangC.ts';
import { leastAgents, leastFractionalAgents } from '../../src/erlang/leastAgents.ts';
import { leastAgentsErlangA } from '../../src/erlang/leastAgentsErlangA.ts';
import { leastAgentsErlangC } from '../../src/erlang/leastAgentsErlangC.ts';
import { mmnk } from '../../src/erlang/mmnk.ts';
import { mmnkm } from '../../src/erlang/mmnkm.ts';
import { mostArrivals } from '../../src/erlang/mostArrivals.ts';
import { meetsTargets, type StaffingTargets } from '../../src/erlang/staffingTargets.ts';
import { serviceLevelRules } from '../../src/scenario/vocabulary.ts';
import { checkPerformance } from './performanceMetrics.ts';
import { parameter, type ReferenceCase, referenceCases } from './referenceCases.ts';

const limits: Record<string, keyof StaffingTargets> = {
  max_occupancy: 'maxOccupancy',
  max_wait_mean_s: 'maxMeanWaitSeconds',
  max_wait_mean_entered_s: 'maxMeanWaitSeconds',
  max_p_abandon: 'maxAbandonShare',
  max_p_wait: 'maxWaitShare',
};

function targetsOf(params: ReferenceCase['params']): StaffingTargets {
  const share = params.min_service_level ?? params.min_sl_offered;
  const maxima = Object.entries(limits).flatMap(([name, limit]) => (name in params ? [[limit, parameter(params, name)]] : []));
  const serviceLevel = { rule: 'offered', share: Number(share), seconds: Number(params.threshold_s) };
  return { ...Object.fromEntries(maxima), ...(share === undefined ? {} : { serviceLevel }) };
}

/** One target of every kind. */
const targetSets: StaffingTargets[] = [
  ...serviceLevelRules.map((rule) => ({ serviceLevel: { rule, share: 0.8, seconds: 20, shortAbandonSeconds: 5 } })),
  { maxMeanWaitSeconds: 12 },
  { maxMeanWaitServedSeconds: 12 },
  { maxAbandonShare: 0.04 },
  { maxWaitShare: 0.3 },
  { maxOccupancy: 0.85 },
  { overLimit: { share: 0.02, seconds: [360] } },
  { overLimit: { share: 0.05, seconds: [0, 30, 90] } },
];

const load = fc.record({
  arrivalsPerSecond: fc.double({ min: 0.001, max: 1, noNaN: true }),
  serviceSeconds: fc.double({ min: 20, max: 700, noNaN: true }),
});
const patience = fc.double({ min: 10, max: 1500, noNaN: true });
const targets = fc.constantFrom(...targetSets);

describe('agents for targets', () => {
  const byC = referenceCases('erlang_c_staffing');
  const byA = referenceCases('erlang_a_staffing');

  test.each(byC)('$id: least agents by Erlang C and what they give', (each) => {
    const queue = {
      arrivalsPerSecond: parameter(each.params, 'arrival_rate_per_s'),
      serviceSeconds: parameter(each.params, 'mean_service_s'),
    };
    const model = (agents: number) => erlangC({ ...queue, agents });
    const agents = leastAgentsErlangC(queue, targetsOf(each.params));
    expect(agents).toBe(each.expected.min_servers);
    expect(leastAgents(model, targetsOf(each.params))).toBe(agents);
    checkPerformance(model(agents), each, ['min_servers']);
  });

  test.each(byA)('$id: least agents by Erlang A and what they give', (each) => {
    const queue = {
      arrivalsPerSecond: parameter(each.params, 'arrival_rate_per_s'),
      serviceSeconds: parameter(each.params, 'mean_service_s'),
      patienceSeconds: parameter(each.params, 'mean_patience_s'),
    };
    const model = (agents: number) => erlangA({ ...queue, agents });
    const agents = leastAgentsErlangA(queue, targetsOf(each.params));
    expect(agents).toBe(each.expected.min_servers);
    expect(leastAgents(model, targetsOf(each.params))).toBe(agents);
    checkPerformance(model(agents), each, ['min_servers']);
  });

  test('the families have their 11 and 8 cases', () => expect([byC.length, byA.length]).toEqual([11, 8]));

  test('the quick Erlang C answer is the general one, and one agent less misses the target', () => {
    fc.assert(
      fc.property(load, targets, (queue, target) => {
        const agents = leastAgentsErlangC(queue, target);
        const model = (count: number) => erlangC({ ...queue, agents: count });
        expect(leastAgents(model, target)).toBe(agents);
        expect(meetsTargets(model(agents), target)).toBe(true);
        if (agents > 1) expect(meetsTargets(model(agents - 1), target)).toBe(false);
      }),
      { seed: 31, numRuns: 500 },
    );
  });

  test('the quick Erlang A answer is the general one for every kind of target, and one agent less misses it', () => {
    fc.assert(
      fc.property(load, patience, targets, (queue, patienceSeconds, target) => {
        const agents = leastAgentsErlangA({ ...queue, patienceSeconds }, target);
        const model = (count: number) => erlangA({ ...queue, patienceSeconds, agents: count });
        expect(leastAgents(model, target)).toBe(agents);
        expect(meetsTargets(model(agents), target)).toBe(true);
        if (agents > 1) expect(meetsTargets(model(agents - 1), target)).toBe(false);
      }),
      { seed: 32, numRuns: 500 },
    );
  });

  test('a fractional answer lies in the last agent of the whole one and just meets the target', () => {
    fc.assert(
      fc.property(load, patience, targets, (queue, patienceSeconds, target) => {
        const model = (count: number) => erlangA({ ...queue, patienceSeconds, agents: count });
        const agents = leastFractionalAgents(model, target);
        fc.pre(agents > 0.01);
        expect(Math.ceil(agents)).toBe(leastAgents(model, target));
        expect(meetsTargets(model(agents), target)).toBe(true);
        expect(meetsTargets(model(agents * (1 - 1e-9)), target)).toBe(false);
      }),
      { seed: 33, numRuns: 200 },
    );
  });

  test('the arrivals that agents carry need those agents and no fewer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 20, max: 700, noNaN: true }),
        patience,
        targets,
        (agents, serviceSeconds, patienceSeconds, target) => {
          const byArrivals = (arrivalsPerSecond: number) =>
            erlangA({ arrivalsPerSecond, serviceSeconds, patienceSeconds, agents });
          const arrivalsPerSecond = mostArrivals(byArrivals, target);
          fc.pre(arrivalsPerSecond < Infinity);
          expect(meetsTargets(byArrivals(arrivalsPerSecond), target)).toBe(true);
          expect(meetsTargets(byArrivals(arrivalsPerSecond * (1 + 1e-9)), target)).toBe(false);
          expect(
            leastAgentsErlangA({ arrivalsPerSecond: arrivalsPerSecond * (1 - 1e-9), serviceSeconds, patienceSeconds }, target),
          ).toBe(agents);
        },
      ),
      { seed: 34, numRuns: 100 },
    );
  });

  test('14 agents with calls of 180 s carry 100 half-hourly calls at 88.8 % within 20 s by Erlang C', () => {
    const share = 0.8883500191794669;
    const calls =
      1800 *
      mostArrivals((arrivalsPerSecond) => erlangC({ arrivalsPerSecond, serviceSeconds: 180, agents: 14 }), {
        serviceLevel: { rule: 'offered', share, seconds: 20 },
      });
    expect(calls).toBeCloseTo(100, 7);
  });

  test('with limited lines: agents for at most 2 % lost, and none where the lines themselves are too few', () => {
    const queue = { arrivalsPerSecond: 0.1, serviceSeconds: 240, patienceSeconds: 90, capacity: 30 };
    const agents = leastAgents((count) => mmnkm({ ...queue, agents: count }), { maxBlockShare: 0.02, maxAbandonShare: 0.03 }, 30);
    expect(agents).toBeGreaterThan(20);
    const fractional = leastFractionalAgents((count) => mmnkm({ ...queue, agents: count }), { maxAbandonShare: 0.03 }, 30, 1);
    expect(mmnkm({ ...queue, agents: fractional }).pAbandon).toBeCloseTo(0.03, 12);
    expect(leastAgents((count) => mmnk({ ...queue, agents: count }), { maxBlockShare: 1e-6 }, 30)).toBe(Infinity);
    expect(leastFractionalAgents((count) => mmnk({ ...queue, agents: count }), { maxBlockShare: 1e-6 }, 30, 1)).toBe(Infinity);
  });

  test('several targets at once need what the hardest needs', () => {
    const queue = { arrivalsPerSecond: 0.3, serviceSeconds: 300, patienceSeconds: 180 };
    const each = targetSets.map((target) => leastAgentsErlangA(queue, target));
    const all: StaffingTargets = Object.assign({}, ...targetSets);
    const last = leastAgentsErlangA(queue, { ...all, serviceLevel: { rule: 'entered', share: 0.8, seconds: 20 } });
    expect(last).toBe(Math.max(...each.slice(6), each[1] ?? 0));
  });

  test('80 % within 20 s for 10,000 half-hours of 20 to 2,000 calls of 120 to 720 s: 2,485,884 agents by Erlang C, 2,246,150 by Erlang A', () => {
    let byErlangC = 0;
    let byErlangA = 0;
    const target: StaffingTargets = { serviceLevel: { rule: 'offered', share: 0.8, seconds: 20 } };
    for (let index = 0; index < 10_000; index++) {
      const queue = { arrivalsPerSecond: (20 + ((index * 7919) % 1981)) / 1800, serviceSeconds: 120 + 60 * (index % 11) };
      byErlangC += leastAgentsErlangC(queue, target);
      byErlangA += leastAgentsErlangA({ ...queue, patienceSeconds: 120 }, target);
    }
    expect([byErlangC, byErlangA]).toEqual([2_485_884, 2_246_150]);
  });

  test('a target that says nothing or cannot be reached is refused by name and value', () => {
    const queue = { arrivalsPerSecond: 0.1, serviceSeconds: 300 };
    const serviceLevel = { rule: 'offered', share: 1, seconds: 20 } as const;
    expect(() => leastAgentsErlangC(queue, {})).toThrow(new RangeError('leastAgentsErlangC requires a target, got none'));
    expect(() => leastAgentsErlangC(queue, { serviceLevel })).toThrow(
      'leastAgentsErlangC requires 0 < serviceLevel.share < 1, got 1',
    );
    expect(() => leastAgentsErlangA({ ...queue, patienceSeconds: 60 }, { maxAbandonShare: 0 })).toThrow(
      'leastAgentsErlangA requires maxAbandonShare > 0, got 0',
    );
    expect(() => leastAgentsErlangA({ ...queue, patienceSeconds: -1 }, { maxWaitShare: 0.2 })).toThrow(
      'leastAgentsErlangA requires patienceSeconds > 0, got -1',
    );
    expect(() =>
      leastAgentsErlangA(
        { ...queue, patienceSeconds: 60 },
        { serviceLevel: { rule: 'ignoreShortAbandons', share: 0.8, seconds: 20 } },
      ),
    ).toThrow('serviceLevel by ignoreShortAbandons requires shortAbandonSeconds >= 0, got NaN');
  });
});
