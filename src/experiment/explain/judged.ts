import type { QueuePerformance } from '../../erlang/queuePerformance.ts';
import { compile } from '../../model/compile.ts';
import { outlineOf } from '../outline.ts';
import type { ReplicationRange } from '../pool/batches.ts';
import type { CompiledSource, Result, Source } from '../result.ts';
import type { Level } from './levels.ts';
import { volumeOf } from './levels.ts';

/** Simulates compiled scenarios on the same random numbers; gives the results in their order. */
export type Simulate = (scenarios: readonly CompiledSource[], replications: ReplicationRange) => Promise<readonly Result[]>;

/** The closed form of a queue by its number of agents. */
export type Formula = (agents: number) => QueuePerformance;

/** A level with what judges it: a closed form where there is one, else what was simulated. */
export interface Judged extends Level {
  readonly formula: Formula | undefined;
  readonly result: Result | undefined;
}

/** A scenario as workers take it. */
export function compiledSource(source: Source, model = compile(source, volumeOf)): CompiledSource {
  return { key: source.key, model, outline: outlineOf(source.key, source.scenario, model) };
}
