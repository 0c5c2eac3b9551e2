import { ln } from '../../numeric/ln.ts';
import type { CompiledModel } from '../compiledModel.ts';
import { expectedInquiries, inquiriesByType } from './fresh.ts';
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
  if (model.segments.patienceDiffers) {
    const values = ofSegments(model, queue);
    return { ends: true, hangUp, mean: (wait) => equivalentMean(values, wait) };
  }
  if (table === model.exponential) return { ends: true, hangUp, mean: () => mean };
  const values = lawPoints(model, table, mean, points);
  return { ends: true, hangUp, mean: (wait) => equivalentMean(values, wait) };
}

/** Patience of the inquiries that may come to a queue, segments mixed as they arise: equally likely values, rising. */
function ofSegments(model: CompiledModel, queue: number): Float64Array {
  const { places, handling, placeIds, segments } = model;
  const counts = inquiriesByType(model, expectedInquiries(model)).map((row, type) =>
    (handling.table[type * placeIds.length + queue] as number) < 0 ? 0 : row.reduce((sum, count) => sum + count, 0),
  );
  const all = counts.reduce((sum, count) => sum + count, 0);
  const values = counts.flatMap((count, type) => {
    const mean = (places.patienceMean[queue] as number) * (segments.patience[type] as number);
    const share = all > 0 ? Math.round((points * count) / all) : 1;
    return share === 0 ? [] : [...lawPoints(model, places.patienceTable[queue] as number, mean, share)];
  });
  return Float64Array.from(values).sort();
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
