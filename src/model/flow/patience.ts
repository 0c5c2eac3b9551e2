import { ln } from '../../numeric/ln.ts';
import type { CompiledModel } from '../compiledModel.ts';
import { lawPoints } from './kernel.ts';

const whole = 4294967296;
const points = 400;

/** How customers of a queue give up waiting. */
export interface Patience {
  /** False where all wait for ever. */
  readonly ends: boolean;
  /** Share who leave at once when they would have to wait. */
  readonly hangUp: number;
  /** Mean seconds of the exponential patience under which as many give up within a wait of so many seconds; Infinity where none does. */
  mean(waitSeconds: number): number;
}

const endless: Patience = { ends: false, hangUp: 0, mean: () => Infinity };

/** The patience of a queue. A law that is not exponential is replaced by the exponential one that loses as many at a typical wait. */
export function patienceOf(model: CompiledModel, queue: number): Patience {
  const { places } = model;
  const table = places.patienceTable[queue] as number;
  if (table < 0) return endless;
  const mean = places.patienceMean[queue] as number;
  const hangUp = (places.hangUpAtOnce[queue] as number) / whole;
  if (table === model.exponential) return { ends: true, hangUp, mean: () => mean };
  const values = lawPoints(model, table, mean, points);
  return { ends: true, hangUp, mean: (wait) => equivalentMean(values, wait) };
}

function equivalentMean(values: Float64Array, wait: number): number {
  const seconds = Math.max(wait, values[1] as number, 1e-3);
  let given = 0;
  while (given < values.length && (values[given] as number) <= seconds) given++;
  const before = given === 0 ? 0 : (values[given - 1] as number);
  const after = given < values.length ? (values[given] as number) : seconds;
  const part = after > before ? (seconds - before) / (after - before) : 0;
  const share = Math.min(0.999, Math.max(0, (given - 0.5 + part) / values.length));
  return share > 0 ? -seconds / ln(1 - share) : Infinity;
}
