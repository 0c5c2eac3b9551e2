import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { core } from '../bundle/core.ts';
import { bothMonths } from './bankFixture.ts';

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

  test('with every agent in session available the same days miss the record', () => {
    const everybody = { ...fitted, availability: fitted.availability.map(() => 1.2) };
    expect(core.judgePeriod(calls, second, everybody, 4).figures[0]).toMatchObject({ met: false });
  });
});

describe('npm run validate:bank refuses', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/validate-bank.mjs', ...args], { cwd: root, encoding: 'utf8' });

  test.each([
    [['--fit', '1999-07'], '--fit: the records hold no call of 1999-07'],
    [['--judge', 'June'], '--judge must be a month written YYYY-MM, got June'],
    [['--records', 'nowhere'], 'nowhere: does not exist'],
    [['--replications', '0'], '--replications must be a whole number of at least 1, got 0'],
  ])('%j', (args, message) => {
    const { status, stderr, stdout } = run(...args);
    expect({ status, stderr: stderr.trim(), stdout }).toEqual({ status: 2, stderr: message, stdout: '' });
  });
});
