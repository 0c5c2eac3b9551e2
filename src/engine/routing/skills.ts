import { findInterruptible } from '../interruption.ts';
import * as at from '../layout.ts';
import {
  agentReals,
  clock,
  memberGroup,
  memberTeam,
  now,
  placeInts,
  skillPriority,
  skillQueue,
  slotReals,
  teamInts,
} from '../state.ts';
import { claimOf } from './claim.ts';
import { agentWithHand } from './freeHand.ts';
import { firstUnderstood, understands } from './languages.ts';
import { tooSoonForAgent, tooSoonForContact } from './overflow.ts';
import { keptFromAgent, keptFromContact } from './reserve.ts';

/**
 * Skill order, which agent for a contact: groups of teams in the queue's order; inside a group the agent who has been
 * ready longest; where nobody is free, one whose work this contact interrupts.
 */
export function agentBySkills(slot: number, queue: number, wait: number): number {
  const row = queue << 4;
  const end = placeInts[row + at.memberTo] as number;
  let best = -1;
  let group = -1;
  for (let member = placeInts[row + at.memberFrom] as number; member < end; member++) {
    if ((memberGroup[member] as number) !== group) {
      if (best >= 0) return best;
      group = memberGroup[member] as number;
    }
    if (tooSoonForContact(member, wait)) continue;
    const team = memberTeam[member] as number;
    if (keptFromContact(member, team) || !understands(team, slot, queue)) continue;
    const agent = agentWithHand(team, queue);
    if (agent >= 0 && (best < 0 || readyBefore(agent, best))) best = agent;
  }
  return best >= 0 ? best : findInterruptible(slot, queue, wait);
}

function readyBefore(agent: number, other: number): boolean {
  return (agentReals[(agent << 1) + at.idleSince] as number) < (agentReals[(other << 1) + at.idleSince] as number);
}

/** Skill order, which contact for an agent: the team's queues by priority; of equal ones the greatest claim, of equal claims the longest wait. */
export function contactBySkills(team: number, load: number): number {
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
    const slot = firstUnderstood(team, queue);
    if (slot < 0 || load >= (placeInts[(queue << 4) + at.contactsAtOnce] as number)) continue;
    const wait = time - (slotReals[(slot << 3) + at.since] as number);
    if (tooSoonForAgent(skill, wait) || keptFromAgent(skill, team, load)) continue;
    const claim = claimOf(queue, wait);
    if (claim > bestClaim || (claim === bestClaim && wait > bestWait)) {
      best = slot;
      bestClaim = claim;
      bestWait = wait;
    }
  }
  return best;
}
