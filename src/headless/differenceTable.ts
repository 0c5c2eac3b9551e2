import type { Verdict } from '../experiment/result.ts';
import type { ComparisonReport } from '../experiment/summary/report.ts';
import type { MetricId } from '../metrics/metrics.ts';
import { bounds, figure } from './figure.ts';
import { metricNames } from './metricNames.ts';
import { type FiguresOf, type ReportFigure, withValue } from './reportShape.ts';
import { textTable } from './textTable.ts';
import { wrapped } from './wrapped.ts';

const verdictWords: Readonly<Record<Verdict, string>> = {
  better: 'better',
  worse: 'worse',
  tooSmall: 'too small to matter',
  unclear: 'cannot tell yet',
};

type ReportDifference = ComparisonReport['differences'][number]['window']['all'][string];
type Entries = [MetricId, ReportDifference][];

/** Figures of one item: of the first scenario, of the other, and their differences. */
export interface ItemDifference {
  readonly name: string;
  readonly first: FiguresOf<ReportFigure>;
  readonly other: FiguresOf<ReportFigure>;
  readonly differences: FiguresOf<ReportDifference>;
  /** Metrics to show; all where absent. */
  readonly only?: readonly MetricId[];
}

/** Nothing at all differs, in no replication. */
const isSame = ({ value, low, high }: ReportDifference): boolean => value === 0 && low === 0 && high === 0;

function verdictText(entry: ReportDifference): string {
  if (isSame(entry)) return 'the same';
  return entry.verdict === null ? '' : verdictWords[entry.verdict];
}

function differenceText(entry: ReportDifference, currency: string): string {
  const text = figure(entry, entry.unit, currency, 'difference');
  return entry.value !== null && entry.value > 0 ? `+${text}` : text;
}

function rowsOf({ name, first, other, differences, only }: ItemDifference, currency: string): string[][] {
  const value = (figures: FiguresOf<ReportFigure>, id: MetricId) => {
    const entry = figures[id];
    return entry === undefined ? '-' : figure(entry, entry.unit, currency);
  };
  return withValue(differences)
    .filter(([id]) => only?.includes(id) ?? true)
    .map(([id, entry]) => [
      name === '' ? metricNames[id][0] : `${name}: ${metricNames[id][0]}`,
      value(first, id),
      value(other, id),
      differenceText(entry, currency),
      entry.exact ? 'exact' : bounds(entry, entry.unit, currency),
      verdictText(entry),
    ]);
}

/** A row for each metric of each item, after an empty line; nothing where there is none. */
export function differenceTable(title: string, items: readonly ItemDifference[], currency: string): string[] {
  const rows = items.flatMap((item) => rowsOf(item, currency));
  if (rows.length === 0) return [];
  const heading = [title, 'First', 'Other', 'Difference', 'Interval', 'Verdict'];
  return ['', ...textTable([heading, ...rows], ['left', 'right', 'right', 'right', 'right', 'left'])];
}

/** `Better: ASA; 90 % wait.` and so on for each verdict, of what differs at all. */
export function verdictSentences(entries: Entries): string[] {
  return (Object.keys(verdictWords) as Verdict[]).flatMap((verdict) => {
    const names = entries.filter(([, entry]) => entry.verdict === verdict && !isSame(entry)).map(([id]) => metricNames[id][1]);
    const word = verdictWords[verdict];
    return names.length === 0 ? [] : wrapped(`${word[0]?.toUpperCase()}${word.slice(1)}: ${names.join('; ')}.`);
  });
}
