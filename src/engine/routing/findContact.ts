import * as at from '../layout.ts';
import { teamInts } from '../state.ts';
import { waitingInOrder } from './inOrder.ts';
import { longestWaiting } from './onePool.ts';
import { contactBySkills } from './skills.ts';

/** Which contact for an agent of this team? `load`: contacts the agent has in hand. Gives the slot, still in its queue, or -1. */
export function findContact(team: number, load: number): number {
  const only = teamInts[(team << 4) + at.onlyQueue] as number;
  if (only >= 0) return longestWaiting(only);
  return only === at.inOrder ? waitingInOrder(team) : contactBySkills(team, load);
}
