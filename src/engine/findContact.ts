import * as at from './layout.ts';
import {
  clock,
  now,
  open,
  placeInts,
  placeReals,
  queueInts,
  running,
  skillAfterWait,
  skillPriority,
  skillQueue,
  skillReserve,
  slotReals,
  teamInts,
} from './state.ts';

/**
 * Which contact for this agent: the team's queues by priority; among equal ones the head with the greatest claim, credit +
 * weight x wait; of equal claims the one that waits longest. `load`: contacts the agent has in hand. Returns the slot, still in its queue, or -1.
 */
export function findContact(team: number, load: number): number {
  const only = teamInts[(team << 4) + at.onlyQueue] as number;
  return only >= 0 ? (queueInts[(only << 2) + at.head] as number) : findByClaim(team, load);
}

function findByClaim(team: number, load: number): number {
  const time = clock[now] as number;
  const end = teamInts[(team << 4) + at.skillTo] as number;
  let best = -1;
  let bestClaim = -1;
  let bestWait = 0;
  let priority = -1;
  for (let skill = teamInts[(team << 4) + at.skillFrom] as number; skill < end; skill++) {
    if ((skillPriority[skill] as number) !== priority) {
      if (best >= 0) return best;
      priority = skillPriority[skill] as number;
    }
    const queue = skillQueue[skill] as number;
    const slot = queueInts[(queue << 2) + at.head] as number;
    if (slot < 0 || load >= (placeInts[(queue << 4) + at.contactsAtOnce] as number)) continue;
    const wait = time - (slotReals[(slot << 3) + at.since] as number);
    if (wait < (skillAfterWait[skill] as number)) continue;
    const reserve = skillReserve[skill] as number;
    if (reserve > 0 && (teamInts[(team << 4) + at.idle] as number) + (load === 0 ? 1 : 0) <= reserve) continue;
    const claim = (placeReals[(queue << 3) + at.credit] as number) + (placeReals[(queue << 3) + at.weight] as number) * wait;
    if (claim > bestClaim || (claim === bestClaim && wait > bestWait)) {
      best = slot;
      bestClaim = claim;
      bestWait = wait;
    }
  }
  return best;
}

/** A contact that waits behind closed doors where all who are inside are served, for an agent of the team who would go home; or -1. */
export function lastInside(team: number): number {
  const { servesInside } = running.model.places;
  const end = teamInts[(team << 4) + at.skillTo] as number;
  for (let skill = teamInts[(team << 4) + at.skillFrom] as number; skill < end; skill++) {
    const queue = skillQueue[skill] as number;
    const slot = queueInts[(queue << 2) + at.head] as number;
    if (slot >= 0 && servesInside[queue] === 1 && open[placeInts[(queue << 4) + at.channelOf] as number] === 0) return slot;
  }
  return -1;
}
