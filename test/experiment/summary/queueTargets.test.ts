import { describe, expect, it } from 'vitest';
import type { Estimate, Estimates, Summary } from '../../../src/experiment/result.ts';
import { checkTargets, queueThresholds } from '../../../src/experiment/summary/queueTargets.ts';
import { compile } from '../../../src/model/compile.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { minimalScenario } from '../../scenario/minimal.ts';

/** A scenario with the queues `cards` (of the phone, with a target of its own) and `chat` (without one). */
const twoQueues = minimalScenario({
  channels: { chat: { kind: 'chat' } },
  queues: { cards: { channel: 'phone' } },
  inquiryTypes: {
    question: {
      startsOnPercent: { phone: 50, chat: 50 },
      handling: { chat: { time: { law: 'exponential', meanSeconds: 300 } } },
    },
  },
  teams: { front: { skills: { chat: {} } } },
  targets: {
    cards: { withinSeconds: 30, percent: 80, rule: 'offered', shortAbandonSeconds: 3, limitSeconds: 120, abandonmentPercent: 5 },
  },
});

function summaryOf(queue: string, estimates: Estimates): Pick<Summary, 'window'> {
  const none = { teams: {}, types: {}, segments: {}, places: {}, typePlaces: {}, touches: {}, touchTargets: {}, owners: {} };
  return { window: { all: {}, channels: {}, queues: { [queue]: estimates }, ...none } };
}

const between = (low: number, high: number): Estimate => ({
  value: (low + high) / 2,
  low,
  high,
  exact: false,
  numerator: null,
  denominator: null,
});

function outcomes(scenario: Scenario, level: Estimate, abandonment: Estimate): string[] {
  const summary = summaryOf('cards', { 'serviceLevel.offered': level, abandonment });
  return checkTargets(scenario, summary).map(({ outcome }) => outcome);
}

describe('the thresholds of a queue', () => {
  it('are those by which the simulation counts, with a target and without', () => {
    const { places, queueIds } = compile({ scenario: twoQueues, recordedUnder: twoQueues });
    const counted = queueIds.map((queue, at) => [
      queue,
      {
        withinSeconds: places.within[at],
        shortAbandonSeconds: places.short[at],
        limitSeconds: places.limit[at],
        limitFrom: places.limitFromStart[at] === 1 ? 'callStart' : 'queueEntry',
      },
    ]);
    expect(queueThresholds(twoQueues)).toEqual(Object.fromEntries(counted));
    expect(queueThresholds(twoQueues)).toEqual({
      cards: { withinSeconds: 30, shortAbandonSeconds: 3, limitSeconds: 120, limitFrom: 'queueEntry' },
      chat: { withinSeconds: 20, shortAbandonSeconds: 5, limitSeconds: 360, limitFrom: 'queueEntry' },
    });
  });
});

describe('a target on the share over a limit', () => {
  const most = (overLimitPercent: number) => minimalScenario({ targets: { phone: { withinSeconds: 20, overLimitPercent } } });
  const outcome = (overLimitPercent: number, overLimit: Estimate) =>
    checkTargets(most(overLimitPercent), summaryOf('phone', { overLimit }));

  it('is met below, missed above, and says its limit', () => {
    expect(outcome(5, between(0.01, 0.04))).toMatchObject([
      { metric: 'overLimit', withinSeconds: 360, atLeast: null, atMost: 0.05, outcome: 'met' },
    ]);
    expect(outcome(5, between(0.04, 0.06))).toMatchObject([{ outcome: 'unclear' }]);
    expect(outcome(5, between(0.06, 0.08))).toMatchObject([{ outcome: 'missed' }]);
  });

  it('of which none is allowed is missed by a single contact', () => {
    expect(outcome(0, between(0, 0.0001))).toMatchObject([{ outcome: 'missed' }]);
    expect(outcome(0, between(0, 0))).toMatchObject([{ outcome: 'met' }]);
  });
});

describe('a target', () => {
  it('is met or missed when the whole interval says so, else nobody can tell', () => {
    const good = between(0.01, 0.02);
    expect(outcomes(twoQueues, between(0.81, 0.83), good)).toEqual(['met', 'met']);
    expect(outcomes(twoQueues, between(0.79, 0.81), good)).toEqual(['unclear', 'met']);
    expect(outcomes(twoQueues, between(0.7, 0.79), good)).toEqual(['missed', 'met']);
    expect(outcomes(twoQueues, between(0.81, 0.83), between(0.04, 0.06))).toEqual(['met', 'unclear']);
    expect(outcomes(twoQueues, between(0.81, 0.83), between(0.06, 0.07))).toEqual(['met', 'missed']);
  });

  it('without an interval cannot be told, and where no number is set is not asked', () => {
    const alone = { ...between(0.5, 0.5), low: null, high: null };
    expect(outcomes(twoQueues, alone, alone)).toEqual(['unclear', 'unclear']);
    expect(checkTargets(minimalScenario({ targets: { phone: { withinSeconds: 20 } } }), summaryOf('phone', {}))).toEqual([]);
  });

  it('of a channel with one queue is that of the queue', () => {
    const scenario = minimalScenario({
      queues: { calls: { channel: 'phone' } },
      targets: { phone: { withinSeconds: 20, percent: 80 } },
    });
    expect(checkTargets(scenario, summaryOf('calls', {}))).toMatchObject([
      { queue: 'calls', metric: 'serviceLevel.entered', atLeast: 0.8 },
    ]);
  });
});
