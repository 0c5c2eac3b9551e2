import { quantileAt } from '../../random/quantileAt.ts';
import type { CompiledModel } from '../compiledModel.ts';

const points = 24;
const whole = 4294967296;

/** What a limit leaves for waiting: the share whose time before the queue is beyond it, and equally likely waits left to the others, in seconds. */
export interface LeftToWait {
  readonly beyond: number;
  readonly left: readonly number[];
}

/** The whole limit, where nothing comes before the queue. */
export const allOf = (limit: number): LeftToWait => ({ beyond: 0, left: [limit] });

/** What the phone menu before a queue leaves of a limit in seconds that counts from the start of the call. */
export function afterMenu({ places, tables }: CompiledModel, queue: number, limit: number): LeftToWait {
  const table = places.menuTable[queue] as number;
  if (table < 0) return allOf(limit);
  const spent = (share: number) => (places.menuMean[queue] as number) * quantileAt(tables, table, Math.floor(share * whole) | 0);
  let inTime = 0;
  for (let step = 0.5; step >= 1 / whole; step /= 2) if (spent(inTime + step) <= limit) inTime += step;
  if (inTime === 0) return { beyond: 1, left: [] };
  const left = Array.from({ length: points }, (_, at) => limit - spent(((at + 0.5) / points) * inTime));
  return { beyond: inTime + 1 / whole >= 1 ? 0 : 1 - inTime, left };
}
