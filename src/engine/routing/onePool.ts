import * as at from '../layout.ts';
import * as reg from '../registers.ts';
import { listHead, queueInts, registers } from '../state.ts';

/** First come first served: which contact of a queue for an agent who serves no other. -1 where nobody waits. */
export function longestWaiting(queue: number): number {
  return queueInts[(queue << 2) + at.head] as number;
}

/** Which agent of a team for a contact that no other team takes. -1 where nobody is idle. */
export function longestIdle(team: number): number {
  return listHead[team * (registers[reg.listWidth] as number)] as number;
}
