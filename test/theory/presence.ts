import type { CompiledModel } from '../../src/model/compiledModel.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { modelOf } from '../engine/scenarioModel.ts';
import { type Experiment, total } from './experiment.ts';

/** A look at a system at a time, seconds from the start of the window; looks with the same `at` are of one kind. */
export interface Look {
  readonly at: number;
  readonly seconds: number;
  /** The look counts whether at least so many are present. */
  readonly level: number;
}

/** Sums over all looks of a kind. */
export interface Looks {
  looks(at: number): number;
  present(at: number): number;
  presentSquared(at: number): number;
  waiting(at: number): number;
  atLeastLevel(at: number): number;
  /** Customer-seconds of waiting from the start of the window to the look. */
  waitingSeconds(at: number): number;
}

const width = 6;

/** What the looks of one replication see; each inquiry is one contact. Looks are in order of time. */
function watch(model: CompiledModel, replication: number, looks: readonly Look[], kinds: number): Float64Array {
  const vector = new Float64Array(width * kinds);
  let present = 0;
  let waiting = 0;
  let since = 0;
  let waitingSeconds = 0;
  let next = 0;
  const pass = (seconds: number) => {
    waitingSeconds += waiting * Math.max(0, seconds - since);
    since = Math.max(0, seconds);
  };
  const look = ({ at, seconds, level }: Look) => {
    pass(seconds);
    const seen = [1, present, present ** 2, waiting, present >= level ? 1 : 0, waitingSeconds];
    for (const [column, value] of seen.entries()) vector[at * width + column] = (vector[at * width + column] as number) + value;
  };
  const lookUntil = (seconds: number) => {
    for (let due = looks[next]; due && due.seconds < seconds; due = looks[++next]) look(due);
  };
  core.simulate(model, replication, {
    record(event, seconds) {
      lookUntil(seconds);
      pass(seconds);
      if (event === 'arisen') {
        present++;
        waiting++;
      } else if (event === 'started' || event === 'abandoned') waiting--;
      else if (event === 'resolved' || event === 'givenUp') present--;
    },
  });
  lookUntil(Number.POSITIVE_INFINITY);
  return vector;
}

function readLooks(vector: Float64Array): Looks {
  const column = (at: number, of: number) => vector[at * width + of] as number;
  return {
    looks: (at) => column(at, 0),
    present: (at) => column(at, 1),
    presentSquared: (at) => column(at, 2),
    waiting: (at) => column(at, 3),
    atLeastLevel: (at) => column(at, 4),
    waitingSeconds: (at) => column(at, 5),
  };
}

const batch = 40;

/** Looks at all replications, in 40 batches. */
export function presence(document: ScenarioInput, replications: number, unordered: readonly Look[]): Experiment<Looks> {
  const model = modelOf(document);
  const looks = unordered.toSorted((a, b) => a.seconds - b.seconds);
  const kinds = 1 + Math.max(...looks.map(({ at }) => at));
  const size = replications / batch;
  const vectors = Array.from({ length: batch }, (_, first) =>
    total(Array.from({ length: size }, (_, within) => watch(model, first * size + within, looks, kinds))),
  );
  return { vectors, read: readLooks };
}
