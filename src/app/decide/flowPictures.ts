import type { FlowAmount } from '../../experiment/summary/summarizeFlows.ts';

/** Where inquiries end. */
export const flowEnds = ['resolved', 'givenUp', 'open'] as const;

/**
 * A bar of the picture. Column 0 holds the start; column 1 each channel with all inquiries that come there, from the start or another
 * channel; column 2 where they go from there: another channel, or the end.
 */
export interface FlowNode {
  readonly id: string;
  readonly column: 0 | 1 | 2;
  readonly perWeek: number;
  /** Of a channel in column 1: what comes from other channels. */
  readonly fromOthers: number;
  /** Top and height, in the unit of the picture. */
  readonly top: number;
  readonly height: number;
}

export interface FlowBand {
  readonly from: string;
  readonly to: string;
  readonly perWeek: number;
  /** Of all that leaves `from`, as a fraction. */
  readonly share: number;
  readonly fromColumn: 0 | 1;
  readonly toColumn: 1 | 2;
  readonly fromTop: number;
  readonly toTop: number;
  readonly height: number;
}

export interface FlowPicture {
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
}

export interface FlowSize {
  /** Height of the channels of the scenario to whose channels most come, gaps left out. */
  readonly height: number;
  /** Least height that a bar has for itself, for its label. */
  readonly leastSlot: number;
  readonly gap: number;
}

type Flows = readonly FlowAmount[];

const total = (flows: Flows): number => flows.reduce((sum, { perWeek }) => sum + perWeek, 0);
const fromNode = (flows: Flows, id: string): number => total(flows.filter(({ from }) => from === id));
const toNode = (flows: Flows, id: string): number => total(flows.filter(({ to }) => to === id));
const isEnd = (id: string): boolean => flowEnds.some((end) => end === id);
const fromChannels = (flows: Flows): Flows => flows.filter(({ from }) => from !== 'start');

/** Amount of a bar. */
function amountOf(flows: Flows, id: string, column: number): number {
  if (column < 2) return fromNode(flows, id);
  return toNode(isEnd(id) ? flows : fromChannels(flows), id);
}

interface Slot {
  readonly id: string;
  readonly column: 0 | 1 | 2;
  readonly top: number;
  readonly size: number;
}

/** The bars that any scenario has, each with room for the largest of them, at the same place in all pictures. */
function slotsOf(scenarios: readonly Flows[], channels: readonly string[], scale: number, { leastSlot, gap }: FlowSize): Slot[] {
  const columns = [['start'], channels, [...channels, ...flowEnds]];
  return columns.flatMap((ids, at) => {
    const column = at as Slot['column'];
    let top = 0;
    return ids.flatMap((id) => {
      const most = Math.max(...scenarios.map((flows) => amountOf(flows, id, column)));
      if (most === 0) return [];
      const slot = { id, column, top, size: Math.max(leastSlot, most * scale) };
      top += slot.size + gap;
      return [slot];
    });
  });
}

/** Whether a band may lead from a bar to another: one column on, or from the start to an end, of inquiries that never come to a channel. */
const isNext = (source: FlowNode, target: FlowNode): boolean =>
  target.column === source.column + 1 || (source.column === 0 && isEnd(target.id));

function pictureOf(flows: Flows, slots: readonly Slot[], scale: number): FlowPicture {
  const nodes = slots.map(({ id, column, top }): FlowNode => {
    const perWeek = amountOf(flows, id, column);
    const fromOthers = column === 1 ? toNode(fromChannels(flows), id) : 0;
    return { id, column, perWeek, fromOthers, top, height: perWeek * scale };
  });
  const used = new Map<string, number>();
  /** Takes the next piece of one side of a bar. */
  const take = (side: string, node: FlowNode, height: number): number => {
    const key = `${side} ${node.column} ${node.id}`;
    const before = used.get(key) ?? 0;
    used.set(key, before + height);
    return node.top + before;
  };
  const bands = nodes.flatMap((source) =>
    nodes.flatMap((target): FlowBand[] => {
      if (source.column === 2 || !isNext(source, target)) return [];
      const perWeek = total(flows.filter(({ from, to }) => from === source.id && to === target.id));
      if (perWeek === 0) return [];
      const height = perWeek * scale;
      const ends = { fromTop: take('out', source, height), toTop: take('in', target, height), height };
      const columns = { fromColumn: source.column, toColumn: target.column as 1 | 2 };
      return [{ from: source.id, to: target.id, perWeek, share: perWeek / source.perWeek, ...columns, ...ends }];
    }),
  );
  return { nodes, bands };
}

/**
 * The flows of inquiries between channels as pictures, one a scenario, all on one scale and with the same bar at the same place.
 * `channels`: ids in the order of the bars.
 */
export function flowPictures(
  scenarios: readonly Flows[],
  channels: readonly string[],
  size: FlowSize,
): { readonly height: number; readonly pictures: readonly FlowPicture[] } {
  const most = Math.max(...scenarios.map((flows) => Math.max(total(fromChannels(flows)), fromNode(flows, 'start'))));
  const scale = most > 0 ? size.height / most : 0;
  const slots = slotsOf(scenarios, channels, scale, size);
  const height = Math.max(0, ...slots.map(({ top, size }) => top + size));
  return { height, pictures: scenarios.map((flows) => pictureOf(flows, slots, scale)) };
}
