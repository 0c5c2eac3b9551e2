import { below } from '../random/bernoulli.ts';
import { draw } from '../random/key.ts';
import * as at from './layout.ts';
import * as purposes from './purposes.ts';
import { agentNodes, running, slotInts } from './state.ts';

/** 1 where the customer of a slot's inquiry was about to leave and has been made to stay. */
export const isSaved = new Uint8Array(agentNodes);

/** Whether the customer of a slot's inquiry is about to leave, unless a contact makes him stay. */
export function isAtRisk(slot: number): boolean {
  const row = slot << 4;
  const share = running.model.toolkit.atRisk[slotInts[row + at.type] as number] as number;
  return share > 0 && below(draw(slotInts[row + at.word0] as number, slotInts[row + at.word1] as number, purposes.atRisk), share);
}

/** Whether the customer is about to leave and nothing has made him stay so far. */
export const isUnkept = (slot: number): boolean => isSaved[slot] === 0 && isAtRisk(slot);
