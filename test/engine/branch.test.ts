import { describe, expect, test } from 'vitest';
import { summarize, summarizeEstimate } from '../../src/experiment/summary/summarize.ts';
import type { MetricId } from '../../src/metrics/metrics.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../src/scenario/mergePatch.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { resultOf, smallRun } from '../experiment/runs.ts';
import { calls, chance, many, shareScore, story } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { placeTotals, queueTotals, typeTotals } from './totals.ts';

const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });

/** The figures of a service, simulated with intervals of 99.9 % and by formula. */
function figures(differences: JsonObject, replications: number) {
  const run = smallRun({ experiment: { confidencePercent: 99.9 }, ...differences });
  const simulated = summarize(resultOf(run, replications)).window;
  const estimated = summarizeEstimate(core.estimateFlow(run.outline, run.model)).window;
  return { simulated, estimated };
}

function expectInside({ simulated }: ReturnType<typeof figures>, id: MetricId, value: number): void {
  expect(simulated.all[id]?.low, id).toBeLessThan(value);
  expect(simulated.all[id]?.high, id).toBeGreaterThan(value);
}

describe('an item that is not in the branch', () => {
  const count = 4_000;
  const visits = (itemMissing?: JsonObject) =>
    calls(many(count), {
      inquiryTypes: {
        question: {
          startsOnPercent: { phone: null, shop: 100 },
          handling: { shop: { time: constant(60), ...(itemMissing ? { itemMissing } : {}) } },
        },
      },
      channels: { shop: { kind: 'branch' } },
      teams: { front: { agents: { constant: 2000 }, skills: { shop: {} } } },
    });

  test('three visits in ten fail for it, and each is followed by a call after two hours, which resolves', () => {
    const model = modelOf(visits({ percent: 30, delay: constant(7200), channels: { phone: 100 } }));
    const { tally, notes } = recorded(model);
    const shop = placeTotals(model, tally, 'question', 'shop');
    expect(shareScore(shop.itemMissing, count, 0.3)).toBeLessThan(chance);
    expect(typeTotals(model, tally, 'question')).toMatchObject({
      contacts: count + shop.itemMissing,
      resolvedAtFirst: count - shop.itemMissing,
      switches: shop.itemMissing,
      resolved: count,
    });
    const arisen = new Map(notes.filter(({ event }) => event === 'arisen').map(({ serial, seconds }) => [serial, seconds]));
    const calledAfter = notes
      .filter(({ event, place }) => event === 'offered' && place === 'phone')
      .map(({ serial, seconds }) => seconds - (arisen.get(serial) ?? 0));
    expect(calledAfter.length).toBe(shop.itemMissing);
    for (const seconds of calledAfter) expect(seconds).toBeCloseTo(60 + 7200, 6);
  });

  test('some give up instead; at 0 % it is as absent, to the last byte', () => {
    const model = modelOf(visits({ percent: 100, returnPercent: 25, channels: { phone: 100 } }));
    const { givenUp } = typeTotals(model, recorded(model).tally, 'question');
    expect(shareScore(givenUp, count, 0.75)).toBeLessThan(chance);
    const bytes = (document: ScenarioInput) => {
      const { type, place, queue, team, flows } = recorded(modelOf(document)).tally;
      return [type, place, queue, team, flows].map((part) => [...part]);
    };
    expect(bytes(visits({ percent: 0 }))).toEqual(bytes(visits()));
  });

  test('visit after visit to the same branch: 1 / (1 - 0.4) contacts an inquiry, simulated and by formula', () => {
    const found = figures(
      {
        inquiryTypes: {
          question: {
            volume: { perDay: 480 },
            handling: { phone: { itemMissing: { percent: 40, delay: { law: 'exponential', meanSeconds: 600 } } } },
          },
        },
        teams: { front: { agents: { constant: 12 } } },
      },
      60,
    );
    expectInside(found, 'contactsPerInquiry', 1 / 0.6);
    expectInside(found, 'itemMissing', 0.4);
    expect(found.estimated.all.contactsPerInquiry?.value).toBeCloseTo(1 / 0.6, 3);
    expect(found.estimated.all.itemMissing?.value).toBeCloseTo(0.4, 6);
  });
});

