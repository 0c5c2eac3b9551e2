import type { ComparisonReport, RunReport } from '../experiment/summary/report.ts';
import { type CsvCell, csv } from './csv.ts';
import type { FiguresOf, ScopesOf } from './reportShape.ts';

interface Entry {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly halfWidth: number | null;
  readonly exact: boolean;
  readonly unit: string;
  readonly rule?: string;
}
interface SeriesEntry {
  readonly value: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  readonly halfWidth: readonly (number | null)[];
  readonly unit: string;
  readonly rule?: string;
}

const heading = [
  'scope',
  'id',
  'place',
  'period',
  'number',
  'metric',
  'rule',
  'unit',
  'value',
  'low',
  'high',
  'half_width',
  'exact',
];

/** What a row speaks of: a scope, its item and, for a type at a place, the place. */
type Item<T> = readonly [scope: string, id: string, place: string, figures: FiguresOf<T>];

const items = <T>(scope: string, by: Readonly<Record<string, FiguresOf<T>>>): Item<T>[] =>
  Object.entries(by).map(([id, figures]) => [scope, id, '', figures]);

function scopeItems<T>(scopes: ScopesOf<T>): Item<T>[] {
  const { all, channels, queues, teams, types, segments, places, typePlaces, touches, touchTargets, owners } = scopes;
  return [
    ['all', '', '', all],
    ...items('channel', channels),
    ...items('queue', queues),
    ...items('team', teams),
    ...items('type', types),
    ...items('segment', segments),
    ...items('place', places),
    ...Object.entries(typePlaces).flatMap(([id, byPlace]) =>
      Object.entries(byPlace).map(([place, figures]): Item<T> => ['typePlace', id, place, figures]),
    ),
    ...items('touch', touches),
    ...items('touchTarget', touchTargets),
    ...items('owner', owners),
  ];
}

function windowRows<T extends Entry>(scopes: ScopesOf<T>, more: (entry: T) => CsvCell[]): CsvCell[][] {
  return scopeItems(scopes).flatMap(([scope, id, place, figures]) =>
    Object.entries(figures).map(([metric, entry]) => {
      const { value, low, high, halfWidth, exact, unit, rule } = entry;
      return [scope, id, place, 'window', 0, metric, rule ?? '', unit, value, low, high, halfWidth, exact, ...more(entry)];
    }),
  );
}

type SeriesScopes = Pick<ScopesOf<SeriesEntry>, 'all' | 'channels' | 'queues' | 'teams'>;

/** A row for each interval or day of each series, numbered from 0. */
function seriesRows(period: string, { all, channels, queues, teams }: SeriesScopes): CsvCell[][] {
  const rows: Item<SeriesEntry>[] = [
    ['all', '', '', all],
    ...items('channel', channels),
    ...items('queue', queues),
    ...items('team', teams),
  ];
  return rows.flatMap(([scope, id, place, figures]) =>
    Object.entries(figures).flatMap(([metric, { value, low, high, halfWidth, unit, rule }]) =>
      value.map((each, at): CsvCell[] => [
        ...[scope, id, place, period, at, metric, rule ?? '', unit],
        ...[each, low[at] ?? null, high[at] ?? null, halfWidth[at] ?? null, null],
      ]),
    ),
  );
}

/** A run as a table of one row a figure: those of the window, then of each day and each interval. */
export function runCsv({ window, days, intervals }: RunReport): string {
  return csv([heading, ...windowRows(window, () => []), ...seriesRows('day', days), ...seriesRows('interval', intervals)]);
}

/** A comparison as a table of one row a figure: the values of each scenario, then the differences, scenarios numbered from 1. */
export function comparisonCsv({ scenarios, differences }: ComparisonReport): string {
  const values = scenarios.flatMap(({ name, fingerprint, window }, at) =>
    windowRows(window, () => [null, null]).map((row) => [at + 1, name, fingerprint, 'value', ...row]),
  );
  const changes = differences.flatMap(({ scenario, window }) => {
    const { name = '', fingerprint = '' } = scenarios[scenario] ?? {};
    const rows = windowRows(window, ({ smallest, verdict }) => [smallest, verdict]);
    return rows.map((row) => [scenario + 1, name, fingerprint, 'difference', ...row]);
  });
  return csv([['scenario', 'name', 'fingerprint', 'kind', ...heading, 'smallest', 'verdict'], ...values, ...changes]);
}
