import * as at from '../layout.ts';
import * as reg from '../registers.ts';
import { memberReserve, registers, skillReserve, teamInts } from '../state.ts';

const isReserving = (): boolean => registers[reg.reserving] === 1;
const idleOf = (team: number): number => teamInts[(team << 4) + at.idle] as number;

/** Reserved agents: whether a team has too few idle ones for a contact of a queue, as it keeps them for others. */
export function keptFromContact(member: number, team: number): boolean {
  if (!isReserving()) return false;
  const reserve = memberReserve[member] as number;
  return reserve > 0 && idleOf(team) <= reserve;
}

/** The same asked for an agent of the team, who counts as idle with nothing in hand. */
export function keptFromAgent(skill: number, team: number, load: number): boolean {
  if (!isReserving()) return false;
  const reserve = skillReserve[skill] as number;
  return reserve > 0 && idleOf(team) + (load === 0 ? 1 : 0) <= reserve;
}
