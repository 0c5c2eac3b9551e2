import { threshold } from '../random/bernoulli.ts';
import { hashId } from '../random/hashId.ts';
import { purpose } from '../random/purpose.ts';
import { messagesPerDay } from '../scenario/messagesSent.ts';
import type { InquiryTypeSpec, VolumeSpec } from '../scenario/schema/inquiryType.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { specialDays } from '../scenario/specialDays.ts';
import { type BySegment, type MoveOfType, messagesOf, movesOf } from './bySegment.ts';
import type { ChoiceBuilder } from './choiceBuilder.ts';
import {
  type CompiledArrivals,
  type CompiledSurges,
  type GivenArrivals,
  inducedInquiries,
  replyInquiries,
  statedInquiries,
} from './compiledModel.ts';
import { firstChannels, keptShare, type StartsModel } from './flow/fresh.ts';
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
  readonly byMessage: boolean;
  readonly forces: boolean;
}

/**
 * Moves of a type, by messages and then by steering. Each has its own uniform, keyed by its id. Moves out of one channel are tried in turn,
 * so a later one applies to those whom earlier ones left: its threshold is its share of those, and every move gets its stated share
 * (of steering: of those whom the messages leave).
 */
function compileMoves(split: BySegment, ids: ModelIds, type: string, segment?: string): Move[] {
  const { scenario } = split;
  const starts = Object.keys(scenario.channels);
  const byMessage = messagesOf(scenario, type, segment).flatMap(({ id, moved }) =>
    moved.flatMap(({ to, share }) =>
      starts
        .filter((from) => from !== to && share > 0)
        .map((from) => ({ from, to, share, purpose: `message ${id} to ${to}`, forces: false })),
    ),
  );
  const steered = movesOf(scenario, type, segment).map(({ id, ...move }) => ({ ...move, purpose: `move ${id}` }));
  return [...inTurn(byMessage, ids, true), ...inTurn(steered, ids, false)];
}

type StatedMove = Omit<MoveOfType, 'id'> & { readonly purpose: string };

function inTurn(moves: readonly StatedMove[], ids: ModelIds, byMessage: boolean): Move[] {
  const left = new Map<string, number>();
  return moves.map(({ from, to, share, forces, purpose: name }) => {
    const before = left.get(from) ?? 1;
    left.set(from, before - share);
    return {
      channel: ids.index('channels', from),
      to: ids.index('channels', to),
      purpose: purpose(name),
      threshold: threshold(before > 0 ? Math.min(1, share / before) : 0),
      byMessage,
      forces,
    };
  });
}

