import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocking } from '../../src/erlang/blocking.ts';
import { delay, lnDelay } from '../../src/erlang/delay.ts';
import { erlangA } from '../../src/erlang/erlangA.ts';
import { erlangB } from '../../src/erlang/erlangB.ts';
import { erlangC } from '../../src/erlang/erlangC.ts';
import { mmnk } from '../../src/erlang/mmnk.ts';
import { mmnkm } from '../../src/erlang/mmnkm.ts';
import type { QueuePerformance } from '../../src/erlang/queuePerformance.ts';
import type { ServiceLevelRule } from '../../src/erlang/serviceLevel.ts';
import { serviceLevelRules } from '../../src/scenario/vocabulary.ts';

/** A queue of up to 60 agents, from a fifth to three times its load. */
const queue = fc
  .record({
    agents: fc.integer({ min: 1, max: 60 }),
    serviceSeconds: fc.double({ min: 20, max: 600, noNaN: true }),
    load: fc.double({ min: 0.2, max: 3, noNaN: true }),
    patienceSeconds: fc.double({ min: 5, max: 2000, noNaN: true }),
    places: fc.integer({ min: 0, max: 80 }),
  })
  .map(({ load, places, ...rest }) => ({
    ...rest,
    arrivalsPerSecond: (load * rest.agents) / rest.serviceSeconds,
    capacity: rest.agents + places,
  }));

type Queue = typeof queue extends fc.Arbitrary<infer Value> ? Value : never;

const models: Record<string, (input: Queue) => QueuePerformance> = { erlangB, erlangA, mmnk, mmnkm };

const seconds = fc.double({ min: 0, max: 300, noNaN: true });

/** |a - b| within 1e-9 of the larger, or 1e-13. */
function expectSame(actual: number, expected: number, tolerance = 1e-9): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-13 + tolerance * Math.max(Math.abs(actual), Math.abs(expected)));
}

