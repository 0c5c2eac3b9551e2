import type { MoveSpec } from '../schema/inquiryType.ts';
import { type Checked, refersTo, sumsToAtMost100 } from './check.ts';

function checkMove({ scenario, report }: Checked, id: string, move: MoveSpec): void {
  const path = ['steering', id];
  refersTo(report, [...path, 'from'], 'channel', move.from, scenario.channels);
  refersTo(report, [...path, 'to'], 'channel', move.to, scenario.channels);
  if (move.from === move.to) report([...path, 'to'], 'sameChannel', { channel: move.from });
  move.types?.forEach((type, position) => {
    refersTo(report, [...path, 'types', position], 'inquiryType', type, scenario.inquiryTypes);
  });
  move.segments?.forEach((segment, position) => {
    refersTo(report, [...path, 'segments', position], 'segment', segment, scenario.customers.segments);
  });
}

const names = (list: readonly string[] | undefined, id: string | undefined): boolean =>
  list === undefined || (id !== undefined && list.includes(id));

/** The shares of the moves that concern a type and a segment; without one, of those that concern all. */
function sharesOf(moves: readonly [string, MoveSpec][], type?: string, segment?: string): Record<string, number> {
  const concerned = moves.filter(([, move]) => names(move.types, type) && names(move.segments, segment));
  return Object.fromEntries(concerned.map(([id, move]) => [id, move.sharePercent]));
}

/** Moves lead from a channel to another; those of one type out of one channel are at most all of it. */
export function checkSteering(checked: Checked): void {
  const moves = Object.entries(checked.scenario.steering);
  for (const [id, move] of moves) checkMove(checked, id, move);
  for (const channel of new Set(moves.map(([, move]) => move.from))) {
    const out = moves.filter(([, move]) => move.from === channel);
    const types = new Set([undefined, ...out.flatMap(([, move]) => move.types ?? [])]);
    const segments = new Set([undefined, ...out.flatMap(([, move]) => move.segments ?? [])]);
    const combinations = [...types].flatMap((type) => [...segments].map((segment) => sharesOf(out, type, segment)));
    const different = new Map(combinations.map((shares) => [Object.keys(shares).join(' '), shares]));
    for (const shares of different.values()) sumsToAtMost100(checked.report, ['steering'], shares);
  }
}
