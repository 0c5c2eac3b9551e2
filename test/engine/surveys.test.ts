import { describe, expect, test } from 'vitest';
import { type SurveyColumn, surveyColumn, surveyWidth } from '../../src/metrics/tally.ts';
import type { CompiledModel } from '../../src/model/compiledModel.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { meanInterval } from '../../src/stats/meanInterval.ts';
import { core } from '../bundle/core.ts';
import { minimalDocument } from '../scenario/minimal.ts';
import { calls, chance, many, shareScore } from './calls.ts';
import { modelOf } from './scenarioModel.ts';

const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });
const outcomes = ['abandoned', 'unresolved', 'waitedLong', 'repeated', 'resolvedAtFirst'] as const;
type Outcome = (typeof outcomes)[number];

/** Surveys after every contact, answered by all, after which only those of one outcome are satisfied. */
const satisfies = (only: Outcome, fields: JsonObject = {}): JsonObject => ({
  askedPercent: 100,
  answeredPercent: 100,
  longWaitSeconds: 60,
  outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, { satisfiedPercent: outcome === only ? 100 : 0 }])),
  ...fields,
});

/** Sums over the window of the pairs of which a queue and a team are named (null: nobody); of all where none is. */
function totals(model: CompiledModel, replication = 0, queue?: string, team?: string | null): Record<SurveyColumn, number> {
  const { survey } = core.simulate(model, replication);
  const sums = Object.fromEntries(Object.keys(surveyColumn).map((name) => [name, 0])) as Record<SurveyColumn, number>;
  const { pairs } = model.surveys;
  pairs.forEach(([at, by], pair) => {
    if (queue !== undefined && model.queueIds[at] !== queue) return;
    if (team !== undefined && (model.teamIds[by] ?? null) !== team) return;
    for (let interval = 0; interval < model.intervals; interval++)
      for (const [name, column] of Object.entries(surveyColumn))
        sums[name as SurveyColumn] += survey[(interval * pairs.length + pair) * surveyWidth + column] as number;
  });
  return sums;
}

