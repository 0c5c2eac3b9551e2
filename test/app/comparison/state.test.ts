import { describe, expect, it } from 'vitest';
import {
  type Action,
  comparedScenarios,
  initialState,
  isRunning,
  isStale,
  reduce,
  ruleOf,
  type State,
} from '../../../src/app/comparison/state.ts';
import { type Entry, emptyWorkspace, withEntry } from '../../../src/app/workspace/workspace.ts';
import type { HeadlineComparison, ReadAnswer } from '../../../src/experiment/comparison/comparisonService.ts';
import type { ScenarioFacts } from '../../../src/experiment/comparison/scenarioFacts.ts';

const comparison = (from: HeadlineComparison['from'], replications = 0): HeadlineComparison => ({
  ...{ from, mode: 'same-staff', replications, confidence: 0.95 },
  ...{ values: [{}, {}], differences: [{}], growing: [] },
});
const compared = (run: number, from: HeadlineComparison['from'], replications = 0): Action => ({
  kind: 'reported',
  event: { kind: 'compared', run, comparison: comparison(from, replications) },
});
const started = (run: number): Action => ({ kind: 'started', run });
const ended = (run: number, end: 'done' | 'stopped'): Action => ({ kind: 'reported', event: { kind: 'ended', run, end } });

const entry = (id: string): Entry => ({
  ...{ id, title: '', origin: { from: 'library', id: 'bank-week' } },
  ...{ isEdited: false, document: { name: id } },
});
const workspace = withEntry(withEntry(emptyWorkspace, entry('s1')), entry('s2'));
const loaded: Action = { kind: 'loaded', workspace, library: {} };
const answer = (facts: Partial<ScenarioFacts> = {}): ReadAnswer => ({
  ok: true,
  facts: { days: 7, currency: 'ILS', rule: 'offered', replications: 100, ...facts } as ScenarioFacts,
});
const read = (run: number, ...answers: ReadAnswer[]): Action => ({
  ...{ kind: 'read', run, ids: ['s1', 's2'], answers, replications: undefined },
});
const issue = { path: 'teams.front', message: 'is required' } as never;
const stateAfter = (...actions: Action[]): State => actions.reduce(reduce, initialState);

describe('a run', () => {
  it('shows the estimate, then simulated figures, then that it is done', () => {
    expect(stateAfter(started(1)).phase).toBe('estimating');
    expect(stateAfter(started(1), compared(1, 'estimate')).phase).toBe('estimating');
    expect(stateAfter(started(1), compared(1, 'simulation', 20)).phase).toBe('simulating');
    expect(stateAfter(started(1), compared(1, 'simulation', 100), ended(1, 'done')).phase).toBe('done');
  });

  it('that another superseded changes nothing any more', () => {
    const state = stateAfter(loaded, started(1), compared(1, 'simulation', 20), started(2));
    expect(reduce(state, compared(1, 'simulation', 40))).toBe(state);
    expect(reduce(state, ended(1, 'stopped'))).toBe(state);
    expect(reduce(state, read(1, { ok: false, issues: [issue] }))).toBe(state);
  });

  it('that is stopped keeps its figures as current', () => {
    const state = stateAfter(started(1), compared(1, 'simulation', 20), ended(1, 'stopped'));
    expect([state.phase, isRunning(state), isStale(state)]).toEqual(['stopped', false, false]);
    expect(state.shown?.comparison.replications).toBe(20);
  });

  it('takes the replications of the baseline unless more were asked for', () => {
    expect(stateAfter(loaded, started(1), read(1, answer(), answer())).replications).toBe(100);
    const more = { ...read(1, answer(), answer()), replications: 500 } as Action;
    expect(stateAfter(loaded, started(1), more).replications).toBe(500);
  });
});

