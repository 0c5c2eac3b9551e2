import { describe, expect, it } from 'vitest';
import { type Action, initialState, isRunning, isStale, reduce, type State, sidesShown } from '../../src/app/comparison/state.ts';
import type { HeadlineComparison } from '../../src/experiment/comparisonService.ts';

const comparison = (from: HeadlineComparison['from'], replications = 0): HeadlineComparison => ({
  from,
  mode: 'same-staff',
  replications,
  confidence: 0.95,
  values: [{}, {}],
  differences: {},
  growing: [],
});
const compared = (run: number, from: HeadlineComparison['from'], replications = 0): Action => ({
  kind: 'reported',
  event: { kind: 'compared', run, comparison: comparison(from, replications) },
});
const started = (run: number): Action => ({ kind: 'started', run, replications: 100 });
const ended = (run: number, end: 'done' | 'stopped'): Action => ({ kind: 'reported', event: { kind: 'ended', run, end } });
const stateAfter = (...actions: Action[]): State => actions.reduce(reduce, initialState);

describe('a run', () => {
  it('shows the estimate, then simulated figures, then that it is done', () => {
    expect(stateAfter(started(1)).phase).toBe('estimating');
    expect(stateAfter(started(1), compared(1, 'estimate')).phase).toBe('estimating');
    expect(stateAfter(started(1), compared(1, 'simulation', 20)).phase).toBe('simulating');
    expect(stateAfter(started(1), compared(1, 'simulation', 100), ended(1, 'done')).phase).toBe('done');
  });

  it('that another superseded changes nothing any more', () => {
    const state = stateAfter(started(1), compared(1, 'simulation', 20), started(2));
    expect(reduce(state, compared(1, 'simulation', 40))).toBe(state);
    expect(reduce(state, ended(1, 'stopped'))).toBe(state);
  });

  it('that is stopped keeps its figures as current', () => {
    const state = stateAfter(started(1), compared(1, 'simulation', 20), ended(1, 'stopped'));
    expect([state.phase, isRunning(state), isStale(state)]).toEqual(['stopped', false, false]);
    expect(state.shown?.comparison.replications).toBe(20);
  });
});

describe('after a change', () => {
  it('the figures shown are of before it until there are new ones', () => {
    const state = stateAfter(started(1), compared(1, 'simulation', 100), ended(1, 'done'), started(2));
    expect(isStale(state)).toBe(true);
    expect(state.shown?.comparison.replications).toBe(100);
    expect(isStale(reduce(state, compared(2, 'estimate')))).toBe(false);
  });

  it('to scenarios that cannot be compared the figures of before stay, as such', () => {
    const state = stateAfter(started(1), compared(1, 'simulation', 100), ended(1, 'done'), { kind: 'incomparable', run: 2 });
    expect([state.phase, isStale(state), isRunning(state)]).toEqual(['incomparable', true, false]);
  });
});

it('figures are read as those of their own scenarios until the next ones come', () => {
  const side = (name: string) => ({ text: name }) as never;
  const [a, b, other] = [side('a'), side('b'), side('other')];
  const before = stateAfter(
    { kind: 'opened', sides: { baseline: a, alternative: b } },
    started(1),
    compared(1, 'simulation', 100),
  );
  expect(sidesShown(before)).toEqual({ baseline: a, alternative: b });
  const replaced = [{ baseline: other }, { alternative: other }].map((sides): Action => ({ kind: 'opened', sides }));
  const after = [...replaced, started(2)].reduce(reduce, before);
  expect(sidesShown(after)).toEqual({ baseline: a, alternative: b });
  expect(sidesShown(reduce(after, compared(2, 'estimate')))).toEqual({ baseline: other, alternative: other });
});

describe('a refused file', () => {
  it('changes neither scenarios nor figures', () => {
    const before = stateAfter(started(1), compared(1, 'simulation', 100), ended(1, 'done'));
    const refusal = { place: 'alternative', name: 'x.json', issues: [] } as const;
    const { sides, shown, run, phase } = reduce(before, { kind: 'refused', refusal });
    expect({ sides, shown, run, phase }).toEqual({
      sides: before.sides,
      shown: before.shown,
      run: before.run,
      phase: before.phase,
    });
  });
});

describe('a worker that is lost', () => {
  it('is told and leaves figures and run as they are', () => {
    const before = stateAfter(started(1), compared(1, 'simulation', 20));
    const notice = { code: 'workerCrashed', reason: 'out of memory' } as const;
    const state = reduce(before, { kind: 'reported', event: { kind: 'notice', notice } });
    expect(state.notices).toEqual([notice]);
    expect({ ...state, notices: [] }).toEqual(before);
    expect(reduce(state, { kind: 'noticesRead' }).notices).toEqual([]);
  });
});

it('shares that were set belong to the alternative: they go when it is replaced, and stay when the baseline is', () => {
  const state = stateAfter({ kind: 'steered', move: 'to-app', sharePercent: 40 });
  expect(state.steering).toEqual({ 'to-app': 40 });
  expect(reduce(state, { kind: 'opened', sides: { baseline: undefined as never } }).steering).toEqual({ 'to-app': 40 });
  expect(reduce(state, { kind: 'opened', sides: { alternative: {} as never } }).steering).toEqual({});
});
