import { flowEnd, flowRows, flowWidth } from '../../metrics/tally.ts';
import type { Result } from '../result.ts';

/** Inquiries that went from a channel to another, mean of a week. */
export interface FlowAmount {
  /** Id of a channel, or `start`. */
  readonly from: string;
  /** Id of a channel, or `resolved`, `givenUp`, `open`. */
  readonly to: string;
  readonly perWeek: number;
}

/**
 * The ways of the cohort's inquiries, mean of a week: from `start` first, then from each channel in the order of the model; to the
 * channels, then to the ends. What nobody went is left out.
 */
export function summarizeFlows({ outline, blocks }: Pick<Result, 'outline' | 'blocks'>): FlowAmount[] {
  const { channelIds, days } = outline;
  const channels = channelIds.length;
  const sums = new Float64Array(flowRows(channels) * flowWidth(channels));
  let weeks = 0;
  for (const { flows, count } of blocks) {
    weeks += (count * days) / 7;
    for (let cell = 0; cell < sums.length; cell++) sums[cell] = (sums[cell] as number) + (flows[cell] as number);
  }
  const ends = [...channelIds, ...Object.keys(flowEnd)];
  const from = (row: number, name: string): FlowAmount[] =>
    ends.flatMap((to, column) => {
      const sum = sums[row * flowWidth(channels) + column] as number;
      return sum > 0 ? [{ from: name, to, perWeek: sum / weeks }] : [];
    });
  return [...from(channels, 'start'), ...channelIds.flatMap((id, channel) => from(channel, id))];
}
