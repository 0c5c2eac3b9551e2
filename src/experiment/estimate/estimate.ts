import { queueWidth, teamWidth } from '../../metrics/tally.ts';
import type { CompiledModel } from '../../model/compiledModel.ts';
import { expectedInquiries } from '../../model/flow/fresh.ts';
import { solveFlow } from '../../model/flow/solveFlow.ts';
import type { Outline } from '../result.ts';
import { totalsLayout } from '../totalsLayout.ts';
import { estimatePlaces, estimateTypes } from './estimateInquiries.ts';
import { estimateQueues } from './estimateQueues.ts';
import { estimateTeams } from './estimateTeams.ts';

/**
 * What formulas say of a scenario before it has been simulated: expected sums in the columns of the tally. It leaves out variability
 * from day to day and what one interval hands on to the next, except work that waits for ever; percentiles and times to
 * resolution are not estimated.
 */
export interface FlowEstimate {
  readonly kind: 'estimate';
  readonly outline: Outline;
  /** One row, see `totalsLayout`. */
  readonly totals: Float64Array;
  /** [interval][queue][queueColumn] and [interval][team][teamColumn]. */
  readonly queue: Float64Array;
  readonly team: Float64Array;
  /** Queues whose work exceeds what agents can do in the whole window: they grow without end. */
  readonly growing: readonly string[];
}

/** Estimates a compiled scenario by the traffic equations of its inquiries, with Erlang A in each queue and interval. */
export function estimateFlow(outline: Outline, model: CompiledModel): FlowEstimate {
  const inquiries = expectedInquiries(model);
  const flow = solveFlow(model, inquiries);
  const queue = estimateQueues(flow, outline.queueIds.length);
  const team = estimateTeams(flow);
  const layout = totalsLayout(outline);
  const totals = new Float64Array(layout.width);
  addRows(queue, totals.subarray(layout.queue, layout.queue + outline.queueIds.length * queueWidth));
  addRows(team, totals.subarray(layout.team, layout.team + outline.teamIds.length * teamWidth));
  totals.set(estimateTypes(flow, inquiries), layout.type);
  totals.set(estimatePlaces(flow, outline), layout.place);
  totals.fill(Number.NaN, layout.touch);
  const grow = new Set(
    flow.stock.fluids.flatMap((fluid, queue) => (fluid?.isStable === false ? [flow.split.wholePlace[queue]] : [])),
  );
  const growing = outline.queueIds.filter((_, queue) => grow.has(queue));
  return { kind: 'estimate', outline, totals, queue, team, growing };
}

function addRows(rows: Float64Array, total: Float64Array): void {
  rows.forEach((value, at) => {
    total[at % total.length] = (total[at % total.length] as number) + value;
  });
}
