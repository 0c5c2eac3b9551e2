import { describe, expect, test } from 'vitest';
import { summarize, summarizeEstimate } from '../../src/experiment/summary/summarize.ts';
import type { MetricId } from '../../src/metrics/metrics.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../src/scenario/mergePatch.ts';
import { core } from '../bundle/core.ts';
import { resultOf, smallRun } from '../experiment/runs.ts';
import { calls, chance, many, shareScore } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { placeTotals, typeTotals } from './totals.ts';

const count = 4_000;
const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });

/** Calls of 100 s, half of them resolved, agents enough; with differences in how they are handled. */
function run(handling: JsonObject = {}, type: JsonObject = {}, document: JsonObject = {}) {
  const differences: JsonObject = {
    inquiryTypes: { question: { ...type, handling: { phone: { firstContactResolutionPercent: 50, ...handling } } } },
    teams: { front: { agents: { constant: 2000 } } },
  };
  const model = modelOf(calls(many(count), mergePatch(differences, document) as JsonObject));
  const { tally, notes } = recorded(model);
  const firstResolved = notes.filter(({ event, contact }) => event === 'resolved' && contact === 1).map(({ serial }) => serial);
  return {
    firstResolved: new Set(firstResolved),
    bytes: [tally.queue, tally.team, tally.type, tally.place, tally.waits, tally.flows].map((part) => [...part]),
    type: typeTotals(model, tally, 'question'),
    place: placeTotals(model, tally, 'question', 'phone'),
  };
}

const credit: JsonObject = { offeredPercent: 40, takenPercent: 75, time: constant(30), amount: 50 };

describe('what agents may offer', () => {
  test('a credit: made in 40 % of contacts and taken by 75 %, 30 s and 50 each; by itself it resolves nothing', () => {
    const [on, off] = [run({ toolkit: { credit } }), run()];
    const { handled, concessions } = on.place;
    expect(shareScore(concessions, handled, 0.4 * 0.75)).toBeLessThan(chance);
    expect(shareScore(on.type.offers, handled, 0.4)).toBeLessThan(chance);
    expect(on.place).toMatchObject({ concessionCost: 50 * concessions, sales: 0, salesRevenue: 0 });
    expect(on.place.handleSeconds).toBeCloseTo(100 * handled + 30 * on.type.offers, 3);
    expect(on.firstResolved).toEqual(off.firstResolved);
  });

  test('an exchange that resolves 60 % where taken: 0.5 + 0.5 x 0.4 x 0.75 x 0.6 of contacts resolve, among them all that did before', () => {
    const [on, off] = [run({ toolkit: { exchange: { ...credit, resolvesPercent: 60 } } }), run()];
    expect(shareScore(on.place.resolved, on.place.handled, 0.59)).toBeLessThan(chance);
    expect([...off.firstResolved].filter((serial) => !on.firstResolved.has(serial))).toEqual([]);
  });

  test('a sale brings its amount; two offers are made one apart from the other', () => {
    const { place } = run({ toolkit: { credit, phone: { kind: 'sale', offeredPercent: 50, takenPercent: 20, amount: 300 } } });
    expect(shareScore(place.sales, place.handled, 0.5 * 0.2)).toBeLessThan(chance);
    expect(shareScore(place.concessions, place.handled, 0.4 * 0.75)).toBeLessThan(chance);
    expect(place.salesRevenue).toBe(300 * place.sales);
  });

  test('none are as absent, to the last byte', () => {
    const neutral = run({ toolkit: { credit: { ...credit, offeredPercent: 0 } }, savedPercent: 0 }, { atRiskPercent: 0 });
    expect(neutral.bytes).toEqual(run().bytes);
  });

  test('each takes its points of effort', () => {
    const effort = { perContact: 0, perOffer: 3, highAbove: 2 };
    const { type } = run({ firstContactResolutionPercent: 100, toolkit: { credit } }, {}, { effort });
    expect(type.effort).toBe(3 * type.offers);
    expect(type.highEffort).toBe(type.offers);
  });
});

