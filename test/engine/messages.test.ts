import { describe, expect, test } from 'vitest';
import { estimateFlow } from '../../src/experiment/estimate/estimate.ts';
import { summarizeEstimate } from '../../src/experiment/summary/summarize.ts';
import type { MessageSpec } from '../../src/scenario/schema/demand.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { chance, shareScore } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { placeTotals, typeTotals } from './totals.ts';

const perDay = 20_000;
const customers = 100_000;
const constant = (meanSeconds: number) => ({ law: 'constant' as const, meanSeconds });

type Type = ScenarioInput['inquiryTypes'][string];

/** Claims that start by phone and notes that nobody makes by themselves; a site that completes everything; agents for all. */
function service(differences: Partial<ScenarioInput> = {}, claim: Partial<Type> = {}): ScenarioInput {
  const handling = { phone: { time: constant(1) }, site: { time: constant(1) } };
  return {
    version: 1,
    name: 'Messages',
    calendar: { startDate: '2026-03-01', days: 1, intervalMinutes: 60, warmUpDays: 0 },
    customers: { number: customers },
    inquiryTypes: {
      claim: { volume: { perDay }, startsOnPercent: { phone: 100 }, handling, ...claim },
      note: { volume: { perDay: 0 }, startsOnPercent: { phone: 100 }, handling },
    },
    channels: { phone: { kind: 'phone' }, site: { kind: 'selfService' } },
    teams: { front: { agents: { constant: 50 }, skills: { phone: {} } } },
    ...differences,
  };
}

/** To half of the customers every ten days: 5,000 a day. */
const reminder: Partial<MessageSpec> = {
  types: ['claim'],
  reachPercent: 50,
  periodDays: 10,
  costPerMessage: 0.1,
  avoidedPercent: 40,
  movedPercent: { site: 30 },
};
const reply = { percent: 10, type: 'note', channel: 'site' };
const sending = (message: Partial<MessageSpec>) => service({ demand: { messages: { reminder: message } } });

function estimated(document: ScenarioInput) {
  const model = modelOf(document);
  const parsed = core.parseScenario(document);
  if (!parsed.ok) throw new Error('not read');
  return summarizeEstimate(estimateFlow(core.outlineOf('key', parsed.document.scenario, model), model)).window;
}

/** Times at which inquiries arise. */
const arisenAt = (document: ScenarioInput) =>
  recorded(modelOf(document))
    .notes.filter(({ event }) => event === 'arisen')
    .map(({ seconds }) => seconds);

function isWithin(some: readonly number[] = [], all: readonly number[] = []): boolean {
  const known = new Set(all);
  return some.length > 0 && some.every((time) => known.has(time));
}

/** A number of a Poisson law, against its mean. */
const poissonScore = (count: number, mean: number) => Math.abs(count - mean) / Math.sqrt(mean);

