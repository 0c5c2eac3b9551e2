import * as at from './layout.ts';
import * as reg from './registers.ts';
import {
  clock,
  now,
  open,
  placeInts,
  placeReals,
  queueInts,
  registers,
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
  const reserving = registers[reg.reserving] === 1;
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
    if (reserving && isReserved(team, skill, load)) continue;
    const claim = (placeReals[(queue << 3) + at.credit] as number) + (placeReals[(queue << 3) + at.weight] as number) * wait;
    if (claim > bestClaim || (claim === bestClaim && wait > bestWait)) {
      best = slot;
      bestClaim = claim;
      bestWait = wait;
    }
  }
  return best;
}

/** Whether the team keeps the agent for others: too few of it are idle, this one included where it has nothing in hand. */
function isReserved(team: number, skill: number, load: number): boolean {
  const reserve = skillReserve[skill] as number;
  return reserve > 0 && (teamInts[(team << 4) + at.idle] as number) + (load === 0 ? 1 : 0) <= reserve;
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
