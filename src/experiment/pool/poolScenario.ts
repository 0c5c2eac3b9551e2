import type { Batch, CompiledSource, Outline, Result, Source } from '../result.ts';
import { type BatchRange, batchesOf, type ReplicationRange } from './batches.ts';
import { Merge } from './merge.ts';

/** The batches of one scenario of a job: which are still to be given out, which are back, and what is merged of them. */
export class PoolScenario {
  readonly source: Source | CompiledSource;
  readonly planned: number;
  /** Replications given out to workers. */
  given = 0;
  private readonly range: ReplicationRange;
  private readonly known: Result | undefined;
  private outline: Outline | undefined;
  private waiting: BatchRange[] = [];
  private merge: Merge | undefined;
  private readonly back = new Map<number, Batch>();
  private ahead = 0;

  /** `known`: a result of the first replications of the range. */
  constructor(source: Source | CompiledSource, range: ReplicationRange, known?: Result) {
    this.source = source;
    this.range = range;
    this.known = known;
    this.planned = range.count;
  }

  /** The outline is known: the batches can be planned. */
  plan(outline: Outline): void {
    if (this.outline !== undefined) return;
    this.outline = outline;
    const batches = batchesOf(this.range, outline.batchSize);
    const from = batches.findIndex(({ first }) => first - this.range.first === this.known?.replications);
    // A result that ends inside of a batch cannot be gone on from.
    this.merge = new Merge(outline, from < 0 ? undefined : this.known);
    this.waiting = batches.slice(Math.max(0, from));
    this.given = this.merge.replications;
  }

  get isPlanned(): boolean {
    return this.outline !== undefined;
  }

  get batchSize(): number {
    return this.outline?.batchSize ?? 1;
  }

  /** Batches that a worker should have in hand. */
  get depth(): number {
    return this.outline?.batchesAhead ?? 1;
  }

  /** Whether a batch can be given out now. */
  get ready(): boolean {
    return this.waiting.length > 0;
  }

  take(): BatchRange | undefined {
    const range = this.waiting.shift();
    this.given += range?.count ?? 0;
    return range;
  }

  /** A batch was lost with its worker: it goes first again. */
  giveBack(range: BatchRange): void {
    this.given -= range.count;
    this.waiting.unshift(range);
    this.waiting.sort((a, b) => a.first - b.first);
  }

  receive(batch: Batch): void {
    this.back.set(batch.first, batch);
    this.ahead += batch.count;
  }

  /** Merges what follows without a gap, up to `gate` replications. True if there was any. */
  mergeUpTo(gate: number): boolean {
    let any = false;
    while (this.merged < gate) {
      const next = this.back.get(this.range.first + this.merged);
      if (next === undefined || this.merge === undefined) break;
      this.back.delete(next.first);
      this.merge.add(next);
      this.ahead -= next.count;
      any = true;
    }
    return any;
  }

  get merged(): number {
    return this.merge?.replications ?? 0;
  }

  /** Replications simulated, merged or not. */
  get simulated(): number {
    return this.merged + this.ahead;
  }

  get result(): Result | undefined {
    return this.merged > 0 ? this.merge?.result() : undefined;
  }
}
