import { hashId } from './hashId.ts';

/** The key of a purpose of randomness (arrival, channel choice, handle time ...): compute it once, outside the loop. */
export function purpose(name: string): number {
  return hashId(`purpose:${name}`);
}

/**
 * The key of the ordinal-th draw for a purpose: the k-th contact's handle time, or a move's own uniform with ordinal = hashId(move id).
 * Distinct ordinals (32-bit integers) of one purpose have distinct keys; ordinal 0 is the purpose itself.
 */
export function purposeKey(base: number, ordinal: number): number {
  return (base + Math.imul(ordinal, 0x9e3779b9)) | 0;
}
