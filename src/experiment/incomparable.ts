import type { ComparisonMode } from './result.ts';
import type { ScenarioFacts } from './scenarioFacts.ts';

/**
 * Why scenarios, the baseline first, cannot be compared: windows of another length, other currencies, or for mode same-service one
 * without a target to staff for. `undefined`: they can.
 */
export function incomparable(
  scenarios: readonly Pick<ScenarioFacts, 'days' | 'currency' | 'hasStaffingTarget'>[],
  mode: ComparisonMode,
): 'days' | 'currency' | 'targets' | undefined {
  const [baseline] = scenarios;
  if (scenarios.some(({ days }) => days !== baseline?.days)) return 'days';
  if (scenarios.some(({ currency }) => currency !== baseline?.currency)) return 'currency';
  return mode === 'same-service' && scenarios.some(({ hasStaffingTarget }) => !hasStaffingTarget) ? 'targets' : undefined;
}
