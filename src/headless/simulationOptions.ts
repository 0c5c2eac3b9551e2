import type { Command } from 'commander';
import type { ReplicationRange } from '../experiment/pool/batches.ts';
import { mostWorkers, usualWorkers } from './nodePool.ts';
import type { OptionReader } from './optionReader.ts';
import { mostReplications, replicationRange } from './replicationRange.ts';

/** What `run` and `compare` share: which replications, from which seed, on how many threads, printed how. */
export interface SimulationOptions {
  /** Absent where the scenario says how many. */
  readonly replications: ReplicationRange | undefined;
  /** Absent where the scenario has it. */
  readonly seed: string | undefined;
  readonly workers: number;
  readonly format: 'text' | 'json' | 'csv';
}

const longestSeed = 200;

function seedOf(options: OptionReader): string | undefined {
  const seed = options.text('seed');
  if (seed === undefined || (seed.length >= 1 && seed.length <= longestSeed)) return seed;
  options.refuse('seed', `must be a text of 1 to ${longestSeed} characters, got ${seed.length}`);
  return undefined;
}

/** Reads them; what is wrong is noted in `options`. */
export function simulationOptions(options: OptionReader): SimulationOptions {
  options.atMostOne(['json', 'csv']);
  const replications = replicationRange(options);
  const seed = seedOf(options);
  const workers = options.number('workers', { least: 1, most: mostWorkers, whole: true }) ?? usualWorkers();
  const format = options.switch('json') ? 'json' : options.switch('csv') ? 'csv' : 'text';
  return { replications, seed, workers, format };
}

/** Adds these options to a command. */
export function addSimulationOptions(command: Command): Command {
  return command
    .option(
      '--replications <N or A..B>',
      `how many, or which of them, numbered from 0 and both ends included; at most ${mostReplications} (the scenario's number)`,
    )
    .option('--seed <text>', "seed of all random numbers (the scenario's)")
    .option('--workers <number>', 'threads to simulate on; they change nothing but the time (one a core)')
    .option('--json', 'print one JSON document')
    .option('--csv', 'print a table, one row a figure');
}
