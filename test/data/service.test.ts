import { describe, expect, test } from 'vitest';
import { agentDemand } from '../../src/data/agentDemand.ts';
import { agentGaps } from '../../src/data/agentGaps.ts';
import { agentSkills } from '../../src/data/agentSkills.ts';
import { bankCalls, bankTypes } from '../../src/data/bankCalls.ts';
import { fitLognormal } from '../../src/data/fitLognormal.ts';
import { serviceByHour, serviceSeconds } from '../../src/data/serviceSeconds.ts';
import facts from '../fixtures/bank-1999/facts.json';
import { bothMonths, may } from './bankFixture.ts';

const { calls } = bothMonths;
const demand = agentDemand(calls);
const ofType = (name: string) => demand.filter((row) => bankTypes[calls.type[row] as number] === name);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('service times in the bank records are as published', () => {
  test.each(Object.entries(facts.both.service_time_by_type_at_least_10s))('for %s', (type, figures) => {
    const seconds = serviceSeconds(calls, ofType(type)).filter((value) => value >= 10);
    expect(seconds.length).toBe(figures.n);
    expect(mean(seconds)).toBeCloseTo(figures.mean, 1);
    const fit = fitLognormal(seconds);
    expect(fit.mu).toBeCloseTo(figures.lognormal.mu, 3);
    // The published standard deviation has the divisor n - 1.
    expect(fit.sigma * Math.sqrt(figures.n / (figures.n - 1))).toBeCloseTo(figures.lognormal.sigma, 3);
  });

  test('with 7 % of the services cut off before ten seconds, connections without service apart', () => {
    const seconds = serviceSeconds(calls, demand).filter((value) => value > 0);
    expect(seconds.length).toBe(facts.both.service_time_s.all_gt0.n);
    expect(seconds.filter((value) => value < 10).length / seconds.length).toBeCloseTo(
      facts.both.service_time_s.share_below_10s,
      4,
    );
  });

  test('stock exchange calls are longer in market hours than after four', () => {
    const { seconds, answered } = serviceByHour(calls, ofType('NE'));
    const meanIn = (from: number, to: number) => mean([...seconds.subarray(from, to)]) / mean([...answered.subarray(from, to)]);
    expect(meanIn(9, 16)).toBeGreaterThan(1.4 * meanIn(16, 24));
    expect([...answered].reduce((sum, count) => sum + count, 0)).toBe(serviceSeconds(calls, ofType('NE')).length);
  });
});

describe('the gap between two calls of an agent while the next caller was waiting', () => {
  test.each([
    ['both months', bothMonths, facts.both],
    ['May', may, facts['1999-05']],
  ] as const)('has the published mean and percentiles: %s', (_, months, figures) => {
    const published = figures.agent_gap_between_calls_when_a_caller_was_already_waiting_s;
    const gaps = [...agentGaps(months.calls, agentDemand(months.calls), 10)].sort((a, b) => a - b);
    const percentile = (share: number) => gaps[Math.floor(share * gaps.length)];
    // How the published figure treats a caller who joined in the last second is not known: the numbers differ by less than 1 %.
    expect(Math.abs(gaps.length / published.n - 1)).toBeLessThan(0.01);
    expect(Math.abs(mean(gaps) - published.mean)).toBeLessThan(0.1);
    for (const [share, seconds] of [
      [0.25, published.p25],
      [0.5, published.median],
      [0.9, published.p90],
      [0.95, published.p95],
    ] as const) {
      expect(Math.abs((percentile(share) as number) - seconds), `${share}`).toBeLessThanOrEqual(1);
    }
  });

  test('counts a gap only if the next caller came before the end, on the same day, with the same agent', () => {
    const header = 'date,t,vru_s,type,prio,cust,queued,wait_s,outcome,svc_start,svc_s,agent,suspect';
    const rows = [
      '1999-05-09,36000,0,PS,1,,0,0,A,36000,100,4,0',
      '1999-05-09,36050,0,PS,1,,1,57,A,36107,100,4,0', // waiting at 36100: a gap of 7 s
      '1999-05-09,36210,0,PS,1,,1,10,A,36220,100,4,0', // came after 36207
      '1999-05-09,36300,0,PS,1,,1,5,A,36305,100,5,0', // another agent
      '1999-05-10,36000,0,PS,1,,1,9,A,36009,100,4,0', // another day
    ];
    const small = bankCalls([[header, ...rows].join('\n')]).calls;
    expect(agentGaps(small, agentDemand(small))).toEqual([7]);
  });
});

describe('what each agent takes', () => {
  const skills = agentSkills(calls, demand);

  test('is as published', () => {
    const { types, rows } = facts.both.agent_by_type_answered;
    expect(skills.map(({ agent }) => agent)).toEqual(rows.map(([agent]) => agent));
    for (const [at, [agent, ...published]] of (rows as [number, ...number[]][]).entries()) {
      const answered = (skills[at] as (typeof skills)[number]).answered;
      const inOrder = types.map((type) => answered[bankTypes.indexOf(type as 'PS')]);
      expect(inOrder, `agent ${agent}`).toEqual(published);
    }
  });

  test('agent 22 takes stock exchange calls alone, agents 11 and 12 internet support and no stock exchange', () => {
    const ratio = (agent: number, type: 'NE' | 'PS' | 'IN') => {
      const { answered, expected } = skills.find((skill) => skill.agent === agent) as (typeof skills)[number];
      return (answered[bankTypes.indexOf(type)] as number) / (expected[bankTypes.indexOf(type)] as number);
    };
    expect(ratio(22, 'PS')).toBeLessThan(0.2);
    expect(ratio(22, 'NE')).toBeGreaterThan(5);
    for (const agent of [11, 12]) {
      expect(ratio(agent, 'IN')).toBeGreaterThan(4);
      expect(ratio(agent, 'NE')).toBeLessThan(0.15);
    }
  });

  test('expected calls add up to the calls answered, for each agent', () => {
    for (const { answered, expected } of skills) {
      expect(mean(expected)).toBeCloseTo(mean(answered), 6);
    }
  });
});
