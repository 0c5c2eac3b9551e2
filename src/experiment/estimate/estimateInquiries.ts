import { placeColumn, placeWidth, typeColumn, typeWidth } from '../../metrics/tally.ts';
import { type CompiledModel, inducedInquiries, statedInquiries } from '../../model/compiledModel.ts';
import { arisingOf, firstChannels, removedShare } from '../../model/flow/fresh.ts';
import type { Meeting } from '../../model/flow/meeting.ts';
import type { Cause, FlowNode } from '../../model/flow/network.ts';
import type { Flow } from '../../model/flow/solveFlow.ts';
import { offersAt } from '../../model/flow/toolkit.ts';
import type { Outline } from '../result.ts';
import { Disputes } from './disputes.ts';
import { estimateSaved } from './estimateSaved.ts';

const whole = 4294967296;
const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/**
 * Expected sums of the tally's type columns, [type][typeColumn], from inquiries by source. Times to resolution, what is explained again, and effort with the
 * customers who leave for it, are not estimated: NaN.
 */
export function estimateTypes(flow: Flow, bySource: readonly Float64Array[]): Float64Array {
  const { model, network } = flow;
  const sums = new Float64Array(model.typeIds.length * typeWidth);
  const add = (type: number, column: keyof typeof typeColumn, amount: number) => {
    if (model.arrivals.shoppers[type] === 1) return; // no inquiries
    const at = type * typeWidth + typeColumn[column];
    sums[at] = (sums[at] as number) + amount;
  };
  for (const [source, counts] of bySource.entries()) addArising(model, source, total(counts), add);
  model.typeIds.forEach((_, type) => {
    if ((model.repetition.table[type] as number) >= 0) add(type, 'repetitions', Number.NaN);
    for (const column of ['resolutionSeconds', 'effort', 'highEffort'] as const) add(type, column, Number.NaN);
  });
  addLost(flow, sums, add);
  const counts = new Counts(flow, flow.attempts);
  network.nodes.forEach((node, index) => {
    add(node.type, 'contacts', counts.entered(index));
    const resolved = counts.resolved(index);
    add(node.type, 'resolved', resolved);
    add(node.type, 'givenUp', -resolved);
    for (const { made } of offersAt(flow.split, node.type, node.place)) add(node.type, 'offers', counts.handled(index) * made);
    if (node.place < model.places.queues) addWaits(flow, node, index, add);
    else add(node.type, 'failedSelfService', counts.handled(index) * node.failed);
  });
  for (const arc of network.arcs) {
    const node = network.nodes[arc.from] as FlowNode;
    const count = counts.by(arc.from, arc.cause) * arc.share;
    if (arc.isRedial) add(node.type, 'redials', count);
    if (arc.isTransfer) {
      if (node.place < model.places.queues && arc.cause === 'handled' && !arc.isStep) add(node.type, 'transfers', count);
      add(node.type, 'contacts', -count);
    }
    if (arc.changesChannel) add(node.type, 'switches', count);
  }
  // Attempts that belong to the first contact of an inquiry: until it gets in, and as it is handed on.
  const firsts = new Counts(
    flow,
    flow.along((arc) => (arc.cause === 'closed' || arc.isTransfer ? arc.share : 0)),
  );
  for (const [index, node] of network.nodes.entries()) add(node.type, 'resolvedAtFirst', firsts.resolved(index));
  return sums;
}

/** What a source brings of each type: spared inquiries, and those that arise. */
function addArising(model: CompiledModel, source: number, count: number, add: Add): void {
  const added = model.arrivals.added[source] as number;
  for (const { type, possible, share } of arisingOf(model, source)) {
    const arisen = count * share;
    add(type, 'arisen', arisen);
    add(type, 'givenUp', arisen);
    add(type, 'atRisk', (arisen * (model.toolkit.atRisk[type] as number)) / whole);
    if (added !== statedInquiries) {
      add(type, added === inducedInquiries ? 'induced' : 'replies', arisen);
      continue;
    }
    const first = firstChannels(model, type);
    const removed = count * possible * removedShare(model, type);
    add(type, 'removed', removed);
    add(type, 'avoided', count * possible - removed - arisen);
    for (const column of ['steered', 'movedByMessage', 'forced', 'forcedLeft'] as const)
      add(type, column, arisen * first[column]);
  }
}

/** Customers about to leave whom a contact makes stay, and those who leave: in the long run all the others, where nobody leaves for effort. */
function addLost(flow: Flow, sums: Float64Array, add: Add): void {
  const { effort, typeIds } = flow.model;
  const leavesForEffort = effort.leaveBase > 0 || effort.leavePerPoint > 0;
  const saved = estimateSaved(flow);
  for (const type of typeIds.keys()) {
    const unkept = (sums[type * typeWidth + typeColumn.atRisk] as number) - (saved[type] as number);
    add(type, 'saved', saved[type] as number);
    add(type, 'lostUnkept', unkept);
    add(type, 'lost', leavesForEffort ? Number.NaN : unkept);
  }
}

