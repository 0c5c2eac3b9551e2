/**
 * Keyed random draws. Every draw of the simulation is a function of (seed, replication, inquiry, purpose, ordinal) and of
 * nothing else, so that scenarios which treat an inquiry alike also draw alike, whatever order the engine asks in.
 *
 * streamWords -> one (inquiry type, day) of a replication; inquiryWord0/1 -> its n-th inquiry; draw -> 32 bits for a purpose.
 * Each level holds two words (64 bits) and hashes them anew: folding replication and inquiry into one word would let two
 * replications share their draws in another order.
 *
 * The multipliers and shifts are published results of a search for integer hashes with little bias
 * (C. Wellons, "hash-prospector": lowbias32, triple32) and the finalizer of MurmurHash3 (A. Appleby).
 */

/** A bijection of 32-bit words in three rounds (triple32): a change of any input bit flips each output bit with probability 1/2. */
export function mix(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 17), 0xed5ad4bb);
  h = Math.imul(h ^ (h >>> 11), 0xac4c1b51);
  h = Math.imul(h ^ (h >>> 15), 0x31848bab);
  return h ^ (h >>> 14);
}

/**
 * Writes the two key words of one stream, a type's inquiries of one day, to out[offset] and out[offset + 1].
 * All arguments are 32-bit integers; idHash is hashId of the type's id, month the month of a plan (0 without one).
 */
export function streamWords(
  out: Int32Array,
  offset: number,
  seed0: number,
  seed1: number,
  replication: number,
  idHash: number,
  day: number,
  month: number,
): void {
  out[offset] = mix(seed0 ^ 0x243f6a88);
  out[offset + 1] = mix(seed1 + 0x13198a2e);
  absorb(out, offset, replication);
  absorb(out, offset, idHash);
  absorb(out, offset, day);
  absorb(out, offset, month);
  absorb(out, offset, 0x03707344);
}

/** Folds one field into a key of two words: a bijection of the pair for a given field, and other pairs for other fields. */
function absorb(out: Int32Array, offset: number, field: number): void {
  const first = mix((out[offset] as number) ^ field);
  const second = mix((out[offset + 1] as number) + first + Math.imul(field, 0x9e3779b1));
  out[offset] = mix(first + ((second << 15) | (second >>> 17)));
  out[offset + 1] = second;
}

/** The first key word of the n-th inquiry (n >= 0) of a stream whose first word is given. Other n, other word. */
export function inquiryWord0(stream0: number, n: number): number {
  let h = (stream0 + Math.imul(n, 0x9e3779b9)) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0xd35a2d97);
  return h ^ (h >>> 15);
}

/** The second key word of the n-th inquiry (n >= 0) of a stream whose second word is given. Other n, other word. */
export function inquiryWord1(stream1: number, n: number): number {
  let h = (stream1 + Math.imul(n, 0x6c8e9cf5)) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** 32 uniform bits (a signed integer) for one purpose of one inquiry; purpose as made by `purpose` and `purposeKey`. */
export function draw(word0: number, word1: number, purpose: number): number {
  let h = (word0 + purpose) | 0;
  h = Math.imul(h ^ (h >>> 17), 0xed5ad4bb);
  h = (Math.imul(h ^ (h >>> 11), 0xac4c1b51) + word1) | 0;
  h = Math.imul(h ^ (h >>> 15), 0x31848bab);
  return h ^ (h >>> 14);
}
