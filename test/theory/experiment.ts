import type { Tally } from '../../src/metrics/tally.ts';
import type { CompiledModel } from '../../src/model/compiledModel.ts';
import { studentQuantile } from '../../src/numeric/studentQuantile.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { modelOf } from '../engine/scenarioModel.ts';
import { type Sums, sumsOf, vectorOf } from './sums.ts';

/** Independent replications (or batches of them), each as a vector of sums, and how such a vector is read. */
export interface Experiment<S = Sums> {
  readonly vectors: readonly Float64Array[];
  read(vector: Float64Array): S;
}

export function experiment(document: ScenarioInput, replications: number): Experiment {
  const model = modelOf(document);
  const vectors = Array.from({ length: replications }, (_, replication) => vectorOf(model, core.simulate(model, replication)));
  return { vectors, read: (vector) => sumsOf(model, vector) };
}

/** Batches of replications, each batch the sum of what `vectorOf` gives. */
export function batches<S>(
  document: ScenarioInput,
  { count, size }: { readonly count: number; readonly size: number },
  vector: (model: CompiledModel, tally: Tally) => Float64Array,
  read: (vector: Float64Array) => S,
): Experiment<S> {
  const model = modelOf(document);
  const batch = (at: number) =>
    total(Array.from({ length: size }, (_, within) => vector(model, core.simulate(model, at * size + within))));
  return { vectors: Array.from({ length: count }, (_, at) => batch(at)), read };
}

export interface Estimate {
  readonly value: number;
  /** Standard error of the value. */
  readonly error: number;
  readonly replications: number;
}

export function total(vectors: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let cell = 0; cell < sum.length; cell++) sum[cell] = (sum[cell] as number) + (vector[cell] as number);
  return sum;
}

/** Jackknife estimates of functions of sums (of ratios, mostly) over replications, each left out in turn (Miller 1974). */
export function estimates<S>({ vectors, read }: Experiment<S>, measures: readonly ((sums: S) => number)[]): Estimate[] {
  const all = total(vectors);
  const count = vectors.length;
  const rest = new Float64Array(all.length);
  const without = vectors.map((vector) => {
    for (let cell = 0; cell < all.length; cell++) rest[cell] = (all[cell] as number) - (vector[cell] as number);
    return measures.map((measure) => measure(read(rest)));
  });
  return measures.map((measure, index) => {
    const whole = measure(read(all));
    const pseudo = without.map((values) => count * whole - (count - 1) * (values[index] as number));
    const value = pseudo.reduce((sum, each) => sum + each, 0) / count;
    const squares = pseudo.reduce((sum, each) => sum + (each - value) ** 2, 0);
    return { value, error: Math.sqrt(squares / (count * (count - 1))), replications: count };
  });
}

/** Half width of the interval that misses the truth with the given probability, on both sides together. */
export function halfWidth({ error, replications }: Estimate, miss: number): number {
  return studentQuantile(1 - miss / 2, replications - 1) * error;
}
