import type { Arc, FlowNode } from '../../model/flow/network.ts';
import type { Flow } from '../../model/flow/solveFlow.ts';
import { helpedShare, unkeptShares } from '../../model/flow/toolkit.ts';
import { besideIt } from '../../model/flow/touchSteps.ts';

const whole = 4294967296;

/** Of the contacts handled at a node, of customers about to leave whom nothing has kept so far: shares that still nothing has kept, against those of all contacts. */
interface Unkept {
  /** Of those handed on, or without the item. */
  readonly all: number;
  /** Of those that did not help, and of those that did their part in a touch. */
  readonly unhelped: number;
  readonly done: number;
}
const allUnkept: Unkept = { all: 1, unhelped: 1, done: 1 };

/** Expected customers about to leave whom a contact makes stay, by type: those whom nothing has kept so far are carried through the network on their own. */
export function estimateSaved(flow: Flow): Float64Array {
  const { model, network } = flow;
  const { atRisk } = model.toolkit;
  const saved = new Float64Array(model.typeIds.length);
  if (atRisk.every((share) => share === 0)) return saved;
  const unkept = network.nodes.map((node) => unkeptAt(flow, node));
  const typeOf = (cell: number) => (network.nodes[Math.floor(cell / model.intervals)] as FlowNode).type;
  const first = flow.first.map((count, cell) => (count * (atRisk[typeOf(cell)] as number)) / whole);
  const attempts = flow.along((arc) => arc.share * shareOf(arc, unkept[arc.from] as Unkept), first);
  const handled = new Float64Array(model.intervals);
  for (const [index, { type }] of network.nodes.entries()) {
    const kept = 1 - (unkept[index] as Unkept).all;
    if (kept > 0) saved[type] = (saved[type] as number) + kept * flow.fate(attempts, index, 'handled', handled);
  }
  return saved;
}

function shareOf({ cause, isUnhelped, isStep }: Arc, { all, unhelped, done }: Unkept): number {
  if (cause !== 'handled') return 1;
  if (isUnhelped === true) return unhelped;
  return isStep === true ? done : all;
}

function unkeptAt({ split, model }: Flow, { type, place, phase, failed, done }: FlowNode): Unkept {
  if (place >= model.places.queues || phase === besideIt) return allUnkept;
  const { unkept, unkeptUnhelped } = unkeptShares(split, type, place);
  const unhelpedOfAll = 1 - helpedShare(split, type, place);
  const unhelped = unhelpedOfAll > 0 ? unkeptUnhelped / unhelpedOfAll : 0;
  return { all: unkept, unhelped, done: done > 0 ? ((failed + done) * unkept - failed * unhelped) / done : 0 };
}
