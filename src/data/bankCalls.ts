import { type CsvRow, csvTable, type DataProblem, wholeNumber } from './csvTable.ts';
import { dayNumber } from './dayNumber.ts';

/** Regular, regular in English, internet support, stock exchange, prospective customer, call returned by the bank. */
export const bankTypes = ['PS', 'PE', 'IN', 'NE', 'NW', 'TT'] as const;
export type BankType = (typeof bankTypes)[number];

export const outcomes = { answered: 0, hungUp: 1, leftInMenu: 2 } as const;

/**
 * Call records, one entry of each column a call. Times of day and durations in whole seconds; -1 where the source has none.
 * Half a second either way is lost to the clock of the source.
 */
export interface BankCalls {
  readonly count: number;
  /** Day of entry into the voice menu, days since 1 January 1970. */
  readonly day: Int32Array;
  /** Entry into the menu, seconds after midnight of the day. */
  readonly menuEntry: Int32Array;
  readonly menuSeconds: Int32Array;
  /** Index in bankTypes. */
  readonly type: Int32Array;
  /** 0, 1 regular, 2 priority; 0 for everybody who did not queue. */
  readonly priority: Int32Array;
  readonly customer: Int32Array;
  /** 1 if the caller joined the queue, else 0. */
  readonly queued: Int32Array;
  readonly waitSeconds: Int32Array;
  /** One of outcomes. */
  readonly outcome: Int32Array;
  /** Seconds after midnight of the day, over 86,400 after the next midnight. */
  readonly serviceStart: Int32Array;
  readonly serviceSeconds: Int32Array;
  readonly agent: Int32Array;
  /** 1 if service took over 2 h or the wait over 1 h. */
  readonly suspect: Int32Array;
}

type Column = Exclude<keyof BankCalls, 'count'>;
type Read = (cell: string) => number | undefined;

const numberOrNone: Read = (cell) => (cell === '' ? -1 : wholeNumber(cell));
const oneOf =
  (words: readonly string[]): Read =>
  (cell) =>
    words.includes(cell) ? words.indexOf(cell) : undefined;

const columns: readonly { header: string; column: Column; read: Read }[] = [
  { header: 'date', column: 'day', read: dayNumber },
  { header: 't', column: 'menuEntry', read: wholeNumber },
  { header: 'vru_s', column: 'menuSeconds', read: wholeNumber },
  { header: 'type', column: 'type', read: oneOf(bankTypes) },
  { header: 'prio', column: 'priority', read: oneOf(['0', '1', '2']) },
  { header: 'cust', column: 'customer', read: numberOrNone },
  { header: 'queued', column: 'queued', read: oneOf(['0', '1']) },
  { header: 'wait_s', column: 'waitSeconds', read: wholeNumber },
  { header: 'outcome', column: 'outcome', read: oneOf(['A', 'H', 'V']) },
  { header: 'svc_start', column: 'serviceStart', read: numberOrNone },
  { header: 'svc_s', column: 'serviceSeconds', read: numberOrNone },
  { header: 'agent', column: 'agent', read: numberOrNone },
  { header: 'suspect', column: 'suspect', read: oneOf(['0', '1']) },
];

/** Reads call records from the texts of one or several files. Rows with a problem are reported and left out. */
export function bankCalls(texts: readonly string[]): { calls: BankCalls; problems: readonly DataProblem[] } {
  const table = csvTable(
    texts,
    columns.map((column) => column.header),
  );
  const problems = [...table.problems];
  const sound = table.rows.map(readRow).filter((values, at) => {
    const found = problemOf(values, table.rows[at] as CsvRow);
    problems.push(...found);
    return found.length === 0;
  });
  const cells = columns.map(({ column }, at) => [column, Int32Array.from(sound, (values) => values[at] as number)]);
  return { calls: { count: sound.length, ...Object.fromEntries(cells) } as BankCalls, problems };
}

type Values = readonly (number | undefined)[];

function readRow({ cells }: CsvRow): Values {
  return columns.map(({ read }, at) => read(cells[at] as string));
}

function problemOf(values: Values, { file, line, cells }: CsvRow): DataProblem[] {
  const unreadable = columns.filter((_, at) => values[at] === undefined);
  const messages = unreadable.map(
    ({ header }) => `${header} is not understood: "${cells[columns.findIndex((c) => c.header === header)]}"`,
  );
  if (messages.length === 0) messages.push(...contradictions(values as readonly number[]));
  return messages.map((message) => ({ file, line, message }));
}

function contradictions(values: readonly number[]): string[] {
  const row = Object.fromEntries(columns.map(({ column }, at) => [column, values[at]])) as Record<Column, number>;
  const served = row.serviceStart >= 0 && row.serviceSeconds >= 0;
  const found: string[] = [];
  if (row.outcome === outcomes.answered && !served) found.push('is answered and has no service');
  if (row.outcome !== outcomes.answered && (row.serviceStart >= 0 || row.serviceSeconds >= 0))
    found.push('is not answered and has a service');
  if (row.queued === 0 && row.waitSeconds > 0) found.push('waited and did not queue');
  if (row.queued === 0 && row.outcome === outcomes.hungUp) found.push('hung up in a queue that it did not join');
  return found;
}
