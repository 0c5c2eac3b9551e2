import type { Told } from '../../../src/app/decide/clauses.ts';
import type { HeadlineComparison } from '../../../src/experiment/comparison/comparisonService.ts';
import type { ScenarioFacts } from '../../../src/experiment/comparison/scenarioFacts.ts';
import type { Difference, Estimate, Estimates, Verdict } from '../../../src/experiment/result.ts';

export const factsOf = (differences: Partial<ScenarioFacts> = {}): ScenarioFacts => ({
  key: 'k',
  name: 'A name',
  description: undefined,
  acknowledgement: undefined,
  currency: 'ILS',
  replications: 100,
  seed: 'moked',
  startDate: '2026-01-04',
  days: 7,
  intervalMinutes: 30,
  channels: [],
  queues: [],
  teams: [],
  types: [],
  moves: [],
  liveKinds: ['phone'],
  withinSeconds: [20],
  rule: 'entered',
  hasStaffingTarget: true,
  ...differences,
});

export const estimate = (value: number | null, halfWidth = 0.01): Estimate => ({
  ...{ value, low: value === null ? null : value - halfWidth, high: value === null ? null : value + halfWidth },
  ...{ exact: halfWidth === 0, numerator: null, denominator: null },
});

export const difference = (value: number, halfWidth: number, verdict: Verdict | null, smallest = 0.01): Difference => ({
  ...{ value, low: value - halfWidth, high: value + halfWidth, exact: halfWidth === 0, smallest, verdict },
});

/** Two scenarios of the same staff, the second better by 7.1 points and dearer by 300 a week. */
export function comparisonOf(changes: Partial<HeadlineComparison> = {}): HeadlineComparison {
  const staff: Estimates = { rosteredHours: estimate(400, 0), agentsOnFloor: estimate(8, 0) };
  const [first, second] = [estimate(0.79), estimate(0.861)];
  return {
    from: 'simulation',
    mode: 'same-staff',
    replications: 100,
    confidence: 0.95,
    values: [
      { ...staff, 'serviceLevel.entered': first, staffCost: estimate(20_000, 0), contactCost: estimate(3000, 20) },
      { ...staff, 'serviceLevel.entered': second, staffCost: estimate(20_000, 0), contactCost: estimate(3300, 20) },
    ],
    differences: [
      {
        'serviceLevel.entered': difference(0.071, 0.009, 'better'),
        staffCost: difference(0, 0, null, 1),
        contactCost: difference(300, 10, 'worse', 1),
      },
    ],
    growing: [],
    ...changes,
  };
}

export const toldOf = (changes: Partial<HeadlineComparison> = {}, more: Partial<Told> = {}): Told => ({
  language: 'en',
  comparison: comparisonOf(changes),
  facts: [factsOf(), factsOf()],
  rule: 'entered',
  ...more,
});
