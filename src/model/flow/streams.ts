import type { CompiledModel } from '../compiledModel.ts';

const whole = 4294967296;

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
