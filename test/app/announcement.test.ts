import { expect, it } from 'vitest';
import { initialState, type State } from '../../src/app/comparison/state.ts';
import { english } from '../../src/app/language/english.ts';
import { announcement } from '../../src/app/views/Announcer.tsx';

const side = { facts: { rule: 'entered', liveKinds: ['phone'], withinSeconds: [20] } } as never;
const comparison = { from: 'simulation', replications: 40, values: [{}, {}], differences: {} } as never;
const state: State = {
  ...initialState,
  sides: { baseline: side, alternative: side },
  phase: 'stopped',
  run: 1,
  shown: { run: 1, comparison },
};

it('a stopped run is told with its verdict, but never with the verdict of the run before it', () => {
  expect(announcement('en', english, state)).toBe(`Simulation stopped at 40 replications. ${english.verdictNone}`);
  expect(announcement('en', english, { ...state, run: 2 })).toBe('');
});
