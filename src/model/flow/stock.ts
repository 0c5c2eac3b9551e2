import type { CompiledModel } from '../compiledModel.ts';
import { type Fluid, fluid } from './fluid.ts';
import type { QueueFlow } from './queueFlow.ts';

/** Queues whose customers wait for ever: what agents cannot do at once stays there. Others lose it instead. */
export class Stock {
  /** [queue], undefined where customers give up. */
  readonly fluids: (Fluid | undefined)[];
  private readonly model: CompiledModel;
  private readonly flow: QueueFlow;
  private readonly order: readonly number[];

  constructor(model: CompiledModel, flow: QueueFlow) {
    this.model = model;
    this.flow = flow;
    this.fluids = model.queueIds.map(() => undefined);
    const first = (queue: number) => Math.min(...(flow.skills[queue] ?? []).map(({ priority }) => priority));
    const endless = [...model.queueIds.keys()].filter((queue) => flow.patience[queue]?.ends === false);
    this.order = endless.sort((one, other) => first(one) - first(other) || one - other);
  }

  /** Works the stocks off, in the order of priority, with the agents' time that the other queues leave. `entered`: [queue][interval]. */
  workOff(entered: readonly Float64Array[], staying: (queue: number, t: number) => number): void {
    if (this.order.length === 0) return;
    const spare = this.spareSeconds(staying);
    for (const queue of this.order) {
      const capacity = new Float64Array(this.model.intervals);
      for (const { team } of this.flow.skills[queue] ?? [])
        for (let t = 0; t < capacity.length; t++)
          capacity[t] = (capacity[t] as number) + (spare[team]?.[t] as number) / this.flow.agentSecondsAnyTime(queue, t);
      const done = fluid(entered[queue] as Float64Array, capacity);
      this.fluids[queue] = done;
      this.takeAway(queue, done, capacity, spare);
    }
  }

  private spareSeconds(staying: (queue: number, t: number) => number): Float64Array[] {
    const { flow, model } = this;
    const others = [...model.queueIds.keys()].filter((queue) => flow.patience[queue]?.ends === true);
    return model.teamIds.map((_, team) => {
      const spare = (flow.floor[team] as Float64Array).slice();
      for (const queue of others) {
        const load = flow.load[queue]?.[team] as Float64Array;
        for (let t = 0; t < spare.length; t++) {
          const busy = load[t] as number;
          if (busy > 0) spare[t] = (spare[t] as number) - busy * staying(queue, t);
        }
      }
      for (let t = 0; t < spare.length; t++) spare[t] = Math.max(0, spare[t] as number) * model.intervalSeconds;
      return spare;
    });
  }

  private takeAway(queue: number, done: Fluid, capacity: Float64Array, spare: readonly Float64Array[]): void {
    for (const { team } of this.flow.skills[queue] ?? []) {
      const seconds = spare[team] as Float64Array;
      const load = this.flow.load[queue]?.[team] as Float64Array;
      for (let t = 0; t < seconds.length; t++) {
        const share = (capacity[t] as number) > 0 ? (done.served[t] as number) / (capacity[t] as number) : 0;
        load[t] = (share * (seconds[t] as number)) / this.model.intervalSeconds;
        seconds[t] = (seconds[t] as number) * (1 - share);
      }
    }
  }
}
