import { LastUsed } from './lastUsed.ts';
import type { Result } from './result.ts';

/** Runs of each scenario kept: a comparison may go back from more replications to fewer. */
const lengthsKept = 2;

/** Results of earlier runs, of the scenarios used last. */
export class KnownResults {
  private readonly kept: LastUsed<readonly Result[]>;

  constructor(scenarios: number) {
    this.kept = new LastUsed(scenarios);
  }

  /** The result of most replications, but not more than so many. */
  find(key: string, replications: number): Result | undefined {
    let longest: Result | undefined;
    for (const result of this.kept.find(key) ?? [])
      if (result.replications <= replications && result.replications > (longest?.replications ?? 0)) longest = result;
    return longest;
  }

  keep(key: string, result: Result): void {
    const others = (this.kept.find(key) ?? []).filter(({ replications }) => replications !== result.replications);
    this.kept.keep(key, [...others, result].slice(-lengthsKept));
  }
}