describe('customers about to leave', () => {
  const kept = (handling: JsonObject) => run({ firstContactResolutionPercent: 100, ...handling }, { atRiskPercent: 25 });

  test('a quarter of the inquiries; where retention is done says how many of them stay', () => {
    for (const [savedPercent, share] of [[20, 0.2] as const, [60, 0.6] as const]) {
      const { type } = kept({ savedPercent });
      expect(shareScore(type.atRisk, count, 0.25)).toBeLessThan(chance);
      expect(shareScore(type.saved, type.atRisk, share)).toBeLessThan(chance);
    }
  });

  test('an offer to stay is made to them alone: 1 - (1 - 0.2) x (1 - 0.8 x 0.5 x 0.7) of them stay', () => {
    const stay = { customers: 'atRisk', offeredPercent: 80, takenPercent: 50, savesPercent: 70, amount: 200 };
    const { type, place } = kept({ savedPercent: 20, toolkit: { stay } });
    expect(shareScore(type.offers, type.atRisk, 0.8)).toBeLessThan(chance);
    expect(shareScore(place.concessions, type.atRisk, 0.8 * 0.5)).toBeLessThan(chance);
    expect(shareScore(type.saved, type.atRisk, 1 - 0.8 * (1 - 0.8 * 0.5 * 0.7))).toBeLessThan(chance);
  });

  test('who has been kept is kept once, however many contacts follow', () => {
    const { type } = run({ savedPercent: 100, firstContactResolutionPercent: 20 }, { atRiskPercent: 40 });
    expect(type.saved).toBe(type.atRisk);
  });
});

test('in the results, simulated and by formula, with what offers do to the contacts that follow', () => {
  const toolkit = {
    exchange: {
      offeredPercent: 50,
      takenPercent: 80,
      resolvesPercent: 50,
      amount: 25,
      time: { law: 'exponential', meanSeconds: 60 },
    },
    stay: { customers: 'atRisk', offeredPercent: 100, takenPercent: 40, savesPercent: 100, amount: 90 },
    case: { kind: 'sale', offeredPercent: 30, takenPercent: 10, amount: 60 },
  };
  const small = smallRun({
    experiment: { confidencePercent: 99.9 },
    inquiryTypes: {
      question: { atRiskPercent: 10, handling: { phone: { firstContactResolutionPercent: 50, toolkit, savedPercent: 30 } } },
    },
    teams: { front: { agents: { constant: 14 } } },
  });
  const simulated = summarize(resultOf(small, 80)).window.all;
  const estimated = summarizeEstimate(core.estimateFlow(small.outline, small.model)).window.all;
  const resolving = 0.5 + 0.5 * 0.5 * 0.8 * 0.5;
  const contacts = 480 / resolving;
  const expected: [MetricId, number][] = [
    ['contactsPerInquiry', 1 / resolving],
    ['concessions', 7 * contacts * (0.5 * 0.8 + 0.1 * 0.4)],
    ['concessionCost', 7 * contacts * (0.5 * 0.8 * 25 + 0.1 * 0.4 * 90)],
    ['salesMade', 7 * contacts * 0.03],
    ['salesRevenue', 7 * contacts * 0.03 * 60],
    ['customersAtRisk', 7 * 48],
    ['offersPerInquiry', (0.5 + 0.1 + 0.3) / resolving],
  ];
  for (const [id, value] of expected) {
    expect(simulated[id]?.low, id).toBeLessThan(value);
    expect(simulated[id]?.high, id).toBeGreaterThan(value);
    expect((estimated[id]?.value ?? 0) / value, id).toBeCloseTo(1, 3);
  }
  // One contact keeps 1 - 0.7 x 0.6; of those it does not keep, some come again.
  const lost = 0.7 * 0.6;
  const saved = 1 - (lost * resolving) / (1 - lost * (1 - resolving));
  expect(simulated.customersSaved?.low).toBeLessThan(saved);
  expect(simulated.customersSaved?.high).toBeGreaterThan(saved);
  const places = summarizeEstimate(core.estimateFlow(small.outline, small.model)).window.places;
  expect(places.phone?.handleTime?.value).toBeCloseTo(180 + 0.5 * 60, 6);
});
