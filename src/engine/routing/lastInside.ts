import * as at from '../layout.ts';
import { open, placeInts, running, skillQueue, teamInts } from '../state.ts';
import { firstUnderstood } from './languages.ts';

/** Which contact for an agent who would go home: one that waits behind closed doors where all who are inside are served; or -1. */
export function lastInside(team: number): number {
  const { servesInside } = running.model.places;
  const end = teamInts[(team << 4) + at.skillTo] as number;
  for (let skill = teamInts[(team << 4) + at.skillFrom] as number; skill < end; skill++) {
    const queue = skillQueue[skill] as number;
    const slot = firstUnderstood(team, queue);
    if (slot >= 0 && servesInside[queue] === 1 && open[placeInts[(queue << 4) + at.channelOf] as number] === 0) return slot;
  }
  return -1;
}
