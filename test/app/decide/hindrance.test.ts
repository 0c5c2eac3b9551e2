import { describe, expect, it } from 'vitest';
import { initialState, type State } from '../../../src/app/comparison/state.ts';
import { hindrances } from '../../../src/app/decide/hindrance.ts';
import { sentenceWords } from '../../../src/app/views/SentenceText.tsx';
import type { ScenarioFacts } from '../../../src/experiment/comparison/scenarioFacts.ts';
import { messages } from '../../messages.ts';
import { factsOf } from './told.ts';

const entry = (id: string) => ({ id, title: '', origin: { from: 'user', name: id }, isEdited: false, document: {} }) as const;
const stateOf = (second: ScenarioFacts, issues: State['issues'] = {}): State => ({
  ...initialState,
  workspace: { ...initialState.workspace, entries: [entry('a'), entry('b')], compared: ['a', 'b'], open: 'b' },
  facts: { a: factsOf(), b: second },
  issues,
});
const said = (state: State) => hindrances('en', state).sentences.map((sentence) => sentenceWords(messages.en, sentence));

describe('what stands in the way of figures', () => {
  it('is nothing where scenarios can be compared', () => {
    expect(said(stateOf(factsOf()))).toEqual([]);
  });
  it('is another length or currency, and how they differ', () => {
    const days = 'A and B cannot be compared: the number of days is 7 in A and 1 in B.';
    const currency = 'A and B cannot be compared: A counts money in ILS and B in USD.';
    expect([factsOf({ days: 1 }), factsOf({ currency: 'USD' })].map((facts) => said(stateOf(facts)))).toEqual([
      [days],
      [currency],
    ]);
  });
  it('leaves the one of another length or currency to be looked at alone, and none where fields need attention', () => {
    expect(hindrances('en', stateOf(factsOf({ days: 1 }))).alone).toBe(1);
    expect(hindrances('en', stateOf(factsOf())).alone).toBeUndefined();
    const issue = { path: 'teams.front', message: 'is required' } as never;
    expect(hindrances('en', stateOf(factsOf({ days: 1 }), { b: [issue] })).alone).toBeUndefined();
  });
  it('is in mode same-service a scenario without a target to staff for', () => {
    const state = stateOf(factsOf({ hasStaffingTarget: false }));
    expect(said(state)).toEqual([]);
    const served = { ...state, workspace: { ...state.workspace, mode: 'same-service' } } as const;
    expect(said(served)).toEqual(['Needs a target: the share to be answered in time. None is stated in B.']);
  });
  it('is fields with problems, before anything else, counted by scenario', () => {
    const issue = { path: 'teams', message: '', code: 'missing' } as never;
    expect(said(stateOf(factsOf({ days: 1 }), { b: [issue, issue, issue] }))).toEqual(['3 fields need attention in B.']);
    expect(said(stateOf(factsOf(), { a: [issue] }))).toEqual(['One field needs attention in A.']);
  });
});