/** How many contacts of a document are of each outcome: those satisfied where only that one satisfies. */
function outcomesOf(document: (surveys: JsonObject) => ScenarioInput, fields: JsonObject = {}): Partial<Record<Outcome, number>> {
  const counts = outcomes.map((outcome) => [outcome, totals(modelOf(document(satisfies(outcome, fields)))).satisfied] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

describe('what a contact was to the customer', () => {
  const impatient = { channels: { phone: { patience: { time: constant(150) } } } };

  test('served at once, after a long wait, or gone: calls at 0, 30, 40 and 45 s, of 100 s each, patience 150 s', () => {
    const document = (surveys: JsonObject) => calls([0, 30, 40, 45], { ...impatient, surveys });
    expect(outcomesOf(document)).toEqual({ resolvedAtFirst: 1, waitedLong: 1, abandoned: 2 });
    expect(outcomesOf(document, { longWaitSeconds: 70 })).toEqual({ resolvedAtFirst: 2, abandoned: 2 });
  });

  test('the wait counts from the start of the call, the menu included', () => {
    const document = (surveys: JsonObject) => calls([0], { channels: { phone: { menu: { time: constant(61) } } }, surveys });
    expect(outcomesOf(document)).toEqual({ waitedLong: 1 });
    expect(outcomesOf(document, { longWaitSeconds: 61 })).toEqual({ resolvedAtFirst: 1 });
  });

  test('not resolved, then resolved at a further contact; an item that is missing, and another number to call, resolve nothing', () => {
    const handled = (phone: JsonObject) => (surveys: JsonObject) =>
      calls([0], {
        inquiryTypes: { question: { handling: { phone, back: { time: constant(50) } } } },
        channels: { back: { kind: 'phone' } },
        teams: { front: { skills: { back: {} } } },
        surveys,
      });
    const next = { channels: { back: 100 } };
    const both = { unresolved: 1, repeated: 1 };
    expect(outcomesOf(handled({ firstContactResolutionPercent: 0, ifUnresolved: next }))).toEqual(both);
    expect(outcomesOf(handled({ itemMissing: { percent: 100, ...next } }))).toEqual(both);
    expect(outcomesOf(handled({ redialsPercent: { back: 100 } }))).toEqual(both);
    expect(outcomesOf(handled({ transfersPercent: { back: 100 } }))).toEqual({ resolvedAtFirst: 1 });
  });

  test('a contact counts at the queue where it ended, in the interval of its arrival there, with the team that served it', () => {
    const model = modelOf(calls([0, 1750, 1760], { ...impatient, surveys: satisfies('resolvedAtFirst', { costPerSurvey: 2 }) }));
    expect(totals(model, 0, 'phone', 'front')).toMatchObject({ ended: 3, cost: 6 });
    const { survey } = core.simulate(model, 0);
    const pair = model.surveys.pairs.findIndex(([, team]) => team === 0);
    const width = model.surveys.pairs.length * surveyWidth;
    // All three call in the first half-hour; the last two are served beyond it.
    expect(survey[pair * surveyWidth + surveyColumn.ended]).toBe(3);
    expect(survey[width + pair * surveyWidth + surveyColumn.ended]).toBe(0);
  });

  test('only channels named are surveyed, and shoppers are not', () => {
    const shop = { time: constant(50) };
    const document = calls([0, 500], {
      inquiryTypes: {
        question: { startsOnPercent: { phone: 100 } },
        purchase: {
          shoppers: {},
          volume: { given: [{ atSeconds: 100 }] },
          startsOnPercent: { shop: 100 },
          handling: { shop },
        },
      },
      channels: { shop: { kind: 'branch' } },
      teams: { tills: { agents: { constant: 1 }, skills: { shop: {} } } },
    });
    const asked = (channels: string[]) =>
      totals(modelOf({ ...document, surveys: satisfies('repeated', { channels }) } as ScenarioInput));
    expect(asked(['phone']).sent).toBe(2);
    expect(asked(['shop']).sent).toBe(0);
  });
});

/**
 * 3 of 4 contacts resolve and all others are followed by one: 9/16 of contacts resolve an inquiry at first, 3/16 later, 4/16 do not. Who is
 * satisfied: 90, 70 and 40 of 100 of these; who answers: 20, 20 and 60. By hand: 73.75 % of all are satisfied, 30 % of those asked answer, and
 * of these 62.5 % are satisfied: who is not helped answers more. Catches draws that go together (a sample no more biased, or all or none of
 * the satisfied asked), outcomes in the wrong order and answers counted for surveys.
 */
describe('a sample of customers', () => {
  const surveys = (askedPercent: number, unhelped = 60): JsonObject => ({
    askedPercent,
    answeredPercent: 20,
    outcomes: {
      abandoned: { satisfiedPercent: 0 },
      unresolved: { satisfiedPercent: 40, answeredPercent: unhelped },
      waitedLong: { satisfiedPercent: 0 },
      repeated: { satisfiedPercent: 70 },
      resolvedAtFirst: { satisfiedPercent: 90 },
    },
    costPerSurvey: 0.5,
    costPerAnswer: 3,
  });
  const model = (fields: JsonObject | null) =>
    modelOf(
      calls(many(30_000), {
        inquiryTypes: {
          question: {
            handling: {
              phone: {
                time: constant(1),
                firstContactResolutionPercent: 75,
                ifUnresolved: { returnPercent: 100, delay: constant(60) },
              },
            },
          },
        },
        teams: { front: { agents: { constant: 20 } } },
        surveys: fields,
      }),
    );

  test('is asked and answers by the shares stated, and shows less satisfaction than there is by as much as the unhelped answer more', () => {
    const { ended, satisfied, sent, answers, satisfiedAnswers } = totals(model(surveys(50)));
    expect(shareScore(satisfied, ended, 0.7375)).toBeLessThan(chance);
    expect(shareScore(sent, ended, 0.5)).toBeLessThan(chance);
    expect(shareScore(answers, sent, 0.3)).toBeLessThan(chance);
    expect(shareScore(satisfiedAnswers, answers, 0.625)).toBeLessThan(chance);
    // 4 standard errors of about 6,000 answers are 2.5 points: the gap of 11 points is seen.
    expect(satisfied / ended - satisfiedAnswers / answers).toBeGreaterThan(0.08);
  });

  test('that answers alike whatever happened shows what all customers are', () => {
    const { satisfiedAnswers, answers } = totals(model(surveys(50, 20)));
    expect(shareScore(satisfiedAnswers, answers, 0.7375)).toBeLessThan(chance);
  });

  test('costs what surveys and answers cost, and asking more satisfies nobody more', () => {
    const few = totals(model(surveys(10)));
    const all = totals(model(surveys(100)));
    for (const { cost, sent, answers } of [few, all]) expect(cost).toBe(0.5 * sent + 3 * answers);
    expect(all).toMatchObject({ ended: few.ended, satisfied: few.satisfied, sent: few.ended });
    expect(totals(model(surveys(0)))).toMatchObject({ ended: few.ended, satisfied: few.satisfied, sent: 0, answers: 0, cost: 0 });
  });

  test('is none where no surveys are named', () => {
    expect(model(null).surveys.pairs).toEqual([]);
    expect(core.simulate(model(null), 0).survey).toHaveLength(0);
  });
});

/** One agent (M/M/1): longer than T wait rho e^(-(mu - lambda) T). Satisfied are half of these and nine tenths of the others. */
test('satisfaction falls by the share of long waits, as the law of the wait has it', () => {
  const [lambda, mu, limit] = [0.008, 0.01, 300];
  const model = modelOf(
    minimalDocument({
      calendar: { days: 4, warmUpDays: 1 },
      inquiryTypes: {
        question: {
          volume: { perDay: lambda * 86_400 },
          handling: { phone: { time: { law: 'exponential', meanSeconds: 1 / mu } } },
        },
      },
      teams: { front: { agents: { constant: 1 } } },
      surveys: {
        askedPercent: 10,
        answeredPercent: 30,
        longWaitSeconds: limit,
        outcomes: Object.fromEntries(
          outcomes.map((outcome) => [outcome, { satisfiedPercent: outcome === 'waitedLong' ? 50 : 90 }]),
        ),
      },
    }) as unknown as ScenarioInput,
  );
  const shares = Array.from({ length: 150 }, (_, replication) => {
    const { satisfied, ended } = totals(model, replication);
    return satisfied / ended;
  });
  const exact = 0.9 - 0.4 * (lambda / mu) * Math.exp(-(mu - lambda) * limit);
  const { value, halfWidth } = meanInterval(shares, 0.999);
  expect(halfWidth).toBeLessThan(0.02);
  expect(Math.abs(value - exact)).toBeLessThan(halfWidth);
});

test('channels that nobody serves, or that do not exist, cannot be surveyed', () => {
  const channels = (id: string) => () =>
    modelOf(calls([0], { channels: { site: { kind: 'selfService' } }, surveys: satisfies('repeated', { channels: [id] }) }));
  expect(channels('site')).toThrow('surveys.channels[0]: has a meaning only where agents serve; site is self-service');
  expect(channels('fone')).toThrow('surveys.channels[0]');
});
