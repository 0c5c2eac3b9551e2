import { teamColumn } from '../metrics/tally.ts';
import { countAgents, leave, list, unlist } from './agents.ts';
import { putFirst } from './contact.ts';
import { findContact } from './findContact.ts';
import * as at from './layout.ts';
import { note } from './recorder.ts';
import { pull } from './service.ts';
import { completionKind, inService, now } from './state.ts';
import type { State } from './state.ts';

/**
 * Several contacts at once: each has work left, done at a speed that depends on how many its agent has in hand. Whenever that
 * changes, the work of all of them is brought up to now and their ends are set anew.
 */

/** A contact with its work left joins those in an agent's hands. */
export function takeInHand(s: State, slot: number, agent: number): void {
  settle(s, agent);
  const load = loadOf(s, agent);
  s.agentSlots[agent * s.maxAtOnce + load] = slot;
  s.agentInts[(agent << 3) + at.agentLoad] = load + 1;
  s.slotReals[(slot << 3) + at.workSince] = s.clock[now] as number;
  countAgents(s, s.agentInts[(agent << 3) + at.agentTeam] as number, at.inContact, teamColumn.contacts, 1);
  setEnds(s, agent);
  relist(s, agent);
}

/** A contact that has ended leaves an agent's hands; the free hand takes the next. True where the agent is left without any. */
export function letGo(s: State, slot: number, agent: number): boolean {
  settle(s, agent);
  const from = agent * s.maxAtOnce;
  const load = loadOf(s, agent) - 1;
  let hand = 0;
  while (s.agentSlots[from + hand] !== slot) hand++;
  for (; hand < load; hand++) s.agentSlots[from + hand] = s.agentSlots[from + hand + 1] as number;
  s.agentInts[(agent << 3) + at.agentLoad] = load;
  countAgents(s, s.agentInts[(agent << 3) + at.agentTeam] as number, at.inContact, teamColumn.contacts, -1);
  if (load === 0) {
    unlist(s, agent);
    return true;
  }
  setEnds(s, agent);
  relist(s, agent);
  takeMore(s, agent);
  return false;
}

function loadOf(s: State, agent: number): number {
  return s.agentInts[(agent << 3) + at.agentLoad] as number;
}

/** Work done per second on a contact whose agent has `load` in hand. */
function speedOf(s: State, slot: number, load: number): number {
  return s.model.places.speed[(s.slotInts[(slot << 4) + at.place] as number) * s.maxAtOnce + load - 1] as number;
}

/** Brings the work left of an agent's contacts up to now. */
function settle(s: State, agent: number): void {
  const { slotReals, agentSlots } = s;
  const time = s.clock[now] as number;
  const load = loadOf(s, agent);
  const from = agent * s.maxAtOnce;
  for (let hand = from; hand < from + load; hand++) {
    const slot = agentSlots[hand] as number;
    const row = slot << 3;
    const done = (time - (slotReals[row + at.workSince] as number)) * speedOf(s, slot, load);
    slotReals[row + at.workLeft] = Math.max(0, (slotReals[row + at.workLeft] as number) - done);
    slotReals[row + at.workSince] = time;
  }
}

function setEnds(s: State, agent: number): void {
  const load = loadOf(s, agent);
  const from = agent * s.maxAtOnce;
  for (let hand = from; hand < from + load; hand++) {
    const slot = s.agentSlots[hand] as number;
    s.events.remove(slot);
    s.events.time[slot] = (s.clock[now] as number) + (s.slotReals[(slot << 3) + at.workLeft] as number) / speedOf(s, slot, load);
    s.events.add(slot, completionKind);
  }
}

/** Puts an agent with contacts in hand where further ones find it; one that is about to leave takes none. */
export function relist(s: State, agent: number): void {
  unlist(s, agent);
  if (hasFreeHand(s, agent)) list(s, agent, loadOf(s, agent));
}

function hasFreeHand(s: State, agent: number): boolean {
  const team = s.agentInts[(agent << 3) + at.agentTeam] as number;
  const most = s.teamInts[(team << 4) + at.atOnce] as number;
  return loadOf(s, agent) < most && s.agentInts[(agent << 3) + at.agentLeaving] === 0 && !exclusive(s, agent);
}

/** The contact in hand, if any, is of a kind that takes the whole agent. */
function exclusive(s: State, agent: number): boolean {
  if (loadOf(s, agent) === 0) return false;
  const slot = s.agentSlots[agent * s.maxAtOnce] as number;
  return s.placeInts[((s.slotInts[(slot << 4) + at.place] as number) << 4) + at.contactsAtOnce] === 1;
}

/** An agent with a free hand takes waiting contacts. */
export function takeMore(s: State, agent: number): void {
  while (hasFreeHand(s, agent)) {
    const next = findContact(s, s.agentInts[(agent << 3) + at.agentTeam] as number, loadOf(s, agent));
    if (next < 0) return;
    unlist(s, agent);
    pull(s, next, agent);
  }
}

/** Lays down the deferred contacts of an agent, to be taken up later, and sends it home; false where it has a live contact. */
export function layDown(s: State, agent: number): boolean {
  const team = s.agentInts[(agent << 3) + at.agentTeam] as number;
  const several = (s.teamInts[(team << 4) + at.atOnce] as number) > 1;
  const slots = slotsOf(s, agent);
  for (const slot of slots) if (s.placeInts[((s.slotInts[(slot << 4) + at.place] as number) << 4) + at.freezes] === 0) return false;
  if (several) settle(s, agent);
  for (const slot of slots) {
    if (!several) s.slotReals[(slot << 3) + at.workLeft] = Math.max(0, (s.events.time[slot] as number) - (s.clock[now] as number));
    else countAgents(s, team, at.inContact, teamColumn.contacts, -1);
    s.events.remove(slot);
    s.slotReals[(slot << 3) + at.patienceEnd] = Number.POSITIVE_INFINITY;
    putFirst(s, slot, s.slotInts[(slot << 4) + at.place] as number);
    if (s.recorder !== undefined) note(s, 'laidDown', slot, agent);
  }
  s.agentInts[(agent << 3) + at.agentLoad] = 0;
  unlist(s, agent);
  countAgents(s, team, at.busy, teamColumn.busy, -1);
  leave(s, agent);
  return true;
}

/** Slots of the contacts an agent has in hand; looked up over all slots, for the rare end of a shift. */
function slotsOf(s: State, agent: number): number[] {
  const found: number[] = [];
  for (let slot = 0; slot < s.slots; slot++)
    if (s.slotInts[(slot << 4) + at.state] === inService && s.slotInts[(slot << 4) + at.agentOf] === agent) found.push(slot);
  return found;
}
