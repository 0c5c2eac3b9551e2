import type { MetricId } from '../metrics/metrics.ts';
import { figureWithSpread } from './figure.ts';
import { metricNames } from './metricNames.ts';
import type { FiguresOf, ReportFigure, ScopesOf } from './reportShape.ts';
import { textTable } from './textTable.ts';

interface ScopeTable {
  readonly title: string;
  readonly scope: 'channels' | 'queues' | 'teams' | 'types' | 'segments' | 'places' | 'touches' | 'touchTargets' | 'owners';
  readonly metrics: readonly MetricId[];
}

/** The tables of a report for people: for each scope the measures that a planner asks for first. JSON and CSV have all of them. */
const tables: readonly ScopeTable[] = [
  {
    title: 'Queue',
    scope: 'queues',
    metrics: [
      'contactsOffered',
      'serviceLevel.entered',
      'meanWait.served',
      'waitPercentile90',
      'abandonment',
      'blocked',
      'meanQueue',
    ],
  },
  { title: 'Team', scope: 'teams', metrics: ['agentsRostered', 'agentsOnFloor', 'occupancy', 'rosteredHours', 'staffCost'] },
  {
    title: 'Channel',
    scope: 'channels',
    metrics: [
      'channelShare',
      'contactsOffered',
      'serviceLevel.entered',
      'meanWait.served',
      'abandonment',
      'handleTime',
      'containment',
    ],
  },
  {
    title: 'Inquiry type',
    scope: 'types',
    metrics: [
      'inquiries',
      'contactsPerInquiry',
      'resolvedAtFirst',
      'givenUp',
      'waitPerInquiry',
      'timeToResolution',
      'highEffort',
    ],
  },
  {
    title: 'Touch',
    scope: 'touches',
    metrics: ['touchAttainment', 'handOffsPerTouch', 'stuckSteps', 'askedPerTouch', 'followUpsPerTouch', 'caughtByOwner'],
  },
  { title: 'Owner', scope: 'owners', metrics: ['touchAttainment', 'handOffsPerTouch', 'askedPerTouch', 'caughtByOwner'] },
  {
    title: 'Target of touch',
    scope: 'touchTargets',
    metrics: ['touchAttainment', 'touchTime', 'touchTimePercentile90', 'touchOpen'],
  },
  {
    title: 'Segment',
    scope: 'segments',
    metrics: ['inquiries', 'contactsPerInquiry', 'resolved', 'givenUp', 'waitPerInquiry', 'containment', 'forced'],
  },
];

type Rows = Readonly<Record<string, FiguresOf<ReportFigure>>>;

/** One table: a row an item, a column a metric that any item has. Nothing where there is none. */
function scopeTable({ title, metrics }: ScopeTable, rows: Rows, currency: string): string[] {
  const items = Object.entries(rows);
  const shown = metrics.filter((id) => items.some(([, figures]) => (figures[id]?.value ?? null) !== null));
  if (shown.length === 0) return [];
  const cell = (figure: ReportFigure | undefined) => (figure ? figureWithSpread(figure, figure.unit, currency) : '-');
  const body = items.map(([id, figures]) => [id, ...shown.map((metric) => cell(figures[metric]))]);
  return ['', ...textTable([[title, ...shown.map((metric) => metricNames[metric][1])], ...body])];
}

/** The tables of every scope, each after an empty line. */
export function scopeTables(window: ScopesOf<ReportFigure>, currency: string): string[] {
  return tables.flatMap((table) => scopeTable(table, window[table.scope], currency));
}
