import type { TargetCheck } from '../experiment/summary/queueTargets.ts';
import { figureWithSpread } from './figure.ts';
import { textTable } from './textTable.ts';

const outcomes: Readonly<Record<TargetCheck['outcome'], string>> = {
  met: 'met',
  missed: 'missed',
  unclear: 'cannot tell yet',
};

const percent = (share: number): string => `${new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(100 * share)} %`;

function wanted({ metric, atLeast, atMost, rule, withinSeconds }: TargetCheck): string {
  if (atLeast !== null) return `at least ${percent(atLeast)} within ${withinSeconds} s (${rule})`;
  if (metric === 'overLimit') return `at most ${percent(atMost ?? 1)} wait over ${withinSeconds} s`;
  return `at most ${percent(atMost ?? 1)} give up`;
}

/** Each target of a queue with what was reached, as a table after an empty line; nothing where there is none. */
export function targetLines(targets: readonly TargetCheck[]): string[] {
  if (targets.length === 0) return [];
  const rows = targets.map((target) => [
    target.queue,
    wanted(target),
    figureWithSpread(target, 'share', ''),
    outcomes[target.outcome],
  ]);
  return ['', ...textTable([['Target', 'Wanted', 'Reached', 'Outcome'], ...rows], ['left', 'left', 'right', 'left'])];
}
