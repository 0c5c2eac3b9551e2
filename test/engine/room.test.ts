import { describe, expect, test } from 'vitest';
import { blocking } from '../../src/erlang/blocking.ts';
import { summarize, summarizeEstimate } from '../../src/experiment/summary/summarize.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { core } from '../bundle/core.ts';
import { resultOf, smallRun } from '../experiment/runs.ts';
import { calls, chance, shareScore, story } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { queueTotals } from './totals.ts';

const phone = (spec: JsonObject): JsonObject => ({ channels: { phone: spec } });
const events = (document: Parameters<typeof story>[0], event: string) => story(document).filter((line) => line.startsWith(event));

describe('lines', () => {
  test('of three calls in a minute two find a line where there are two, one answered and one waiting', () => {
    const document = calls([0, 10, 20], phone({ lines: 2 }));
    expect(events(document, 'blocked')).toEqual(['blocked phone 20']);
    expect(events(document, 'started')).toEqual(['started phone 0', 'started phone 100']);
  });

  test('a line is free again as soon as a call has ended or was given up', () => {
    const patience = { time: { law: 'constant', meanSeconds: 30 } };
    expect(events(calls([0, 10, 50], phone({ lines: 2, patience })), 'blocked')).toEqual([]);
    expect(events(calls([0, 10, 100], phone({ lines: 2 })), 'blocked')).toEqual([]);
  });

  test('queues of one channel share its lines', () => {
    const two: JsonObject = {
      inquiryTypes: {
        other: {
          volume: { given: [{ atSeconds: 10 }] },
          startsOnPercent: { phone: 100 },
          handling: { vip: { time: { law: 'constant', meanSeconds: 100 } } },
        },
      },
      queues: { phone: { channel: 'phone' }, vip: { channel: 'phone' } },
      channels: { phone: { lines: 1 } },
      teams: { front: { agents: { constant: 2 }, skills: { vip: {} } } },
    };
    expect(events(calls([0], two), 'blocked')).toEqual(['blocked vip 10']);
  });
});

/** A line is taken before the menu begins: it is missed by calls of which the menu would have served some, and which are no part of the queue behind it. */
describe('lines in front of a phone menu', () => {
  const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds });
  const behind = (lines: number, menu: JsonObject, agents: number) =>
    smallRun({
      experiment: { confidencePercent: 99.9 },
      inquiryTypes: { question: { volume: { perDay: 2400 } } },
      channels: { phone: { lines, menu } },
      teams: { front: { agents: { constant: agents }, skills: { phone: {} } } },
    });
  const simulated = (run: ReturnType<typeof behind>) => summarize(resultOf(run, 40)).window.all;

  test('of three calls one finds no line, one is served by the menu and one comes to the queue', () => {
    const menu = { time: { law: 'constant', meanSeconds: 30 } };
    const model = modelOf(calls([0, 10, 200], phone({ lines: 1, menu })));
    const totals = queueTotals(model, recorded(model).tally, 'phone');
    expect(totals).toMatchObject({ offered: 3, blocked: 1, endedInMenu: 0, served: 2 });
    const served = modelOf(calls([0, 10, 200], phone({ lines: 1, menu: { ...menu, servedPercent: 100 } })));
    expect(queueTotals(served, recorded(served).tally, 'phone')).toMatchObject({ offered: 1, blocked: 1, endedInMenu: 2 });
  });

  // Of those offered, who are the blocked alone, it would be 100 %.
  test('a menu that serves all: Erlang B of the lines, of all attempts', () => {
    const { blocked } = simulated(behind(6, { time: exponential(180), servedPercent: 100 }, 1));
    const exact = blocking(6, (2400 * 180) / 86_400);
    expect(blocked?.low).toBeLessThan(exact);
    expect(blocked?.high).toBeGreaterThan(exact);
    expect((blocked?.high ?? 1) - (blocked?.low ?? 0)).toBeLessThan(0.1 * exact);
  });

  // As many lines as agents, and half of the calls served in no time: Erlang B of the others. All who find no line are offered, as without a menu.
  test('a menu that takes no time and serves half: Erlang B of the other half, and all who come to the queue are answered at once', () => {
    const run = behind(5, { time: { law: 'constant', meanSeconds: 0.001 }, servedPercent: 50 }, 5);
    const found = simulated(run);
    const estimated = summarizeEstimate(core.estimateFlow(run.outline, run.model)).window.all;
    const exact = blocking(5, (1200 * 180) / 86_400);
    expect(found.blocked?.low).toBeLessThan(exact);
    expect(found.blocked?.high).toBeGreaterThan(exact);
    expect(estimated.blocked?.value).toBeCloseTo(exact, 6);
    const offered = 1200 * (1 - exact) + 2400 * exact;
    expect(found.contactsOffered?.low).toBeLessThan(offered);
    expect(found.contactsOffered?.high).toBeGreaterThan(offered);
    expect(estimated.contactsOffered?.value).toBeCloseTo(offered, 3);
    expect(estimated.menuServed?.value).toBeCloseTo((1 - exact) / 2, 6);
    for (const figures of [found, estimated]) expect(figures['serviceLevel.entered']?.value).toBeCloseTo(1, 9);
    expect(estimated['serviceLevel.offered']?.value).toBeCloseTo((1200 * (1 - exact)) / offered, 6);
  });
});

