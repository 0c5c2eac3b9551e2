import * as at from '../layout.ts';
import { teamInts } from '../state.ts';
import { longestWaiting } from './onePool.ts';
import { contactBySkills } from './skills.ts';

/** Which contact for an agent of this team? `load`: contacts the agent has in hand. Gives the slot, still in its queue, or -1. */
export function findContact(team: number, load: number): number {
  const only = teamInts[(team << 4) + at.onlyQueue] as number;
  return only >= 0 ? longestWaiting(only) : contactBySkills(team, load);
}
