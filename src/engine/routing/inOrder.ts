import * as at from '../layout.ts';
import * as reg from '../registers.ts';
import { listHead, memberTeam, placeInts, queueInts, registers, skillQueue, teamInts } from '../state.ts';

/** Teams one after the other, in the plain case: which agent for a contact, the first team's longest idle. -1 where nobody is idle. */
export function idleInOrder(queue: number): number {
  const lists = registers[reg.listWidth] as number;
  const end = placeInts[(queue << 4) + at.memberTo] as number;
  for (let member = placeInts[(queue << 4) + at.memberFrom] as number; member < end; member++) {
    const agent = listHead[(memberTeam[member] as number) * lists] as number;
    if (agent >= 0) return agent;
  }
  return -1;
}

/** Queues one after the other: which contact for an agent, the longest waiting of the first with any. -1 where nobody waits. */
export function waitingInOrder(team: number): number {
  const end = teamInts[(team << 4) + at.skillTo] as number;
  for (let skill = teamInts[(team << 4) + at.skillFrom] as number; skill < end; skill++) {
    const slot = queueInts[((skillQueue[skill] as number) << 2) + at.head] as number;
    if (slot >= 0) return slot;
  }
  return -1;
}
