import type {
  ComparisonEvent,
  HeadlineComparison,
  ReadAnswer,
  RunProgress,
} from '../../experiment/comparison/comparisonService.ts';
import { incomparable } from '../../experiment/comparison/incomparable.ts';
import type { ScenarioFacts } from '../../experiment/comparison/scenarioFacts.ts';
import type { Notice } from '../../experiment/pool/job.ts';
import type { Issue } from '../../scenario/issue.ts';
import type { Path } from '../../scenario/path.ts';
import type { ServiceLevelRule } from '../../scenario/vocabulary.ts';
import type { Deed } from '../workspace/deeds.ts';
import { changed, type History, historyOf, redone, replaced, undone } from '../workspace/history.ts';
import type { Keeps } from '../workspace/keeping.ts';
import type { Saved } from '../workspace/saver.ts';
import { type Entry, emptyWorkspace, entryOf, type Workspace } from '../workspace/workspace.ts';
import type { Library } from './wholes.ts';

export const screens = ['decide', 'inputs', 'day'] as const;
export type Screen = (typeof screens)[number];

/** Letters of the scenarios compared, by position. */
export const letters = ['A', 'B', 'C', 'D'] as const;

/** A document that was refused, or could not be read at all. The work stays as it was. */
export interface Refusal {
  readonly name: string;
  /** Whether it is one of the library, and `name` its id. */
  readonly isOfLibrary?: boolean;
  readonly issues: readonly Issue[];
  /** Why there is no text to read. */
  readonly unreadable?: 'gone' | 'notUtf8';
}

type Phase = 'starting' | 'estimating' | 'simulating' | 'done' | 'stopped' | 'failed' | 'incomparable' | 'invalid';

/** What the user is told beside the work: a worker was lost and replaced, or a part of the page could not be fetched. */
type PageNotice = Notice | { readonly code: 'notFetched'; readonly reason: string };

/** A scenario that figures on the page are of. */
export interface ShownScenario {
  readonly id: string;
  readonly entry: Entry;
  readonly facts: ScenarioFacts;
}

interface Shown {
  readonly run: number;
  readonly comparison: HeadlineComparison;
  /** A first. */
  readonly of: readonly ShownScenario[];
}

export interface State {
  readonly history: History<Workspace>;
  /** The work as it is now. */
  readonly workspace: Workspace;
  /** Documents of the library that scenarios of the workspace extend, by id. */
  readonly library: Library;
  readonly screen: Screen;
  /** A field that the inputs are to show first. */
  readonly field: Path | undefined;
  /** By id of an entry: what is known of its last document that was in order. */
  readonly facts: Readonly<Record<string, ScenarioFacts>>;
  /** By id of an entry: what is wrong with its document as it is. */
  readonly issues: Readonly<Record<string, readonly Issue[]>>;
  /** Replications of the current run; those of the baseline's document unless the user asked for more. */
  readonly replications: number;
  readonly phase: Phase;
  /** Number of the run that is current; what belongs to another is out of date. */
  readonly run: number;
  readonly progress: RunProgress | undefined;
  /** The figures on the page, the run they belong to and the scenarios they are of. */
  readonly shown: Shown | undefined;
  /** Why the run failed: a key of the catalogue, or words of the program's and the browser's. */
  readonly failure: string | undefined;
  /** Whether the figures that the page opens with are on it, or will not come: only then is fetched what else it has. */
  readonly isOpened: boolean;
  /** Whether all that it has is at hand, so that it needs no connection any more. */
  readonly isWhole: boolean;
  readonly notices: readonly PageNotice[];
  /** Whether the shelf, where scenarios are opened, is on the page. */
  readonly isShelfOpen: boolean;
  readonly refusal: Refusal | undefined;
  readonly saved: Saved | undefined;
  readonly keeps: Keeps;
}

export const initialState: State = {
  history: historyOf(emptyWorkspace),
  workspace: emptyWorkspace,
  library: {},
  screen: 'decide',
  field: undefined,
  facts: {},
  issues: {},
  replications: 0,
  phase: 'starting',
  run: 0,
  progress: undefined,
  shown: undefined,
  failure: undefined,
  isOpened: false,
  isWhole: false,
  notices: [],
  isShelfOpen: false,
  refusal: undefined,
  saved: undefined,
  keeps: 'here',
};

export type Action =
  | { readonly kind: 'loaded'; readonly workspace: Workspace; readonly library: Library }
  | {
      readonly kind: 'worked';
      readonly workspace: Workspace;
      readonly deed: Deed;
      readonly at: number;
      readonly library?: Library;
    }
  | { readonly kind: 'looked'; readonly open: string }
  | { readonly kind: 'undone' }
  | { readonly kind: 'redone' }
  | { readonly kind: 'screen'; readonly screen: Screen; readonly field?: Path }
  | { readonly kind: 'started'; readonly run: number }
  | {
      readonly kind: 'read';
      readonly run: number;
      readonly ids: readonly string[];
      readonly answers: readonly ReadAnswer[];
      readonly replications: number | undefined;
    }
  | { readonly kind: 'reported'; readonly event: ComparisonEvent }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'shelf'; readonly isOpen: boolean }
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'opened' }
  | { readonly kind: 'fetched' }
  | { readonly kind: 'notFetched'; readonly reason: string }
  | { readonly kind: 'noticesRead' }
  | { readonly kind: 'saved'; readonly saved: Saved }
  | { readonly kind: 'keeps'; readonly keeps: Keeps };

