import { queueColumn } from '../metrics/tally.ts';
import type { CompiledModel } from '../model/compiledModel.ts';
import { eventTime } from './eventQueue.ts';
import { has } from './has.ts';
import * as at from './layout.ts';
import { understands } from './routing/languages.ts';
import {
  agentInts,
  clock,
  memberAfterWait,
  memberReserve,
  memberTeam,
  mostAgents,
  mostHandlings,
  now,
  placeInts,
  skillPriority,
  skillQueue,
  slotInts,
  teamInts,
} from './state.ts';
import { countAtQueue } from './tallying.ts';

/**
 * Agents in service on contacts that others interrupt stand in a list for each skill of their team, the one who began last first. A contact
 * for which no agent is free takes one off the work that the team serves last, if that comes after its own.
 */
const heads = new Int32Array(mostHandlings);
/** The skill in whose list an agent stands, -1 in none; its neighbours there; its contact. */
const skillOf = new Int32Array(mostAgents);
const next = new Int32Array(mostAgents);
const previous = new Int32Array(mostAgents);
const contactOf = new Int32Array(mostAgents);

/** Empties the lists. */
export function resetInterruption({ teams }: CompiledModel): void {
  heads.fill(-1, 0, teams.skillQueue.length);
  skillOf.fill(-1, 0, teams.agentFrom[teams.agentFrom.length - 1] ?? 0);
}

/** The skill of a team for a queue. */
function skillFor(team: number, queue: number): number {
  let skill = teamInts[(team << 4) + at.skillFrom] as number;
  while (skillQueue[skill] !== queue) skill++;
  return skill;
}

/** An agent begins or goes on with a contact that others interrupt. */
export function mayBeInterrupted(slot: number, agent: number, queue: number): void {
  const skill = skillFor(agentInts[(agent << 3) + at.agentTeam] as number, queue);
  const first = heads[skill] as number;
  if (first >= 0) previous[first] = agent;
  next[agent] = first;
  previous[agent] = -1;
  heads[skill] = agent;
  skillOf[agent] = skill;
  contactOf[agent] = slot;
}

/** An agent's contact ends or is laid down. */
export function noLongerInterrupted(agent: number): void {
  const skill = skillOf[agent] as number;
  const before = previous[agent] as number;
  const after = next[agent] as number;
  if (before >= 0) next[before] = after;
  else heads[skill] = after;
  if (after >= 0) previous[after] = before;
  skillOf[agent] = -1;
}

/** The contact that an agent has to lay down for another, or -1. */
export function interruptedContact(agent: number): number {
  if ((skillOf[agent] as number) < 0) return -1;
  const slot = contactOf[agent] as number;
  countAtQueue(slot, queueColumn.interrupted);
  return slot;
}

/** An agent who is taken off its work by a contact of a queue that has waited so long, or -1. */
export function findInterruptible(slot: number, queue: number, wait: number): number {
  if (!has(queue, at.interrupts)) return -1;
  const row = queue << 4;
  const end = placeInts[row + at.memberTo] as number;
  for (let member = placeInts[row + at.memberFrom] as number; member < end; member++) {
    if ((memberAfterWait[member] as number) > wait || (memberReserve[member] as number) > 0) continue;
    const team = memberTeam[member] as number;
    if (!understands(team, slot, queue)) continue;
    const agent = inService(team, queue);
    if (agent >= 0) return agent;
  }
  return -1;
}

/** The agent of a team on work that it serves after that of a queue, the last of all; -1 where none is or the team has too many agents. */
function inService(team: number, queue: number): number {
  const row = team << 4;
  if ((teamInts[row + at.present] as number) > (teamInts[row + at.target] as number)) return -1;
  const own = skillPriority[skillFor(team, queue)] as number;
  const first = teamInts[row + at.skillFrom] as number;
  for (let skill = (teamInts[row + at.skillTo] as number) - 1; skill >= first && (skillPriority[skill] as number) > own; skill--)
    for (let agent = heads[skill] as number; agent >= 0; agent = next[agent] as number)
      if ((eventTime[contactOf[agent] as number] as number) > (clock[now] as number)) return agent;
  return -1;
}

/** Whether a slot's contact is one that others interrupt. */
export const interruptible = (slot: number): boolean => has(slotInts[(slot << 4) + at.place] as number, at.interruptible);
