import { describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { chance, shareScore } from './calls.ts';
import { modelOf } from './scenarioModel.ts';
import { placeTotals, typeTotals } from './totals.ts';

const constant = (meanSeconds: number) => ({ law: 'constant' as const, meanSeconds });
const hours = 3600;

/** Questions of which a share is steered to other customers, who answer after four hours; what they do not solve comes by phone an hour later. */
const service = (sharePercent: number): ScenarioInput => ({
  version: 1,
  name: 'Community',
  calendar: { startDate: '2026-03-01', days: 1, intervalMinutes: 60, warmUpDays: 0, followDays: 2 },
  inquiryTypes: {
    question: {
      volume: { perDay: 20_000 },
      startsOnPercent: { phone: 100 },
      handling: {
        phone: { time: constant(1) },
        community: {
          time: constant(4 * hours),
          coveragePercent: 60,
          completionPercent: 75,
          ifUnresolved: { returnPercent: 80, delay: constant(hours), channels: { phone: 100 } },
        },
      },
    },
  },
  channels: { phone: { kind: 'phone' }, community: { kind: 'community' } },
  teams: { front: { agents: { constant: 50 }, skills: { phone: {} } } },
  steering: { ask: { from: 'phone', to: 'community', sharePercent } },
});

describe('a community of customers', () => {
  test('resolves 45 % of what comes to it without an agent; four in five of the others call', () => {
    const model = modelOf(service(50));
    const tally = core.simulate(model, 0);
    const { contacts, resolved } = placeTotals(model, tally, 'question', 'community');
    const {
      arisen,
      steered,
      failedSelfService,
      givenUp,
      resolutionSeconds,
      resolved: solved,
    } = typeTotals(model, tally, 'question');
    expect(contacts).toBe(steered);
    expect(shareScore(steered, arisen, 0.5)).toBeLessThan(chance);
    expect(shareScore(resolved, contacts, 0.6 * 0.75)).toBeLessThan(chance);
    expect(shareScore(givenUp, failedSelfService, 0.2)).toBeLessThan(chance);
    const late = failedSelfService - givenUp;
    const byPhone = solved - resolved;
    expect(resolutionSeconds).toBeCloseTo(4 * hours * (resolved + late) + hours * late + byPhone, 0);
    expect(model.queueIds).toEqual(['phone']);
  });

  test('without it every question is a call', () => {
    const model = modelOf(service(0));
    const { resolvedAtFirst, arisen } = typeTotals(model, core.simulate(model, 0), 'question');
    expect(resolvedAtFirst).toBe(arisen);
  });
});
