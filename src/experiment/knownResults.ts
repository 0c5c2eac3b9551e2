import type { Result, Source } from './result.ts';

/** Results kept for later runs: those used last; the others are dropped. */
export class KnownResults {
  private readonly most: number;
  private readonly kept = new Map<string, Result>();

  constructor(most: number) {
    this.most = most;
  }

  find({ key }: Source): Result | undefined {
    const result = this.kept.get(key);
    if (result === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, result);
    return result;
  }

  /** Keeps a result, unless one of more replications is there. */
  keep(source: Source, result: Result): void {
    const known = this.find(source);
    if (known !== undefined && known.replications > result.replications) return;
    this.kept.set(source.key, result);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
  }
}