describe('proactive messages', () => {
  test('half are reached: a fifth of the inquiries do not arise, and of the others 15 in 80 move to the site', () => {
    const model = modelOf(sending(reminder));
    const { tally } = recorded(model);
    const { arisen, avoided, movedByMessage, steered } = typeTotals(model, tally, 'claim');
    expect(poissonScore(arisen + avoided, perDay)).toBeLessThan(chance);
    expect(shareScore(avoided, arisen + avoided, 0.2)).toBeLessThan(chance);
    expect(shareScore(movedByMessage, arisen, 0.15 / 0.8)).toBeLessThan(chance);
    expect([steered, placeTotals(model, tally, 'claim', 'site').contacts]).toEqual([0, movedByMessage]);
  });

  test('inquiries avoided by a better message are those of a worse one and more; the others arise as without any', () => {
    const [none, some, more] = [0, 20, 40].map((avoidedPercent) => arisenAt(sending({ ...reminder, avoidedPercent })));
    expect(isWithin(some, none)).toBe(true);
    expect(isWithin(more, some)).toBe(true);
  });

  test('replies: a tenth of 5,000 messages a day bring an inquiry each, of their own type and channel', () => {
    const model = modelOf(sending({ ...reminder, avoidedPercent: 0, movedPercent: {}, reply }));
    const { tally } = recorded(model);
    const { arisen, replies } = typeTotals(model, tally, 'note');
    expect(poissonScore(replies, 500)).toBeLessThan(chance);
    expect([arisen, placeTotals(model, tally, 'note', 'site').contacts]).toEqual([replies, replies]);
  });

  test('formulas say the same, and what messages are and cost a week', () => {
    const window = estimated(sending({ ...reminder, reply }));
    const value = (id: 'avoided' | 'replies' | 'inquiries' | 'messages' | 'messageCost') => window.all[id]?.value;
    expect(value('avoided')).toBeCloseTo(0.2 * perDay, 3);
    expect(value('replies')).toBeCloseTo(500, 6);
    expect(value('inquiries')).toBeCloseTo(0.8 * perDay + 500, 3);
    expect([value('messages'), value('messageCost')]).toEqual([35_000, 3500]);
    expect(window.types.claim?.movedByMessage?.value).toBeCloseTo(0.15 / 0.8, 6);
    expect(window.all.messages?.exact).toBe(true);
  });

  test('a message may go to one segment: only its inquiries are avoided, and only it replies', () => {
    const segments = { old: { number: 40_000 }, young: { number: 60_000 } };
    const document = sending({ ...reminder, segments: ['old'], reply });
    const window = estimated({ ...document, customers: { segments } });
    expect(window.segments.old?.avoided?.value).toBeCloseTo(0.2 * 0.4 * perDay, 2);
    expect(window.segments.young?.avoided?.value).toBe(0);
    expect(window.segments.old?.replies?.value).toBeCloseTo((40_000 * 0.5 * 0.1) / 10, 3);
    expect(window.all.messages?.value).toBe(14_000);
  });

  test('absent and without effect are the same to the last byte', () => {
    const plain = core.simulate(modelOf(service()), 3);
    const before = [plain.type, plain.place, plain.queue, plain.flows].map((part) => part.slice());
    const neutral = core.simulate(modelOf(sending({ perDay: 100, avoidedPercent: 0, movedPercent: { site: 0 } })), 3);
    expect([neutral.type, neutral.place, neutral.queue, neutral.flows]).toEqual(before);
  });

  test('problems are told in words', () => {
    const messages = {
      far: { reachPercent: 10, avoidedPercent: 80, movedPercent: { site: 30, sit: 0 }, reply: { ...reply, type: 'nte' } },
    };
    const { customers: _, ...document } = service({ demand: { messages } });
    const parsed = core.parseScenario(document);
    expect(parsed.ok ? [] : parsed.issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'demand.messages.far.movedPercent.sit: sit is not a channel of this scenario; did you mean site?',
      'demand.messages.far.movedPercent: must add to at most 100 percent, got 110 (avoided 80, site 30, sit 0)',
      'demand.messages.far.perDay: has a meaning only together with customers.number',
      'demand.messages.far.reply.type: nte is not an inquiry type of this scenario; did you mean note?',
    ]);
  });
});

describe('induced demand', () => {
  const steering = { push: { from: 'phone', to: 'site', sharePercent: 40 } };

  test('an easier channel adds a quarter of the inquiries that begin on it after steering; those there were stay as they are', () => {
    const document = service({ steering }, { inducedPercent: { site: 25 } });
    const model = modelOf(document);
    const { tally } = recorded(model);
    const { induced, arisen, steered } = typeTotals(model, tally, 'claim');
    expect(poissonScore(induced, 0.4 * 0.25 * perDay)).toBeLessThan(chance);
    expect(placeTotals(model, tally, 'claim', 'site').contacts).toBe(steered + induced);
    const without = modelOf(service({ steering }));
    expect(typeTotals(without, recorded(without).tally, 'claim').arisen).toBe(arisen - induced);
    expect(isWithin(arisenAt(service({ steering })), arisenAt(document))).toBe(true);
  });

  test('formulas say the same', () => {
    const window = estimated(service({ steering }, { inducedPercent: { site: 25, phone: 10 } }));
    expect(window.all.induced?.value).toBeCloseTo((0.4 * 0.25 + 0.6 * 0.1) * perDay, 3);
    expect(window.all.inquiries?.value).toBeCloseTo((1 + 0.4 * 0.25 + 0.6 * 0.1) * perDay, 3);
  });

  test('a busy day is busy for what it induces too', () => {
    const document = service(
      { calendar: { startDate: '2026-03-01', days: 60, intervalMinutes: 60, warmUpDays: 0 } },
      { volume: { perDay: 500 }, busyDayCv: 0.5, inducedPercent: { phone: 100 } },
    );
    const days = new Map<number, number[]>();
    const model = modelOf(document);
    const of = (seconds: number) => days.get(Math.floor(seconds / 86_400)) ?? [];
    for (const { event, seconds } of recorded(model).notes)
      if (event === 'arisen') days.set(Math.floor(seconds / 86_400), [...of(seconds), seconds]);
    // Two streams with one factor: the variance of their sum is that of twice the factor, not of two factors.
    const counts = [...days.values()].map((list) => list.length);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1);
    expect(variance / mean ** 2).toBeGreaterThan(0.75 * 0.25);
  });
});
