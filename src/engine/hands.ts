import { teamColumn } from '../metrics/tally.ts';
import { countAgents, leave, list, takeFromList, unlist } from './agents.ts';
import { awaitOverflow, putFirst } from './contact.ts';
import { addEvent, eventTime, removeEvent } from './eventQueue.ts';
import { rests } from './fatigue.ts';
import { has } from './has.ts';
import { interruptedContact, interruptible, noLongerInterrupted } from './interruption.ts';
import * as at from './layout.ts';
import { note } from './recorder.ts';
import * as reg from './registers.ts';
import { findAgent } from './routing/findAgent.ts';
import { findContact } from './routing/findContact.ts';
import { pull } from './service.ts';
import {
  agentInts,
  agentReals,
  agentSlots,
  clock,
  completionKind,
  inService,
  now,
  placeInts,
  registers,
  running,
  slotInts,
  slotReals,
  teamInts,
} from './state.ts';

/**
 * Several contacts at once: each has work left, done at a speed that depends on how many its agent has in hand. Whenever that
 * changes, the work of all of them is brought up to now and their ends are set anew.
 */

/** A contact with its work left joins those in an agent's hands. */
export function takeInHand(slot: number, agent: number): void {
  settle(agent);
  const load = loadOf(agent);
  agentSlots[agent * (registers[reg.handsWide] as number) + load] = slot;
  agentInts[(agent << 3) + at.agentLoad] = load + 1;
  slotReals[(slot << 3) + at.workSince] = clock[now] as number;
  countAgents(agentInts[(agent << 3) + at.agentTeam] as number, at.inContact, teamColumn.contacts, 1);
  setEnds(agent);
  relist(agent);
}

/** A contact that has ended leaves an agent's hands; the free hand takes the next. True where the agent is left without any. */
export function letGo(slot: number, agent: number): boolean {
  settle(agent);
  const from = agent * (registers[reg.handsWide] as number);
  const load = loadOf(agent) - 1;
  let hand = 0;
  while (agentSlots[from + hand] !== slot) hand++;
  for (; hand < load; hand++) agentSlots[from + hand] = agentSlots[from + hand + 1] as number;
  agentInts[(agent << 3) + at.agentLoad] = load;
  countAgents(agentInts[(agent << 3) + at.agentTeam] as number, at.inContact, teamColumn.contacts, -1);
  if (load === 0) {
    unlist(agent);
    return true;
  }
  setEnds(agent);
  relist(agent);
  takeMore(agent);
  return false;
}

function loadOf(agent: number): number {
  return agentInts[(agent << 3) + at.agentLoad] as number;
}

/** Work done per second on a contact whose agent has `load` in hand. */
function speedOf(slot: number, load: number): number {
  return running.model.places.speed[
    (slotInts[(slot << 4) + at.place] as number) * (registers[reg.handsWide] as number) + load - 1
  ] as number;
}

/** Brings the work left of an agent's contacts up to now. */
function settle(agent: number): void {
  const time = clock[now] as number;
  const load = loadOf(agent);
  const from = agent * (registers[reg.handsWide] as number);
  for (let hand = from; hand < from + load; hand++) {
    const slot = agentSlots[hand] as number;
    const row = slot << 3;
    const done = (time - (slotReals[row + at.workSince] as number)) * speedOf(slot, load);
    slotReals[row + at.workLeft] = Math.max(0, (slotReals[row + at.workLeft] as number) - done);
    slotReals[row + at.workSince] = time;
  }
}

function setEnds(agent: number): void {
  const load = loadOf(agent);
  const from = agent * (registers[reg.handsWide] as number);
  for (let hand = from; hand < from + load; hand++) {
    const slot = agentSlots[hand] as number;
    if (has(slotInts[(slot << 4) + at.place] as number, at.slows)) continue; // ends with the others of its queue
    removeEvent(slot);
    eventTime[slot] = (clock[now] as number) + (slotReals[(slot << 3) + at.workLeft] as number) / speedOf(slot, load);
    addEvent(slot, completionKind);
  }
}

/** Puts an agent with contacts in hand where further ones find it; one that is about to leave takes none. */
export function relist(agent: number): void {
  unlist(agent);
  if (hasFreeHand(agent)) list(agent, loadOf(agent));
}

