import { useRef } from 'react';
import type { ScenarioFacts } from '../../experiment/comparison/scenarioFacts.ts';
import type { State } from '../comparison/state.ts';
import type { Named } from '../language/thingName.ts';

const none: readonly string[] = [];

/** A queue, called as its channel where it is the only one there. */
const named = (facts: readonly ScenarioFacts[], id: string): Named => {
  const queue = facts.flatMap(({ queues }) => queues).find((each) => each.id === id);
  const channel = facts.flatMap(({ channels }) => channels).find((each) => each.id === id);
  return { id, name: queue?.name ?? channel?.name, ...(channel ? { kind: channel.kind } : {}) };
};

/**
 * The queues that by the estimate grow without end in a scenario shown. The estimate alone tells, so that what it said of the same
 * scenarios is remembered for the simulated figures that follow it.
 */
export function useGrowing(shown: State['shown']): readonly Named[] {
  const told = useRef(new Map<string, readonly string[]>());
  if (shown === undefined) return [];
  const { comparison, of } = shown;
  const key = [comparison.mode, ...of.map(({ facts }) => facts.key)].join(' ');
  if (comparison.from === 'estimate') told.current.set(key, comparison.growing);
  const ids = comparison.growing.length > 0 ? comparison.growing : (told.current.get(key) ?? none);
  return ids.map((id) =>
    named(
      of.map(({ facts }) => facts),
      id,
    ),
  );
}
