import type { Report } from '../issue.ts';
import type { Referenced } from '../message.ts';
import { nearest } from '../nearest.ts';
import type { Path } from '../path.ts';
import type { Queues } from '../queuesOf.ts';
import type { Scenario } from '../schema/scenario.ts';

/** A scenario of the right shape, its queues, and where to report what does not fit together. */
export interface Checked {
  readonly scenario: Scenario;
  readonly queues: Queues;
  readonly report: Report;
}

/** Reports an id that is not a key of the table; gives whether it is one. */
export function refersTo(
  report: Report,
  path: Path,
  what: Referenced,
  id: string,
  table: Readonly<Record<string, unknown>>,
): boolean {
  if (Object.hasOwn(table, id)) return true;
  const known = Object.keys(table);
  report(path, 'unknownReference', { what, id, known, nearest: nearest(id, known) });
  return false;
}

const tolerance = 1e-6;

/** Shares in percent that must be all there are. */
export function sumsTo100(report: Report, path: Path, shares: Readonly<Record<string, number>>): void {
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 100) > tolerance) report(path, 'sumNot100', { sum });
}

/** Shares in percent of the same customers, of which the rest is left over. */
export function sumsToAtMost100(report: Report, path: Path, shares: Readonly<Record<string, number>>): void {
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  const parts = Object.entries(shares).map(([name, share]) => `${name} ${share}`);
  if (sum > 100 + tolerance) report(path, 'sumAbove100', { sum, parts });
}

/** Which of the alternatives are given; reports unless it is exactly one. */
export function exactlyOneOf(report: Report, path: Path, object: object, fields: readonly string[]): void {
  const given = fields.filter((field) => (object as Readonly<Record<string, unknown>>)[field] !== undefined);
  if (given.length !== 1) report(path, 'exactlyOne', { fields, given });
}

/** A table of intervals holds those of one day or of the whole window. */
export function fitsIntervals({ scenario, report }: Checked, path: Path, table: readonly unknown[] | undefined): void {
  if (!table) return;
  const { days, intervalMinutes: minutes } = scenario.calendar;
  const day = (24 * 60) / minutes;
  const window = day * days;
  if (table.length !== day && table.length !== window) {
    report(path, 'tableLength', { day, window, got: table.length, minutes });
  }
}
