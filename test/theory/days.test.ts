import { afterAll, describe, expect, test } from 'vitest';
import { busyDayClaims, countClaims, type DayClaim, type DayParams, profileClaims } from './dayClaims.ts';
import { dayVector, readDays } from './daySums.ts';
import { batches } from './experiment.ts';
import { summary } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { comparisons, inWords, judge, type Verdict } from './judge.ts';
import { oneDay } from './oneDay.ts';

interface Kind {
  readonly title: string;
  readonly cases: readonly Case[];
  readonly days: number;
  claims(each: Case): DayClaim[];
}

const kinds: readonly Kind[] = [
  {
    title: 'rates and staff that change over the day',
    cases: simulationCases('day_profile').filter(({ params }) => (params.servers_per_interval as number[]).length <= 12),
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
      const judgement = judge(
        batches(oneDay(params, each.id), { count: 40, size: days / 40 }, dayVector, readDays),
        claims(each),
      );
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
