import { bisect } from './bisect.ts';
import { idleRatio } from './idleRatio.ts';
import { requirePositive } from './queueInput.ts';

function requireShare(caller: string, maxBlocking: number): void {
  if (!(maxBlocking > 0 && maxBlocking < 1)) throw new RangeError(`${caller} requires 0 < maxBlocking < 1, got ${maxBlocking}`);
}

/** The least whole number of agents or trunks that blocks at most a share `maxBlocking` of an offered load in erlangs (Erlang B). */
export function trunksForBlocking(erlangs: number, maxBlocking: number): number {
  requirePositive('trunksForBlocking', 'erlangs', erlangs);
  requireShare('trunksForBlocking', maxBlocking);
  const leastRatio = 1 / maxBlocking - 1;
  let trunks = Math.max(0, Math.floor(erlangs * (1 - maxBlocking) - 1));
  let ratio = idleRatio(trunks, erlangs);
  while (ratio < leastRatio) {
    trunks += 1;
    ratio = (trunks / erlangs) * (1 + ratio);
  }
  return trunks;
}

/** The load in erlangs of which so many agents or trunks, also a fractional number, block a share `blocking` (Erlang B). */
export function erlangsForBlocking(agents: number, maxBlocking: number): number {
  requirePositive('erlangsForBlocking', 'agents', agents);
  requireShare('erlangsForBlocking', maxBlocking);
  const leastRatio = 1 / maxBlocking - 1;
  const holds = (erlangs: number) => idleRatio(agents, erlangs) >= leastRatio;
  let high = agents;
  while (holds(high)) high *= 2;
  let low = high / 2;
  while (!holds(low)) low /= 2;
  return bisect(low, high, holds)[0];
}
