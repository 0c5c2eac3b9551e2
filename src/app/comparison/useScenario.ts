import type { ScenarioFacts } from '../../experiment/comparison/scenarioFacts.ts';
import type { Issue } from '../../scenario/issue.ts';
import type { JsonObject } from '../../scenario/jsonValue.ts';
import { usePageState } from '../usePageState.ts';
import { type Entry, entryOf } from '../workspace/workspace.ts';
import { wholeOf } from './wholes.ts';

/** A scenario of the work, ready to be shown and edited. */
export interface OpenScenario {
  readonly entry: Entry;
  /** Its position among those compared, for its letter. */
  readonly position: number;
  /** The whole document; differences applied, `extends` left out. */
  readonly whole: JsonObject;
  /** The whole document of what it extends. */
  readonly base: JsonObject | undefined;
  readonly issues: readonly Issue[];
  /** Of its last document that was in order. */
  readonly facts: ScenarioFacts | undefined;
}

const none: readonly Issue[] = [];

/** A scenario by id; the one that is open where none is named. `undefined` while nothing is there. */
export function useScenario(id?: string): OpenScenario | undefined {
  const { workspace, library, issues, facts } = usePageState('workspace', 'library', 'issues', 'facts');
  const wanted = id ?? workspace.open;
  const [entry, found] = [entryOf(workspace, wanted), wholeOf(workspace, library, wanted)];
  if (entry === undefined || found === undefined) return undefined;
  const position = workspace.compared.indexOf(wanted);
  const { whole, base } = found;
  return { entry, position, whole, base, issues: issues[wanted] ?? none, facts: facts[wanted] };
}

/** The scenario with which the others are compared. */
export function useBaseline(): OpenScenario | undefined {
  const { workspace } = usePageState('workspace');
  return useScenario(workspace.compared[0] ?? '');
}
