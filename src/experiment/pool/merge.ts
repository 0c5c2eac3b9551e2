import { flowRows, flowWidth, queueWidth, surveyWidth, teamWidth, waitBins } from '../../metrics/tally.ts';
import type { Batch, Block, Outline, Result } from '../result.ts';
import { totalsLayout } from '../totalsLayout.ts';

const mostBlocks = 128;
const fewestBlocks = 32;
const bytesOfBlocks = 24e6;

/** Blocks kept at most: 128, fewer where they are large. Depends on the model alone. */
function blockLimit({ intervals, channelIds, queueIds, teamIds, targetIds, surveyed }: Outline): number {
  const cells = intervals * (queueIds.length * queueWidth + teamIds.length * teamWidth + surveyed.length * surveyWidth);
  const flows = flowRows(channelIds.length) * flowWidth(channelIds.length);
  const bytes = 8 * (cells + (queueIds.length * 2 + targetIds.length) * waitBins + flows);
  let limit = mostBlocks;
  while (limit > fewestBlocks && limit * bytes > bytesOfBlocks) limit /= 2;
  return limit;
}

const sum = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, cell) => value + (b[cell] as number));

/** Two neighbours of one level as one block of the next; new arrays, so that results given out stay as they are. */
function together(a: Block, b: Block): Block {
  return {
    first: a.first,
    count: a.count + b.count,
    level: a.level + 1,
    index: a.index / 2,
    queue: sum(a.queue, b.queue),
    team: sum(a.team, b.team),
    survey: sum(a.survey, b.survey),
    waits: sum(a.waits, b.waits),
    touchTimes: sum(a.touchTimes, b.touchTimes),
    flows: sum(a.flows, b.flows),
  };
}

const siblings = (a: Block, b: Block): boolean => a.level === b.level && a.index % 2 === 0 && b.index === a.index + 1;

/**
 * Merges the batches of a scenario, given in their order. A block of level l with index i is the sum of the batches 2^l i ..
 * 2^l (i + 1) - 1, formed from its two halves: a fixed tree, so the sums are the same bits however the batches were computed.
 */
export class Merge {
  private readonly outline: Outline;
  private readonly width: number;
  private readonly limit: number;
  private totals: Float64Array = new Float64Array(0);
  private blocks: Block[] = [];
  private level = 0;
  private events = 0;
  private first = 0;
  private merged = 0;

  /** `known`: what is merged already. */
  constructor(outline: Outline, known?: Result) {
    this.outline = outline;
    this.width = totalsLayout(outline).width;
    this.limit = blockLimit(outline);
    if (known === undefined) return;
    this.totals = known.totals;
    this.blocks = [...known.blocks];
    this.level = Math.max(...known.blocks.map(({ level }) => level));
    this.events = known.events;
    this.first = known.first;
    this.merged = known.replications;
  }

  get replications(): number {
    return this.merged;
  }

  /** Adds the batch that follows those already there; throws RangeError on any other. */
  add(batch: Batch): void {
    if (this.merged === 0) this.first = batch.first;
    const next = this.first + this.merged;
    if (batch.first !== next) throw new RangeError(`merge requires the batch from replication ${next}, got ${batch.first}`);
    this.reserve(this.merged + batch.count);
    this.totals.set(batch.totals, this.merged * this.width);
    this.merged += batch.count;
    this.events += batch.events;
    this.blocks.push(batch.block);
    this.combine();
    while (this.blocks.length > this.limit) {
      this.level++;
      this.combineAll();
    }
  }

  private reserve(rows: number): void {
    if (rows * this.width <= this.totals.length) return;
    const larger = new Float64Array(Math.max(rows, Math.ceil(1.5 * this.merged)) * this.width);
    larger.set(this.totals);
    this.totals = larger;
  }

  /** Joins blocks at the end as far as they are complete halves of a block of the present level. */
  private combine(): void {
    for (;;) {
      const last = this.blocks.at(-1);
      const before = this.blocks.at(-2);
      if (last === undefined || before === undefined || last.level >= this.level || !siblings(before, last)) return;
      this.blocks.splice(-2, 2, together(before, last));
    }
  }

  private combineAll(): void {
    const blocks = this.blocks;
    this.blocks = [];
    for (const block of blocks) {
      this.blocks.push(block);
      this.combine();
    }
  }

  /** What is there so far. Later batches do not change it. */
  result(): Result {
    const { outline, first, merged, events } = this;
    const totals = this.totals.subarray(0, merged * this.width);
    return { outline, first, replications: merged, totals, blocks: [...this.blocks], events };
  }
}
