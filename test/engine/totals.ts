import {
  flowEnd,
  flowWidth,
  type PlaceColumn,
  placeColumn,
  placeWidth,
  type QueueColumn,
  queueColumn,
  queueWidth,
  type Tally,
  type TargetColumn,
  type TeamColumn,
  type TouchColumn,
  type TypeColumn,
  targetColumn,
  targetWidth,
  teamColumn,
  teamWidth,
  touchColumn,
  touchWidth,
  typeColumn,
  typeWidth,
} from '../../src/metrics/tally.ts';
import type { CompiledModel } from '../../src/model/compiledModel.ts';

function sums<Column extends string>(
  part: Float64Array,
  columns: Readonly<Record<Column, number>>,
  width: number,
  rows: readonly number[],
): Record<Column, number> {
  const names = Object.keys(columns) as Column[];
  const sum = Object.fromEntries(names.map((name) => [name, 0])) as Record<Column, number>;
  for (const row of rows) for (const name of names) sum[name] += part[row * width + columns[name]] as number;
  return sum;
}

function position(ids: readonly string[], id: string): number {
  const at = ids.indexOf(id);
  if (at < 0) throw new RangeError(`known are ${ids.join(', ')}, got ${id}`);
  return at;
}

/** Rows of one of `count` things in the intervals of the window; `outside`: the row after them too. */
function rowsOf(tally: Tally, count: number, at: number, outside: boolean): number[] {
  return Array.from({ length: tally.size.intervals + (outside ? 1 : 0) }, (_, interval) => interval * count + at);
}

/** Sums of a queue over the window. */
export function queueTotals(model: CompiledModel, tally: Tally, id: string, outside = false): Record<QueueColumn, number> {
  const rows = rowsOf(tally, tally.size.queues, position(model.queueIds, id), outside);
  return sums(tally.queue, queueColumn, queueWidth, rows);
}

/** Sums of a team over the window. */
export function teamTotals(model: CompiledModel, tally: Tally, id: string, outside = false): Record<TeamColumn, number> {
  const rows = rowsOf(tally, tally.size.teams, position(model.teamIds, id), outside);
  return sums(tally.team, teamColumn, teamWidth, rows);
}

/** Sums of a type's cohort. */
export function typeTotals(model: CompiledModel, tally: Tally, id: string): Record<TypeColumn, number> {
  return sums(tally.type, typeColumn, typeWidth, [position(model.typeIds, id)]);
}

/** Sums of a type at a place. */
export function placeTotals(model: CompiledModel, tally: Tally, type: string, place: string): Record<PlaceColumn, number> {
  const row = position(model.typeIds, type) * tally.size.places + position(model.placeIds, place);
  return sums(tally.place, placeColumn, placeWidth, [row]);
}

/** Inquiries of the cohort from a channel (or the start) to another (or an end), as `from > to`, where there are any. */
export function flowsOf({ channelIds }: CompiledModel, { flows }: Tally): Record<string, number> {
  const columns = [...channelIds, ...Object.keys(flowEnd)];
  const width = flowWidth(channelIds.length);
  const entries = [...channelIds, 'start'].flatMap((from, row) =>
    columns.map((to, column) => [`${from} > ${to}`, flows[row * width + column] as number] as const),
  );
  return Object.fromEntries(entries.filter(([, count]) => count !== 0));
}

/** Sums of a touch's cohort. */
export function touchTotals(model: CompiledModel, tally: Tally, id: string): Record<TouchColumn, number> {
  return sums(tally.touch, touchColumn, touchWidth, [position(model.touches.ids, id)]);
}

/** Sums of a target of a touch, `touch target`. */
export function targetTotals(model: CompiledModel, tally: Tally, id: string): Record<TargetColumn, number> {
  return sums(tally.target, targetColumn, targetWidth, [position(model.touches.targetIds, id)]);
}
