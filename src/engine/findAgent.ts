import { findInterruptible } from './interruption.ts';
import * as at from './layout.ts';
import * as reg from './registers.ts';
import {
  agentReals,
  listHead,
  memberAfterWait,
  memberGroup,
  memberReserve,
  memberTeam,
  placeInts,
  registers,
  teamInts,
} from './state.ts';

/**
 * Which agent for this contact: groups of teams are asked in the queue's order; inside a group the agent is taken that has been
 * ready longest, of those with the fewest contacts in hand in each team. `wait`: seconds the contact has waited, for teams that
 * take only overflow. Where nobody is free it may be an agent on work that others interrupt; else -1.
 */
export function findAgent(queue: number, wait: number): number {
  const only = placeInts[(queue << 4) + at.onlyTeam] as number;
  return only >= 0 ? (listHead[only * (registers[reg.listWidth] as number)] as number) : findInGroups(queue, wait);
}

function findInGroups(queue: number, wait: number): number {
  const row = queue << 4;
  const atOnce = placeInts[row + at.contactsAtOnce] as number;
  const end = placeInts[row + at.memberTo] as number;
  const reserving = registers[reg.reserving] === 1;
  let best = -1;
  let group = -1;
  for (let member = placeInts[row + at.memberFrom] as number; member < end; member++) {
    if ((memberGroup[member] as number) !== group) {
      if (best >= 0) return best;
      group = memberGroup[member] as number;
    }
    if ((memberAfterWait[member] as number) > wait) continue;
    const team = memberTeam[member] as number;
    if (reserving && (memberReserve[member] as number) > 0 && idleOf(team) <= (memberReserve[member] as number)) continue;
    const agent = readyAgent(team, atOnce);
    if (agent >= 0 && (best < 0 || readyBefore(agent, best))) best = agent;
  }
  return best >= 0 ? best : findInterruptible(queue, wait);
}

const idleOf = (team: number): number => teamInts[(team << 4) + at.idle] as number;

function readyBefore(agent: number, other: number): boolean {
  return (agentReals[(agent << 1) + at.idleSince] as number) < (agentReals[(other << 1) + at.idleSince] as number);
}

/** The agent of a team that would take a contact of which at most `atOnce` go together, or -1. */
function readyAgent(team: number, atOnce: number): number {
  const from = team * (registers[reg.listWidth] as number);
  const idle = listHead[from] as number;
  if (idle >= 0) return idle;
  for (let load = 1; load < atOnce; load++) {
    const agent = listHead[from + load] as number;
    if (agent >= 0) return agent;
  }
  return teamInts[(team << 4) + at.backlogInterruptible] === 1
    ? (listHead[from + (registers[reg.listWidth] as number) - 1] as number)
    : -1;
}