/** A shop with two queues at the same tills, for shoppers and for complaints, each by its own times in seconds. */
function shop(shoppers: readonly number[], complaints: readonly number[], differences: JsonObject = {}): ScenarioInput {
  const given = (times: readonly number[]) => ({ perDay: null, given: times.map((atSeconds) => ({ atSeconds })) });
  const base = calls([], {
    inquiryTypes: {
      question: null,
      purchase: {
        volume: given(shoppers),
        shoppers: { saleValue: 200 },
        startsOnPercent: { shop: 100 },
        handling: { tills: { time: constant(100) } },
      },
      complaint: {
        volume: given(complaints),
        startsOnPercent: { shop: 100 },
        handling: { counter: { time: constant(300), disputePercent: 100 } },
      },
    },
    channels: { phone: null, shop: { kind: 'branch', shoppersLeavePercent: 100 } },
    queues: { tills: { channel: 'shop' }, counter: { channel: 'shop' } },
    teams: { front: { agents: { constant: 2 }, skills: { phone: null, tills: {}, counter: {} } } },
  });
  return mergePatch(base as unknown as JsonObject, differences) as unknown as ScenarioInput;
}

describe('a dispute in front of shoppers', () => {
  test('those in service and those who wait leave as it begins, those who come turn round, until it is over', () => {
    // Two tills: shoppers at 0 and 10 s take both, one waits from 20 s; the complaint of 30 s begins when a till is free.
    const told = story(shop([0, 10, 95, 105, 350, 450], [30, 500]));
    expect(told).toEqual([
      'arisen tills 0',
      'offered tills 0',
      'started tills 0',
      'arisen tills 10',
      'offered tills 10',
      'started tills 10',
      'arisen counter 30',
      'offered counter 30',
      'arisen tills 95',
      'offered tills 95',
      'ended tills 100',
      'started counter 100',
      'abandoned tills 100',
      'givenUp tills 100',
      'ended tills 100',
      'givenUp tills 100',
      'resolved tills 100',
      'arisen tills 105',
      'offered tills 105',
      'balked tills 105',
      'givenUp tills 105',
      'arisen tills 350',
      'offered tills 350',
      'balked tills 350',
      'givenUp tills 350',
      'ended counter 400',
      'resolved counter 400',
      'arisen tills 450',
      'offered tills 450',
      'started tills 450',
      'arisen counter 500',
      'offered counter 500',
      'started counter 500',
      'ended tills 500',
      'givenUp tills 500',
      'ended counter 800',
      'resolved counter 800',
    ]);
  });

  test('only what was done for a shopper who leaves counts as work, and shoppers are no inquiries', () => {
    const model = modelOf(shop([0, 450], [40]));
    const { tally } = recorded(model);
    expect(placeTotals(model, tally, 'purchase', 'tills')).toMatchObject({
      handled: 2,
      handleSeconds: 40 + 100,
      shoppersLost: 1,
    });
    expect(placeTotals(model, tally, 'complaint', 'counter')).toMatchObject({ disputes: 1, handleSeconds: 300 });
    expect(typeTotals(model, tally, 'purchase')).toMatchObject({ arisen: 0, resolved: 0, givenUp: 0 });
    expect(typeTotals(model, tally, 'complaint')).toMatchObject({ arisen: 1, resolved: 1 });
  });

  test('at a side till of its own nobody sees it', () => {
    const side = shop([0, 10, 20, 105, 350], [30, 500], {
      inquiryTypes: {
        complaint: { startsOnPercent: { shop: null, side: 100 }, handling: { counter: null, side: { ...complaint } } },
      },
      channels: { side: { kind: 'branch' } },
      queues: { counter: null },
      teams: { front: { skills: { counter: null } }, back: { agents: { constant: 1 }, skills: { side: {} } } },
    });
    const model = modelOf(side);
    const { tally } = recorded(model);
    expect(placeTotals(model, tally, 'complaint', 'side').disputes).toBe(2);
    expect(queueTotals(model, tally, 'tills')).toMatchObject({ offered: 5, served: 5, balked: 0, abandoned: 0 });
  });
  const complaint = { time: constant(300), disputePercent: 100 };

  test('nobody leaves at 0 %: as absent, to the last byte', () => {
    const bytes = (document: ScenarioInput) => {
      const { type, place, queue, team } = recorded(modelOf(document)).tally;
      return [type, place, queue, team].map((part) => [...part]);
    };
    const channel = (shoppersLeavePercent: number | null) =>
      shop(many(500), many(90), { channels: { shop: { shoppersLeavePercent } } });
    expect(bytes(channel(0))).toEqual(bytes(channel(null)));
  });

  test('those who leave at 30 % leave at 60 % too', () => {
    const left = (shoppersLeavePercent: number) => {
      const differences = {
        channels: { shop: { shoppersLeavePercent } },
        inquiryTypes: { complaint: { handling: { counter: { disputePercent: 30 } } } },
        teams: { front: { agents: { constant: 300 } } },
      };
      const { notes } = recorded(modelOf(shop(many(2_000), many(90), differences)));
      const arisen = new Map(notes.filter(({ event }) => event === 'arisen').map(({ serial, seconds }) => [serial, seconds]));
      return new Set(notes.filter(({ event }) => event === 'givenUp').map(({ serial }) => arisen.get(serial)));
    };
    const [some, more] = [left(30), left(60)];
    expect(some.size).toBeGreaterThan(50);
    expect([...some].filter((seconds) => !more.has(seconds))).toEqual([]);
    expect(more.size).toBeGreaterThan(some.size);
  });

  test('with tills for all: 40 % of those whose stay a dispute meets, 1 - exp(-rate x (its length + theirs)), and their money', () => {
    const [perDay, complaintsPerDay, stay, length, disputes] = [2400, 480, 120, 240, 0.3];
    const document: JsonObject = {
      inquiryTypes: {
        question: null,
        purchase: {
          volume: { perDay },
          shoppers: { saleValue: 150 },
          startsOnPercent: { shop: 100 },
          handling: { tills: { time: { law: 'constant', meanSeconds: stay } } },
        },
        complaint: {
          volume: { perDay: complaintsPerDay },
          startsOnPercent: { shop: 100 },
          handling: { counter: { time: { law: 'constant', meanSeconds: length }, disputePercent: 100 * disputes } },
        },
      },
      channels: { phone: null, shop: { kind: 'branch', shoppersLeavePercent: 40 } },
      queues: { tills: { channel: 'shop' }, counter: { channel: 'shop' } },
      teams: { front: { agents: { constant: 60 }, skills: { phone: null, tills: {}, counter: {} } } },
      targets: { phone: null },
    };
    const found = figures(document, 60);
    const rate = (disputes * complaintsPerDay) / 86_400;
    const lost = 7 * perDay * 0.4 * (1 - Math.exp(-rate * (length + stay)));
    expectInside(found, 'shoppersLost', lost);
    expectInside(found, 'salesLost', 150 * lost);
    expectInside(found, 'disputesPerWeek', 7 * complaintsPerDay * disputes);
    expectInside(found, 'inquiries', complaintsPerDay);
    const { value = 0, low = 0 } = found.simulated.all.shoppersLost ?? {};
    expect(((value ?? 0) - (low ?? 0)) / lost, 'an error of a tenth would be seen').toBeLessThan(0.05);
    expect((found.estimated.all.shoppersLost?.value ?? 0) / lost).toBeCloseTo(1, 2);
    expect(found.estimated.all.inquiries?.value).toBeCloseTo(complaintsPerDay, 6);
    const segments = { some: { number: 300 }, others: { number: 700 } };
    const split = figures({ ...document, customers: { segments } }, 60);
    expectInside(split, 'salesLost', 150 * lost);
    expect(split.simulated.places.counter?.salesLost?.value).toBe(0);
  });
});

test.each<[string, JsonObject, string]>([
  [
    'shoppers leave from branches alone',
    { channels: { shop: { kind: 'phone' } } },
    'channels.shop.shoppersLeavePercent has a meaning only together with kind branch',
  ],
  [
    'what follows a missing item leads to a channel of the scenario',
    { inquiryTypes: { complaint: { handling: { counter: { itemMissing: { percent: 5, channels: { web: 100 } } } } } } },
    'inquiryTypes.complaint.handling.counter.itemMissing.channels.web web is not a channel of this scenario; there are: shop',
  ],
])('a wrong figure is named: %s', (_, differences, expected) => {
  const parsed = core.parseScenario(shop([0], [30], differences));
  expect(parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path} ${message}`)).toContain(expected);
});
