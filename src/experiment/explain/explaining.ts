import type { ExplainProgress } from '../comparison/comparisonService.ts';
import type { Pool } from '../pool/job.ts';
import type { CompiledSource, Result, Source } from '../result.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import type { Unexplained } from './focusOf.ts';

/** An explanation in the course of being made on a pool, which can be stopped. */
export class Explaining {
  private readonly pool: Pool;
  private readonly later: (act: () => void) => void;
  private readonly tell: (progress: ExplainProgress) => void;
  private job: number | undefined;
  private round = 0;
  private isStopped = false;

  /** `later` has something done once what was asked meanwhile has been heard. */
  constructor(pool: Pool, later: (act: () => void) => void, tell: (progress: ExplainProgress) => void) {
    this.pool = pool;
    this.later = later;
    this.tell = tell;
  }

  /** See `explain`; `undefined` where it was stopped. */
  async explain(source: Source, queue: string | undefined, count: number): Promise<Explanation | Unexplained | undefined> {
    try {
      const simulate = (scenarios: readonly CompiledSource[], range: { first: number; count: number }) =>
        this.simulate(scenarios, range);
      return await explain(source, queue, { first: 0, count }, simulate, () => this.pause());
    } catch (error) {
      if (this.isStopped) return undefined;
      throw error;
    }
  }

  stop(): void {
    this.isStopped = true;
    if (this.job !== undefined) this.pool.cancel(this.job);
  }

  private async pause(): Promise<void> {
    await new Promise<void>((resolve) => this.later(resolve));
    if (this.isStopped) throw new Error('the explanation was stopped');
  }

  private async simulate(
    scenarios: readonly CompiledSource[],
    replications: { first: number; count: number },
  ): Promise<Result[]> {
    await this.pause();
    const round = this.round++;
    const job = this.pool.start(
      { scenarios, replications },
      { onProgress: ({ done, planned }) => this.tell({ round, done, planned }) },
    );
    this.job = job.id;
    const { results } = await job.outcome;
    if (this.isStopped) throw new Error('the explanation was stopped');
    return results.filter((result) => result !== undefined);
  }
}
