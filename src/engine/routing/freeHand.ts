import * as at from '../layout.ts';
import * as reg from '../registers.ts';
import { listHead, placeInts, registers, running, teamInts } from '../state.ts';

/**
 * Which agent of a team for a contact, of those with a free hand for one of its queue: an idle one, then those with the fewest contacts in
 * hand, or in the other order; of these the one who has been so longest. Last one who can lay an item of the backlog down. -1: nobody.
 */
export function agentWithHand(team: number, queue: number): number {
  const from = team * (registers[reg.listWidth] as number);
  const atOnce = placeInts[(queue << 4) + at.contactsAtOnce] as number;
  const agent = atOnce === 1 || running.model.places.fillsUp[queue] === 0 ? fewestInHand(from, atOnce) : mostInHand(from, atOnce);
  if (agent >= 0 || teamInts[(team << 4) + at.backlogInterruptible] === 0) return agent;
  return listHead[from + (registers[reg.listWidth] as number) - 1] as number;
}

function fewestInHand(from: number, atOnce: number): number {
  for (let load = 0; load < atOnce; load++) {
    const agent = listHead[from + load] as number;
    if (agent >= 0) return agent;
  }
  return -1;
}

function mostInHand(from: number, atOnce: number): number {
  for (let load = atOnce - 1; load >= 0; load--) {
    const agent = listHead[from + load] as number;
    if (agent >= 0) return agent;
  }
  return -1;
}