describe('after a change', () => {
  const before = stateAfter(loaded, started(1), read(1, answer(), answer()), compared(1, 'simulation', 100), ended(1, 'done'));

  it('the figures shown are of before it until there are new ones', () => {
    const state = reduce(before, started(2));
    expect(isStale(state)).toBe(true);
    expect(state.shown?.comparison.replications).toBe(100);
    expect(isStale(reduce(state, compared(2, 'estimate')))).toBe(false);
  });

  it('to scenarios that cannot be compared the figures of before stay, as such', () => {
    const state = [started(2), read(2, answer(), answer({ days: 1 }))].reduce(reduce, before);
    expect([state.phase, isStale(state), isRunning(state)]).toEqual(['incomparable', true, false]);
  });

  it('that makes a document wrong its problems stand beside the last valid result', () => {
    const state = [started(2), read(2, answer(), { ok: false, issues: [issue] })].reduce(reduce, before);
    expect([state.phase, isStale(state), state.issues.s2]).toEqual(['invalid', true, [issue]]);
    expect(state.facts.s2).toBe(before.facts.s2);
    const mended = [started(3), read(3, answer(), answer())].reduce(reduce, state);
    expect([mended.phase, mended.issues]).toEqual(['estimating', {}]);
  });

  it('figures are read as those of the scenarios they are of', () => {
    const renamed = { ...entry('s2'), title: 'Other' };
    const other = { ...workspace, entries: [entry('s1'), renamed] };
    const worked: Action = { kind: 'worked', workspace: other, deed: { kind: 'rename', of: 's2' }, at: 0 };
    const state = [worked, started(2)].reduce(reduce, before);
    expect(state.shown?.of.map((each) => each.entry.title)).toEqual(['', '']);
    const next = [read(2, answer(), answer()), compared(2, 'estimate')].reduce(reduce, state);
    expect(next.shown?.of.map((each) => each.entry.title)).toEqual(['', 'Other']);
  });

  it('figures that came before the answer belong to the scenarios of the answer', () => {
    const state = [started(2), compared(2, 'simulation', 100), read(2, answer(), answer({ name: 'New' }))].reduce(reduce, before);
    expect(state.shown?.of[1]?.facts.name).toBe('New');
  });
});

it('undo and redo bring back all of the work, and what was looked at last is no step', () => {
  const next = { ...workspace, mode: 'same-service' } as const;
  const worked: Action = { kind: 'worked', workspace: next, deed: { kind: 'mode', of: '' }, at: 0 };
  const state = stateAfter(loaded, { kind: 'looked', open: 's1' }, worked);
  expect(state.history.past).toHaveLength(1);
  const back = reduce(state, { kind: 'undone' });
  expect(back.workspace).toEqual({ ...workspace, open: 's1' });
  expect(reduce(back, { kind: 'redone' }).workspace).toBe(next);
});

it('a step taken back finds the documents of the library that it needs', () => {
  const worked: Action = {
    kind: 'worked',
    workspace: { ...workspace },
    deed: { kind: 'open', of: '' },
    at: 0,
    library: { b: {} },
  };
  const state = stateAfter({ kind: 'loaded', workspace, library: { a: {} } }, worked, { kind: 'undone' });
  expect(state.library).toEqual({ a: {}, b: {} });
});

it('the rule is that of the baseline until the user chooses one', () => {
  const state = stateAfter(loaded, started(1), read(1, answer(), answer({ rule: 'answered' })));
  expect(ruleOf(state)).toBe('offered');
  expect(ruleOf({ ...state, workspace: { ...workspace, rule: 'answered' } })).toBe('answered');
  expect(comparedScenarios(state).map(({ id }) => id)).toEqual(['s1', 's2']);
});

it('a refused file changes neither scenarios nor figures', () => {
  const before = stateAfter(loaded, started(1), compared(1, 'simulation', 100), ended(1, 'done'));
  const after = reduce(before, { kind: 'refused', refusal: { name: 'x.json', issues: [] } });
  expect(after).toEqual({ ...before, refusal: { name: 'x.json', issues: [] }, isShelfOpen: true });
});

it('a worker that is lost is told and leaves figures and run as they are', () => {
  const before = stateAfter(started(1), compared(1, 'simulation', 20));
  const notice = { code: 'workerCrashed', reason: 'out of memory' } as const;
  const state = reduce(before, { kind: 'reported', event: { kind: 'notice', notice } });
  expect(state.notices).toEqual([notice]);
  expect({ ...state, notices: [] }).toEqual(before);
  expect(reduce(state, { kind: 'noticesRead' }).notices).toEqual([]);
});
