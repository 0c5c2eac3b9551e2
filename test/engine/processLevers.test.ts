import { describe, expect, test } from 'vitest';
import { summarize, summarizeEstimate } from '../../src/experiment/summary/summarize.ts';
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

/** Calls of 100 s and 50 s of wrap-up, six in ten resolved, agents enough; with differences. */
function run(differences: JsonObject = {}) {
  const base: JsonObject = {
    inquiryTypes: {
      question: { handling: { phone: { wrapUp: constant(50), firstContactResolutionPercent: 60 } } },
    },
    teams: { front: { agents: { constant: 2000 } } },
  };
  const model = modelOf(calls(many(count), mergePatch(base, differences) as JsonObject));
  const { tally, notes } = recorded(model);
  const bytes = [tally.queue, tally.team, tally.type, tally.place, tally.waits, tally.flows].map((part) => [...part]);
  return { notes, bytes, type: typeTotals(model, tally, 'question'), place: placeTotals(model, tally, 'question', 'phone') };
}

describe('integration of systems', () => {
  const integrated = (talkPercent: number, wrapUpPercent: number) =>
    run({ channels: { phone: { integration: { talkPercent, wrapUpPercent } } } });

  test('talk at 80 % and wrap-up at 60 %: 80 s and 30 s for each contact, and the same contacts resolve', () => {
    const [on, off] = [integrated(80, 60), run()];
    expect(on.place.handleSeconds).toBeCloseTo(on.place.handled * (80 + 30), 3);
    expect(off.place.handleSeconds).toBeCloseTo(off.place.handled * (100 + 50), 3);
    expect([on.place.handled, on.type.resolvedAtFirst]).toEqual([off.place.handled, off.type.resolvedAtFirst]);
  });

  test('at 100 % it is as absent, to the last byte', () => {
    expect(integrated(100, 100).bytes).toEqual(run().bytes);
  });
});

describe('training of a team', () => {
  const trained = (training: JsonObject) => run({ teams: { front: { skills: { phone: { training } } } } });

  test('half the unresolved and 120 s for 100: eight contacts in ten resolve, among them all that did before', () => {
    const [on, off] = [trained({ unresolvedPercent: 50, handleTimePercent: 120 }), run()];
    expect(shareScore(on.place.resolved, on.place.handled, 0.8)).toBeLessThan(chance);
    expect(shareScore(off.place.resolved, off.place.handled, 0.6)).toBeLessThan(chance);
    expect(on.place.handleSeconds).toBeCloseTo(on.place.handled * (120 + 50), 3);
    const first = ({ notes }: ReturnType<typeof run>) =>
      new Set(notes.filter(({ event, contact }) => event === 'resolved' && contact === 1).map(({ serial }) => serial));
    expect([...first(off)].filter((serial) => !first(on).has(serial))).toEqual([]);
  });

  test('it may make things worse: of four unresolved in ten, half as many again', () => {
    const { place } = trained({ unresolvedPercent: 150 });
    expect(shareScore(place.resolved, place.handled, 0.4)).toBeLessThan(chance);
  });

  test('with nothing changed it is as absent, to the last byte', () => {
    expect(trained({ oneOffCost: 5000 }).bytes).toEqual(run().bytes);
  });
});

describe('a fix at source', () => {
  const fixed = (removedPercent: number) => run({ inquiryTypes: { question: { fixAtSource: { removedPercent } } } });
  const arisenAt = ({ notes }: ReturnType<typeof run>) =>
    new Set(notes.filter(({ event }) => event === 'arisen').map(({ seconds }) => seconds));

  test('removes its share, counted apart; those left at 30 % are among those left at 20 %, with the same service', () => {
    const [some, more] = [fixed(20), fixed(30)];
    for (const [{ type }, share] of [[some, 0.2] as const, [more, 0.3] as const]) {
      expect(type.arisen + type.removed).toBe(count);
      expect(shareScore(type.removed, count, share)).toBeLessThan(chance);
    }
    const left = arisenAt(some);
    expect([...arisenAt(more)].filter((seconds) => !left.has(seconds))).toEqual([]);
  });

  test('all of them, and none: at 0 % it is as absent, to the last byte', () => {
    expect(fixed(100).type).toMatchObject({ arisen: 0, removed: count });
    expect(fixed(0).bytes).toEqual(run().bytes);
  });
});

describe('what they come to in the results', () => {
  const lever: JsonObject = {
    experiment: { confidencePercent: 99.9 },
    inquiryTypes: {
      question: {
        volume: { perDay: 960 },
        fixAtSource: { removedPercent: 25, oneOffCost: 40_000 },
        handling: { phone: { firstContactResolutionPercent: 50 } },
      },
    },
    teams: {
      front: {
        agents: { constant: 8 },
        wagePerHour: 50,
        skills: { phone: { wagePremiumPerHour: 6, training: { unresolvedPercent: 40, oneOffCost: 2_500 } } },
      },
    },
    money: { employerCostPercent: 130 },
  };
  const model = smallRun(lever);
  const { all: simulated, places } = summarize(resultOf(model, 40)).window;
  const estimated = summarizeEstimate(core.estimateFlow(model.outline, model.model)).window.all;

  test('a quarter of 960 inquiries a day is removed, the others are left: simulated and by formula', () => {
    for (const [id, expected] of [['inquiriesRemoved', 240] as const, ['inquiries', 720] as const]) {
      expect(simulated[id]?.low).toBeLessThan(expected);
      expect(simulated[id]?.high).toBeGreaterThan(expected);
      expect(estimated[id]?.value).toBeCloseTo(expected, 3);
    }
  });

  test('a fifth of contacts do not resolve, so an inquiry takes 1 / 0.8 contacts: simulated and by formula', () => {
    expect(places.phone?.resolvedByContact?.low).toBeLessThan(0.8);
    expect(places.phone?.resolvedByContact?.high).toBeGreaterThan(0.8);
    expect(estimated.contactsPerInquiry?.value).toBeCloseTo(1.25, 3);
  });

  test('money: the premium is part of the hour, and what is paid once is exact', () => {
    expect(simulated.staffCost).toMatchObject({ value: expect.closeTo(8 * 24 * 7 * 56 * 1.3, 3), exact: true });
    expect(simulated.oneOffCost).toMatchObject({ value: 42_500, low: 42_500, high: 42_500, exact: true });
    const none = smallRun();
    expect(summarize(resultOf(none, 2)).window.all.oneOffCost?.value).toBe(0);
  });
});
