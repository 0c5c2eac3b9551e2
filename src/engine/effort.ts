import { typeColumn } from '../metrics/tally.ts';
import { below } from '../random/bernoulli.ts';
import { draw } from '../random/key.ts';
import * as at from './layout.ts';
import * as purposes from './purposes.ts';
import * as reg from './registers.ts';
import { isUnkept } from './risk.ts';
import { effortWeights, placeInts, registers, running, slotEffort, slotInts, typeTally } from './state.ts';

const certain = 4294967296;

/** Something that a column counts happens to a slot's inquiry: it takes effort by the column's weight. Deferred waiting takes none. */
export function addEffort(slot: number, column: number, amount: number): void {
  const weight = effortWeights[column] as number;
  if (weight === 0) return;
  if (column === typeColumn.waitSeconds && isDeferred(slotInts[(slot << 4) + at.place] as number)) return;
  slotEffort[slot] = (slotEffort[slot] as number) + weight * amount;
}

const isDeferred = (place: number): boolean => placeInts[(place << 4) + at.acceptsWhenClosed] === 1;

/**
 * The customer of an inquiry that ends after so many contacts: the effort it took, whether that is high, and whether he leaves for good, because it
 * was too much or because he was about to and nothing made him stay. He is lost once.
 */
export function countCustomer(slot: number, contacts: number, isResolved: boolean): void {
  const cell = slotInts[(slot << 4) + at.typeCell] as number;
  const unkept = isUnkept(slot);
  if (unkept) typeTally[cell + typeColumn.lostUnkept] = (typeTally[cell + typeColumn.lostUnkept] as number) + 1;
  const leaves = registers[reg.measuresEffort] === 1 && countEffort(slot, cell, contacts, isResolved);
  if (unkept || leaves) typeTally[cell + typeColumn.lost] = (typeTally[cell + typeColumn.lost] as number) + 1;
}

/** The effort of an inquiry that ends: its sum, and whether it is high. True where the customer leaves for it. */
function countEffort(slot: number, cell: number, contacts: number, isResolved: boolean): boolean {
  const { highAbove, perGivenUp, leaveBase, leavePerPoint } = running.model.effort;
  const row = slot << 4;
  const effort =
    (slotEffort[slot] as number) + (effortWeights[typeColumn.contacts] as number) * contacts + (isResolved ? 0 : perGivenUp);
  slotEffort[slot] = 0;
  typeTally[cell + typeColumn.effort] = (typeTally[cell + typeColumn.effort] as number) + effort;
  if (effort > highAbove) typeTally[cell + typeColumn.highEffort] = (typeTally[cell + typeColumn.highEffort] as number) + 1;
  const risk = Math.min(1, leaveBase + leavePerPoint * effort);
  return below(draw(slotInts[row + at.word0] as number, slotInts[row + at.word1] as number, purposes.leaving), risk * certain);
}
