import { runningTally } from '../../engine/load.ts';
import { advance, begin, isUnderWay } from '../../engine/simulate.ts';
import {
  flowRows,
  flowWidth,
  placeWidth,
  queueWidth,
  surveyWidth,
  type Tally,
  teamWidth,
  waitBins,
} from '../../metrics/tally.ts';
import type { CompiledModel } from '../../model/compiledModel.ts';
import type { Batch, Outline } from '../result.ts';
import { type TotalsLayout, totalsLayout } from '../totalsLayout.ts';
import type { BatchRange } from './batches.ts';

/**
 * A batch being simulated, one step of a replication at a time, so that its worker can listen in between. If another batch uses the
 * engine meanwhile, the replication under way starts anew.
 */
export class BatchRun {
  readonly model: CompiledModel;
  private readonly outline: Outline;
  private readonly range: BatchRange;
  private readonly layout: TotalsLayout;
  private readonly totals: Float64Array;
  private readonly queue: Float64Array;
  private readonly team: Float64Array;
  private readonly survey: Float64Array;
  private readonly waits: Float64Array;
  private readonly flows: Float64Array;
  private readonly touchTimes: Float64Array;
  private events = 0;
  private finished = 0;
  private steps = 0;
  private run = 0;

  constructor(model: CompiledModel, outline: Outline, range: BatchRange) {
    const { intervals, channelIds, queueIds, teamIds, targetIds, surveyed } = outline;
    this.model = model;
    this.outline = outline;
    this.range = range;
    this.layout = totalsLayout(outline);
    this.totals = new Float64Array(range.count * this.layout.width);
    this.queue = new Float64Array(intervals * queueIds.length * queueWidth);
    this.team = new Float64Array(intervals * teamIds.length * teamWidth);
    this.survey = new Float64Array(intervals * surveyed.length * surveyWidth);
    this.waits = new Float64Array(queueIds.length * 2 * waitBins);
    this.touchTimes = new Float64Array(targetIds.length * waitBins);
    this.flows = new Float64Array(flowRows(channelIds.length) * flowWidth(channelIds.length));
  }

  /** Share of the batch that is done, judged by the steps of the calendar. */
  get share(): number {
    const part = Math.min(0.99, this.steps / this.outline.stepsOfReplication);
    return (this.finished + part) / this.range.count;
  }

  /** Simulates a step. True when the batch is complete. */
  advance(): boolean {
    if (this.steps === 0 || !isUnderWay(this.run)) this.begin();
    this.steps++;
    if (!advance(this.run)) return false;
    this.take(runningTally(this.model));
    this.steps = 0;
    this.finished++;
    return this.finished === this.range.count;
  }

  private begin(): void {
    this.run = begin(this.model, this.range.first + this.finished);
    this.steps = 0;
  }

  private take(tally: Tally): void {
    const { layout, totals, finished } = this;
    const row = totals.subarray(finished * layout.width, (finished + 1) * layout.width);
    addRows(this.queue, tally.queue, row.subarray(layout.queue, layout.team));
    addRows(this.team, tally.team, row.subarray(layout.team, layout.type));
    row.set(tally.type.subarray(0, layout.place - layout.type), layout.type);
    this.outline.cells.forEach(([type, place], pair) => {
      const cell = (type * this.outline.placeIds.length + place) * placeWidth;
      row.set(tally.place.subarray(cell, cell + placeWidth), layout.place + pair * placeWidth);
    });
    row.set(tally.touch, layout.touch);
    row.set(tally.target, layout.target);
    addRows(this.survey, tally.survey, row.subarray(layout.survey));
    addTo(this.waits, tally.waits);
    addTo(this.touchTimes, tally.touchTimes);
    addTo(this.flows, tally.flows);
    this.events += tally.events;
  }

  /** What the batch gives, once it is complete. */
  batch(): Batch {
    const { first, count, ordinal } = this.range;
    const { queue, team, survey, waits, touchTimes, flows, totals, events } = this;
    const block = { first, count, level: 0, index: ordinal, queue, team, survey, waits, touchTimes, flows };
    return { first, count, totals, block, events };
  }
}

/** Adds the rows of the intervals to the sums of the block, and all of them together to the totals of the replication. */
function addRows(sums: Float64Array, tally: Float64Array, total: Float64Array): void {
  const width = total.length;
  for (let from = 0; from < sums.length; from += width)
    for (let column = 0; column < width; column++) {
      const value = tally[from + column] as number;
      sums[from + column] = (sums[from + column] as number) + value;
      total[column] = (total[column] as number) + value;
    }
}

/** Adds the cells that `sums` has. */
function addTo(sums: Float64Array, tally: Float64Array): void {
  for (let cell = 0; cell < sums.length; cell++) sums[cell] = (sums[cell] as number) + (tally[cell] as number);
}

/** Simulates a batch at one go. */
export function runBatch(model: CompiledModel, outline: Outline, range: BatchRange): Batch {
  const run = new BatchRun(model, outline, range);
  while (!run.advance());
  return run.batch();
}
