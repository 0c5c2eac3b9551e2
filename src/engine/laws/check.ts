import * as reg from '../registers.ts';
import { registers } from '../state.ts';
import type { Law } from './law.ts';
import { recount } from './recount.ts';
import { runLaws } from './run.ts';
import { sumUp } from './sides.ts';
import { standingLaws } from './standing.ts';

/**
 * The laws of every run, checked in development and in tests. At the end of each step of the calendar: what the engine counts as it goes is
 * what is there when slots and agents are counted one by one. At the end of the run: what is in the tally is what was seen before every
 * event (`observed.ts`), and its tables agree where they count the same things.
 */

/** Rounding of sums of times: a millionth, and a billionth of the value. */
const slack = (value: number): number => 1e-6 + 1e-9 * Math.abs(value);

/** The laws that are broken, in words: which, of what, and the two sides. */
export function brokenLaws(laws: readonly Law[]): string[] {
  const broken: string[] = [];
  for (const { law, of, left, right, atMost } of laws)
    for (let thing = of.count() - 1; thing >= 0; thing--) {
      const first = left(thing);
      const second = right(thing);
      const holds = first - second <= slack(second) && (atMost || second - first <= slack(second));
      if (!holds) broken.push(`${law} (${of.name(thing)}): ${first} ${atMost ? 'is above' : 'is not'} ${second}`);
    }
  return broken;
}

/** Throws Error where a law is broken. */
function check(laws: readonly Law[]): void {
  const broken = brokenLaws(laws);
  if (broken.length > 0)
    throw new Error(`The engine breaks laws in replication ${registers[reg.replication]}:\n${broken.join('\n')}`);
}

/** A step of the calendar has ended. */
export const checkStep = (): void => check(standingLaws(recount()));

/** The run has ended. */
export function checkRun(): void {
  sumUp();
  check(runLaws());
}
