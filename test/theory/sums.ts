import {
  type PlaceColumn,
  placeColumn,
  placeWidth,
  type QueueColumn,
  queueColumn,
  queueWidth,
  type Tally,
  type TeamColumn,
  type TypeColumn,
  teamColumn,
  teamWidth,
  typeColumn,
  typeWidth,
  waitBins,
} from '../../src/metrics/tally.ts';
import type { CompiledModel } from '../../src/model/compiledModel.ts';

/** What became of those whose waits a histogram counts. */
type Fate = 'served' | 'abandoned';

/** Sums over the measured window of one or several replications, by the ids of the scenario. */
export interface Sums {
  /** Measured time. */
  readonly seconds: number;
  queue(id: string, column: QueueColumn): number;
  team(id: string, column: TeamColumn): number;
  type(id: string, column: TypeColumn): number;
  place(type: string, place: string, column: PlaceColumn): number;
  /** Waits of at most a time, seconds; between the borders of a bin by a straight line. */
  waitsWithin(queue: string, fate: Fate, seconds: number): number;
}

/** Positions of the parts in a vector of sums; the first entry is the measured time. */
function layout({ queueIds, teamIds, typeIds, placeIds }: CompiledModel) {
  const queue = 1;
  const team = queue + queueIds.length * queueWidth;
  const type = team + teamIds.length * teamWidth;
  const place = type + typeIds.length * typeWidth;
  const waits = place + typeIds.length * placeIds.length * placeWidth;
  return { queue, team, type, place, waits, length: waits + queueIds.length * 2 * waitBins };
}

/** Adds the rows of the intervals of the window, each `row` wide, into a vector. */
function addRows(vector: Float64Array, at: number, part: Float64Array, rows: number, row: number): void {
  for (let cell = 0; cell < rows * row; cell++) {
    const to = at + (cell % row);
    vector[to] = (vector[to] as number) + (part[cell] as number);
  }
}

/** All sums of a replication, without what falls outside the window. */
export function vectorOf(model: CompiledModel, tally: Tally): Float64Array {
  const at = layout(model);
  const vector = new Float64Array(at.length);
  const { intervals, queues, teams } = tally.size;
  vector[0] = model.windowSeconds;
  addRows(vector, at.queue, tally.queue, intervals, queues * queueWidth);
  addRows(vector, at.team, tally.team, intervals, teams * teamWidth);
  vector.set(tally.type.subarray(0, at.place - at.type), at.type);
  vector.set(tally.place.subarray(0, at.waits - at.place), at.place);
  vector.set(tally.waits.subarray(0, at.length - at.waits), at.waits);
  return vector;
}

/** Upper border of a bin of the histogram of waits, seconds; bin 0 holds those who did not wait. */
export function upperBorder(bin: number): number {
  return bin === 0 ? 0 : 2 ** (Math.floor((bin - 1) / 32) - 4) * (1 + ((bin - 1) % 32) / 32);
}

/** The share of a bin that lies below a time, if its waits were spread evenly. */
function shareBelow(bin: number, seconds: number): number {
  const upper = upperBorder(bin);
  if (upper <= seconds) return 1;
  const lower = bin === 1 ? 0 : upperBorder(bin - 1);
  return seconds <= lower ? 0 : (seconds - lower) / (upper - lower);
}

function position(ids: readonly string[], id: string): number {
  const at = ids.indexOf(id);
  if (at < 0) throw new RangeError(`known are ${ids.join(', ')}, got ${id}`);
  return at;
}

/** Reads a vector of sums by ids. */
export function sumsOf(model: CompiledModel, vector: Float64Array): Sums {
  const at = layout(model);
  const cell = (index: number) => vector[index] as number;
  return {
    seconds: cell(0),
    queue: (id, column) => cell(at.queue + position(model.queueIds, id) * queueWidth + queueColumn[column]),
    team: (id, column) => cell(at.team + position(model.teamIds, id) * teamWidth + teamColumn[column]),
    type: (id, column) => cell(at.type + position(model.typeIds, id) * typeWidth + typeColumn[column]),
    place: (type, place, column) => {
      const row = position(model.typeIds, type) * model.placeIds.length + position(model.placeIds, place);
      return cell(at.place + row * placeWidth + placeColumn[column]);
    },
    waitsWithin: (queue, fate, seconds) => {
      const first = at.waits + (2 * position(model.queueIds, queue) + (fate === 'served' ? 0 : 1)) * waitBins;
      let sum = 0;
      for (let bin = 0; bin < waitBins; bin++) {
        const share = shareBelow(bin, seconds);
        if (share === 0) break;
        sum += share * cell(first + bin);
      }
      return sum;
    },
  };
}
