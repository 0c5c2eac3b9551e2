import { now } from './state.ts';
import type { State } from './state.ts';

/**
 * Which contact for this agent: the team's queues by priority; among equal ones the head with the greatest claim, credit +
 * weight x wait. `load`: contacts the agent has in hand. Returns the slot, still in its queue, or -1.
 */
export function findContact(s: State, team: number, load: number): number {
  const { teams, places } = s.model;
  const end = teams.skillFrom[team + 1] as number;
  let best = -1;
  let bestClaim = -1;
  let priority = -1;
  for (let skill = teams.skillFrom[team] as number; skill < end; skill++) {
    if ((teams.skillPriority[skill] as number) !== priority) {
      if (best >= 0) return best;
      priority = teams.skillPriority[skill] as number;
    }
    const queue = teams.skillQueue[skill] as number;
    const slot = s.head[queue] as number;
    if (slot < 0 || load >= (places.contactsAtOnce[queue] as number)) continue;
    const wait = (s.clock[now] as number) - (s.since[slot] as number);
    if (wait < (teams.skillAfterWait[skill] as number)) continue;
    const claim = (places.credit[queue] as number) + (places.weight[queue] as number) * wait;
    if (claim > bestClaim) {
      best = slot;
      bestClaim = claim;
    }
  }
  return best;
}
