import type { RunReport } from '../experiment/report.ts';
import { bounds, figure } from './figure.ts';
import { metricNames } from './metricNames.ts';
import { noteText } from './noteText.ts';
import { plainLine } from './plainLine.ts';
import { withValue } from './reportShape.ts';
import { scopeTables } from './scopeTables.ts';
import { targetLines } from './targetLines.ts';
import { textTable } from './textTable.ts';

const rangeText = ({ first, count }: RunReport['replications']): string =>
  first === 0 ? `${count} replications` : `${count} replications, ${first} to ${first + count - 1}`;

/** Thresholds of the queues, in words; one sentence where all have the same. */
function thresholdText(queues: RunReport['scenario']['queues']): string[] {
  const words = Object.entries(queues).map(([queue, { withinSeconds, shortAbandonSeconds, limitSeconds }]) => ({
    queue,
    text: `T = ${withinSeconds} s, short abandons up to ${shortAbandonSeconds} s, limit ${limitSeconds} s`,
  }));
  const [first] = words;
  if (first === undefined) return [];
  if (words.every(({ text }) => text === first.text)) return [`Service levels within ${first.text}.`];
  return words.map(({ queue, text }) => `${queue}: service levels within ${text}.`);
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
    ...(notes.length > 0 ? ['', ...notes.map((note) => plainLine(noteText(note)))] : []),
    ...(acknowledgement === null ? [] : ['', plainLine(acknowledgement)]),
  ];
  return `${lines.join('\n')}\n`;
}
