import { describe, expect, test } from 'vitest';
import { erlangA } from '../../src/erlang/erlangA.ts';
import { teamColumn, teamWidth } from '../../src/metrics/tally.ts';
import type { CompiledModel } from '../../src/model/compiledModel.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { meanInterval } from '../../src/stats/meanInterval.ts';
import { core } from '../bundle/core.ts';
import { modelOf } from '../engine/scenarioModel.ts';
import { family, type Trial } from './family.ts';
import type { Measure } from './measures.ts';
import { oneQueue } from './oneQueue.ts';

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;
const days = 100;
const agents = 12;
const percent = 15;
const dayCv = 0.8;
/** Correlation of two agents of one day that gives the share its coefficient of variation: cv^2 p / (1 - p). */
const share = percent / 100;
const correlation = (dayCv ** 2 * share) / (1 - share);

function absent(
  count: number,
  absence: { percent: number; dayCv?: number } | undefined,
  arrivalsPerSecond = 1e-6,
): ScenarioInput {
  const queue = oneQueue(
    { arrivalsPerSecond, service: exponential(300), agents: count, patience: { time: exponential(120) }, withinSeconds: 20 },
    { days, warmUpDays: 0 },
  );
  if (queue.teams.agents && absence) queue.teams.agents.absence = absence;
  return queue;
}

/** Agents at work in each hour of the window. */
function atWork(model: CompiledModel, replication: number): number[] {
  const { team } = core.simulate(model, replication);
  return Array.from({ length: model.intervals }, (_, hour) => (team[hour * teamWidth + teamColumn.staffed] as number) / 3600);
}

const ofDays = (hours: readonly number[]) => hours.filter((_, hour) => hour % 24 === 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]) => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
};

describe('absence by day', () => {
  test.each([
    { how: 'together', cv: dayCv, together: correlation },
    { how: 'each for himself', cv: 0, together: 0 },
  ])(
    '$how: agents at work have the mean and the variance of a beta-binomial number; errors of 2 % and 15 % would be seen',
    ({ cv, together }) => {
      const model = modelOf(absent(agents, { percent, dayCv: cv }));
      const samples = Array.from({ length: 40 }, (__, replication) => ofDays(atWork(model, replication)));
      const exactMean = agents * (1 - share);
      const exactVariance = agents * share * (1 - share) * (1 + (agents - 1) * together);
      const seen = [
        [meanInterval(samples.map(mean), 0.999), exactMean, 0.02],
        [meanInterval(samples.map(variance), 0.999), exactVariance, 0.15],
      ] as const;
      for (const [{ value, halfWidth }, exact, error] of seen) {
        expect(Math.abs(value - exact)).toBeLessThan(halfWidth);
        expect(halfWidth).toBeLessThan(error * exact);
      }
    },
  );

  test('agents are whole, the same all day, and one more on the roster is never one fewer at work', () => {
    const [fewer, more] = [
      atWork(modelOf(absent(agents, { percent, dayCv })), 3),
      atWork(modelOf(absent(agents + 1, { percent, dayCv })), 3),
    ];
    fewer.forEach((count, hour) => {
      expect(count).toBe(Math.round(count));
      expect(count).toBe(fewer[hour - (hour % 24)]);
      expect([0, 1]).toContain((more[hour] ?? 0) - count);
    });
    expect(new Set(fewer).size).toBeGreaterThan(3);
  });

  test('nobody absent is the same bytes as no word of absence', () => {
    const bytes = (absence: { percent: number } | undefined) => {
      const { team, queue, waits } = core.simulate(modelOf(absent(agents, absence, 0.01)), 2);
      return [team, queue, waits].map((part) =>
        Buffer.from(new Uint8Array(part.buffer, part.byteOffset, part.byteLength)).toString('base64'),
      );
    };
    expect(bytes({ percent: 0 })).toEqual(bytes(undefined));
  });
});

interface Staff {
  readonly agents: number;
  readonly percent: number;
  readonly dayCv: number;
}

/** Chance that so many of the agents are absent: a Polya urn, agent by agent. */
function absentees({ agents: count, percent: mean, dayCv: cv }: Staff): number[] {
  const p = mean / 100;
  const r = (cv ** 2 * p) / (1 - p);
  const step = r / (1 - r);
  let chances = [1];
  for (let agent = 0; agent < count; agent++) {
    const next = Array.from({ length: agent + 2 }, () => 0);
    chances.forEach((chance, gone) => {
      const goes = (p + gone * step) / (1 + agent * step);
      next[gone + 1] = (next[gone + 1] ?? 0) + chance * goes;
      next[gone] = (next[gone] ?? 0) + chance * (1 - goes);
    });
    chances = next;
  }
  return chances;
}

const arrivalsPerSecond = 0.02;
function known(count: number) {
  if (count === 0) return { within: 0, abandoned: 1, busy: 0 };
  const law = erlangA({ arrivalsPerSecond, serviceSeconds: 300, agents: count, patienceSeconds: 120 });
  return { within: law.servedWithin(20), abandoned: law.pAbandon, busy: arrivalsPerSecond * law.pServed * 300 };
}

/** The mean over days of what Erlang A says of those who came. */
function trial(staff: Staff, at: number): Trial {
  const mixed = (of: keyof ReturnType<typeof known>) =>
    absentees(staff).reduce((sum, chance, gone) => sum + chance * known(staff.agents - gone)[of], 0);
  const ofOffered =
    (column: 'servedWithin' | 'abandoned'): Measure =>
    (sums) =>
      sums.queue('phone', column) / sums.queue('phone', 'offered');
  return {
    id: `absence ${at}`,
    model: 'M/M/n+M, n beta-binomial by day',
    document: absent(staff.agents, { percent: staff.percent, dayCv: staff.dayCv }, arrivalsPerSecond),
    replications: 40,
    claims: [
      { name: 'service level', exact: mixed('within'), of: ofOffered('servedWithin') },
      { name: 'abandoned', exact: mixed('abandoned'), of: ofOffered('abandoned') },
      { name: 'agents busy', exact: mixed('busy'), of: (sums) => sums.team('agents', 'busy') / sums.seconds },
    ],
    promise: { of: 'service level', error: 0.03 },
  };
}

family(
  'Days on which agents are absent',
  'absence',
  [
    { agents, percent, dayCv },
    { agents: 9, percent: 30, dayCv: 0.5 },
    { agents: 8, percent: 10, dayCv: 0 },
  ].map(trial),
);
