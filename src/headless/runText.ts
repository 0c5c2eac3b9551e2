import type { RunReport } from '../experiment/summary/report.ts';
import { bounds, figure } from './figure.ts';
import { metricNames } from './metricNames.ts';
import { noteLines } from './noteLines.ts';
import { plainLine } from './plainLine.ts';
import { withValue } from './reportShape.ts';
import { scopeTables } from './scopeTables.ts';
import { targetLines } from './targetLines.ts';
import { textTable } from './textTable.ts';
import { wrapped } from './wrapped.ts';

function rangeText({ first, count }: RunReport['replications']): string {
  const replications = count === 1 ? '1 replication' : `${count} replications`;
  return first === 0 ? replications : `${replications}, from ${first} to ${first + count - 1}`;
}

/** Thresholds in words; where queues differ, a line for each set with its queues. */
function thresholdText(queues: RunReport['scenario']['queues']): string[] {
  const queuesOf = new Map<string, string[]>();
  for (const [queue, { withinSeconds, shortAbandonSeconds, limitSeconds }] of Object.entries(queues)) {
    const words = `T = ${withinSeconds} s, short abandons up to ${shortAbandonSeconds} s, limit ${limitSeconds} s`;
    queuesOf.set(words, [...(queuesOf.get(words) ?? []), queue]);
  }
  return [...queuesOf].map(([words, ids]) => (queuesOf.size === 1 ? `Waits: ${words}` : `Waits of ${ids.join(', ')}: ${words}`));
}

/** A report of a run for people. */
export function runText(report: RunReport): string {
  const { scenario, seed, confidencePercent, replications, window, notes, targets, precision } = report;
  const { name, fingerprint, acknowledgement, currency, queues } = scenario;
  const rows = withValue(window.all).map(([id, entry]) => [
    metricNames[id][0],
    figure(entry, entry.unit, currency),
    entry.exact ? 'exact' : bounds(entry, entry.unit, currency),
  ]);
  const lines = [
    plainLine(name),
    `${rangeText(replications)}, intervals of ${confidencePercent} %, seed ${plainLine(seed)}, fingerprint ${fingerprint}`,
    ...thresholdText(queues),
    ...(precision?.reached === false ? ['The wanted precision was not reached.'] : []),
    '',
    ...textTable([['Whole operation', 'Value', 'Interval'], ...rows]),
    ...scopeTables(window, currency),
    ...targetLines(targets),
    ...noteLines(notes),
    ...(acknowledgement === null ? [] : ['', ...wrapped(plainLine(acknowledgement))]),
  ];
  return `${lines.join('\n')}\n`;
}
