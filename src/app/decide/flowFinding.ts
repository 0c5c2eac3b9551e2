import type { FlowAmount } from '../../experiment/summary/summarizeFlows.ts';
import { flowEnds } from './flowPictures.ts';

/** What two scenarios' flows differ in most, shares as fractions. */
export interface FlowFinding {
  /** Channel whose share of first contacts differs most. */
  readonly channel: string;
  /** Share of inquiries that begin there: in the baseline and in the scenario. */
  readonly before: number;
  readonly now: number;
  /** To which other channel most go on from there: their share of all that come there, in the scenario; undefined where to none. */
  readonly next: { readonly channel: string; readonly share: number } | undefined;
}

type Flows = readonly FlowAmount[];

const ends: ReadonlySet<string> = new Set(flowEnds);

/** What leaves a place, as shares of it, by where it goes. */
function sharesFrom(flows: Flows, place: string): Map<string, number> {
  const own = flows.filter(({ from }) => from === place);
  const all = own.reduce((sum, { perWeek }) => sum + perWeek, 0);
  return new Map(all > 0 ? own.map(({ to, perWeek }) => [to, perWeek / all]) : []);
}

const largest = (shares: Iterable<readonly [string, number]>): readonly [string, number] | undefined =>
  [...shares].reduce<readonly [string, number] | undefined>(
    (most, each) => (most && most[1] >= each[1] ? most : each),
    undefined,
  );

/** The finding on a scenario against a baseline; undefined where no inquiry arises. */
export function flowFinding(baseline: Flows, scenario: Flows): FlowFinding | undefined {
  const [before, now] = [sharesFrom(baseline, 'start'), sharesFrom(scenario, 'start')];
  const channels = [...new Set([...before.keys(), ...now.keys()])].filter((id) => !ends.has(id));
  const changes = channels.map((id) => [id, (now.get(id) ?? 0) - (before.get(id) ?? 0)] as const);
  // Of two that change alike, the one that gains is what was decided.
  const [channel] = largest(changes.map(([id, change]) => [id, Math.abs(change) + (change > 0 ? 1e-9 : 0)])) ?? [];
  if (channel === undefined) return undefined;
  const onward = largest([...sharesFrom(scenario, channel)].filter(([to]) => !ends.has(to)));
  const next = onward && { channel: onward[0], share: onward[1] };
  return { channel, before: before.get(channel) ?? 0, now: now.get(channel) ?? 0, next };
}
