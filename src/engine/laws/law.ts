import { flowEnd, flowEnds } from '../../metrics/tally.ts';
import * as reg from '../registers.ts';
import { registers, running } from '../state.ts';

/** Two sides that are equal, but for rounding. */
export interface Law {
  readonly law: string;
  readonly of: Scope;
  readonly left: (thing: number) => number;
  readonly right: (thing: number) => number;
  /** The left side may be less. */
  readonly atMost: boolean;
}

/** The things of which a law holds: how many, and how a message calls one of them. */
export interface Scope {
  readonly count: () => number;
  readonly name: (thing: number) => string;
}

/** One side of a law, of a thing by its number. */
export type Side = (thing: number) => number;
export const is = (law: string, of: Scope, left: Side, right: Side): Law => ({ law, of, left, right, atMost: false });
export const atMost = (law: string, of: Scope, left: Side, right: Side): Law => ({ law, of, left, right, atMost: true });

export const size = (field: number): number => registers[field] as number;
/** Rows of the tally: the intervals, and what lies outside the window. */
export const rows = (): number => size(reg.intervalCount) + 1;

// Nothing is called while this module loads, so that it leaves the bundles of users altogether.
export const run: Scope = { count: () => 1, name: () => 'all' };
export const queues: Scope = { count: () => size(reg.queueCount), name: (of) => `queue ${running.model.queueIds[of]}` };
export const teams: Scope = { count: () => size(reg.teamCount), name: (of) => `team ${running.model.teamIds[of]}` };
export const channels: Scope = { count: () => size(reg.channelCount), name: (of) => `channel ${running.model.channelIds[of]}` };
export const places: Scope = { count: () => size(reg.placeCount), name: (of) => `place ${running.model.placeIds[of]}` };
/** With the row for inquiries outside the cohort. */
export const types: Scope = {
  count: () => size(reg.typeCount) + 1,
  name: (of) => `type ${running.model.typeIds[of] ?? 'outside the cohort'}`,
};
export const touches: Scope = {
  count: () => running.model.touches.ids.length,
  name: (of) => `touch ${running.model.touches.ids[of]}`,
};
export const targets: Scope = {
  count: () => running.model.touches.targetIds.length,
  name: (of) => `target ${running.model.touches.targetIds[of]}`,
};
/** Pairs of a surveyed queue and the team that served there, or nobody. */
export const surveyed: Scope = {
  count: () => running.model.surveys.pairs.length,
  name: (of) => {
    const [queue = -1, team = -1] = running.model.surveys.pairs[of] ?? [];
    return `surveys of ${running.model.queueIds[queue]} and ${running.model.teamIds[team] ?? 'nobody'}`;
  },
};
export const ends: Scope = { count: () => flowEnds, name: (of) => `end ${endId(of)}` };
export const endId = (of: number) => Object.keys(flowEnd)[of] as keyof typeof flowEnd;

/** Each thing in each row of the tally: cells of one column. */
export const inRows = ({ count, name }: Scope): Scope => ({
  count: () => rows() * count(),
  name: (cell) => `${name(cell % count())}, row ${Math.floor(cell / count())}`,
});

/** Sum over some numbers 0 .. count - 1. */
export function sum(count: number, of: Side): number {
  let total = 0;
  for (let thing = 0; thing < count; thing++) total += of(thing);
  return total;
}
