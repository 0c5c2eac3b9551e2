import { expect, it } from 'vitest';
import { initialState, type State } from '../../src/app/comparison/state.ts';
import { english } from '../../src/app/language/english.ts';
import { announcement } from '../../src/app/views/Announcer.tsx';
import { comparisonOf, factsOf } from './decide/told.ts';

const of = [factsOf(), factsOf()].map((facts, at) => ({ id: String(at), entry: undefined as never, facts }));
const comparison = comparisonOf({ replications: 40 });
const state: State = { ...initialState, phase: 'stopped', run: 1, shown: { run: 1, comparison, of } };

it('a stopped run is told with its verdict, but never with the verdict of the run before it', () => {
  const told = announcement('en', english, state);
  expect(told).toMatch(/^Simulation stopped at 40 replications\. B serves better than A, with the same staff\. B answers 86\.1%/);
  expect(announcement('en', english, { ...state, run: 2 })).toBe('');
});

it('the verdicts on all alternatives are told', () => {
  const third = { ...comparison, values: [...comparison.values, {}], differences: [...comparison.differences, {}] };
  const told = announcement('en', english, { ...state, shown: { run: 1, comparison: third, of: [...of, ...of.slice(1)] } });
  expect(told).toMatch(/B serves better than A.*Nobody waits for an agent in both A and C/);
});
