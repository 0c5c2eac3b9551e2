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
}

/** Moves lead from a channel to another; those of one type out of one channel are at most all of it. */
export function checkSteering(checked: Checked): void {
  const moves = Object.entries(checked.scenario.steering);
  for (const [id, move] of moves) checkMove(checked, id, move);
  const reported = new Set<string>();
  for (const type of Object.keys(checked.scenario.inquiryTypes)) {
    for (const channel of Object.keys(checked.scenario.channels)) {
      const out = moves.filter(([, move]) => move.from === channel && (!move.types || move.types.includes(type)));
      const names = out.map(([id]) => id).join(' ');
      if (reported.has(names)) continue;
      reported.add(names);
      sumsToAtMost100(checked.report, ['steering'], Object.fromEntries(out.map(([id, move]) => [id, move.sharePercent])));
    }
  }
}
