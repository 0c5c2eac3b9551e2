import { type CompiledModel, statedInquiries } from '../compiledModel.ts';
import { type Network, optionsOf } from './network.ts';

const whole = 4294967296;

/** Shares of a type's inquiries: by first channel, after steering; of those moved by it, by messages, forced, and leaving therefore. */
interface FirstChannels {
  readonly shares: Float64Array;
  readonly steered: number;
  readonly movedByMessage: number;
  readonly forced: number;
  readonly forcedLeft: number;
}

/** What says where inquiries begin. */
export interface StartsModel extends Pick<CompiledModel, 'choices' | 'channelIds'> {
  readonly arrivals: Omit<CompiledModel['arrivals'], NotStarts>;
}
type NotStarts =
  | 'intervalsPerDay'
  | 'hash'
  | 'mixFrom'
  | 'mixType'
  | 'mixThreshold'
  | 'added'
  | 'channel'
  | 'base'
  | 'induced'
  | 'cumulative'
  | 'busyDay'
  | 'sharedDay'
  | 'sharedInterval'
  | 'surges'
  | 'shoppers'
  | 'given';

/** Share of a type's inquiries that a fix at source removes. */
export const removedShare = ({ arrivals }: StartsModel, type: number): number => (arrivals.removed[type] as number) / whole;

/** Share of a type's inquiries that neither a fix at source removes nor a message avoids. */
export function keptShare(model: StartsModel, type: number): number {
  const { arrivals } = model;
  let kept = 1 - removedShare(model, type);
  for (let at = arrivals.avoidFrom[type] as number; at < (arrivals.avoidFrom[type + 1] as number); at++)
    kept *= 1 - (arrivals.avoidThreshold[at] as number) / whole;
  return kept;
}

/** Where the inquiries of a type make their first contact. */
export function firstChannels(model: StartsModel, type: number): FirstChannels {
  const { arrivals, choices, channelIds } = model;
  const shares = new Float64Array(channelIds.length);
  const moves = { from: arrivals.moveFrom[type] as number, to: arrivals.moveFrom[type + 1] as number };
  const leaving = (arrivals.leavesIfForced[type] as number) / whole;
  let [steered, movedByMessage, forced] = [0, 0, 0];
  for (const { option, share } of optionsOf(model, arrivals.start[type] as number)) {
    const channel = choices.channel[option] as number;
    let left = share;
    for (let move = moves.from; move < moves.to; move++) {
      if (arrivals.moveChannel[move] !== channel) continue;
      const moved = (left * (arrivals.moveThreshold[move] as number)) / whole;
      const to = arrivals.moveTo[move] as number;
      const forces = arrivals.moveForces[move] === 1;
      shares[to] = (shares[to] as number) + moved * (forces ? 1 - leaving : 1);
      left -= moved;
      if (arrivals.moveByMessage[move] === 1) movedByMessage += moved;
      else steered += moved;
      forced += forces ? moved : 0;
    }
    shares[channel] = (shares[channel] as number) + left;
  }
  return { shares, steered, movedByMessage, forced, forcedLeft: forced * leaving };
}

/** Factor of the random surges on a source's volume in the long run. */
function meanSurge({ arrivals }: CompiledModel, source: number): number {
  const { hash, concerns, phaseFrom, factor, mean } = arrivals.surges;
  let product = 1;
  for (let surge = 0; surge < hash.length; surge++) {
    if (concerns[surge * arrivals.hash.length + source] === 0) continue;
    let [volume, seconds] = [0, 0];
    for (let phase = phaseFrom[surge] as number; phase < (phaseFrom[surge + 1] as number); phase++) {
      volume += (factor[phase] as number) * (mean[phase] as number);
      seconds += mean[phase] as number;
    }
    product *= volume / seconds;
  }
  return product;
}

const firstType = ({ arrivals }: CompiledModel, source: number): number =>
  arrivals.mixType[arrivals.mixFrom[source] as number] as number;

