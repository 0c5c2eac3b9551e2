import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bankCalls } from '../../src/data/bankCalls.ts';
import { core } from '../bundle/core.ts';
import { bothMonths, unpacked } from './bankFixture.ts';

const root = path.resolve(import.meta.dirname, '../..');
const { calls } = bothMonths;

/**
 * What `npm run validate:bank` does to months, on halves of one. Catches availability that is not fitted, redials counted twice, patience
 * without those who leave when told their place, and figures judged against the wrong days.
 */
describe('the second half of June 1999 simulated with what the first half tells', { timeout: 300_000 }, () => {
  const [first, second] = [core.periodFrom('1999-06-01', 15), core.periodFrom('1999-06-16', 15)];
  if (first === undefined || second === undefined) throw new Error('both are dates');
  const fitted = core.fitPeriod(calls, first);
  const { figures, recorded } = core.judgePeriod(calls, second, fitted, 10);

  test('agents in session are available for most of the time, in every hour of the day', () => {
    const day = fitted.availability.slice(8, 23);
    expect(Math.min(...day)).toBeGreaterThan(0.75);
    expect(Math.max(...day)).toBeLessThan(1.1);
  });

  test.each(figures)('$name is within its bound', ({ met, off, bound }) => {
    expect(Math.abs(off)).toBeLessThanOrEqual(bound);
    expect(met).toBe(true);
  });

  test('the record is that of these days', () => {
    const days = core.bankRecord(calls, second.firstDay, second.firstDay + 15);
    expect(recorded).toEqual(days);
    expect(recorded.offered).toBe(16_570);
  });

  test('chance alone moves a half-month by a point of calls lost, not by three, and nothing moves a single replication', () => {
    expect(figures[0]?.chance).toBeGreaterThan(0.002);
    expect(figures[0]?.chance).toBeLessThan(0.02);
    const once = core.judgePeriod(calls, second, fitted, 1).figures;
    expect(once.map(({ chance }) => chance)).toEqual(once.map(() => 0));
  });

  test('with every agent in session available the same days miss the record', () => {
    const everybody = { ...fitted, availability: fitted.availability.map(() => 1.2) };
    expect(core.judgePeriod(calls, second, everybody, 4).figures[0]).toMatchObject({ met: false });
  });
});

const [header, ...mayLines] = unpacked('calls-1999-05.csv.gz').split('\n');
const columnOf = (column: string) => (header as string).split(',').indexOf(column);

test('a month that lacks types of calls, a priority and known customers is measured and judged all the same', () => {
  const lines = mayLines.flatMap((line) => {
    const cells = line.split(',');
    const isLeftOut = ['IN', 'PE', 'TT'].includes(cells[columnOf('type')] ?? '') || cells[columnOf('prio')] === '1';
    cells[columnOf('cust')] = '';
    return isLeftOut ? [] : [cells.join(',')];
  });
  const poor = bankCalls([[header, ...lines].join('\n')]).calls;
  const week = core.periodWritten('1999-05-09..1999-05-15');
  if (week === undefined) throw new Error('it is a period');
  const fitted = core.fitPeriod(poor, week);
  expect(fitted.measures.retryShare).toBe(0);
  expect(fitted.measures.service.IN.observations).toBe(fitted.measures.service.PE.observations);
  expect(fitted.measures.patience[1]?.observations).toBeGreaterThan(1000);
  const { figures } = core.judgePeriod(poor, week, fitted, 2);
  expect(figures[0]).toMatchObject({ name: 'share lost', met: true });
  expect(figures.every(({ off }) => Number.isFinite(off))).toBe(true);
});

test.each([
  ['1999-05', '1999-05-01', 31],
  ['2000-02', '2000-02-01', 29],
  ['1999-05-30..1999-06-02', '1999-05-30', 4],
  ['1999-05-30..1999-05-30', '1999-05-30', 1],
])('%s is a period', (text, startDate, days) => {
  expect(core.periodWritten(text)).toMatchObject({ startDate, days });
});

test.each(['1999-13', 'May', '1999-05-30..1999-05-29', '1999-02-01..1999-02-29', ''])('"%s" is no period', (text) => {
  expect(core.periodWritten(text)).toBeUndefined();
});

describe('npm run validate:bank refuses', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'moked-bank-'));
  const made = (name: string, content: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const day = (...rows: string[]) => [header, ...rows].join('\n');
  const hungUp = '1999-05-09,36000,6,PS,2,77,1,30,H,,,,0';
  const once = made('once.csv', day(hungUp));
  const again = made('again.csv', day(hungUp));
  const damaged = made('damaged.csv.gz', 'no gzip');
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/validate-bank.mjs', ...args], { cwd: root, encoding: 'utf8' });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    [['--fit', '1999-07'], '--fit: the records hold no call of 1999-07 that asked for an agent'],
    [['--judge', 'June'], '--judge must be a month, YYYY-MM, or days, YYYY-MM-DD..YYYY-MM-DD, got June'],
    [['--fit', '1999-05', '--records', once], '--fit: no call of 1999-05 was answered by an agent whom the records name'],
    [['--records', once, '--records', again], `${again}: holds calls of 1999-05-09, and so does ${once}`],
    [['--records', damaged], `${damaged}: cannot be unpacked, it is no gzip file or a damaged one`],
    [['--records', 'nowhere'], 'nowhere: does not exist'],
    [['--replications', '0'], '--replications must be a whole number of at least 1, got 0'],
  ])('%j', (args, message) => {
    const { status, stderr, stdout } = run(...args);
    expect({ status, stderr: stderr.trim(), stdout }).toEqual({ status: 2, stderr: message, stdout: '' });
  });
});
