import type { Result } from '../result.ts';

/** Runs of each scenario kept: a comparison may go back from more replications to fewer. */
const lengthsKept = 2;

function bytesOf({ totals, blocks }: Result): number {
  let bytes = totals.byteLength;
  for (const { queue, team, waits, flows } of blocks)
    bytes += queue.byteLength + team.byteLength + waits.byteLength + flows.byteLength;
  return bytes;
}

/** Results of earlier runs, of the scenarios used last; at most so many bytes, but always those of the scenario kept last. */
export class KnownResults {
  private readonly mostBytes: number;
  /** By key, those used last at the end. */
  private readonly kept = new Map<string, readonly Result[]>();

  constructor(mostBytes: number) {
    this.mostBytes = mostBytes;
  }

  /** The result of most replications, but not more than so many. */
  find(key: string, replications: number): Result | undefined {
    const results = this.kept.get(key) ?? [];
    this.use(key, results);
    let longest: Result | undefined;
    for (const result of results)
      if (result.replications <= replications && result.replications > (longest?.replications ?? 0)) longest = result;
    return longest;
  }

  keep(key: string, result: Result): void {
    const others = (this.kept.get(key) ?? []).filter(({ replications }) => replications !== result.replications);
    this.use(key, [...others, result].slice(-lengthsKept));
    let bytes = 0;
    for (const [other, results] of [...this.kept].reverse()) {
      for (const each of results) bytes += bytesOf(each);
      if (bytes > this.mostBytes && other !== key) this.kept.delete(other);
    }
  }

  private use(key: string, results: readonly Result[]): void {
    this.kept.delete(key);
    if (results.length > 0) this.kept.set(key, results);
  }
}
