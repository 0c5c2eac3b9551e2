import { describe, expect, test } from 'vitest';
import { agentDemand } from '../../src/data/agentDemand.ts';
import { bankTypes } from '../../src/data/bankCalls.ts';
import { fitExponential } from '../../src/data/fitExponential.ts';
import { kaplanMeier, survivalAt, survivalQuantile } from '../../src/data/kaplanMeier.ts';
import { patienceSample } from '../../src/data/patienceSample.ts';
import { piecewiseHazard } from '../../src/data/piecewiseHazard.ts';
import facts from '../fixtures/bank-1999/facts.json';
import { bothMonths, may } from './bankFixture.ts';

interface Published {
  n_queued: number;
  n_abandoned: number;
  exponential_mle_mean_s: number;
  km_survival: Record<string, number>;
  km_quantiles_s: Record<string, number | null>;
}

/** Sample of the queued callers that a test takes, with what was published about them. */
function patienceOf({ calls }: typeof may, keep: (row: number) => boolean) {
  return patienceSample(calls, agentDemand(calls, keep));
}

const byPriority = (months: typeof may, priority: number) => patienceOf(months, (row) => months.calls.priority[row] === priority);
const byType = (months: typeof may, type: string) =>
  patienceOf(months, (row) => bankTypes[months.calls.type[row] as number] === type);

const { all, by_priority, by_type } = facts.both.patience;
const published: [who: string, sample: ReturnType<typeof patienceOf>, figures: Published][] = [
  ['all callers', patienceOf(bothMonths, () => true), all],
  ['priority 0', byPriority(bothMonths, 0), by_priority['0']],
  ['priority 1', byPriority(bothMonths, 1), by_priority['1']],
  ['priority 2', byPriority(bothMonths, 2), by_priority['2']],
  ['regular callers', byType(bothMonths, 'PS'), by_type.PS],
  ['stock exchange', byType(bothMonths, 'NE'), by_type.NE],
  ['prospective customers', byType(bothMonths, 'NW'), by_type.NW],
  ['internet support', byType(bothMonths, 'IN'), by_type.IN],
  ['returned calls', byType(bothMonths, 'TT'), by_type.TT],
  ['priority 2 in May', byPriority(may, 2), facts['1999-05'].patience.by_priority['2']],
];

describe('patience in the bank records is as published for', () => {
  test.each(published)('%s', (_, sample, figures) => {
    expect(sample.seconds.length).toBe(figures.n_queued);
    expect(sample.happened.filter(Boolean).length).toBe(figures.n_abandoned);
    expect(fitExponential(sample).meanSeconds).toBeCloseTo(figures.exponential_mle_mean_s, 1);
    const curve = kaplanMeier(sample);
    for (const [seconds, survival] of Object.entries(figures.km_survival)) {
      expect(Math.abs(survivalAt(curve, Number(seconds)) - survival), `survival at ${seconds} s`).toBeLessThan(0.000_051);
    }
    for (const [share, seconds] of Object.entries(figures.km_quantiles_s)) {
      if (seconds !== null) expect(survivalQuantile(curve, Number(share.slice(1)) / 100), share).toBe(seconds);
    }
  });
});

test('the hazard of hanging up peaks at 10 to 15 s and at 55 to 60 s, in every piece as published', () => {
  const sample = patienceOf(bothMonths, () => true);
  const rows = facts.both.patience_hazard_per_s.rows as [number, number, number][];
  const pieces = piecewiseHazard(sample, [...rows.map(([from]) => from), (rows[rows.length - 1] as number[])[1] as number]);
  const rates = pieces.map((piece) => piece.perSecond);
  for (const [at, [from, , rate]] of rows.entries()) {
    expect(Math.abs((rates[at] as number) - rate), `from ${from} s`).toBeLessThan(rate * 0.002 + 1e-6);
  }
  expect(pieces[rates.indexOf(Math.max(...rates))]?.fromSeconds).toBe(10);
  expect(rates[11]).toBeGreaterThan(1.2 * (rates[10] as number));
});
