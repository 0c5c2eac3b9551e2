import { describe, expect, test } from 'vitest';
import { agentDemand } from '../../src/data/agentDemand.ts';
import { bankTypes } from '../../src/data/bankCalls.ts';
import { delayPoints } from '../../src/data/delayPoints.ts';
import { kaplanMeier, survivalAt } from '../../src/data/kaplanMeier.ts';
import { patienceSample } from '../../src/data/patienceSample.ts';
import { samplePoints } from '../../src/data/samplePoints.ts';
import { serviceSeconds } from '../../src/data/serviceSeconds.ts';
import { patienceKnots, survivalPoints } from '../../src/data/survivalPoints.ts';
import { exp } from '../../src/numeric/exp.ts';
import { laws } from '../../src/random/laws.ts';
import { bothMonths } from './bankFixture.ts';

const { calls } = bothMonths;

describe('the law of recorded service times', () => {
  test.each(bankTypes)('has the mean of the records of %s, and their quantiles to half a second or one percent', (type) => {
    const seconds = [
      ...serviceSeconds(
        calls,
        agentDemand(calls, (row) => bankTypes[calls.type[row] as number] === type),
      ),
    ];
    seconds.sort((a, b) => a - b);
    const law = laws.empirical({ quantiles: samplePoints(seconds) });
    const mean = seconds.reduce((sum, value) => sum + value, 0) / seconds.length;
    const spread = Math.sqrt(seconds.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / seconds.length);
    expect(Math.abs(law.mean / mean - 1)).toBeLessThan(1e-4);
    expect(Math.sqrt(law.variance) / spread).toBeGreaterThan(0.93);
    expect(Math.sqrt(law.variance) / spread).toBeLessThan(1.07);
    const allowed = (value: number) => Math.max(0.5, 0.01 * value);
    for (const share of [0.05, 0.25, 0.5, 0.75, 0.9, 0.95, ...(seconds.length > 500 ? [0.99] : [])]) {
      const recorded = seconds[Math.floor(share * seconds.length)] as number;
      expect(Math.abs(law.quantile(share) - recorded), `${share}`).toBeLessThanOrEqual(allowed(recorded));
    }
  });

  test('puts a record of v seconds on v - 0.5 to v + 0.5', () => {
    // A quarter from 2.5 to 3, a quarter from 3 to 3.5; the other half has the mean 6 for the law to have the mean 4.5 of the records.
    expect(samplePoints([3, 3, 4, 8], [0.25, 0.5, 0.75])).toEqual([
      { share: 0, seconds: 2.5 },
      { share: 0.25, seconds: 3 },
      { share: 0.5, seconds: 3.5 },
      { share: 1, seconds: 8.5 },
    ]);
  });

  test('of no record is an error', () => {
    expect(() => samplePoints([])).toThrow('samplePoints requires a sample');
  });
});

describe('the law of patience from a survival curve', () => {
  const curve = kaplanMeier(patienceSample(calls, agentDemand(calls)));
  const tailPerSecond = 0.0015;
  const law = laws.empirical({ quantiles: survivalPoints(curve, { knots: patienceKnots, tailPerSecond }) });

  test('has the survival of the curve at every knot, half a second on', () => {
    for (const knot of patienceKnots) expect(1 - law.cdf(knot + 0.5)).toBeCloseTo(survivalAt(curve, knot), 10);
  });

  test('between the knots stays within half a point of the curve, and beyond eight minutes, where few are left, within one', () => {
    for (let seconds = 0; seconds < 600; seconds++) {
      expect(Math.abs(1 - law.cdf(seconds + 0.5) - survivalAt(curve, seconds)), `${seconds} s`).toBeLessThan(
        seconds < 480 ? 0.005 : 0.01,
      );
    }
  });

  test('is closed by a constant rate beyond the last knot', () => {
    const at600 = survivalAt(curve, 600);
    for (const further of [100, 300, 600, 1200]) {
      expect(1 - law.cdf(600.5 + further)).toBeCloseTo(at600 * exp(-tailPerSecond * further), 2);
    }
    const conditionalMean = (law.mean - restrictedMean(law.quantile, 1 - at600, 600.5)) / at600;
    expect(conditionalMean * tailPerSecond).toBeGreaterThan(0.99);
    expect(conditionalMean * tailPerSecond).toBeLessThan(1.02);
  });

  test('ends where the curve reaches 0, and needs a rate where it does not', () => {
    const all = kaplanMeier({ seconds: [1, 2, 3], happened: [true, true, true] });
    expect(survivalPoints(all, { knots: [0, 1, 2, 3, 4], tailPerSecond: 1 })).toEqual([
      { share: 0, seconds: 0 },
      { share: expect.closeTo(1 / 3, 12), seconds: 1.5 },
      { share: expect.closeTo(2 / 3, 12), seconds: 2.5 },
      { share: 1, seconds: 3.5 },
    ]);
    expect(() => survivalPoints(all, { knots: [1], tailPerSecond: 0 })).toThrow('tailPerSecond > 0');
  });
});

test('the law of delays follows the numbers by the edges, and holds where noise makes them fall', () => {
  expect(delayPoints([30, 60, 120, 300], [0, 0.1, 0.08, 0.4])).toEqual([
    { share: 0, seconds: 30 },
    { share: 0.25, seconds: 60 },
    { share: 1, seconds: 300 },
  ]);
  expect(() => delayPoints([30], [0])).toThrow('delayPoints requires extra calls');
});

/** Mean of the smaller of a duration and a limit that it exceeds with probability 1 - share. */
function restrictedMean(quantile: (share: number) => number, share: number, limit: number): number {
  const steps = 20_000;
  let sum = 0;
  for (let step = 0; step < steps; step++) sum += quantile(((step + 0.5) / steps) * share);
  return (sum / steps) * share + (1 - share) * limit;
}