function hasFreeHand(agent: number): boolean {
  const team = agentInts[(agent << 3) + at.agentTeam] as number;
  const most = teamInts[(team << 4) + at.atOnce] as number;
  const leaves = agentInts[(agent << 3) + at.agentLeaving] === 1 || (agentReals[(agent << 1) + at.breakAfter] as number) > 0;
  return loadOf(agent) < most && !leaves && !exclusive(agent);
}

/** The contact in hand, if any, is of a kind that takes the whole agent. */
function exclusive(agent: number): boolean {
  if (loadOf(agent) === 0) return false;
  const slot = agentSlots[agent * (registers[reg.handsWide] as number)] as number;
  return placeInts[((slotInts[(slot << 4) + at.place] as number) << 4) + at.contactsAtOnce] === 1;
}

/** An agent with a free hand takes waiting contacts. */
export function takeMore(agent: number): void {
  while (hasFreeHand(agent)) {
    const next = findContact(agentInts[(agent << 3) + at.agentTeam] as number, loadOf(agent));
    if (next < 0) return;
    unlist(agent);
    pull(next, agent);
  }
}

/**
 * Lays down the deferred contacts of an agent, to be taken up later or by others who are free, and sends it home; false where it
 * has a live contact or one that ends now.
 */
export function layDown(agent: number): boolean {
  const team = agentInts[(agent << 3) + at.agentTeam] as number;
  const several = (teamInts[(team << 4) + at.atOnce] as number) > 1;
  const slots = slotsOf(agent);
  for (const slot of slots) if (!canBeLaidDown(slot)) return false;
  if (several) settle(agent);
  for (const slot of slots) putBack(slot, agent, several);
  agentInts[(agent << 3) + at.agentLoad] = 0;
  unlist(agent);
  countAgents(team, at.busy, teamColumn.busy, -1);
  if (registers[reg.tiring] === 1) rests(agent);
  leave(agent);
  for (const slot of slots) offer(slot);
  return true;
}

/** Puts a contact back to the head of its queue, with the work that is left of it. */
function putBack(slot: number, agent: number, several: boolean): void {
  const team = agentInts[(agent << 3) + at.agentTeam] as number;
  if (!several) slotReals[(slot << 3) + at.workLeft] = Math.max(0, (eventTime[slot] as number) - (clock[now] as number));
  else countAgents(team, at.inContact, teamColumn.contacts, -1);
  if (interruptible(slot)) noLongerInterrupted(agent);
  removeEvent(slot);
  slotReals[(slot << 3) + at.patienceEnd] = Number.POSITIVE_INFINITY;
  putFirst(slot, slotInts[(slot << 4) + at.place] as number);
  if (registers[reg.recording] === 1) note('laidDown', slot, agent);
}

/** An agent found for a contact lays down the one that it has, if that is one that others interrupt. */
export function interrupt(agent: number): void {
  const slot = interruptedContact(agent);
  if (slot < 0) return;
  const team = agentInts[(agent << 3) + at.agentTeam] as number;
  const several = (teamInts[(team << 4) + at.atOnce] as number) > 1;
  if (several) settle(agent);
  putBack(slot, agent, several);
  agentInts[(agent << 3) + at.agentLoad] = 0;
  offer(slot);
}

function canBeLaidDown(slot: number): boolean {
  const place = slotInts[(slot << 4) + at.place] as number;
  return (
    placeInts[(place << 4) + at.freezes] === 1 && !has(place, at.slows) && (eventTime[slot] as number) > (clock[now] as number)
  );
}

/** A contact that was laid down goes on at once where an agent of another team is free. */
function offer(slot: number): void {
  const queue = slotInts[(slot << 4) + at.place] as number;
  const wait = (clock[now] as number) - (slotReals[(slot << 3) + at.since] as number);
  const agent = findAgent(slot, queue, wait);
  if (agent < 0) {
    awaitOverflow(slot, queue, wait);
    return;
  }
  takeFromList(agent);
  pull(slot, agent);
}

/** Slots of the contacts an agent has in hand; looked up over all slots, for the rare end of a shift. */
function slotsOf(agent: number): number[] {
  const found: number[] = [];
  const used = registers[reg.slotsUsed] as number;
  for (let slot = 0; slot < used; slot++)
    if (slotInts[(slot << 4) + at.state] === inService && slotInts[(slot << 4) + at.agentOf] === agent) found.push(slot);
  return found;
}
