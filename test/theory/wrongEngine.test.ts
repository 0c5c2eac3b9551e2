import { describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import type { Claim } from './claims.ts';
import { experiment } from './experiment.ts';
import { type Judgement, judge } from './judge.ts';
import { markovTrials } from './markovTrials.ts';

const trial = markovTrials('mmnkm').find(({ id }) => id === 'mmnkm-p09');
if (!trial) throw new Error('the case is gone');
const { document, replications, claims, id } = trial;
const right = experiment({ ...document, experiment: { seed: id } }, replications);

const rejected = ({ verdicts }: Judgement) => verdicts.filter(({ holds }) => !holds).map(({ name }) => name);

function judgedWith(change: (document: ScenarioInput) => void): Judgement {
  const changed = structuredClone({ ...document, experiment: { seed: id } });
  change(changed);
  return judge(experiment(changed, replications), claims);
}

describe('the comparison with exact values fails for what is wrong', () => {
  test('no claim of the case is rejected as it is', () => {
    expect(rejected(judge(right, claims))).toEqual([]);
  });

  test.each([0.98, 1.02])('shares, occupancy and throughput that are %d of the exact ones are rejected', (factor) => {
    const names = ['occupancy', 'p_served', 'sl_offered 20 s', 'sl_answered 20 s', 'throughput_per_s'];
    const wrong: Claim[] = claims.map((claim) => ({ ...claim, exact: claim.exact * factor }));
    expect(rejected(judge(right, wrong))).toEqual(expect.arrayContaining(names));
  });

  test('handle times 2 % too long are rejected', () => {
    const judgement = judgedWith((changed) => {
      const time = changed.inquiryTypes.call?.handling.phone?.time;
      if (time?.law === 'exponential') time.meanSeconds *= 1.02;
    });
    expect(rejected(judgement)).toEqual(expect.arrayContaining(['occupancy', 'p_wait', 'p_abandon', 'sl_offered 20 s']));
  });

  test('patience 10 % too short, and one line too many, are rejected', () => {
    const impatient = judgedWith((changed) => {
      const time = changed.channels.phone?.patience?.time;
      if (time?.law === 'exponential') time.meanSeconds *= 0.9;
    });
    expect(rejected(impatient)).toContain('queue_mean');
    const roomy = judgedWith((changed) => {
      if (changed.channels.phone?.lines) changed.channels.phone.lines += 1;
    });
    expect(rejected(roomy)).toContain('p_block');
  });
});