type Add = (type: number, column: keyof typeof typeColumn, amount: number) => void;

function addWaits(flow: Flow, node: FlowNode, index: number, add: Add): void {
  const { intervals } = flow.model;
  const { toQueue } = flow.menus[node.place] ?? { toQueue: 1 };
  for (let t = 0; t < intervals; t++) {
    const met = flow.met[node.place * intervals + t] as Meeting;
    const entered = (flow.attempts[index * intervals + t] as number) * flow.openShare(node.place, t) * toQueue;
    add(node.type, 'abandonments', entered * met.abandoned);
    add(node.type, 'waitSeconds', entered * met.wait);
  }
}

/** Totals over the window of what becomes of attempts. */
class Counts {
  private readonly flow: Flow;
  private readonly attempts: Float64Array;
  private readonly buffer: Float64Array;

  constructor(flow: Flow, attempts: Float64Array) {
    this.flow = flow;
    this.attempts = attempts;
    this.buffer = new Float64Array(flow.model.intervals);
  }

  by(node: number, cause: Cause): number {
    return this.flow.fate(this.attempts, node, cause, this.buffer);
  }

  handled(node: number): number {
    return this.by(node, 'handled');
  }

  /** By an agent, by self-service, or by the phone menu. */
  resolved(node: number): number {
    return this.handled(node) * (this.flow.network.nodes[node] as FlowNode).resolved + this.resolvedInMenu(node);
  }

  resolvedInMenu(node: number): number {
    return this.by(node, 'inMenu') * (this.flow.network.nodes[node] as FlowNode).last;
  }

  /** Those who find a line, where there is a phone menu. */
  inMenu(node: number): number {
    const { place } = this.flow.network.nodes[node] as FlowNode;
    const { intervals } = this.flow.model;
    let noLine = 0;
    for (let t = 0; t < intervals; t++)
      noLine += (this.attempts[node * intervals + t] as number) * this.flow.openShare(place, t) * this.flow.noLineShare(place, t);
    return this.entered(node) - noLine;
  }

  entered(node: number): number {
    const { intervals } = this.flow.model;
    return total(this.attempts.subarray(node * intervals, (node + 1) * intervals)) - this.by(node, 'closed');
  }
}

/** Expected sums of the tally's place columns for the cells of the outline, [cell][placeColumn]. */
export function estimatePlaces(flow: Flow, outline: Outline): Float64Array {
  const { network, model } = flow;
  const sums = new Float64Array(outline.cells.length * placeWidth);
  const counts = new Counts(flow, flow.attempts);
  const disputes = new Disputes(flow);
  network.nodes.forEach((node, index) => {
    const pair = outline.cells.findIndex(([type, place]) => type === node.type && place === flow.split.wholePlace[node.place]);
    const handled = counts.handled(index);
    const menu = flow.menus[node.place] ?? { left: 0 };
    const factor = node.place < model.places.queues ? flow.queues.meanFactor(node.place) : 1;
    const row: Record<keyof typeof placeColumn, number> = {
      contacts: counts.entered(index) - counts.by(index, 'notReached') * (flow.attemptsOf[node.place]?.again ?? 0),
      handled,
      resolved: counts.resolved(index),
      handleSeconds: handled * (node.handleSeconds * factor * meanPace(flow, index) + node.wrapSeconds),
      closed: counts.by(index, 'closed'),
      menuServed: counts.resolvedInMenu(index),
      menuLeft: counts.inMenu(index) * menu.left,
      itemMissing: handled * node.missing,
      disputes: disputes.count(index),
      shoppersLost: disputes.shoppersLost(index),
      ...offersTaken(flow.split, node, handled),
    };
    for (const [name, value] of Object.entries(row)) {
      const at = pair * placeWidth + placeColumn[name as keyof typeof placeColumn];
      sums[at] = (sums[at] as number) + value;
    }
  });
  return sums;
}

/** What the offers of a node's contacts come to. */
function offersTaken(split: Flow['split'], { type, place }: FlowNode, handled: number) {
  const { toolkit } = split.whole;
  const sums = { concessions: 0, concessionCost: 0, sales: 0, salesRevenue: 0 };
  for (const { offer, made, taken } of offersAt(split, type, place)) {
    const count = handled * made * taken;
    const money = count * (toolkit.amount[offer] as number);
    if (toolkit.isSale[offer] === 1) {
      sums.sales += count;
      sums.salesRevenue += money;
    } else {
      sums.concessions += count;
      sums.concessionCost += money;
    }
  }
  return sums;
}

/** Mean factor of the hours on the handle time of a node's contacts. */
function meanPace({ model, network, attempts }: Flow, index: number): number {
  const { intervals, handling } = model;
  const first = (network.nodes[index]?.type ?? 0) * intervals;
  let [weight, sum] = [0, 0];
  for (let t = 0; t < intervals; t++) {
    const contacts = attempts[index * intervals + t] as number;
    weight += contacts;
    sum += contacts * (handling.pace[first + t] as number);
  }
  return weight > 0 ? sum / weight : 1;
}
