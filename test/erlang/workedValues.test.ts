import { describe, expect, test } from 'vitest';
import { erlangA } from '../../src/erlang/erlangA.ts';
import { erlangC } from '../../src/erlang/erlangC.ts';
import { mmnk } from '../../src/erlang/mmnk.ts';
import { mmnkm } from '../../src/erlang/mmnkm.ts';
import { serviceLevel } from '../../src/erlang/serviceLevel.ts';

describe('worked values a planner can check', () => {
  test('Erlang C, 100 calls of 180 s in 30 minutes, 14 agents: 17.4 % wait, 88.8 % within 20 s, 7.8 s on average', () => {
    const queue = erlangC({ arrivalsPerSecond: 100 / 1800, serviceSeconds: 180, agents: 14 });
    expect(queue.pWait).toBeCloseTo(0.174132, 6);
    expect(queue.serviceLevel('entered', 20)).toBeCloseTo(0.88835, 6);
    expect(queue.meanWaitServed).toBeCloseTo(7.83594, 5);
    expect(queue.occupancy).toBeCloseTo(0.714286, 6);
  });

  test('Erlang A, the same calls, patience 300 s, 13 agents: 22.6 % wait, 2.5 % give up, 85.8 % of all within 20 s', () => {
    const queue = erlangA({ arrivalsPerSecond: 100 / 1800, serviceSeconds: 180, agents: 13, patienceSeconds: 300 });
    expect(queue.pWait).toBeCloseTo(0.225797, 6);
    expect(queue.pAbandon).toBeCloseTo(0.024963, 6);
    expect(queue.meanWaitEntered).toBeCloseTo(7.489, 3);
    expect(queue.occupancy).toBeCloseTo(0.750028, 6);
    expect(queue.serviceLevel('offered', 20)).toBeCloseTo(0.858178, 6);
    expect(queue.serviceLevel('answered', 20)).toBeCloseTo(0.880149, 6);
  });

  test('the six service levels of 1000 answered and 60 abandoned, 860 and 20 of them within 20 s, 10 abandoned within 5 s', () => {
    const counts = {
      pServed: 1000 / 1060,
      pAbandon: 60 / 1060,
      servedWithin: () => 860 / 1060,
      after: (seconds: number) => ({ served: 140 / 1060, abandoned: (seconds === 5 ? 50 : 40) / 1060 }),
    };
    expect(serviceLevel(counts, 'abandonsWithinTargetCount', 20)).toBeCloseTo(0.83, 3);
    expect(serviceLevel(counts, 'answered', 20)).toBeCloseTo(0.86, 3);
    expect(serviceLevel(counts, 'entered', 20)).toBeCloseTo(0.811, 3);
    expect(serviceLevel(counts, 'offered', 20)).toBeCloseTo(0.811, 3);
    expect(serviceLevel(counts, 'ignoreAbandonsWithinTarget', 20)).toBeCloseTo(0.827, 3);
    expect(serviceLevel(counts, 'ignoreShortAbandons', 20, 5)).toBeCloseTo(0.819, 3);
  });

  test('blocked calls count against the rule of all offered, not against those entered', () => {
    const queue = mmnk({ arrivalsPerSecond: 1, serviceSeconds: 60, agents: 50, capacity: 60 });
    expect(queue.serviceLevel('offered', 20)).toBeCloseTo(queue.serviceLevel('entered', 20) * (1 - queue.pBlock), 12);
    expect(queue.pBlock).toBeGreaterThan(0.1);
  });
});