/** Whether a run is under way. */
export const isRunning = ({ phase }: Pick<State, 'phase'>): boolean => phase === 'estimating' || phase === 'simulating';

/** Whether the figures on the page are of another run than the current one. */
export const isStale = ({ shown, run }: Pick<State, 'shown' | 'run'>): boolean => shown !== undefined && shown.run !== run;

/** The scenarios compared, with what is known of them; those not yet read are left out. */
export function comparedScenarios({ workspace, facts }: Pick<State, 'workspace' | 'facts'>): ShownScenario[] {
  return workspace.compared.flatMap((id) => {
    const [entry, known] = [entryOf(workspace, id), facts[id]];
    return entry && known ? [{ id, entry, facts: known }] : [];
  });
}

/** The service-level rule by which figures are shown: the user's choice, else that of the baseline's document. */
export function ruleOf({ workspace, facts }: Pick<State, 'workspace' | 'facts'>): ServiceLevelRule {
  return workspace.rule ?? facts[workspace.compared[0] ?? '']?.rule ?? 'entered';
}

const withHistory = (state: State, history: History<Workspace>): State => ({ ...state, history, workspace: history.now });

function report(state: State, event: ComparisonEvent): State {
  if (event.kind === 'notice') return { ...state, notices: [...state.notices, event.notice] };
  if (event.run !== state.run) return state;
  switch (event.kind) {
    case 'compared': {
      const shown = { run: event.run, comparison: event.comparison, of: comparedScenarios(state) };
      return { ...state, phase: phaseAfter(state, event.comparison), shown };
    }
    case 'progress':
      return { ...state, progress: event.progress };
    case 'ended':
      return { ...state, phase: event.end === 'stopped' ? 'stopped' : 'done' };
    case 'failed':
      return { ...state, phase: 'failed', failure: event.reason };
  }
}

function phaseAfter({ phase }: State, comparison: HeadlineComparison): Phase {
  return phase === 'estimating' && comparison.from === 'simulation' ? 'simulating' : phase;
}

function read(state: State, { run, ids, answers, replications }: Extract<Action, { kind: 'read' }>): State {
  if (run !== state.run) return state;
  const [facts, issues] = [{ ...state.facts }, { ...state.issues }];
  ids.forEach((id, position) => {
    const answer = answers[position];
    delete issues[id];
    if (answer?.ok) facts[id] = answer.facts;
    else if (answer) issues[id] = answer.issues;
  });
  const isInvalid = ids.some((id) => issues[id]);
  const known = { ...state, facts, issues, replications: replications ?? facts[ids[0] ?? '']?.replications ?? 0 };
  const scenarios = comparedScenarios(known);
  if (isInvalid) return { ...known, phase: 'invalid' };
  const hindrance = incomparable(
    scenarios.map((scenario) => scenario.facts),
    state.workspace.mode,
  );
  if (hindrance !== undefined) return { ...known, phase: 'incomparable' };
  // Figures that were at hand may have come before the answer.
  return state.shown?.run === run ? { ...known, shown: { ...state.shown, of: scenarios } } : known;
}

/** The state after an action. */
export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'loaded':
      return { ...withHistory(state, historyOf(action.workspace)), library: action.library };
    case 'worked': {
      const library = { ...state.library, ...action.library }; // steps taken back may need what this one does not
      const worked = withHistory(state, changed(state.history, action.workspace, action.deed, action.at));
      return { ...worked, library, refusal: undefined };
    }
    case 'looked':
      return withHistory(state, replaced(state.history, { ...state.workspace, open: action.open }));
    case 'undone':
      return withHistory(state, undone(state.history));
    case 'redone':
      return withHistory(state, redone(state.history));
    case 'screen':
      return { ...state, screen: action.screen, field: action.field };
    case 'started':
      return { ...state, run: action.run, phase: 'estimating', progress: undefined, failure: undefined };
    case 'read':
      return read(state, action);
    case 'reported':
      return report(state, action.event);
    case 'refused':
      return { ...state, refusal: action.refusal, isShelfOpen: true };
    case 'shelf':
      return { ...state, isShelfOpen: action.isOpen, refusal: undefined };
    case 'broken':
      return { ...state, phase: 'failed', failure: action.reason };
    case 'opened':
      return { ...state, isOpened: true };
    case 'fetched':
      return { ...state, isWhole: true };
    case 'notFetched':
      return { ...state, notices: [...state.notices, { code: 'notFetched', reason: action.reason }] };
    case 'noticesRead':
      return { ...state, notices: [] };
    case 'saved':
      return { ...state, saved: action.saved };
    case 'keeps':
      return { ...state, keeps: action.keeps };
  }
}
