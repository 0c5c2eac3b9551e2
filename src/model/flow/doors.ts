import type { CompiledModel } from '../compiledModel.ts';

/** When a channel is open, by interval of the window. */
export interface Doors {
  /** [interval]: share of the interval in which the channel is open. */
  readonly open: Float64Array;
  /** [interval]: interval of the next opening after closed time of this one, -1 where it never opens. */
  readonly nextInterval: Int32Array;
  /** [interval]: seconds from the start of that interval to the opening. */
  readonly nextOffset: Float64Array;
  /** [interval]: open seconds of the window before it; one entry more for the whole window. */
  readonly openBefore: Float64Array;
}

/** The doors of a channel. */
export function doorsOf(model: CompiledModel, channel: number): Doors {
  const { intervals, intervalSeconds } = model;
  const open = openShares(model, channel);
  const openBefore = new Float64Array(intervals + 1);
  open.forEach((share, interval) => {
    openBefore[interval + 1] = (openBefore[interval] as number) + share * intervalSeconds;
  });
  return { open, openBefore, ...nextOpenings(model, channel) };
}

const isOpen = ({ calendar, channelIds }: CompiledModel, step: number, channel: number): boolean =>
  calendar.open[step * channelIds.length + channel] === 1;

function openShares(model: CompiledModel, channel: number): Float64Array {
  const { intervals, intervalSeconds, calendar } = model;
  const open = new Float64Array(intervals);
  for (let step = 0; step < calendar.steps; step++) {
    if (!isOpen(model, step, channel)) continue;
    const interval = calendar.interval[step] as number;
    const seconds = (calendar.time[step + 1] as number) - (calendar.time[step] as number);
    open[interval] = (open[interval] as number) + seconds / intervalSeconds;
  }
  return open;
}

/** Walks twice round the window from its end, as the opening after the last closed step is the first one of the next round. */
function nextOpenings(model: CompiledModel, channel: number): Pick<Doors, 'nextInterval' | 'nextOffset'> {
  const { intervals, intervalSeconds, calendar } = model;
  const nextInterval = new Int32Array(intervals).fill(-1);
  const nextOffset = new Float64Array(intervals);
  const settled = new Uint8Array(intervals);
  let opening = -1;
  for (let walk = 2 * calendar.steps - 1; walk >= 0; walk--) {
    const step = walk % calendar.steps;
    const interval = calendar.interval[step] as number;
    if (isOpen(model, step, channel)) opening = step;
    else if (opening >= 0 && walk < calendar.steps && settled[interval] === 0) {
      settled[interval] = 1;
      nextInterval[interval] = calendar.interval[opening] as number;
      nextOffset[interval] = (calendar.time[opening] as number) - (calendar.interval[opening] as number) * intervalSeconds;
    }
  }
  return { nextInterval, nextOffset };
}
