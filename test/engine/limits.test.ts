import { describe, expect, test } from 'vitest';
import { core } from '../bundle/core.ts';
import { calls } from './calls.ts';
import { modelOf } from './scenarioModel.ts';

const nobody = { teams: { front: { agents: { constant: 0 } } } };
const crowd = { inquiryTypes: { question: { volume: { given: null, perDay: 2_000_000 } } }, calendar: { followDays: 0 } };

describe('a service larger than the engine has room for', () => {
  test('is refused when too many inquiries are under way, in words, and leaves the next replication as it was', () => {
    const small = modelOf(calls([0, 10, 20, 30, 40_000]));
    const before = [...core.simulate(small, 1).queue];
    const endless = modelOf(calls([], { ...crowd, ...nobody }));
    expect(() => core.simulate(endless, 0)).toThrow(/fewer inquiries under way at once: room for 262144/);
    expect([...core.simulate(small, 1).queue]).toEqual(before);
  });

  test('is refused before it runs when its roster is too large', () => {
    const model = modelOf(calls([]));
    const large = { ...model, teams: { ...model.teams, agentFrom: Int32Array.of(0, 40_000) } };
    expect(() => core.simulate(large, 0)).toThrow(/fewer agents: room for 32768, got 40000/);
  });
});
