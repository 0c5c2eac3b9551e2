import {
  type QueueColumn,
  queueColumn,
  queueWidth,
  type Tally,
  type TeamColumn,
  teamColumn,
  teamWidth,
} from '../../src/metrics/tally.ts';
import type { CompiledModel } from '../../src/model/compiledModel.ts';

/** Sums over days of what happens in each interval, of a scenario of one day, one queue and one team. */
export interface DaySums {
  readonly days: number;
  queue(interval: number, column: QueueColumn): number;
  team(interval: number, column: TeamColumn): number;
  /** Products of the numbers of arrivals of two intervals, or of the whole day with itself (interval -1). */
  product(one: number, other: number): number;
  /** Days on which a number of customers arrived in the first interval. */
  daysWith(arrivals: number): number;
}

/** Most intervals of a day, those of which products are taken, and numbers of arrivals counted. */
const intervals = 96;
const related = 12;
const numbers = 256;

const at = { queue: 1, team: 1 + intervals * queueWidth, product: 1 + intervals * (queueWidth + teamWidth) };
const counted = at.product + (related + 1) ** 2;

export function dayVector(_model: CompiledModel, { queue, team, size }: Tally): Float64Array {
  const vector = new Float64Array(counted + numbers);
  vector[0] = 1;
  vector.set(queue.subarray(0, size.intervals * queueWidth), at.queue);
  vector.set(team.subarray(0, size.intervals * teamWidth), at.team);
  const offered = Array.from({ length: related }, (_, interval) => queue[interval * queueWidth + queueColumn.offered] as number);
  const all = [offered.reduce((sum, count) => sum + count, 0), ...offered];
  all.forEach((one, row) => {
    all.forEach((other, column) => {
      vector[at.product + row * (related + 1) + column] = one * other;
    });
  });
  vector[counted + Math.min(numbers - 1, offered[0] ?? 0)] = 1;
  return vector;
}

export function readDays(vector: Float64Array): DaySums {
  const cell = (index: number) => vector[index] as number;
  return {
    days: cell(0),
    queue: (interval, column) => cell(at.queue + interval * queueWidth + queueColumn[column]),
    team: (interval, column) => cell(at.team + interval * teamWidth + teamColumn[column]),
    product: (one, other) => cell(at.product + (one + 1) * (related + 1) + other + 1),
    daysWith: (arrivals) => cell(counted + arrivals),
  };
}
