import * as at from '../layout.ts';
import { placeReals } from '../state.ts';

/** Priorities that grow with waiting: the claim of a queue's first contact, credit + weight x seconds waited. */
export function claimOf(queue: number, wait: number): number {
  return (placeReals[(queue << 3) + at.credit] as number) + (placeReals[(queue << 3) + at.weight] as number) * wait;
}
