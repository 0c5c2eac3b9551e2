import { describe, expect, it } from 'vitest';
import { weeklyCost } from '../../../src/app/decide/cost.ts';
import { compareResults } from '../../../src/experiment/summary/compare.ts';
import { replicationSums } from '../../../src/experiment/summary/parts.ts';
import { summarize } from '../../../src/experiment/summary/summarize.ts';
import { summarizeIntervals } from '../../../src/experiment/summary/summarizeSeries.ts';
import { satisfactionAnswered } from '../../../src/metrics/satisfactionAnswered.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { shareScore } from '../../engine/calls.ts';
import { resultOf, smallRun } from '../runs.ts';

const half = (first: boolean, agents: number) =>
  Array.from({ length: 48 }, (_, interval) => (interval < 24 === first ? agents : 0));
const satisfied = (satisfiedPercent: number) => ({ satisfiedPercent });

/**
 * 960 calls a day of one minute, nobody waits. The early shift resolves 80 %, the late one 50 %; 90 % of the resolved are satisfied, 20 % of the
 * others: 76 % early, 55 % late, 65.5 % of all. Of a quarter who are asked 40 % answer: 96 answers a day.
 */
const run = (askedPercent: number | null) =>
  smallRun({
    inquiryTypes: {
      question: {
        volume: { perDay: 960 },
        handling: {
          phone: {
            time: { law: 'constant', meanSeconds: 60 },
            firstContactResolutionPercent: 80,
            ifUnresolved: { returnPercent: 0 },
          },
        },
      },
    },
    teams: {
      front: null,
      early: { agents: { perInterval: half(true, 30) }, skills: { phone: {} } },
      late: { agents: { perInterval: half(false, 30) }, skills: { phone: { training: { unresolvedPercent: 250 } } } },
    },
    surveys: askedPercent === null ? null : surveys(askedPercent),
  });
const surveys = (askedPercent: number): JsonObject => ({
  askedPercent,
  answeredPercent: 40,
  costPerSurvey: 0.5,
  costPerAnswer: 2,
  outcomes: {
    abandoned: satisfied(0),
    unresolved: satisfied(20),
    waitedLong: satisfied(0),
    repeated: satisfied(0),
    resolvedAtFirst: satisfied(90),
  },
});

const replications = 400;
const result = resultOf(run(25), replications);
const { window } = summarize(result);
const z = 1.959963984540054;
/** Wilson's half width for a share of n answers. */
const wilson = (p: number, n: number) => (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z / (2 * n)) ** 2);

describe('surveys of a day', () => {
  it('show the shift that loses touch with its customers, by team and by interval', () => {
    const of = (team: string) => window.teams[team]?.satisfactionAnswered;
    for (const [team, share] of [
      ['early', 0.76],
      ['late', 0.55],
    ] as const) {
      const answers = of(team)?.denominator ?? 0;
      expect(shareScore((of(team)?.numerator ?? 0) * replications, answers * replications, share)).toBeLessThan(4);
    }
    const course = summarizeIntervals(result).all.satisfactionOfAll?.value ?? [];
    for (const interval of [0, 5, 22]) expect(course[interval]).toBeCloseTo(0.76, 1);
    for (const interval of [25, 40, 47]) expect(course[interval]).toBeCloseTo(0.55, 1);
    expect(window.queues.phone?.satisfactionAnswered).toEqual(window.all.satisfactionAnswered);
    expect(window.channels.phone?.satisfactionAnswered).toEqual(window.all.satisfactionAnswered);
  });

  it('leave a margin that the number of answers gives: within it lie the answers of 19 days in 20', () => {
    const margin = window.all.satisfactionMargin?.value ?? 0;
    // 96 answers: 9.3 points, however often the day is simulated; the simulation itself knows the share to half a point.
    expect(Math.abs(margin / wilson(0.655, 96) - 1)).toBeLessThan(0.02);
    const { value, denominator, low, high } = window.all.satisfactionAnswered ?? {};
    expect(margin).toBeCloseTo(wilson(value ?? 0, denominator ?? 0), 12);
    expect(((high ?? 1) - (low ?? 0)) / 2).toBeLessThan(margin / 10);
    const sums = replicationSums(result, satisfactionAnswered, { kind: 'all' }, replications);
    const days = [...(sums?.numerators ?? [])].map((share, day) => share / (sums?.denominators[day] ?? 0));
    const inside = days.filter((share) => Math.abs(share - 0.655) <= margin).length;
    expect(shareScore(inside, replications, 0.95)).toBeLessThan(4);
    const late = window.teams.late?.satisfactionMargin?.value;
    expect((late ?? 0) / wilson(0.55, 48)).toBeCloseTo(1, 1);
  });

  it('leave half the margin with four times the surveys', () => {
    const more = resultOf(run(100), 100);
    const [difference] = compareResults([result, more], { mode: 'same-staff' }).differences;
    expect((summarize(more).window.all.satisfactionMargin?.value ?? 0) / wilson(0.655, 384)).toBeCloseTo(1, 1);
    expect(difference?.all.satisfactionMargin?.value).toBeCloseTo(wilson(0.655, 384) - wilson(0.655, 96), 2);
    expect(difference?.all.satisfactionMargin?.verdict).toBe('better');
    expect(difference?.all.satisfactionOfAll).toMatchObject({ value: 0, verdict: 'tooSmall' });
  });

  it('cost by the week what is sent and answered, against a scenario without them too', () => {
    const cost = 7 * (240 * 0.5 + 96 * 2);
    const { value, low, high } = window.all.surveyCost ?? {};
    expect(low).toBeLessThan(cost);
    expect(high).toBeGreaterThan(cost);
    expect((value ?? 0) / cost).toBeCloseTo(1, 1);
    expect(weeklyCost(window.all)).toMatchObject({ value, of: ['costOfSurveys'] });
    const none = resultOf(run(null), 60);
    expect(summarize(none).window.all).toMatchObject({
      surveysSent: { value: 0 },
      surveyCost: { value: 0 },
      satisfactionAnswered: { value: null },
    });
    const [difference] = compareResults([none, result], { mode: 'same-staff' }).differences;
    const { low: least, high: most, exact, verdict } = difference?.all.surveyCost ?? {};
    expect(exact).toBe(false);
    expect(least).toBeLessThan(cost);
    expect(most).toBeGreaterThan(cost);
    expect(verdict).toBe('worse');
  });
});
