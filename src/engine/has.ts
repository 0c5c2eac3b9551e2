import * as at from './layout.ts';
import { queueInts } from './state.ts';

/** Whether a place has a mechanism, one of the bits in `layout.ts`; places of self-service have none. */
export function has(place: number, mechanism: number): boolean {
  return ((queueInts[(place << 2) + at.special] as number) & mechanism) !== 0;
}
