import type { Attempts } from '../../model/flow/attempts.ts';
import type { Meeting } from '../../model/flow/meeting.ts';
import type { FlowNode } from '../../model/flow/network.ts';
import type { Flow } from '../../model/flow/solveFlow.ts';
import { exp } from '../../numeric/exp.ts';

const whole = 4294967296;

/** Disputes on the channels, and the shoppers who leave for them: as if disputes began at random times, one apart from the other. */
export class Disputes {
  private readonly flow: Flow;
  /** [node]: mean handle time in seconds, as the teams of its queue take it. */
  private readonly handleSeconds: Float64Array;
  /** [channel x intervals + interval]: disputes that begin, and seconds that they last in all. */
  private readonly begun: Float64Array;
  private readonly lasting: Float64Array;

  constructor(flow: Flow) {
    const { network, model } = flow;
    this.flow = flow;
    this.handleSeconds = Float64Array.from(
      network.nodes,
      ({ place, handleSeconds }) => handleSeconds * flow.queues.meanFactor(place),
    );
    this.begun = new Float64Array(model.channelIds.length * model.intervals);
    this.lasting = new Float64Array(this.begun.length);
    for (const [index, node] of network.nodes.entries())
      for (let t = 0; t < model.intervals; t++) {
        const cell = (model.places.channel[node.place] as number) * model.intervals + t;
        const disputes = this.countAt(index, t);
        this.begun[cell] = (this.begun[cell] as number) + disputes;
        this.lasting[cell] = (this.lasting[cell] as number) + disputes * this.secondsOf(index, t);
      }
  }

  /** Contacts of a node in the window that become disputes. */
  count(index: number): number {
    let sum = 0;
    for (let t = 0; t < this.flow.model.intervals; t++) sum += this.countAt(index, t);
    return sum;
  }

  private countAt(index: number, t: number): number {
    const { network, model } = this.flow;
    const { type, place } = network.nodes[index] as FlowNode;
    const share = (model.handling.dispute[type * model.placeIds.length + place] as number) / whole;
    if (share === 0 || place >= model.places.queues) return 0;
    const found = 1 - (this.flow.attemptsOf[place] as Attempts).inVain;
    return share * found * this.comeTo(index, place, t) * this.flow.staying(place, t);
  }

  private metAt = (queue: number, t: number): Meeting => this.flow.met[queue * this.flow.model.intervals + t] as Meeting;

  private comeTo(index: number, place: number, t: number): number {
    return (this.flow.attempts[index * this.flow.model.intervals + t] as number) * this.flow.openShare(place, t);
  }

  private secondsOf(index: number, t: number): number {
    const { network, model } = this.flow;
    const { type } = network.nodes[index] as FlowNode;
    return (this.handleSeconds[index] as number) * (model.handling.pace[type * model.intervals + t] as number);
  }

  /** Shoppers of a node in the window who leave: the share that does not stay, of those who meet a dispute while they are there. */
  shoppersLost(index: number): number {
    const { network, model } = this.flow;
    const node = network.nodes[index] as FlowNode;
    const share = (model.places.shoppersLeave[node.place] as number) / whole;
    if (share === 0 || model.arrivals.shoppers[node.type] === 0) return 0;
    let lost = 0;
    for (let t = 0; t < model.intervals; t++) {
      const cell = (model.places.channel[node.place] as number) * model.intervals + t;
      const seconds = model.intervalSeconds * this.flow.openShare(node.place, t);
      if (seconds === 0) continue;
      const there = this.metAt(node.place, t).wait + this.secondsOf(index, t);
      const met = ((this.lasting[cell] as number) + (this.begun[cell] as number) * there) / seconds;
      lost += share * this.comeTo(index, node.place, t) * (1 - exp(-met));
    }
    return lost;
  }
}
