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
  const { intervals, intervalSeconds, calendar } = model;
  const doors = {
    open: new Float64Array(intervals),
    nextInterval: new Int32Array(intervals).fill(-1),
    nextOffset: new Float64Array(intervals),
    openBefore: new Float64Array(intervals + 1),
  };
  for (let step = 0; step < calendar.steps; step++) {
    const interval = calendar.interval[step] as number;
    if (isOpen(model, step, channel)) {
      const seconds = (calendar.time[step + 1] as number) - (calendar.time[step] as number);
      doors.open[interval] = (doors.open[interval] as number) + seconds / intervalSeconds;
      continue;
    }
    const opening = nextOpenStep(model, step, channel);
    if (opening < 0) continue;
    doors.nextInterval[interval] = calendar.interval[opening] as number;
    doors.nextOffset[interval] = (calendar.time[opening] as number) - (calendar.interval[opening] as number) * intervalSeconds;
  }
  for (let interval = 0; interval < intervals; interval++)
    doors.openBefore[interval + 1] = (doors.openBefore[interval] as number) + (doors.open[interval] as number) * intervalSeconds;
  return doors;
}

const isOpen = ({ calendar, channelIds }: CompiledModel, step: number, channel: number): boolean =>
  calendar.open[step * channelIds.length + channel] === 1;

function nextOpenStep(model: CompiledModel, from: number, channel: number): number {
  const { steps } = model.calendar;
  for (let ahead = 1; ahead < steps; ahead++) if (isOpen(model, (from + ahead) % steps, channel)) return (from + ahead) % steps;
  return -1;
}
