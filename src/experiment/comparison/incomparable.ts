import type { ComparisonMode } from '../result.ts';
import type { ScenarioFacts } from './scenarioFacts.ts';

/** What keeps scenarios from being compared, and the position of the first one that does. */
interface Hindrance {
  readonly reason: 'days' | 'currency' | 'targets';
  readonly position: number;
}

/**
 * Why scenarios, the baseline first, cannot be compared: windows of another length, other currencies, or for mode same-service one
 * without a target to staff for. `undefined`: they can.
 */
export function incomparable(
  scenarios: readonly Pick<ScenarioFacts, 'days' | 'currency' | 'hasStaffingTarget'>[],
  mode: ComparisonMode,
): Hindrance | undefined {
  const [baseline] = scenarios;
  for (const reason of ['days', 'currency'] as const) {
    const position = scenarios.findIndex((scenario) => scenario[reason] !== baseline?.[reason]);
    if (position > 0) return { reason, position };
  }
  const position = mode === 'same-service' ? scenarios.findIndex(({ hasStaffingTarget }) => !hasStaffingTarget) : -1;
  return position < 0 ? undefined : { reason: 'targets', position };
}
