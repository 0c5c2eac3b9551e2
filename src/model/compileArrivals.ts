import { threshold } from '../random/bernoulli.ts';
import { hashId } from '../random/hashId.ts';
import { purpose } from '../random/purpose.ts';
import type { InquiryTypeSpec, VolumeSpec } from '../scenario/schema/inquiryType.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { type BySegment, movesOf } from './bySegment.ts';
import type { ChoiceBuilder } from './choiceBuilder.ts';
import type { CompiledArrivals, CompiledSurges, GivenArrivals } from './compiledModel.ts';
import type { ModelIds } from './modelIds.ts';
import type { TableBuilder } from './tableBuilder.ts';

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Inquiries of a mean day where the volume is stated per 1,000 of so many customers, over the mean factor of the days. */
function fromCustomers(volume: VolumeSpec, days: number, customers: number): number {
  const factors = volume.dayWeights === undefined ? 1 : total(volume.dayWeights) / days;
  return factors === 0 ? 0 : ((volume.perThousandCustomers ?? 0) * customers) / 1000 / volume.periodDays / factors;
}

/** Expected number of each interval of the window, as the volume states it (inquiries or recorded contacts), scaled. */
export function statedVolume(volume: VolumeSpec, days: number, perDay: number, customers = 0): Float64Array {
  const stated = new Float64Array(days * perDay);
  const ofDay = volume.perDay ?? fromCustomers(volume, days, customers);
  const factor = volume.scalePercent / 100;
  const weights = volume.intervalWeights;
  const all = weights === undefined ? perDay : total(weights);
  for (let interval = 0; interval < stated.length; interval++) {
    const day = Math.floor(interval / perDay);
    const spread = ofDay * (volume.dayWeights?.[day] ?? 1) * ((weights?.[interval % perDay] ?? 1) / all);
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
  readonly forces: boolean;
}

/**
 * Steering moves of a type. Each has its own uniform, keyed by the move's id. Moves out of one channel are tried in turn, so a
 * later one applies to those whom earlier ones left: its threshold is its share of those, and every move gets its stated share.
 */
function compileMoves(scenario: Scenario, ids: ModelIds, type: string, segment?: string): Move[] {
  const left = new Map<string, number>();
  return movesOf(scenario, type, segment).map(({ id, from, to, share, forces }) => {
    const before = left.get(from) ?? 1;
    left.set(from, before - share);
    return {
      channel: ids.index('channels', from),
      to: ids.index('channels', to),
      purpose: purpose(`move ${id}`),
      threshold: threshold(before > 0 ? Math.min(1, share / before) : 0),
      forces,
    };
  });
}

const gammaOf = (cv: number, tables: TableBuilder): number =>
  cv > 0 ? tables.add({ law: 'gamma', meanSeconds: 1, cv }).table : -1;

const sharedFactors = ({ demand }: Scenario, tables: TableBuilder) => ({
  sharedDay: gammaOf(demand.busyDayCv, tables),
  sharedInterval: gammaOf(demand.busyIntervalCv, tables),
});

function compileSurges({ demand }: Scenario, sources: readonly string[], tables: TableBuilder): CompiledSurges {
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
      random.flatMap(({ types }) => sources.map((type) => (types === undefined || types.includes(type) ? 1 : 0))),
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

/** Which types the inquiries of each source are of: those of its inquiry type, one for each segment. */
function compileMix({ typeIds, mix }: BySegment) {
  const shares = typeIds.map((_, source) => (mix[source]?.length ? mix[source] : [1]));
  const mixFrom = [0];
  for (const row of shares) mixFrom.push((mixFrom[mixFrom.length - 1] ?? 0) + row.length);
  const thresholds = shares.flatMap((row) => {
    const last = row.findLastIndex((share) => share > 0);
    return row.map((_, at) => threshold(at >= last ? 1 : total(row.slice(0, at + 1))));
  });
  return {
    mixFrom: Int32Array.from(mixFrom),
    mixType: Int32Array.from(thresholds.keys()),
    mixThreshold: Float64Array.from(thresholds),
  };
}

/** Arrival processes, first channels and steering. `fresh` gives the expected fresh inquiries per interval of each inquiry type. */
export function compileArrivals(
  split: BySegment,
  ids: ModelIds,
  fresh: readonly Float64Array[],
  tables: TableBuilder,
  choices: ChoiceBuilder,
): CompiledArrivals {
  const { scenario, typeIds, segmentIds } = split;
  const { days, intervalMinutes } = scenario.calendar;
  const perDay = (24 * 60) / intervalMinutes;
  const types = ids.types.map((id) => scenario.inquiryTypes[id]).filter((type) => type !== undefined);
  const cumulative = new Float64Array(typeIds.length * days * (perDay + 1));
  for (const [source, expected] of fresh.entries()) runningSums(expected, days, perDay, cumulative, source * days * (perDay + 1));
  const wide = Math.max(1, segmentIds.length);
  const busyDays = typeIds.map((_, source) => types[source * wide]?.busyDayCv ?? 0);
  const moves = types.map((_, type) =>
    compileMoves(scenario, ids, typeIds[Math.floor(type / wide)] ?? '', segmentIds[type % wide]),
  );
  const moveFrom = [0];
  for (const list of moves) moveFrom.push((moveFrom[moveFrom.length - 1] ?? 0) + list.length);
  const all = moves.flat();
  const leaving = segmentIds.map((id) => threshold((scenario.customers.segments[id]?.leaveIfForcedPercent ?? 0) / 100));
  return {
    intervalsPerDay: perDay,
    ...sharedFactors(scenario, tables),
    surges: compileSurges(scenario, typeIds, tables),
    hash: idHashes(typeIds.map((id) => `type ${id}`)),
    ...compileMix(split),
    cumulative,
    busyDay: Int32Array.from(busyDays, (cv) => gammaOf(cv, tables)),
    shoppers: Uint8Array.from(types, (type) => (type.shoppers === undefined ? 0 : 1)),
    removed: Float64Array.from(types, (type) => threshold((type.fixAtSource?.removedPercent ?? 0) / 100)),
    given: types.map((type) => givenArrivals(type.volume)),
    start: Int32Array.from(types, (type) => startOf(type, ids, choices)),
    moveFrom: Int32Array.from(moveFrom),
    moveChannel: Int32Array.from(all, (move) => move.channel),
    moveTo: Int32Array.from(all, (move) => move.to),
    movePurpose: Int32Array.from(all, (move) => move.purpose),
    moveThreshold: Float64Array.from(all, (move) => move.threshold),
    moveForces: Uint8Array.from(all, (move) => (move.forces ? 1 : 0)),
    leavesIfForced: Float64Array.from(types, (_, type) => leaving[type % wide] ?? 0),
  };
}

/** Words of the ids that streams of random numbers hang on. */
export const idHashes = (list: readonly string[]): Int32Array => Int32Array.from(list, (id) => hashId(id));
