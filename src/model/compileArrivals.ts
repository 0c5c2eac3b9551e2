import { threshold } from '../random/bernoulli.ts';
import { hashId } from '../random/hashId.ts';
import { purpose } from '../random/purpose.ts';
import type { InquiryTypeSpec, VolumeSpec } from '../scenario/schema/inquiryType.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { ChoiceBuilder } from './choiceBuilder.ts';
import type { CompiledArrivals, CompiledSurges, GivenArrivals } from './compiledModel.ts';
import type { ModelIds } from './modelIds.ts';
import type { TableBuilder } from './tableBuilder.ts';

/** Expected number of each interval of the window, as the volume states it (inquiries or recorded contacts), scaled. */
export function statedVolume(volume: VolumeSpec, days: number, perDay: number): Float64Array {
  const stated = new Float64Array(days * perDay);
  const factor = volume.scalePercent / 100;
  const weights = volume.intervalWeights;
  const total = weights?.reduce((sum, weight) => sum + weight, 0) ?? perDay;
  for (let interval = 0; interval < stated.length; interval++) {
    const day = Math.floor(interval / perDay);
    const ofDay = interval % perDay;
    const spread = (volume.perDay ?? 0) * (volume.dayWeights?.[day] ?? 1) * ((weights?.[ofDay] ?? 1) / total);
    const listed = volume.perInterval?.[interval % volume.perInterval.length];
    stated[interval] = (listed ?? spread) * factor;
  }
  return stated;
}

/** Running sums within each day of an expected count per interval: [day][k], k = 0 .. perDay. */
function runningSums(expected: Float64Array, days: number, perDay: number, out: Float64Array, offset: number): void {
  for (let day = 0; day < days; day++) {
    let sum = 0;
    for (let k = 0; k < perDay; k++) {
      out[offset + day * (perDay + 1) + k] = sum;
      sum += expected[day * perDay + k] ?? 0;
    }
    out[offset + day * (perDay + 1) + perDay] = sum;
  }
}

function givenArrivals(volume: VolumeSpec): GivenArrivals | undefined {
  const list = volume.given;
  if (list === undefined) return undefined;
  return {
    at: Float64Array.from(list, (item) => item.atSeconds),
    service: Float64Array.from(list, (item) => item.serviceSeconds ?? Number.NaN),
    patience: Float64Array.from(list, (item) =>
      item.patienceSeconds === null ? Number.POSITIVE_INFINITY : (item.patienceSeconds ?? Number.NaN),
    ),
  };
}

interface Move {
  readonly channel: number;
  readonly to: number;
  readonly purpose: number;
  readonly threshold: number;
}

/**
 * Steering moves of a type. Each has its own uniform, keyed by the move's id. Moves out of one channel are tried in turn, so a
 * later one applies to those whom earlier ones left: its threshold is its share of those, and every move gets its stated share.
 */
function movesOf(scenario: Scenario, ids: ModelIds, type: string): Move[] {
  const left = new Map<string, number>();
  const moves: Move[] = [];
  for (const id of Object.keys(scenario.steering).sort()) {
    const move = scenario.steering[id];
    if (move === undefined || (move.types !== undefined && !move.types.includes(type))) continue;
    const share = (move.sharePercent / 100) * (move.acceptancePercent / 100);
    const before = left.get(move.from) ?? 1;
    left.set(move.from, before - share);
    moves.push({
      channel: ids.index('channels', move.from),
      to: ids.index('channels', move.to),
      purpose: purpose(`move ${id}`),
      threshold: threshold(before > 0 ? Math.min(1, share / before) : 0),
    });
  }
  return moves;
}

const gammaOf = (cv: number, tables: TableBuilder): number =>
  cv > 0 ? tables.add({ law: 'gamma', meanSeconds: 1, cv }).table : -1;

const sharedFactors = ({ demand }: Scenario, tables: TableBuilder) => ({
  sharedDay: gammaOf(demand.busyDayCv, tables),
  sharedInterval: gammaOf(demand.busyIntervalCv, tables),
});

