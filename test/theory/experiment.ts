import type { CompiledModel } from '../../src/model/compiledModel.ts';
import { studentQuantile } from '../../src/numeric/studentQuantile.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { modelOf } from '../engine/scenarioModel.ts';
import { type Sums, sumsOf, vectorOf } from './sums.ts';

/** Independent replications of a scenario, each as its sums. */
export interface Experiment {
  readonly model: CompiledModel;
  readonly vectors: readonly Float64Array[];
}

export function experiment(document: ScenarioInput, replications: number): Experiment {
  const model = modelOf(document);
  const vectors = Array.from({ length: replications }, (_, replication) => vectorOf(model, core.simulate(model, replication)));
  return { model, vectors };
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
export function estimates({ model, vectors }: Experiment, measures: readonly ((sums: Sums) => number)[]): Estimate[] {
  const all = total(vectors);
  const count = vectors.length;
  const rest = new Float64Array(all.length);
  const without = vectors.map((vector) => {
    for (let cell = 0; cell < all.length; cell++) rest[cell] = (all[cell] as number) - (vector[cell] as number);
    return measures.map((measure) => measure(sumsOf(model, rest)));
  });
  return measures.map((measure, index) => {
    const whole = measure(sumsOf(model, all));
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
