import { describe, expect, it } from 'vitest';
import { addedAgents, withAgents } from '../../../src/app/decide/headcount.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { mostAgents } from '../../../src/scenario/vocabulary.ts';

const team = (agents: JsonObject, others: JsonObject = {}): JsonObject => ({ teams: { front: { agents }, ...others } });

describe('a step of a team', () => {
  it('adds an agent, or takes one away, however its agents are stated', () => {
    for (const agents of [{ constant: 4 }, { perInterval: [0, 4, 2] }, { steps: [{ fromSeconds: 0, agents: 4 }] }]) {
      const more = withAgents(team(agents), 'front', 1);
      expect(more).toEqual(team({ ...agents, add: 1 }));
      expect(addedAgents(withAgents(more ?? {}, 'front', -3) ?? {}, 'front')).toBe(-2);
    }
  });

  it('leaves at least one agent, by the factor too', () => {
    expect(withAgents(team({ constant: 1 }), 'front', -1)).toBeUndefined();
    expect(withAgents(team({ perInterval: [0, 3] }), 'front', -2)).toBeDefined();
    expect(withAgents(team({ constant: 3, scalePercent: 50 }), 'front', -1)).toBeDefined();
    expect(withAgents(team({ constant: 2, scalePercent: 50 }), 'front', -1)).toBeUndefined();
  });

  it('is not possible for a team that is never rostered, or beyond what can be simulated', () => {
    expect(withAgents(team({ constant: 0 }), 'front', 1)).toBeUndefined();
    expect(withAgents(team({}), 'front', 1)).toBeUndefined();
    expect(withAgents(team({ constant: mostAgents }), 'front', 1)).toBeUndefined();
    expect(withAgents(team({ constant: 1 }, { back: { agents: { constant: mostAgents - 1 } } }), 'front', 1)).toBeUndefined();
  });
});
