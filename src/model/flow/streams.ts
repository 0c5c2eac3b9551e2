import { exp } from '../../numeric/exp.ts';
import { normalQuantile } from '../../numeric/normalQuantile.ts';
import { atScore } from '../../random/scoreTable.ts';
import type { CompiledModel } from '../compiledModel.ts';

const whole = 4294967296;
const points = 64;
/** Scores beyond this are too rare to count. */
const reach = 6;

/** Inquiries of one type that are alike in what self-service can do for them. */
export interface Stream {
  readonly type: number;
  /** Share of the type's inquiries. */
  readonly share: number;
  /** They can be completed wherever the coverage is at least this (a threshold). */
  readonly complexity: number;
}

/** The streams of a model: each type cut at the coverages of its self-service places. */
export function streamsOf(model: CompiledModel): Stream[] {
  const places = model.placeIds.length;
  return model.typeIds.flatMap((_, type) => {
    const cuts = new Set([whole]);
    for (let place = model.places.queues; place < places; place++) {
      const cell = type * places + place;
      if ((model.handling.table[cell] as number) >= 0) cuts.add(model.handling.coverage[cell] as number);
    }
    const sorted = [...cuts].filter((cut) => cut > 0).sort((a, b) => a - b);
    return sorted.map((cut, i) => ({ type, share: (cut - (sorted[i - 1] ?? 0)) / whole, complexity: cut }));
  });
}

/** Share of the attempts of a stream at a self-service place that are completed. */
export function completedShare(model: CompiledModel, stream: Stream, place: number): number {
  const cell = stream.type * model.placeIds.length + place;
  const covered = (model.handling.coverage[cell] as number) >= stream.complexity;
  return covered ? (model.handling.complete[cell] as number) / whole : 0;
}

/** Mean handle time of a stream against that of all inquiries of its type; `cell`: type and place. */
export function complexityFactor({ handling, tables }: CompiledModel, stream: Stream, cell: number): number {
  const correlation = handling.correlation[cell] as number;
  if (correlation === 0 || stream.share === 1) return 1;
  const hardest = scoreOf(stream.complexity / whole);
  const easiest = scoreOf(stream.complexity / whole - stream.share);
  const own = Math.sqrt(1 - correlation * correlation);
  const table = handling.table[cell] as number;
  return meanOver(easiest, hardest, (hard) =>
    meanOver(-reach, reach, (score) => atScore(tables, table, correlation * hard + own * score)),
  );
}

const scoreOf = (share: number): number => Math.min(reach, Math.max(-reach, normalQuantile(Math.min(1, Math.max(0, share)))));

/** Mean of a function of a standard normal score between two scores, by the midpoints of equal cells. */
function meanOver(from: number, to: number, value: (score: number) => number): number {
  let sum = 0;
  let weights = 0;
  for (let point = 0; point < points; point++) {
    const score = from + ((point + 0.5) / points) * (to - from);
    const weight = exp((-score * score) / 2);
    weights += weight;
    sum += weight * value(score);
  }
  return sum / weights;
}
