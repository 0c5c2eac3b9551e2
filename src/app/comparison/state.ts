import type { ComparisonEvent, HeadlineComparison, RunProgress } from '../../experiment/comparisonService.ts';
import type { Notice } from '../../experiment/job.ts';
import type { ScenarioFacts } from '../../experiment/scenarioFacts.ts';
import type { Issue } from '../../scenario/issue.ts';

export const places = ['baseline', 'alternative'] as const;
/** The two scenarios of the comparison: A and B. */
export type Place = (typeof places)[number];

/** Where a scenario comes from: the library, by id, or a document that the user gave, by its name ('' for a pasted one). */
export type Origin = { readonly from: 'library'; readonly id: string } | { readonly from: 'user'; readonly name: string };

export interface Side {
  readonly origin: Origin;
  readonly text: string;
  readonly facts: ScenarioFacts;
}

/** A document that was refused, or could not be read at all. The comparison stays as it was. */
export interface Refusal {
  readonly place: Place;
  readonly name: string;
  readonly issues: readonly Issue[];
  /** Why there is no text to read. */
  readonly unreadable?: 'gone' | 'notUtf8';
}

/** Shares in percent that the user has set, by move of the alternative. */
type Steering = Readonly<Record<string, number>>;

type Phase = 'starting' | 'estimating' | 'simulating' | 'done' | 'stopped' | 'failed' | 'incomparable';

type Sides = Readonly<Partial<Record<Place, Side>>>;

export interface State {
  readonly sides: Sides;
  readonly steering: Steering;
  /** Replications asked for; those of the baseline's file at first. */
  readonly replications: number;
  readonly phase: Phase;
  /** Number of the run that is current; what belongs to another is out of date. */
  readonly run: number;
  readonly progress: RunProgress | undefined;
  /** The figures on the page, with the run they belong to, and the scenarios they are of once others took their place. */
  readonly shown: { readonly run: number; readonly comparison: HeadlineComparison; readonly of?: Sides } | undefined;
  readonly failure: string | undefined;
  readonly notices: readonly Notice[];
  readonly opening: Place | undefined;
  readonly refusal: Refusal | undefined;
}

export const initialState: State = {
  sides: {},
  steering: {},
  replications: 0,
  phase: 'starting',
  run: 0,
  progress: undefined,
  shown: undefined,
  failure: undefined,
  notices: [],
  opening: undefined,
  refusal: undefined,
};

export type Action =
  | { readonly kind: 'opened'; readonly sides: Sides; readonly replications?: number }
  | { readonly kind: 'steered'; readonly move: string; readonly sharePercent: number }
  | { readonly kind: 'started'; readonly run: number; readonly replications: number }
  | { readonly kind: 'incomparable'; readonly run: number }
  | { readonly kind: 'reported'; readonly event: ComparisonEvent }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'opening'; readonly place: Place | undefined }
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'noticesRead' };

/** Whether a run is under way. */
export const isRunning = ({ phase }: Pick<State, 'phase'>): boolean => phase === 'estimating' || phase === 'simulating';

/** Whether the figures on the page are of another run than the current one. */
export const isStale = ({ shown, run }: Pick<State, 'shown' | 'run'>): boolean => shown !== undefined && shown.run !== run;

/** The scenarios that the figures on the page are of. */
export const sidesShown = ({ shown, sides }: Pick<State, 'shown' | 'sides'>): Sides => shown?.of ?? sides;

function report(state: State, event: ComparisonEvent): State {
  if (event.kind === 'notice') return { ...state, notices: [...state.notices, event.notice] };
  if (event.run !== state.run) return state;
  switch (event.kind) {
    case 'compared':
      return { ...state, phase: phaseAfter(state, event.comparison), shown: { run: event.run, comparison: event.comparison } };
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

function opened(state: State, sides: Sides, replications = state.replications): State {
  const steering = sides.alternative === undefined ? state.steering : {};
  const isFirst = state.sides.baseline === undefined || state.sides.alternative === undefined;
  const shown = isFirst || state.shown === undefined ? state.shown : { of: state.sides, ...state.shown };
  return { ...state, sides: { ...state.sides, ...sides }, steering, replications, shown, refusal: undefined, opening: undefined };
}

/** The state after an action. */
export function reduce(state: State, action: Action): State {
  switch (action.kind) {
    case 'opened':
      return opened(state, action.sides, action.replications);
    case 'steered':
      return { ...state, steering: { ...state.steering, [action.move]: action.sharePercent } };
    case 'started': {
      const { run, replications } = action;
      return { ...state, run, replications, phase: 'estimating', progress: undefined, failure: undefined };
    }
    case 'incomparable':
      return { ...state, run: action.run, phase: 'incomparable', progress: undefined, failure: undefined };
    case 'reported':
      return report(state, action.event);
    case 'refused':
      return { ...state, refusal: action.refusal, opening: action.refusal.place };
    case 'opening':
      return { ...state, opening: action.place, refusal: undefined };
    case 'broken':
      return { ...state, phase: 'failed', failure: action.reason };
    case 'noticesRead':
      return { ...state, notices: [] };
  }
}
