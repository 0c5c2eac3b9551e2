import { mix } from './key.ts';

/**
 * A stable 32-bit hash of an id (inquiry type, move, team), the same in every version and on every machine.
 * It reads UTF-16 code units, so equal ids must be equal strings (compose accents alike before).
 */
export function hashId(id: string): number {
  let h = 0x2545f491 ^ id.length;
  for (let at = 0; at < id.length; at++) h = mix(h ^ id.charCodeAt(at));
  return h;
}