/** Expected inquiries of each source per interval, as the model was compiled, with those that a fix at source or a message then spares. */
export function expectedInquiries(model: CompiledModel): Float64Array[] {
  const { arrivals, days, intervals, intervalSeconds } = model;
  const perDay = arrivals.intervalsPerDay;
  return [...arrivals.hash.keys()].map((source) => {
    const expected = new Float64Array(intervals);
    const given = arrivals.given[firstType(model, source)];
    if (given !== undefined && arrivals.added[source] === statedInquiries) {
      for (const seconds of given.at) {
        const interval = Math.floor(seconds / intervalSeconds);
        if (interval < intervals) expected[interval] = (expected[interval] as number) + 1;
      }
      return expected;
    }
    const surge = meanSurge(model, source);
    return expected.map((_, interval) => {
      const day = Math.floor(interval / perDay);
      const at = (source * days + day) * (perDay + 1) + (interval % perDay);
      return surge * ((arrivals.cumulative[at + 1] as number) - (arrivals.cumulative[at] as number));
    });
  });
}

/** The types of a source's inquiries with the share of each. */
function typesOf({ arrivals }: CompiledModel, source: number): { type: number; share: number }[] {
  const { mixFrom, mixType, mixThreshold } = arrivals;
  let before = 0;
  const types = [];
  for (let at = mixFrom[source] as number; at < (mixFrom[source + 1] as number); at++) {
    const limit = mixThreshold[at] as number;
    types.push({ type: mixType[at] as number, share: Math.max(0, limit - before) / whole });
    before = Math.max(before, limit);
  }
  return types;
}

/** Expected inquiries of all sources where those of the inquiry types are others: what is induced follows them. */
export function withAdded(model: CompiledModel, perType: readonly Float64Array[]): Float64Array[] {
  const { base, induced, added } = model.arrivals;
  return expectedInquiries(model).map((expected, source) => {
    const fresh = perType[base[source] as number] as Float64Array;
    if (added[source] === statedInquiries) return fresh;
    return (induced[source] as number) > 0 ? fresh.map((count) => count * (induced[source] as number)) : expected;
  });
}

/** Inquiries of one type from one source, as shares of all from it: those that may arise, and those that do. */
interface Arising {
  readonly source: number;
  readonly type: number;
  readonly possible: number;
  readonly share: number;
}

/** What the inquiries of a source are of. */
export function arisingOf(model: CompiledModel, source: number): Arising[] {
  const added = model.arrivals.added[source] !== statedInquiries;
  return typesOf(model, source).map(({ type, share }) => ({
    source,
    type,
    possible: share,
    share: added ? share : share * keptShare(model, type),
  }));
}

/** Expected inquiries that arise by type from those by source: [type][interval]. */
export function inquiriesByType(model: CompiledModel, bySource: readonly Float64Array[]): Float64Array[] {
  const byType = model.typeIds.map(() => new Float64Array(model.intervals));
  for (const [source, counts] of bySource.entries())
    for (const { type, share } of arisingOf(model, source))
      for (const [t, count] of counts.entries()) addAt(byType[type] as Float64Array, t, count * share);
  return byType;
}

function addAt(values: Float64Array, at: number, amount: number): void {
  values[at] = (values[at] as number) + amount;
}

/** Shares of the inquiries of a type by first channel; those added begin on one. */
function channelShares(model: CompiledModel, { source, type }: Arising): Float64Array {
  const channel = model.arrivals.channel[source] as number;
  return channel < 0
    ? firstChannels(model, type).shares
    : new Float64Array(model.channelIds.length).fill(1, channel, channel + 1);
}

/** First attempts at each node: [node][interval]. Inquiries whose first channel does not serve them are given up and not there. */
export function firstAttempts(model: CompiledModel, network: Network, bySource: readonly Float64Array[]): Float64Array {
  const { intervals, placeIds, channelIds, handling } = model;
  const first = new Float64Array(network.nodes.length * intervals);
  for (const [source, counts] of bySource.entries())
    for (const arising of arisingOf(model, source))
      for (const [channel, share] of channelShares(model, arising).entries()) {
        const place = handling.placeOf[arising.type * channelIds.length + channel] as number;
        if (place < 0 || share === 0) continue;
        network.streams.forEach((stream, index) => {
          const node = network.nodeAt[index * placeIds.length + place] as number;
          if (stream.type !== arising.type || node < 0) return;
          for (const [t, count] of counts.entries())
            addAt(first, node * intervals + t, count * arising.share * share * stream.share);
        });
      }
  return first;
}
