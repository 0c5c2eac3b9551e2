import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { agentDemand, isAnswered } from '../src/data/agentDemand.ts';
import { type BankCalls, bankCalls } from '../src/data/bankCalls.ts';
import { type Period, periodWritten } from '../src/data/bankPeriod.ts';
import { csvTable } from '../src/data/csvTable.ts';
import { fitPeriod, type JudgedFigure, type JudgedPeriod, judgePeriod } from '../src/data/validateBank.ts';

/** Run by scripts/validate-bank.mjs. Exit code 0: all figures met; 1: some are not; 2: bad input. */
const usage = `npm run --silent validate:bank -- [--fit PERIOD] [--judge PERIOD[,PERIOD...]] [--records FOLDER or FILE...] [--replications N] [--json]
Without arguments: fitted on 1999-05, judged on 1999-06, records of test/fixtures/bank-1999. A period is a month, YYYY-MM, or days,
YYYY-MM-DD..YYYY-MM-DD. Records: calls-*.csv or calls-*.csv.gz.`;
const carried = path.resolve(import.meta.dirname, '../../test/fixtures/bank-1999');

class BadInput extends Error {}

function options() {
  try {
    return parseArgs({
      options: {
        fit: { type: 'string', default: '1999-05' },
        judge: { type: 'string', multiple: true, default: ['1999-06'] },
        records: { type: 'string', multiple: true, default: [carried] },
        replications: { type: 'string', default: '20' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

function filesOf(place: string): string[] {
  if (!existsSync(place)) throw new BadInput(`${place}: does not exist`);
  if (!statSync(place).isDirectory()) return [place];
  const names = readdirSync(place).filter((name) => /^calls-.*\.csv(\.gz)?$/.test(name));
  if (names.length === 0) throw new BadInput(`${place}: holds no calls-*.csv or calls-*.csv.gz`);
  return names.sort().map((name) => path.join(place, name));
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  if (!file.endsWith('.gz')) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch {
    throw new BadInput(`${file}: cannot be unpacked, it is no gzip file or a damaged one`);
  }
}

/** A day whose calls are in two files would count twice. */
function refuseDaysTwice(files: readonly string[], texts: readonly string[]): void {
  const fileOf = new Map<string, string>();
  for (const [at, file] of files.entries())
    for (const date of new Set(csvTable([texts[at] as string], ['date']).rows.map(({ cells }) => cells[0] as string))) {
      const other = fileOf.get(date);
      if (other !== undefined) throw new BadInput(`${file}: holds calls of ${date}, and so does ${other}`);
      fileOf.set(date, file);
    }
}

function readCalls(places: readonly string[]): BankCalls {
  const files = [...new Set(places.flatMap(filesOf).map((file) => path.resolve(file)))];
  const texts = files.map(textOf);
  refuseDaysTwice(files, texts);
  const { calls, problems } = bankCalls(texts);
  for (const { file, line, message } of problems.slice(0, 20)) console.error(`${files[file]}:${line}: ${message}`);
  if (problems.length > 20) console.error(`... and ${problems.length - 20} more rows that are left out`);
  if (calls.count === 0) throw new BadInput('the records hold no call');
  return calls;
}

function periodOf(calls: BankCalls, option: string, text: string): Period {
  const period = periodWritten(text);
  if (period === undefined)
    throw new BadInput(`${option} must be a month, YYYY-MM, or days, YYYY-MM-DD..YYYY-MM-DD, got ${text}`);
  const from = period.firstDay;
  const within = (row: number) => (calls.day[row] as number) >= from && (calls.day[row] as number) < from + period.days;
  const rows = agentDemand(calls, within);
  if (rows.length === 0) throw new BadInput(`${option}: the records hold no call of ${text} that asked for an agent`);
  if (!rows.some((row) => isAnswered(calls, row) && (calls.agent[row] as number) >= 0))
    throw new BadInput(`${option}: no call of ${text} was answered by an agent whom the records name`);
  return period;
}

const shown = (value: number, unit: JudgedFigure['unit']) =>
  unit === 'share' ? `${(100 * value).toFixed(1)} %` : `${value.toFixed(1)} s`;
const points = (value: number, unit: JudgedFigure['unit']) =>
  unit === 'share' ? `${(100 * value).toFixed(1)} points` : `${value.toFixed(1)} s`;

function print(title: string, { figures, simulated, recorded }: JudgedPeriod): void {
  console.log(title);
  const heads = ['figure', 'simulated', 'recorded', 'off', 'bound', 'chance', ''];
  const rows = figures.map(({ name, unit, simulated: got, recorded: real, off, bound, met, chance }) => [
    ...(name.includes('by hour') ? [name, '', ''] : [name, shown(got, unit), shown(real, unit)]),
    ...[points(off, unit), points(bound, unit), points(chance, unit), met ? 'met' : 'NOT MET'],
  ]);
  const widths = heads.map((_, at) => Math.max(...[heads, ...rows].map((row) => (row[at] as string).length)));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] as number) : cell.padStart(widths[at] as number))).join('  ');
  for (const row of [heads, ...rows]) console.log(line(row).trimEnd());
  const hours = recorded.byHour.flatMap(({ offered, lostShare }, hour) =>
    offered > 0 && hour >= 7
      ? [`${hour}: ${(100 * (simulated.byHour[hour]?.lostShare ?? 0)).toFixed(1)}/${(100 * lostShare).toFixed(1)}`]
      : [],
  );
  console.log(`share lost by hour of the day, simulated/recorded in %: ${hours.join(', ')}`);
  console.log(
    'chance: how far one simulated period lies from their mean, the record too; standard deviation, by hour the mean error',
  );
  console.log(`calls ${simulated.offered.toFixed(0)}, recorded ${recorded.offered}\n`);
}

function main(): number {
  const { fit, judge, records, replications, json, help } = options();
  if (help) {
    console.log(usage);
    return 0;
  }
  const count = Number(replications);
  if (!Number.isInteger(count) || count < 1)
    throw new BadInput(`--replications must be a whole number of at least 1, got ${replications}`);
  const calls = readCalls(records);
  const periods = judge.flatMap((list) => list.split(','));
  const fitted = periodOf(calls, '--fit', fit);
  const judged = periods.map((text) => periodOf(calls, '--judge', text));
  const measured = fitPeriod(calls, fitted);
  const outcomes = judged.map((period) => judgePeriod(calls, period, measured, count));
  const isMet = outcomes.every(({ figures }) => figures.every(({ met }) => met));
  if (json)
    console.log(
      JSON.stringify({
        fit,
        availabilityByHour: measured.availability,
        months: outcomes.map((o, at) => ({ month: periods[at], ...o })),
        met: isMet,
      }),
    );
  else
    for (const [at, outcome] of outcomes.entries())
      print(`Fitted on ${fit}, judged on ${periods[at]}, ${count} replications`, outcome);
  return isMet ? 0 : 1;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
