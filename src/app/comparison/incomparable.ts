import type { ScenarioFacts } from '../../experiment/scenarioFacts.ts';

/** What makes the figures of scenarios incomparable, and which one differs from the first. */
export interface Hindrance {
  readonly reason: 'days' | 'currency';
  readonly position: number;
}

/** Windows of another length, other currencies; `undefined` where nothing hinders. */
export function incomparable(facts: readonly ScenarioFacts[]): Hindrance | undefined {
  const [first] = facts;
  for (const reason of ['days', 'currency'] as const) {
    const position = facts.findIndex((each) => each[reason] !== first?.[reason]);
    if (position > 0) return { reason, position };
  }
  return undefined;
}
