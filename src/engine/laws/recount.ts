import { has } from '../has.ts';
import * as at from '../layout.ts';
import * as reg from '../registers.ts';
import {
  agentInts,
  free,
  inContact,
  inMenu,
  inService,
  onBacklog,
  onBreak,
  placeInts,
  ready,
  registers,
  running,
  slotInts,
  waitingForAgent,
  wrappingUp,
} from '../state.ts';

/** What slots and agents amount to when they are counted one by one; of a channel, those who take one of its lines. */
export interface Counts {
  readonly waiting: Int32Array;
  readonly onLine: Int32Array;
  readonly inHand: Int32Array;
  /** Most contacts that an agent of a team has in hand. */
  readonly mostInHand: Int32Array;
  readonly ready: Int32Array;
  readonly busy: Int32Array;
  readonly onBreak: Int32Array;
  readonly onBacklog: Int32Array;
  free: number;
}

/** Counts slots and agents anew, apart from what the engine counts as it goes. In development and in tests only. */
export function recount(): Counts {
  const { queueIds, channelIds, teamIds, teams } = running.model;
  const ofTeams = () => new Int32Array(teamIds.length);
  const counts = {
    waiting: new Int32Array(queueIds.length),
    onLine: new Int32Array(channelIds.length),
    inHand: ofTeams(),
    mostInHand: ofTeams(),
    ready: ofTeams(),
    busy: ofTeams(),
    onBreak: ofTeams(),
    onBacklog: ofTeams(),
    free: 0,
  };
  const hands = new Int32Array(registers[reg.agentCount] as number);
  for (let slot = 0; slot < (registers[reg.slotsUsed] as number); slot++) countSlot(slot, counts, hands);
  for (let team = 0; team < teamIds.length; team++)
    for (let agent = teams.agentFrom[team] as number; agent < (teams.agentFrom[team + 1] as number); agent++)
      countAgent(agent, team, counts, hands[agent] as number);
  return counts;
}

const add = (cells: Int32Array, cell: number, amount = 1): void => {
  cells[cell] = (cells[cell] as number) + amount;
};

function countSlot(slot: number, counts: Counts, hands: Int32Array): void {
  const state = slotInts[(slot << 4) + at.state];
  const place = slotInts[(slot << 4) + at.place] as number;
  if (state === free) counts.free++;
  if (state === waitingForAgent) add(counts.waiting, place);
  if (state === inService) add(hands, slotInts[(slot << 4) + at.agentOf] as number);
  if ((state === inMenu || state === waitingForAgent || state === inService) && has(place, at.hasLines))
    add(counts.onLine, placeInts[(place << 4) + at.channelOf] as number);
}

function countAgent(agent: number, team: number, counts: Counts, hands: number): void {
  const doing = agentInts[(agent << 3) + at.agentDoing];
  if (doing === ready) add(counts.ready, team);
  if (doing === inContact || doing === wrappingUp) add(counts.busy, team);
  if (doing === onBreak) add(counts.onBreak, team);
  if (doing === onBacklog) add(counts.onBacklog, team);
  add(counts.inHand, team, hands);
  counts.mostInHand[team] = Math.max(counts.mostInHand[team] as number, hands);
}
