import { beforeAll, describe, expect, it } from 'vitest';
import { erlangA } from '../../src/erlang/erlangA.ts';
import { rules } from '../../src/headless/ruleNames.ts';
import { runProgram } from './program.ts';

const exact = erlangA({ arrivalsPerSecond: 4800 / 86_400, serviceSeconds: 180, agents: 13, patienceSeconds: 300 });

interface Figure {
  value: number;
  low: number;
  high: number;
  halfWidth: number;
}
const window: Record<string, Figure> = {};

beforeAll(async () => {
  const { status, output, errors } = await runProgram(['run', 'scenarios/mmn-abandonment.json', '--json']);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  Object.assign(window, JSON.parse(output).window.all);
});

/** What the run says of a metric, with the formula's value and the half width that the run's 100 replications must reach. */
const cases: [metric: string, value: number, halfWidth: number][] = [
  ...rules.map((rule): [string, number, number] => [`serviceLevel.${rule}`, exact.serviceLevel(rule, 20, 5), 0.006]),
  ['delayed', exact.pWait, 0.008],
  ['abandonment', exact.pAbandon, 0.0015],
  ['meanWait.served', exact.meanWaitServed, 0.4],
  ['meanWait.entered', exact.meanWaitEntered, 0.4],
  ['meanQueue', exact.queueMean, 0.03],
  ['occupancy', exact.occupancy, 0.004],
  ['contactsOffered', 4800, 20],
];

describe('run scenarios/mmn-abandonment.json gives Erlang A: 100 calls per half hour of 180 s, 13 agents, mean patience 300 s', () => {
  it('whose published values are those of the formula here', () => {
    expect(exact.pWait).toBeCloseTo(0.225797, 6);
    expect(exact.pAbandon).toBeCloseTo(0.024963, 6);
    expect(exact.meanWaitEntered).toBeCloseTo(7.489, 3);
    expect(exact.occupancy).toBeCloseTo(0.750028, 6);
    expect(exact.serviceLevel('offered', 20)).toBeCloseTo(0.858178, 6);
    expect(exact.serviceLevel('answered', 20)).toBeCloseTo(0.880149, 6);
  });

  it.each(cases)('%s: %d lies in an interval of at most ± %d', (metric, value, halfWidth) => {
    const { low, high, halfWidth: half } = window[metric] as Figure;
    expect(half).toBeLessThanOrEqual(halfWidth);
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
  });

  it('of whom 90 % wait at most 28.94 s, by histograms to 2.2 %', () => {
    const { low, high } = window.waitPercentile90 as Figure;
    const quantile = exact.waitQuantile(0.9);
    expect(quantile).toBeCloseTo(28.94, 2);
    expect(low / 1.022).toBeLessThanOrEqual(quantile);
    expect(high * 1.022).toBeGreaterThanOrEqual(quantile);
    expect(high - low).toBeLessThan(4);
  });
});