function compileSurges({ demand }: Scenario, ids: ModelIds, tables: TableBuilder): CompiledSurges {
  const random = Object.entries(demand.surges).flatMap(([id, { types, phases }]) => (phases ? [{ id, types, phases }] : []));
  const phaseFrom = [0];
  for (const { phases } of random) phaseFrom.push((phaseFrom[phaseFrom.length - 1] ?? 0) + phases.length);
  const phases = random.flatMap((surge) => surge.phases);
  const laws = phases.map(({ time }) => tables.add(time));
  return {
    hash: Int32Array.from(random, ({ id }) => hashId(`surge ${id}`)),
    phaseFrom: Int32Array.from(phaseFrom),
    factor: Float64Array.from(phases, ({ volumePercent }) => volumePercent / 100),
    table: Int32Array.from(laws, ({ table }) => table),
    mean: Float64Array.from(laws, ({ mean }) => mean),
    concerns: Uint8Array.from(
      random.flatMap(({ types }) => ids.types.map((type) => (types === undefined || types.includes(type) ? 1 : 0))),
    ),
  };
}

/** Factor of the planned surges on the volume of a type in each interval of the window. */
export function plannedFactors({ demand, calendar }: Scenario, type: string): Float64Array {
  const seconds = calendar.intervalMinutes * 60;
  const factors = new Float64Array((calendar.days * 86_400) / seconds).fill(1);
  for (const { types, spells = [] } of Object.values(demand.surges)) {
    if (types !== undefined && !types.includes(type)) continue;
    for (const { fromSeconds, lastsSeconds, volumePercent } of spells)
      for (let interval = Math.floor(fromSeconds / seconds); interval < factors.length; interval++) {
        const inside = Math.min(fromSeconds + lastsSeconds, (interval + 1) * seconds) - Math.max(fromSeconds, interval * seconds);
        if (inside <= 0) break;
        factors[interval] = (factors[interval] as number) * (1 + (inside / seconds) * (volumePercent / 100 - 1));
      }
  }
  return factors;
}

function startOf(type: InquiryTypeSpec, ids: ModelIds, choices: ChoiceBuilder): number {
  return choices.add(
    Object.entries(type.startsOnPercent).map(([id, percent]) => ({
      share: percent / 100,
      to: { channel: ids.index('channels', id) },
    })),
  );
}

/** Arrival processes, first channels and steering. `fresh` gives the expected fresh inquiries per interval of each type. */
export function compileArrivals(
  scenario: Scenario,
  ids: ModelIds,
  fresh: readonly Float64Array[],
  tables: TableBuilder,
  choices: ChoiceBuilder,
): CompiledArrivals {
  const { days, intervalMinutes } = scenario.calendar;
  const perDay = (24 * 60) / intervalMinutes;
  const types = ids.types.map((id) => scenario.inquiryTypes[id]).filter((type) => type !== undefined);
  const cumulative = new Float64Array(types.length * days * (perDay + 1));
  for (const [type, expected] of fresh.entries()) runningSums(expected, days, perDay, cumulative, type * days * (perDay + 1));
  const moves = ids.types.map((id) => movesOf(scenario, ids, id));
  const moveFrom = [0];
  for (const list of moves) moveFrom.push((moveFrom[moveFrom.length - 1] ?? 0) + list.length);
  const all = moves.flat();
  return {
    intervalsPerDay: perDay,
    ...sharedFactors(scenario, tables),
    surges: compileSurges(scenario, ids, tables),
    cumulative,
    busyDay: Int32Array.from(types, (type) =>
      type.busyDayCv > 0 ? tables.add({ law: 'gamma', meanSeconds: 1, cv: type.busyDayCv }).table : -1,
    ),
    shoppers: Uint8Array.from(types, (type) => (type.shoppers === undefined ? 0 : 1)),
    removed: Float64Array.from(types, (type) => threshold((type.fixAtSource?.removedPercent ?? 0) / 100)),
    given: types.map((type) => givenArrivals(type.volume)),
    start: Int32Array.from(types, (type) => startOf(type, ids, choices)),
    moveFrom: Int32Array.from(moveFrom),
    moveChannel: Int32Array.from(all, (move) => move.channel),
    moveTo: Int32Array.from(all, (move) => move.to),
    movePurpose: Int32Array.from(all, (move) => move.purpose),
    moveThreshold: Float64Array.from(all, (move) => move.threshold),
  };
}

/** Words of the ids that streams of random numbers hang on. */
export const idHashes = (list: readonly string[]): Int32Array => Int32Array.from(list, (id) => hashId(id));
