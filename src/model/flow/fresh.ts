import type { CompiledModel } from '../compiledModel.ts';
import { type Network, optionsOf } from './network.ts';

const whole = 4294967296;

/** Shares of a type's inquiries by first channel, after steering, and the share moved by it. */
export function firstChannels(model: CompiledModel, type: number): { shares: Float64Array; steered: number } {
  const { arrivals, choices, channelIds } = model;
  const shares = new Float64Array(channelIds.length);
  const moves = { from: arrivals.moveFrom[type] as number, to: arrivals.moveFrom[type + 1] as number };
  let steered = 0;
  for (const { option, share } of optionsOf(model, arrivals.start[type] as number)) {
    const channel = choices.channel[option] as number;
    let left = share;
    for (let move = moves.from; move < moves.to; move++) {
      if (arrivals.moveChannel[move] !== channel) continue;
      const moved = (left * (arrivals.moveThreshold[move] as number)) / whole;
      const to = arrivals.moveTo[move] as number;
      shares[to] = (shares[to] as number) + moved;
      left -= moved;
      steered += moved;
    }
    shares[channel] = (shares[channel] as number) + left;
  }
  return { shares, steered };
}

/** Factor of the random surges on a type's volume in the long run. */
function meanSurge({ arrivals, typeIds }: CompiledModel, type: number): number {
  const { hash, concerns, phaseFrom, factor, mean } = arrivals.surges;
  let product = 1;
  for (let surge = 0; surge < hash.length; surge++) {
    if (concerns[surge * typeIds.length + type] === 0) continue;
    let [volume, seconds] = [0, 0];
    for (let phase = phaseFrom[surge] as number; phase < (phaseFrom[surge + 1] as number); phase++) {
      volume += (factor[phase] as number) * (mean[phase] as number);
      seconds += mean[phase] as number;
    }
    product *= volume / seconds;
  }
  return product;
}

/** Share of a type's inquiries that a fix at source removes. */
const removedShare = ({ arrivals }: CompiledModel, type: number): number => (arrivals.removed[type] as number) / whole;

/** Expected inquiries of each type per interval, as the model was compiled: [type][interval]. */
export function expectedInquiries(model: CompiledModel): Float64Array[] {
  return expectedVolume(model).map((expected, type) => {
    const left = 1 - removedShare(model, type);
    return left === 1 ? expected : expected.map((count) => count * left);
  });
}

/** Inquiries of each type in the window that a fix at source removes: [type]. */
export const removedInquiries = (model: CompiledModel): number[] =>
  expectedVolume(model).map((expected, type) => removedShare(model, type) * expected.reduce((sum, count) => sum + count, 0));

/** What would arise without any fix at source. */
function expectedVolume(model: CompiledModel): Float64Array[] {
  const { arrivals, days, intervals, intervalSeconds } = model;
  const perDay = arrivals.intervalsPerDay;
  return model.typeIds.map((_, type) => {
    const expected = new Float64Array(intervals);
    const given = arrivals.given[type];
    if (given !== undefined) {
      for (const seconds of given.at) {
        const interval = Math.floor(seconds / intervalSeconds);
        if (interval < intervals) expected[interval] = (expected[interval] as number) + 1;
      }
      return expected;
    }
    const surge = meanSurge(model, type);
    return expected.map((_, interval) => {
      const day = Math.floor(interval / perDay);
      const at = (type * days + day) * (perDay + 1) + (interval % perDay);
      return surge * ((arrivals.cumulative[at + 1] as number) - (arrivals.cumulative[at] as number));
    });
  });
}

/** First attempts at each node: [node][interval]. Inquiries whose first channel does not serve them are given up and not there. */
export function firstAttempts(model: CompiledModel, network: Network, inquiries: readonly Float64Array[]): Float64Array {
  const { intervals, placeIds, channelIds, handling } = model;
  const first = new Float64Array(network.nodes.length * intervals);
  const shares = model.typeIds.map((_, type) => firstChannels(model, type).shares);
  network.streams.forEach((stream, index) => {
    shares[stream.type]?.forEach((share, channel) => {
      const place = handling.placeOf[stream.type * channelIds.length + channel] as number;
      const node = place < 0 ? -1 : (network.nodeAt[index * placeIds.length + place] as number);
      if (node < 0 || share === 0) return;
      inquiries[stream.type]?.forEach((count, t) => {
        first[node * intervals + t] = (first[node * intervals + t] as number) + count * share * stream.share;
      });
    });
  });
  return first;
}
