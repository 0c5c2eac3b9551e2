import type { JsonObject } from '../../scenario/jsonValue.ts';
import { type Path, valueAt } from '../../scenario/path.ts';
import { formatNumber } from '../fields/formatCell.ts';
import { rounded } from './cells.ts';
import { leavesOf } from './leaves.ts';
import { matrixTable } from './matrixTable.ts';
import { textIn } from './read.ts';
import { staffOf } from './roster.ts';
import { type Column, columnTitle, type Source, type Table, thingsTable } from './tables.ts';

/** What the volume of a type counts. */
function countedOf(document: JsonObject, type: Path, { words }: Source['writing']): string {
  const basis = textIn(valueAt(document, [...type, 'volume']), 'volumeBasis');
  return words.options[basis === 'contactsRecorded' ? 'contactsRecorded' : 'inquiries'];
}

/** Inquiry types with the volume of a day, and their handle time on each channel. */
export function demandTable(source: Source): Table | undefined {
  const { document, writing, say } = source;
  const [time, ...others] = leavesOf('demand', 'quick').toSorted(({ node }) => (node.kind === 'law' ? -1 : 1));
  const volumes = thingsTable(
    others.filter(({ node }) => node.name === 'perDay'),
    source,
  );
  if (time === undefined || volumes === undefined) return undefined;
  const counted = new Set(volumes.rows.map(({ path }) => countedOf(document, path, writing)));
  const [only = ''] = counted.size === 1 ? counted : [];
  const volume = volumes.columns.map((column) => ({ ...column, unit: `${only} ${column.unit}`.trim() }));
  const basis: Column = {
    ...{ key: 'counted', title: say.counted, group: '', unit: '' },
    cell: (row) => ({ kind: 'fixed', text: countedOf(document, row, writing) }),
  };
  const group = columnTitle(time, writing).title;
  const times = matrixTable(time, source).columns.map((column) => ({ ...column, group }));
  return { ...volumes, columns: [...volume, ...(counted.size > 1 ? [basis] : []), ...times] };
}

/** Teams with their agents, and the hours that come of them. */
export function teamsTable(source: Source): Table | undefined {
  const { document, writing, say } = source;
  const named = thingsTable(leavesOf('teams', 'quick'), source);
  if (named === undefined) return undefined;
  const columns = named.columns.map((column) => ({ ...column, group: '' }));
  const hours = (key: 'rosteredHours' | 'floorHours'): Column => ({
    ...{ key, title: say[key], group: '', unit: say.hoursUnit },
    cell: (row) => ({ kind: 'fixed', text: formatNumber(writing.language, rounded(staffOf(document, String(row[1]))[key])) }),
  });
  return { ...named, columns: [...columns, hours('rosteredHours'), hours('floorHours')] };
}

/** Queues with their targets. */
export function targetsTable(source: Source): Table | undefined {
  return thingsTable(leavesOf('targets', 'quick'), source);
}