describe('waiting places', () => {
  const places = (waitingPlaces: number): JsonObject => ({ queues: { phone: { channel: 'phone', waitingPlaces } } });

  test('without any, whoever finds no agent is blocked', () => {
    expect(events(calls([0, 10, 20, 100], places(0)), 'blocked')).toEqual(['blocked phone 10', 'blocked phone 20']);
  });

  test('with one, the second who would wait is blocked', () => {
    expect(events(calls([0, 10, 20, 150], places(1)), 'blocked')).toEqual(['blocked phone 20']);
  });
});

describe('balking', () => {
  test('nobody joins a queue of the stated length', () => {
    expect(events(calls([0, 10, 20, 30], phone({ balking: { atQueueLength: 2 } })), 'balked')).toEqual(['balked phone 30']);
    expect(events(calls([0, 10, 20], phone({ balking: { atQueueLength: 0 } })), 'balked')).toHaveLength(2);
  });

  test('each customer who waits puts off the stated share: none, a quarter, a half, three quarters', () => {
    const among = [0, 0, 0, 0];
    const balked = [0, 0, 0, 0];
    const nobody: JsonObject = {
      ...phone({ balking: { percentPerWaiting: 25 } }),
      teams: { front: { agents: { constant: 0 } } },
    };
    const model = modelOf(calls([0, 1, 2, 3, 4, 5], nobody));
    for (let replication = 0; replication < 2000; replication++) {
      let waiting = 0;
      const { notes } = recorded(model, replication);
      notes.forEach(({ event }, at) => {
        if (event !== 'offered') return;
        const stays = notes[at + 1]?.event !== 'balked';
        among[waiting] = (among[waiting] ?? 0) + 1;
        balked[waiting] = (balked[waiting] ?? 0) + (stays ? 0 : 1);
        waiting += stays ? 1 : 0;
      });
    }
    expect(balked[0]).toBe(0);
    for (const waiting of [1, 2, 3])
      expect(shareScore(balked[waiting] ?? 0, among[waiting] ?? 0, 0.25 * waiting)).toBeLessThan(chance);
    expect(among[3]).toBeGreaterThan(1000);
  });

  test('those who balk count neither as abandoned nor as waiting', () => {
    const model = modelOf(calls([0, 10], phone({ balking: { atQueueLength: 0 } })));
    const { tally } = recorded(model);
    expect(queueTotals(model, tally, 'phone')).toMatchObject({
      offered: 2,
      balked: 1,
      delayed: 0,
      abandoned: 0,
      waitingSeconds: 0,
    });
  });
});
