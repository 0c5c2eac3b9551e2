import { useRef } from 'react';
import { type LeftOut, leftOut } from '../../experiment/estimate/leftOut.ts';
import type { ScenarioInput } from '../../scenario/schema/scenario.ts';
import { isStale, type State } from '../comparison/state.ts';
import { wholeOf } from '../comparison/wholes.ts';
import { rich } from '../language/rich.tsx';
import { useDecideWords } from './words.ts';

/** What estimates of the scenarios shown leave out; of documents that have changed since, what was told last. */
function useLeftOut(state: Pick<State, 'shown' | 'run' | 'workspace' | 'library'>): readonly LeftOut[] {
  const told = useRef<readonly LeftOut[]>([]);
  const { shown, workspace, library } = state;
  if (shown === undefined || isStale(state)) return told.current;
  const wholes = shown.of.flatMap(({ id }) => wholeOf(workspace, library, id)?.whole ?? []);
  told.current = leftOut(wholes as unknown as ScenarioInput[]); // they have been read, and were in order
  return told.current;
}

/** That an estimate, of figures or of staff, leaves out something that the scenarios have. */
export function LeftOutNote(state: Parameters<typeof useLeftOut>[0]) {
  const words = useDecideWords();
  const mechanisms = useLeftOut(state).map((id) => words[`leftOut.${id}`]);
  return mechanisms.length === 0 ? null : <p className="help">{rich(words.leftOut, { mechanisms: mechanisms.join(', ') })}</p>;
}
