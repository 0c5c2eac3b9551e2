import { understood } from '../../model/compileLanguages.ts';
import { has } from '../has.ts';
import * as at from '../layout.ts';
import { queueInts, running, slotInts } from '../state.ts';

/** Languages: whether a team may take a contact of a queue. */
export function understands(team: number, slot: number, queue: number): boolean {
  if (!has(queue, at.hasLanguages)) return true;
  const { languages } = running.model;
  return understood(languages, team, languages.ofType[slotInts[(slot << 4) + at.type] as number] as number);
}

/** The same asked by an agent: the first contact of a queue that its team understands, or -1. */
export function firstUnderstood(team: number, queue: number): number {
  let slot = queueInts[(queue << 2) + at.head] as number;
  while (slot >= 0 && !understands(team, slot, queue)) slot = slotInts[(slot << 4) + at.nextInQueue] as number;
  return slot;
}
