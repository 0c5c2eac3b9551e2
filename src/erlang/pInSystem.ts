import { exp } from '../numeric/exp.ts';
import { gammainc } from '../numeric/gammainc.ts';
import { lnPoissonDensity } from '../numeric/lnPoissonDensity.ts';

/** Where a queue's states with idle agents end and those with all busy begin. */
interface StateSplit {
  readonly agents: number;
  /** Offered load: arrivals per second times mean service seconds. */
  readonly erlangs: number;
  /** P(some agent is idle). */
  readonly pIdle: number;
  /** P(all agents busy, nobody waiting). */
  readonly pFull: number;
  /** P(all agents busy, so many waiting). */
  pQueue(waiting: number): number;
}

/**
 * P(`count` customers waiting or in service). The states with idle agents are a Poisson law cut off above the agents, taken from
 * whichever end does not vanish. Throws RangeError for a count that is not a whole number >= 0, or fractional agents.
 */
export function pInSystem(split: StateSplit, count: number): number {
  const { agents, erlangs } = split;
  if (!Number.isInteger(agents)) throw new RangeError(`pInSystem requires whole agents, got ${agents}`);
  if (!(Number.isInteger(count) && count >= 0)) throw new RangeError(`pInSystem requires a whole count >= 0, got ${count}`);
  if (count >= agents) return split.pQueue(count - agents);
  if (erlangs <= agents) return (split.pIdle * exp(lnPoissonDensity(count, erlangs))) / gammainc(erlangs, agents, true, true);
  let share = split.pFull;
  for (let busy = agents; busy > count; busy--) share *= busy / erlangs;
  return share;
}
