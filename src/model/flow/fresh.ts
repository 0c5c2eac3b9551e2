import type { CompiledModel } from '../compiledModel.ts';
import { type Network, optionsOf } from './network.ts';

const whole = 4294967296;

/** Shares of a type's inquiries: by first channel, after steering; of those moved by it, forced by it, and leaving therefore. */
interface FirstChannels {
  readonly shares: Float64Array;
  readonly steered: number;
  readonly forced: number;
  readonly forcedLeft: number;
}

/** Where the inquiries of a type make their first contact. */
export function firstChannels(model: CompiledModel, type: number): FirstChannels {
  const { arrivals, choices, channelIds } = model;
  const shares = new Float64Array(channelIds.length);
  const moves = { from: arrivals.moveFrom[type] as number, to: arrivals.moveFrom[type + 1] as number };
  const leaving = (arrivals.leavesIfForced[type] as number) / whole;
  let [steered, forced] = [0, 0];
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
      steered += moved;
      forced += forces ? moved : 0;
    }
    shares[channel] = (shares[channel] as number) + left;
  }
  return { shares, steered, forced, forcedLeft: forced * leaving };
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

/** Share of a type's inquiries that a fix at source removes; the same of all types of a source. */
const removedShare = ({ arrivals }: CompiledModel, type: number): number => (arrivals.removed[type] as number) / whole;

/** Expected inquiries of each source per interval, as the model was compiled: [source][interval]. */
export function expectedInquiries(model: CompiledModel): Float64Array[] {
  return expectedVolume(model).map((expected, source) => {
    const left = 1 - removedShare(model, firstType(model, source));
    return left === 1 ? expected : expected.map((count) => count * left);
  });
}

/** Inquiries of each type in the window that a fix at source removes: [type]. */
export function removedInquiries(model: CompiledModel): number[] {
  const volume = inquiriesByType(model, expectedVolume(model));
  return volume.map((expected, type) => removedShare(model, type) * expected.reduce((sum, count) => sum + count, 0));
}

const firstType = ({ arrivals }: CompiledModel, source: number): number =>
  arrivals.mixType[arrivals.mixFrom[source] as number] as number;

/** What would arise without any fix at source. */
function expectedVolume(model: CompiledModel): Float64Array[] {
  const { arrivals, days, intervals, intervalSeconds } = model;
  const perDay = arrivals.intervalsPerDay;
  return [...arrivals.hash.keys()].map((source) => {
    const expected = new Float64Array(intervals);
    const given = arrivals.given[firstType(model, source)];
    if (given !== undefined) {
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

/** Expected inquiries by type from those by source: [type][interval]. */
export function inquiriesByType(model: CompiledModel, bySource: readonly Float64Array[]): Float64Array[] {
  const byType = model.typeIds.map(() => new Float64Array(model.intervals));
  for (const [source, counts] of bySource.entries())
    for (const { type, share } of typesOf(model, source))
      for (const [t, count] of counts.entries()) addAt(byType[type] as Float64Array, t, count * share);
  return byType;
}

function addAt(values: Float64Array, at: number, amount: number): void {
  values[at] = (values[at] as number) + amount;
}

/** First attempts at each node: [node][interval]. Inquiries whose first channel does not serve them are given up and not there. */
export function firstAttempts(model: CompiledModel, network: Network, bySource: readonly Float64Array[]): Float64Array {
  const { intervals, placeIds, channelIds, handling } = model;
  const first = new Float64Array(network.nodes.length * intervals);
  const inquiries = inquiriesByType(model, bySource);
  const shares = model.typeIds.map((_, type) => firstChannels(model, type).shares);
  network.streams.forEach((stream, index) => {
    shares[stream.type]?.forEach((share, channel) => {
      const place = handling.placeOf[stream.type * channelIds.length + channel] as number;
      const node = place < 0 ? -1 : (network.nodeAt[index * placeIds.length + place] as number);
      if (node < 0 || share === 0) return;
      inquiries[stream.type]?.forEach((count, t) => {
        addAt(first, node * intervals + t, count * share * stream.share);
      });
    });
  });
  return first;
}
