import { useRef } from 'react';
import type { State } from '../comparison/state.ts';

const none: readonly string[] = [];

/**
 * Names of the queues that by the estimate grow without end in a scenario shown. The estimate alone tells, so that what it said of the same
 * scenarios is remembered for the simulated figures that follow it.
 */
export function useGrowing(shown: State['shown']): readonly string[] {
  const told = useRef(new Map<string, readonly string[]>());
  if (shown === undefined) return none;
  const { comparison, of } = shown;
  const key = [comparison.mode, ...of.map(({ facts }) => facts.key)].join(' ');
  if (comparison.from === 'estimate') told.current.set(key, comparison.growing);
  const ids = comparison.growing.length > 0 ? comparison.growing : (told.current.get(key) ?? none);
  const queues = of.flatMap(({ facts }) => facts.queues);
  return ids.map((id) => queues.find((queue) => queue.id === id)?.name ?? id);
}