describe.each(Object.entries(models))('%s', (_name, model) => {
  test('every arrival is blocked, served or gives up; work in is work done; Little holds', () => {
    fc.assert(
      fc.property(queue, (input) => {
        const result = model(input);
        expectSame(result.pBlock + result.pServed + result.pAbandon, 1, 1e-11);
        expectSame(result.queueMean, input.arrivalsPerSecond * (1 - result.pBlock) * result.meanWaitEntered);
        expectSame(result.busyMean, input.arrivalsPerSecond * result.pServed * input.serviceSeconds);
        expectSame(result.busyMean, input.agents * result.occupancy);
        expectSame(result.systemMean, input.arrivalsPerSecond * (1 - result.pBlock) * result.meanTimeInSystem);
        if (result.pAbandon > 0) expectSame(result.queueMean, input.arrivalsPerSecond * result.pAbandon * input.patienceSeconds);
        expect(result.occupancy).toBeLessThanOrEqual(1);
      }),
      { seed: 41, numRuns: 300 },
    );
  });

  test('the state probabilities add up to one, and to the means', () => {
    fc.assert(
      fc.property(queue, (input) => {
        const result = model(input);
        fc.pre(result.systemMean < 1000);
        let [total, busy, waiting, full] = [0, 0, 0, 0];
        for (let count = 0; count < 5000; count++) {
          const share = result.pInSystem(count);
          total += share;
          busy += share * Math.min(count, input.agents);
          waiting += share * Math.max(0, count - input.agents);
          if (count >= input.agents) full += share;
          if (count > input.capacity + 3 * result.systemMean && share < 1e-18) break;
        }
        expectSame(total, 1);
        expectSame(busy, result.busyMean);
        expectSame(waiting, result.queueMean, 1e-7);
        expectSame(full, result.pWait + result.pBlock);
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  test('the wait law: no jump but at 0, falling, its mean the mean wait, its quantiles its inverse', () => {
    fc.assert(
      fc.property(queue, seconds, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (input, time, p) => {
        const result = model(input);
        expectSame(result.pWaitLonger(0), result.pWait / (1 - result.pBlock));
        expect(result.pWaitLonger(time + 1)).toBeLessThanOrEqual(result.pWaitLonger(time) + 1e-14);
        expectSame(
          result.servedWithin(time) + result.abandonedWithin(time),
          (1 - result.pBlock) * (1 - result.pWaitLonger(time)),
        );
        expectSame(result.servedWithin(1e7), result.pServed);
        expectSame(result.abandonedWithin(1e7), result.pAbandon);
        const quantile = result.waitQuantile(p);
        expect(result.pWaitLonger(quantile)).toBeLessThanOrEqual(1 - p + 1e-12);
        if (quantile > 0) expectSame(result.pWaitLonger(quantile), 1 - p, 1e-8);
        const served = result.waitQuantileServed(p);
        if (served > 0) expectSame(result.servedWithin(served), p * result.pServed, 1e-8);
        else expect(result.servedWithin(0)).toBeGreaterThanOrEqual(p * result.pServed * (1 - 1e-12));
      }),
      { seed: 43, numRuns: 200 },
    );
  });

  test('mean waits of served, abandoned and waiting customers are integrals of their laws', () => {
    fc.assert(
      fc.property(queue, (input) => {
        const result = model(input);
        fc.pre(result.pWait > 0.01 || result.pWait === 0);
        const horizon = Math.max(1e-3, 2 * result.waitQuantile(1 - 1e-9));
        let [served, abandoned] = [0, 0];
        const steps = 4000;
        for (let step = 0; step < steps; step++) {
          const time = ((step + 0.5) * horizon) / steps;
          served += ((result.pServed - result.servedWithin(time)) * horizon) / steps;
          abandoned += ((result.pAbandon - result.abandonedWithin(time)) * horizon) / steps;
        }
        expectSame(served, result.meanWaitServed * result.pServed, 1e-4);
        expectSame(abandoned, result.meanWaitAbandoned * result.pAbandon, 1e-4);
        expectSame(result.meanWaitEntered * (1 - result.pBlock), result.meanWaitWaiters * result.pWait);
      }),
      { seed: 44, numRuns: 40 },
    );
  });

  test('the six service levels rank as their definitions do', () => {
    fc.assert(
      fc.property(queue, seconds, (input, time) => {
        const result = model(input);
        const level = (rule: ServiceLevelRule) => result.serviceLevel(rule, time, Math.min(5, time));
        const slack = 1e-12;
        for (const rule of serviceLevelRules) {
          expect(level(rule)).toBeGreaterThanOrEqual(0);
          expect(level(rule)).toBeLessThanOrEqual(1 + slack);
        }
        expect(level('offered')).toBeLessThanOrEqual(level('entered') + slack);
        expect(level('entered')).toBeLessThanOrEqual(level('ignoreShortAbandons') + slack);
        expect(level('ignoreShortAbandons')).toBeLessThanOrEqual(level('ignoreAbandonsWithinTarget') + slack);
        expect(level('ignoreAbandonsWithinTarget')).toBeLessThanOrEqual(level('abandonsWithinTargetCount') + slack);
        expect(level('ignoreAbandonsWithinTarget')).toBeLessThanOrEqual(level('answered') + slack);
      }),
      { seed: 45, numRuns: 300 },
    );
  });

  test('one agent more: shorter waits, fewer lost, a better service level by every rule', () => {
    fc.assert(
      fc.property(queue, seconds, (input, time) => {
        const roomy = { ...input, capacity: input.capacity + 1 };
        const here = model(roomy);
        const more = model({ ...roomy, agents: input.agents + 1 });
        expect(more.pBlock + more.pAbandon).toBeLessThanOrEqual(here.pBlock + here.pAbandon + 1e-13);
        expect(more.meanWaitEntered).toBeLessThanOrEqual(here.meanWaitEntered + 1e-12);
        expect(more.occupancy).toBeLessThanOrEqual(here.occupancy + 1e-12);
        for (const rule of serviceLevelRules) {
          expect(more.serviceLevel(rule, time, 5)).toBeGreaterThanOrEqual(here.serviceLevel(rule, time, 5) - 1e-12);
        }
      }),
      { seed: 46, numRuns: 200 },
    );
  });

  test('fractional agents lie between the whole numbers around them', () => {
    fc.assert(
      fc.property(queue, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (input, part) => {
        const roomy = { ...input, capacity: input.capacity + 1 };
        const [low, middle, high] = [0, part, 1].map((more) => model({ ...roomy, agents: input.agents + more }));
        if (!low || !middle || !high) throw new Error('unreachable');
        expect(middle.pServed).toBeLessThanOrEqual(high.pServed + 1e-13);
        expect(middle.pServed).toBeGreaterThanOrEqual(low.pServed - 1e-13);
        expect(middle.meanWaitEntered).toBeLessThanOrEqual(low.meanWaitEntered + 1e-12);
        expect(middle.meanWaitEntered).toBeGreaterThanOrEqual(high.meanWaitEntered - 1e-12);
      }),
      { seed: 47, numRuns: 200 },
    );
  });
});

describe('one model is the limit of another', () => {
  const stable = queue.filter((input) => input.arrivalsPerSecond * input.serviceSeconds < 0.95 * input.agents);
  const names = [
    'pWait',
    'pBlock',
    'pAbandon',
    'queueMean',
    'occupancy',
    'meanWaitEntered',
    'meanWaitServed',
    'meanWaitWaiters',
  ] as const;

  function expectAlike(first: QueuePerformance, second: QueuePerformance, tolerance: number): void {
    for (const name of names)
      expect(Math.abs(first[name] - second[name]), name).toBeLessThanOrEqual(1e-7 + tolerance * second[name]);
    expect(Math.abs(first.serviceLevel('offered', 20) - second.serviceLevel('offered', 20))).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(first.waitQuantile(0.9) - second.waitQuantile(0.9))).toBeLessThanOrEqual(
      1e-6 + tolerance * second.waitQuantile(0.9),
    );
  }

  test('endless patience makes Erlang A Erlang C', () => {
    fc.assert(
      fc.property(stable, (input) => {
        expectAlike(erlangA({ ...input, patienceSeconds: 1e12 }), erlangC(input), 1e-6);
        expect(erlangA({ ...input, patienceSeconds: Infinity }).meanWaitEntered).toBe(erlangC(input).meanWaitEntered);
      }),
      { seed: 51, numRuns: 100 },
    );
  });

  test('unlimited room makes M/M/n/K Erlang C and M/M/n/K+M Erlang A', () => {
    fc.assert(
      fc.property(stable, (input) => expectAlike(mmnk({ ...input, capacity: input.agents + 2000 }), erlangC(input), 1e-9)),
      { seed: 52, numRuns: 50 },
    );
    fc.assert(
      fc.property(queue, (input) => expectAlike(mmnkm({ ...input, capacity: input.agents + 20_000 }), erlangA(input), 1e-9)),
      { seed: 53, numRuns: 20 },
    );
  });

  test('no room to wait makes M/M/n/K and M/M/n/K+M Erlang B', () => {
    fc.assert(
      fc.property(queue, (input) => {
        expectAlike(mmnk({ ...input, capacity: input.agents }), erlangB(input), 1e-12);
        expectAlike(mmnkm({ ...input, capacity: input.agents }), erlangB(input), 1e-12);
      }),
      { seed: 54, numRuns: 50 },
    );
  });

  test('endless patience makes M/M/n/K+M M/M/n/K', () => {
    fc.assert(
      fc.property(queue, (input) => {
        expectAlike(mmnkm({ ...input, patienceSeconds: Infinity }), mmnk(input), 0);
        expectAlike(mmnkm({ ...input, patienceSeconds: 1e12 }), mmnk(input), 1e-5);
      }),
      { seed: 55, numRuns: 100 },
    );
  });

  test('no patience makes Erlang A Erlang B: who would wait is lost', () => {
    fc.assert(
      fc.property(queue, (input) => {
        expect(erlangA({ ...input, patienceSeconds: 1e-9 }).pAbandon).toBeCloseTo(erlangB(input).pBlock, 7);
      }),
      { seed: 56, numRuns: 100 },
    );
  });

  test('patience equal to service: the number in system is Poisson', () => {
    const result = erlangA({ arrivalsPerSecond: 0.1, serviceSeconds: 300, agents: 25, patienceSeconds: 300 });
    let poisson = Math.exp(-30);
    for (let count = 0; count < 90; count++) {
      expectSame(result.pInSystem(count), poisson);
      poisson *= 30 / (count + 1);
    }
  });

  test('more wait than are blocked; giving up spares the others the wait', () => {
    fc.assert(
      fc.property(queue, (input) => {
        const erlangs = input.arrivalsPerSecond * input.serviceSeconds;
        const pWait = erlangA(input).pWait;
        expect(delay(input.agents, erlangs)).toBeGreaterThanOrEqual(pWait);
        expect(pWait).toBeGreaterThanOrEqual(blocking(input.agents, erlangs) * (1 - 1e-12));
        expect(Math.exp(lnDelay(input.agents, erlangs))).toBeCloseTo(delay(input.agents, erlangs), 12);
      }),
      { seed: 57, numRuns: 200 },
    );
  });

  test('fractional Erlang C, A and B at whole numbers are the exact models, and continuous there', () => {
    fc.assert(
      fc.property(queue, (input) => {
        const near = { ...input, agents: input.agents + 1e-9 };
        expect(erlangA(near).pWait).toBeCloseTo(erlangA(input).pWait, 6);
        expect(erlangB(near).pBlock).toBeCloseTo(erlangB(input).pBlock, 6);
        const erlangs = input.arrivalsPerSecond * input.serviceSeconds;
        expect(delay(near.agents, erlangs)).toBeCloseTo(delay(input.agents, erlangs), 6);
      }),
      { seed: 58, numRuns: 100 },
    );
  });
});
