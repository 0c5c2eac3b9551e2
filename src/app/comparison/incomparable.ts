import type { ScenarioFacts } from '../../experiment/scenarioFacts.ts';

/** What makes the figures of two scenarios incomparable: windows of another length, other currencies. `undefined`: nothing does. */
export function incomparable(baseline: ScenarioFacts, alternative: ScenarioFacts): 'days' | 'currency' | undefined {
  if (baseline.days !== alternative.days) return 'days';
  return baseline.currency === alternative.currency ? undefined : 'currency';
}
