import { afterAll, describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { busyDayClaims, countClaims, type DayClaim, type DayParams, profileClaims } from './dayClaims.ts';
import { dayVector, readDays } from './daySums.ts';
import { batches } from './experiment.ts';
import { summary } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { comparisons, inWords, judge, type Verdict } from './judge.ts';

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;

/** A day that begins empty; after the intervals of the case nobody arrives and the staff of the last one stays. */
function oneDay(params: DayParams, intervalMinutes: 15 | 30 | 60, seed: string): ScenarioInput {
  const { expected_arrivals_per_interval: arrivals, servers_per_interval: agents = [0] } = params;
  const all = (24 * 60) / intervalMinutes;
  const last = agents.at(-1) ?? 0;
  return {
    version: 1,
    name: 'A day',
    calendar: { startDate: '2026-03-01', days: 1, intervalMinutes, warmUpDays: 0, followDays: 1 },
    inquiryTypes: {
      call: {
        volume: { perInterval: Array.from({ length: all }, (_, at) => arrivals[at] ?? 0) },
        busyDayCv: params.busyness_cv ?? 0,
        startsOnPercent: { phone: 100 },
        handling: { phone: { time: exponential(params.mean_service_s ?? 1) } },
      },
    },
    channels: { phone: { kind: 'phone', patience: { time: exponential(params.mean_patience_s ?? 1) } } },
    teams: {
      agents: { agents: { perInterval: Array.from({ length: all }, (_, at) => agents[at] ?? last) }, skills: { phone: {} } },
    },
    targets: { phone: { withinSeconds: params.thresholds_s?.[0] ?? params.threshold_s ?? 20 } },
    experiment: { seed },
  };
}

interface Kind {
  readonly title: string;
  readonly cases: readonly Case[];
  readonly days: number;
  claims(each: Case): DayClaim[];
}

const kinds: readonly Kind[] = [
  {
    title: 'rates and staff that change over the day',
    cases: simulationCases('day_profile'),
    days: 12_000,
    claims: profileClaims,
  },
  { title: 'busy days and quiet days', cases: simulationCases('busy_day'), days: 2_000, claims: busyDayClaims },
  {
    title: 'numbers of arrivals on busy and quiet days',
    cases: simulationCases('arrival_counts').filter(({ params }) => params.busyness_cv !== undefined),
    days: 8_000,
    claims: countClaims,
  },
];
const verdicts: Verdict[] = [];

describe.each(kinds)('$title', ({ cases, days, claims }) => {
  for (const each of cases)
    test(`${each.id}, ${each.model}: an error of 25 % would be seen in every measure above 0.1`, () => {
      const params = each.params as unknown as DayParams;
      const minutes = (params.interval_s ?? 3600) / 60;
      const document = oneDay(params, minutes === 15 ? 15 : minutes === 30 ? 30 : 60, each.id);
      const judgement = judge(batches(document, { count: 40, size: days / 40 }, dayVector, readDays), claims(each));
      verdicts.push(...judgement.verdicts);
      expect(judgement.verdicts.filter((verdict) => !verdict.holds).map(inWords)).toEqual([]);
      const telling = judgement.verdicts.filter(({ exact }) => exact > 0.1);
      for (const verdict of telling) expect(verdict.width, inWords(verdict)).toBeLessThanOrEqual(0.25 * verdict.exact);
    });
});

afterAll(() => {
  expect(verdicts.length).toBeLessThanOrEqual(comparisons.days);
  console.log(summary('Days', verdicts, 0));
});