describe('a saturated Erlang C queue is a result', () => {
  const queue = erlangC({ arrivalsPerSecond: 0.1, serviceSeconds: 300, agents: 30 });

  test('everybody waits, agents are always busy, the service level is 0', () => {
    expect(queue.isStable).toBe(false);
    expect([queue.pWait, queue.occupancy, queue.busyMean, queue.pServed]).toEqual([1, 1, 30, 1]);
    expect([queue.serviceLevel('entered', 20), queue.servedWithin(20), queue.pWaitLonger(1e9)]).toEqual([0, 0, 1]);
    expect([queue.pAbandon, queue.pBlock, queue.abandonedWithin(20), queue.pInSystem(40)]).toEqual([0, 0, 0, 0]);
  });

  test('its queue and waits are Infinity, never NaN', () => {
    expect([queue.meanWaitEntered, queue.meanWaitServed, queue.meanWaitWaiters, queue.queueMean]).toEqual(
      Array(4).fill(Infinity),
    );
    expect([queue.systemMean, queue.meanTimeInSystem, queue.waitVariance, queue.waitQuantile(0.5)]).toEqual(
      Array(4).fill(Infinity),
    );
    expect([queue.waitQuantile(0), queue.waitQuantileServed(0), queue.meanWaitAbandoned]).toEqual([0, 0, 0]);
  });

  test('in the long run as many are served as agents can serve', () => {
    const overloaded = erlangC({ arrivalsPerSecond: 0.2, serviceSeconds: 300, agents: 30 });
    expect(overloaded.pServed).toBeCloseTo(0.5, 15);
    expect(overloaded.throughputPerSecond).toBeCloseTo(0.1, 15);
  });

  test('just below saturation it is stable again', () => {
    const near = erlangC({ arrivalsPerSecond: 0.1, serviceSeconds: 300, agents: 30.001 });
    expect(near.isStable).toBe(true);
    expect(near.meanWaitServed).toBeGreaterThan(250_000);
  });
});

describe('a bad call names the function and the value', () => {
  const queue = { arrivalsPerSecond: 0.1, serviceSeconds: 300, agents: 25 };

  test.each([
    [() => erlangC({ ...queue, agents: 0 }), 'erlangC requires agents > 0, got 0'],
    [() => erlangC({ ...queue, arrivalsPerSecond: Number.NaN }), 'erlangC requires arrivalsPerSecond > 0, got NaN'],
    [() => erlangC({ ...queue, serviceSeconds: Infinity }), 'erlangC requires serviceSeconds > 0, got Infinity'],
    [() => erlangA({ ...queue, patienceSeconds: 0 }), 'erlangA requires patienceSeconds > 0, got 0'],
    [() => mmnk({ ...queue, capacity: 24 }), 'mmnk requires a whole capacity from agents = 25 to 10000000 above, got 24'],
    [
      () => mmnk({ ...queue, agents: 24.5, capacity: 24 }),
      'mmnk requires a whole capacity from agents = 24.5 to 10000000 above, got 24',
    ],
    [() => mmnk({ ...queue, agents: 0.5, capacity: 24 }), 'mmnk requires agents >= 1, got 0.5'],
    [() => mmnkm({ ...queue, patienceSeconds: -3, capacity: 40 }), 'mmnkm requires patienceSeconds > 0, got -3'],
    [
      () => mmnkm({ ...queue, patienceSeconds: 3, capacity: 40.5 }),
      'mmnkm requires a whole capacity from agents = 25 to 10000000 above, got 40.5',
    ],
    [() => erlangC({ ...queue, agents: 40 }).serviceLevel('entered', -1), 'serviceLevel requires seconds >= 0, got -1'],
    [() => erlangC(queue).serviceLevel('entered', -1), 'saturatedQueue requires seconds >= 0, got -1'],
    [() => erlangC({ ...queue, agents: 40 }).waitQuantile(1), 'waitQuantile requires 0 <= p < 1, got 1'],
    [() => erlangC({ ...queue, agents: 40 }).pWaitLonger(-2), 'pWaitLonger requires seconds >= 0, got -2'],
    [() => erlangC(queue).waitQuantile(1), 'saturatedQueue requires 0 <= p < 1, got 1'],
    [() => erlangA({ ...queue, patienceSeconds: 60 }).waitQuantile(-0.1), 'waitQuantile requires 0 <= p < 1, got -0.1'],
    [() => erlangA({ ...queue, patienceSeconds: 60 }).pInSystem(2.5), 'pInSystem requires a whole count >= 0, got 2.5'],
    [() => erlangA({ ...queue, agents: 2.5, patienceSeconds: 60 }).pInSystem(2), 'pInSystem requires whole agents, got 2.5'],
    [
      () => erlangA({ ...queue, patienceSeconds: 60 }).serviceLevel('ignoreShortAbandons', 20),
      'serviceLevel by ignoreShortAbandons requires shortAbandonSeconds >= 0, got NaN',
    ],
  ])('%#: %s', (call, message) => {
    expect(call).toThrow(new RangeError(message));
  });
});
