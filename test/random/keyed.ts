import { draw, inquiryWord0, inquiryWord1, streamWords } from '../../src/random/key.ts';

/** Where a draw stands; all integers. */
export interface Place {
  seed0: number;
  seed1: number;
  replication: number;
  idHash: number;
  day: number;
  month: number;
  n: number;
  purpose: number;
}

const words = new Int32Array(2);

/** The draw at a place, through the whole chain of keys. */
export function drawAt(place: Place): number {
  streamWords(words, 0, place.seed0, place.seed1, place.replication, place.idHash, place.day, place.month);
  return draw(inquiryWord0(words[0] as number, place.n), inquiryWord1(words[1] as number, place.n), place.purpose);
}

/** Draws at places that differ in one respect. */
export function drawsAlong(length: number, origin: Place, move: (place: Place, step: number) => void): Int32Array {
  const place = { ...origin };
  return Int32Array.from({ length }, (_, step) => {
    move(place, step);
    return drawAt(place);
  });
}