/** Rows grouped by type: where those of each begin, and all of them. */
function grouped<T>(rows: readonly (readonly T[])[]): { from: Int32Array; all: T[] } {
  const from = [0];
  for (const list of rows) from.push((from[from.length - 1] ?? 0) + list.length);
  return { from: Int32Array.from(from), all: rows.flat() };
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

/** Factor of special days and planned surges on the volume of a type in each interval of the window. */
export function plannedFactors({ demand, calendar }: Scenario, type: string): Float64Array {
  const seconds = calendar.intervalMinutes * 60;
  const factors = new Float64Array((calendar.days * 86_400) / seconds).fill(1);
  const perDay = factors.length / calendar.days;
  for (const [day, { volumePercent, volumePercentByType }] of specialDays(calendar))
    factors.fill((volumePercentByType[type] ?? volumePercent) / 100, day * perDay, (day + 1) * perDay);
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

/** Which types the inquiries of each source are of, from the share of each. */
function compileMix(rows: readonly (readonly { readonly type: number; readonly share: number }[])[]) {
  const { from, all } = grouped(rows);
  const thresholds = rows.flatMap((row) => {
    const shares = row.map(({ share }) => share);
    const last = shares.findLastIndex((share) => share > 0);
    return shares.map((_, at) => threshold(at >= last ? 1 : total(shares.slice(0, at + 1))));
  });
  return {
    mixFrom: from,
    mixType: Int32Array.from(all, ({ type }) => type),
    mixThreshold: Float64Array.from(thresholds),
  };
}

/** The types of an inquiry type, one for each segment, by shares. */
function mixOf({ segmentIds, mix }: BySegment, base: number, shares = mix[base]): { type: number; share: number }[] {
  const wide = Math.max(1, segmentIds.length);
  return Array.from({ length: wide }, (_, segment) => ({ type: base * wide + segment, share: shares?.[segment] ?? 1 }));
}

/** Where the inquiries of a type begin: what does not depend on how many there are. */
function compileStarts(split: BySegment, ids: ModelIds, choices: ChoiceBuilder) {
  const { scenario, typeIds, segmentIds } = split;
  const wide = Math.max(1, segmentIds.length);
  const types = ids.types.map((id) => scenario.inquiryTypes[id] as InquiryTypeSpec);
  const each = <T>(of: (base: string, segment: string | undefined) => T): T[] =>
    types.map((_, type) => of(typeIds[Math.floor(type / wide)] as string, segmentIds[type % wide]));
  const moves = grouped(each((base, segment) => compileMoves(split, ids, base, segment)));
  const messages = grouped(each((base, segment) => messagesOf(scenario, base, segment).filter(({ avoided }) => avoided > 0)));
  const leaving = segmentIds.map((id) => threshold((scenario.customers.segments[id]?.leaveIfForcedPercent ?? 0) / 100));
  return {
    start: Int32Array.from(types, (type) => startOf(type, ids, choices)),
    moveFrom: moves.from,
    moveChannel: Int32Array.from(moves.all, (move) => move.channel),
    moveTo: Int32Array.from(moves.all, (move) => move.to),
    movePurpose: Int32Array.from(moves.all, (move) => move.purpose),
    moveThreshold: Float64Array.from(moves.all, (move) => move.threshold),
    moveByMessage: Uint8Array.from(moves.all, (move) => (move.byMessage ? 1 : 0)),
    moveForces: Uint8Array.from(moves.all, (move) => (move.forces ? 1 : 0)),
    removed: Float64Array.from(types, (type) => threshold((type.fixAtSource?.removedPercent ?? 0) / 100)),
    avoidFrom: messages.from,
    avoidPurpose: Int32Array.from(messages.all, ({ id }) => purpose(`message ${id}`)),
    avoidThreshold: Float64Array.from(messages.all, ({ avoided }) => threshold(avoided)),
    leavesIfForced: Float64Array.from(types, (_, type) => leaving[type % wide] ?? 0),
  };
}

/** What inquiries come from: an inquiry type, or something that adds to it. */
interface Source {
  readonly id: string;
  readonly base: number;
  readonly mix: readonly { readonly type: number; readonly share: number }[];
  readonly added: number;
  readonly channel: number;
  /** Added for each fresh inquiry of the base. */
  readonly induced: number;
  readonly expected: Float64Array;
}

/** What an inquiry type induces: so much for each of its inquiries that begins on a channel, by segment and channel. */
function inducedSources(split: BySegment, starts: StartsModel, fresh: readonly Float64Array[]): Source[] {
  const { scenario, typeIds, segmentIds } = split;
  return typeIds.flatMap((id, base) =>
    mixOf(split, base).flatMap(({ type, share }) => {
      const induced = Object.entries(Object.values(scenario.inquiryTypes)[type]?.inducedPercent ?? {});
      const { shares } = firstChannels(starts, type);
      return induced.flatMap(([channelId, percent]) => {
        const channel = starts.channelIds.indexOf(channelId);
        const each = (share * keptShare(starts, type) * (shares[channel] as number) * percent) / 100;
        if (each === 0) return [];
        const name = ['induced', id, channelId, ...segmentIds.slice(type % segmentIds.length).slice(0, 1)].join(' ');
        const expected = (fresh[base] as Float64Array).map((count) => count * each);
        return [{ id: name, base, mix: [{ type, share: 1 }], added: inducedInquiries, channel, induced: each, expected }];
      });
    }),
  );
}

/** Replies to messages, spread over the window as the inquiries of their type are. */
function replySources(split: BySegment, ids: ModelIds, fresh: readonly Float64Array[]): Source[] {
  const { scenario, typeIds, segmentIds } = split;
  return Object.entries(scenario.demand.messages).flatMap(([id, message]) => {
    const { reply, segments } = message;
    const each = (messagesPerDay(scenario, message) * (reply?.percent ?? 0)) / 100;
    if (reply === undefined || each === 0) return [];
    const base = typeIds.indexOf(reply.type);
    const numbers = segmentIds.map((segment) =>
      segments?.includes(segment) === false ? 0 : (scenario.customers.segments[segment]?.number ?? 0),
    );
    const row = fresh[base] as Float64Array;
    const all = row.reduce((sum, count) => sum + count, 0);
    const replies = each * scenario.calendar.days;
    const shares = numbers.map((number) => number / total(numbers));
    return [
      {
        ...{ id: `reply ${id}`, base, added: replyInquiries, channel: ids.index('channels', reply.channel), induced: 0 },
        mix: mixOf(split, base, shares),
        expected: row.map((count) => (all > 0 ? (replies * count) / all : replies / row.length)),
      },
    ];
  });
}

/** Arrival processes, first channels and steering. `fresh` gives the expected fresh inquiries per interval of each inquiry type. */
export function compileArrivals(
  split: BySegment,
  ids: ModelIds,
  fresh: readonly Float64Array[],
  tables: TableBuilder,
  choices: ChoiceBuilder,
): CompiledArrivals {
  const { scenario, typeIds } = split;
  const { days, intervalMinutes } = scenario.calendar;
  const perDay = (24 * 60) / intervalMinutes;
  const starts = compileStarts(split, ids, choices);
  const model = { arrivals: starts, choices: choices.build(), channelIds: ids.channels };
  const sources: Source[] = [
    ...typeIds.map((id, base) => ({
      ...{ id: `type ${id}`, base, mix: mixOf(split, base), added: statedInquiries, channel: -1, induced: 0 },
      expected: fresh[base] as Float64Array,
    })),
    ...inducedSources(split, model, fresh),
    ...replySources(split, ids, fresh),
  ];
  const cumulative = new Float64Array(sources.length * days * (perDay + 1));
  for (const [source, { expected }] of sources.entries())
    runningSums(expected, days, perDay, cumulative, source * days * (perDay + 1));
  const specs = ids.types.map((id) => scenario.inquiryTypes[id] as InquiryTypeSpec);
  const baseOf = ({ added, base }: Source) => (added === replyInquiries ? '' : (typeIds[base] ?? ''));
  const busy = sources.map((source) => {
    const varies = source.added !== replyInquiries;
    return varies ? gammaOf(specs[source.mix[0]?.type ?? 0]?.busyDayCv ?? 0, tables) : -1;
  });
  return {
    intervalsPerDay: perDay,
    ...sharedFactors(scenario, tables),
    surges: compileSurges(scenario, sources.map(baseOf), tables),
    hash: idHashes(sources.map(({ id }) => id)),
    ...compileMix(sources.map(({ mix }) => mix)),
    added: Uint8Array.from(sources, ({ added }) => added),
    channel: Int32Array.from(sources, ({ channel }) => channel),
    base: Int32Array.from(sources, ({ base }) => base),
    induced: Float64Array.from(sources, ({ induced }) => induced),
    cumulative,
    busyDay: Int32Array.from(busy),
    shoppers: Uint8Array.from(specs, (type) => (type.shoppers === undefined ? 0 : 1)),
    given: specs.map((type) => givenArrivals(type.volume)),
    ...starts,
  };
}

/** Words of the ids that streams of random numbers hang on. */
export const idHashes = (list: readonly string[]): Int32Array => Int32Array.from(list, (id) => hashId(id));
