import { byChannel, type CompiledModel, samePlace } from '../compiledModel.ts';
import { attemptsAt } from './attempts.ts';
import type { ByLanguage } from './byLanguage.ts';
import { type Doors, doorsOf } from './doors.ts';
import { delayKernel, instantKernel, type Kernel, lawPoints } from './kernel.ts';
import { agentsOnFloor, type Skill, skillsOf } from './skills.ts';
import { completedShare, complexityFactor, type Stream, streamsOf } from './streams.ts';
import { helpedShare, offerSeconds } from './toolkit.ts';
import { besideIt, firstContact, isElsewhere, type Phase, phaseOf, stepOf, waysOf } from './touchSteps.ts';

const whole = 4294967296;
const delayPoints = 24;

/**
 * What happened to a contact, or an attempt to make one, that it goes on along an arc. `inMenu`: served there; `misrouted`: the menu sent it to another queue;
 * `left`: hung up in the menu, gave up waiting or did not join; `notReached`: an agent tried to reach the customer and found nobody.
 */
export type Cause = 'closed' | 'inMenu' | 'misrouted' | 'blocked' | 'calledBack' | 'left' | 'notReached' | 'handled';

/** Contacts of a stream at a place. */
export interface FlowNode {
  readonly stream: number;
  readonly type: number;
  readonly place: number;
  /** Where its inquiries are in their touch. */
  readonly phase: Phase;
  /** Mean work of a contact in seconds: handle time, and what is alike for all teams: wrap-up and offers. */
  readonly handleSeconds: number;
  readonly wrapSeconds: number;
  /** Shares of the contacts handled. */
  readonly resolved: number;
  readonly failed: number;
  readonly missing: number;
  /** Share of the contacts handled that do their part, those included after which a touch goes on; and share of these that resolve the inquiry. */
  readonly done: number;
  readonly last: number;
}

/** Where a share of a node's contacts goes after some cause. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cause: Cause;
  readonly share: number;
  readonly kernel: Kernel;
  /** [interval]: the interval from which the kernel counts, -1 none; absent where it counts from the interval itself. */
  readonly gather?: Int32Array;
  readonly isTransfer: boolean;
  /** The customer has been told to call another number. */
  readonly isRedial?: boolean;
  /** The contact did not help. */
  readonly isUnhelped?: boolean;
  /** The next step of a touch: no transfer in the counts of inquiries. */
  readonly isStep?: boolean;
  readonly changesChannel: boolean;
}

export interface Network {
  readonly streams: readonly Stream[];
  readonly nodes: readonly FlowNode[];
  readonly arcs: readonly Arc[];
  /** [stream][place]: node of first contacts, -1 where the type is not served there. */
  readonly nodeAt: Int32Array;
  /** [channel]. */
  readonly doors: readonly Doors[];
}

/** The options of a choice list with the probability of each. */
export function optionsOf(model: Pick<CompiledModel, 'choices'>, list: number): { option: number; share: number }[] {
  const { from, threshold } = model.choices;
  let before = 0;
  return [...threshold.subarray(from[list], from[list + 1])].map((limit, i) => {
    const share = Math.max(0, limit - before) / whole;
    before = Math.max(before, limit);
    return { option: (from[list] as number) + i, share };
  });
}

/** Collects the nodes and arcs of a model. */
class Builder {
  readonly nodes: FlowNode[] = [];
  readonly arcs: Arc[] = [];
  readonly streams: Stream[];
  readonly nodeAt: Int32Array;
  readonly doors: Doors[];
  private readonly model: CompiledModel;
  private readonly split: ByLanguage;
  private readonly skills: readonly (readonly Skill[])[];
  private readonly floor: readonly Float64Array[];
  private readonly kernels = new Map<string, Kernel>();
  private readonly known = new Map<string, number>();

  constructor(split: ByLanguage) {
    const { model } = split;
    this.model = model;
    this.split = split;
    this.skills = skillsOf(split);
    this.floor = agentsOnFloor(model);
    this.streams = streamsOf(model);
    this.doors = model.channelIds.map((_, channel) => doorsOf(model, channel));
    this.nodeAt = new Int32Array(this.streams.length * model.placeIds.length).fill(-1);
    for (const [index, stream] of this.streams.entries())
      for (const place of model.placeIds.keys())
        this.nodeAt[index * model.placeIds.length + place] = this.nodeOf(stream, index, place, firstContact);
    for (let node = 0; node < this.nodes.length; node++) this.addArcs(node);
  }

  /** The node of a stream's contacts at a place in a phase of its touch, added where it is new; -1 where the type is not served there. */
  private nodeOf(stream: Stream, index: number, place: number, phase: Phase): number {
    const { handling, placeIds, places } = this.model;
    const cell = stream.type * placeIds.length + place;
    if ((handling.table[cell] as number) < 0) return -1;
    const key = `${index} ${place} ${phase}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const isQueue = place < places.queues;
    const reached = isQueue ? 1 : completedShare(this.model, stream, place);
    const transferred = this.shareOf(handling.transfer[cell] as number);
    const resolve = isQueue ? this.resolveShare(stream.type, place) : 1;
    const missing = (handling.missing[cell] as number) / whole;
    const node = {
      stream: index,
      type: stream.type,
      place,
      phase,
      handleSeconds: (handling.mean[cell] as number) * complexityFactor(this.model, stream, cell),
      wrapSeconds: isQueue ? (handling.wrapMean[cell] as number) + offerSeconds(this.split, stream.type, place) : 0,
      resolved: reached * (1 - transferred) * (1 - missing) * resolve,
      failed: isQueue ? (1 - transferred) * (1 - missing) * (1 - resolve) : 1 - reached,
      missing: (1 - transferred) * missing,
    };
    const goesOn = this.stepsAfter(stream.type, phase).reduce((sum, { share }) => sum + share, 0);
    this.known.set(key, this.nodes.length);
    this.nodes.push(
      phase === besideIt
        ? { ...node, done: 0, last: 0, resolved: 0, failed: 0 }
        : { ...node, done: node.resolved, last: 1 - goesOn, resolved: node.resolved * (1 - goesOn) },
    );
    return this.nodes.length - 1;
  }

  /** Steps that follow a resolved contact in a phase, with their shares. */
  private stepsAfter(type: number, phase: Phase): { step: number; share: number }[] {
    const { touches, choices } = this.model;
    const touch = touches.ofType[type] as number;
    if (touch < 0 || phase === besideIt) return [];
    if (isElsewhere(phase)) return [{ step: stepOf(phase), share: 1 }];
    const list = (phase === firstContact ? touches.first[touch] : touches.next[stepOf(phase)]) as number;
    return optionsOf(this.model, list).map(({ option, share }) => ({ step: choices.place[option] as number, share }));
  }

  /** What the steps lead to that follow a node's resolved contacts, and those that the menu serves. */
  private addSteps(from: number): void {
    const { places } = this.model;
    const { type, phase, place, done, handleSeconds, stream } = this.nodes[from] as FlowNode;
    for (const { step, share } of this.stepsAfter(type, phase))
      for (const way of waysOf(this.model, this.split.placeIn, type, step)) {
        const to = this.nodeOf(this.streams[stream] as Stream, stream, way.place, way.phase);
        if (to < 0) continue;
        const after = (spent: number) =>
          delayKernel(
            way.delays.map((seconds) => seconds + spent),
            this.model,
          );
        const common = {
          from,
          to,
          isTransfer: !way.byCustomer,
          isStep: true,
          changesChannel: way.byCustomer && places.channel[way.place] !== places.channel[place],
        };
        this.arcs.push({ ...common, cause: 'handled', share: share * done * way.share, kernel: after(handleSeconds) });
        if ((places.menuServed[place] as number) > 0)
          this.arcs.push({
            ...common,
            cause: 'inMenu',
            share: share * way.share,
            kernel: after(places.menuMean[place] as number),
          });
      }
  }

  /** Share of the contacts at a queue that resolve, as its teams do on average. */
  private resolveShare(type: number, queue: number): number {
    const { handling, placeIds } = this.model;
    const resolve = (handling.resolve[type * placeIds.length + queue] as number) / whole;
    const usual = Math.max(0, 1 - (1 - resolve) * this.unresolvedFactor(queue));
    return usual + (1 - usual) * helpedShare(this.split, type, queue);
  }

  /** Mean factor of a queue's teams on the contacts that do not resolve, by the agents each has. */
  private unresolvedFactor(queue: number): number {
    let agents = 0;
    let sum = 0;
    for (const { team, unresolved } of this.skills[queue] ?? []) {
      const own = this.floor[team]?.reduce((all, count) => all + count, 0) ?? 0;
      agents += own;
      sum += own * unresolved;
    }
    return agents > 0 ? sum / agents : 1;
  }

  private shareOf(list: number): number {
    return optionsOf(this.model, list).reduce((sum, { share }) => sum + share, 0);
  }

  private addArcs(index: number): void {
    const { handling, placeIds, places } = this.model;
    const node = this.nodes[index] as FlowNode;
    const cell = node.type * placeIds.length + node.place;
    const reached = node.place < places.queues ? 1 : 1 - node.failed;
    if (node.phase === besideIt) return;
    this.addSteps(index);
    this.addChoices(index, 'handled', handling.transfer[cell] as number, reached, node.handleSeconds, true);
    this.addChoices(index, 'handled', handling.unresolved[cell] as number, node.failed, node.handleSeconds, false, true);
    this.addChoices(index, 'handled', handling.missingNext[cell] as number, node.missing, node.handleSeconds, false);
    this.addChoices(index, 'misrouted', places.menuMisrouted[node.place] as number, 1, 0, true);
    const sent = sentShare(this.model, node.place) * (1 - this.shareOf(places.menuMisrouted[node.place] as number));
    if (sent > 0) this.addSameContact(index, 'misrouted', places.sendTo[node.place] as number, sent);
    const callBackTo = places.callBackTo[node.place] as number;
    if (callBackTo >= 0) this.addSameContact(index, 'calledBack', callBackTo, 1);
    this.addChoices(index, 'left', places.afterAbandoning[node.place] as number, 1, 0, false);
    this.addAttempts(index);
    this.addChoices(index, 'blocked', places.afterBlocked[node.place] as number, 1, 0, false);
    if (this.closes(node.place)) this.addChoices(index, 'closed', places.whenClosed[node.place] as number, 1, 0, false);
  }

  /** Those who take the offer of a call-back, or are sent on, wait elsewhere, as the same contact. */
  private addSameContact(from: number, cause: Cause, place: number, share: number): void {
    const { intervals, intervalSeconds } = this.model;
    const { stream, phase } = this.nodes[from] as FlowNode;
    const to = this.nodeOf(this.streams[stream] as Stream, stream, place, phase);
    if (to < 0) return;
    const atOnce = delayKernel(new Float64Array(1), { intervals, intervalSeconds });
    this.arcs.push({ from, to, cause, share, kernel: atOnce, isTransfer: true, changesChannel: false });
  }

  /** After an attempt that found nobody there is another one, or the customer does as after abandoning. */
  private addAttempts(from: number): void {
    const { places } = this.model;
    const { place } = this.nodes[from] as FlowNode;
    const { inVain, again, seconds } = attemptsAt(this.model, place);
    if (inVain === 0) return;
    const [table, mean] = [places.attemptDelayTable[place] as number, places.attemptDelayMean[place] as number];
    const points = lawPoints(this.model, table, mean, delayPoints).map((delay) => delay + seconds);
    const kernel = delayKernel(points, this.model);
    this.arcs.push({ from, to: from, cause: 'notReached', share: again, kernel, isTransfer: true, changesChannel: false });
    this.addChoices(from, 'notReached', places.afterAbandoning[place] as number, 1 - again, 0, false);
  }

  private closes(place: number): boolean {
    const { acceptsWhenClosed, channel } = this.model.places;
    return acceptsWhenClosed[place] === 0 && (this.doors[channel[place] as number] as Doors).open.some((share) => share < 1);
  }

  private addChoices(
    from: number,
    cause: Cause,
    list: number,
    share: number,
    shift: number,
    isTransfer: boolean,
    isUnhelped = false,
  ): void {
    const { choices, places } = this.model;
    const node = this.nodes[from] as FlowNode;
    if (share === 0) return;
    for (const { option, share: part } of optionsOf(this.model, list)) {
      const place = this.placeOf(node, option);
      const isHandedOn = isTransfer && choices.redial[option] === 0;
      const phase = isHandedOn ? node.phase : this.turned(node, place);
      const to = place < 0 || part === 0 ? -1 : this.nodeOf(this.streams[node.stream] as Stream, node.stream, place, phase);
      if (to < 0) continue;
      const waits = cause === 'closed' && choices.place[option] === samePlace;
      const common = {
        from,
        to,
        cause,
        share: share * part,
        isTransfer: isHandedOn,
        isUnhelped,
        isRedial: isTransfer && choices.redial[option] === 1,
        changesChannel: places.channel[place] !== places.channel[node.place],
      };
      if (waits) this.addOpenings(common, option, places.channel[place] as number);
      else this.arcs.push({ ...common, kernel: this.kernel(option, shift) });
    }
  }

  /** The phase of the next contact of a customer who was not served or not helped. */
  private turned({ phase, type }: FlowNode, place: number): Phase {
    const step = stepOf(phase);
    if (phase <= firstContact) return phase;
    return phaseOf(step, this.split.placeIn(type, this.model.touches.place[step] as number) !== place);
  }

  private placeOf(node: FlowNode, option: number): number {
    const { choices, handling, channelIds } = this.model;
    const place = choices.place[option] as number;
    if (place === samePlace) return node.place;
    if (place !== byChannel) return this.split.placeIn(node.type, place);
    return handling.placeOf[node.type * channelIds.length + (choices.channel[option] as number)] as number;
  }

  /** Those who find the doors closed and come back after the opening: one arc for each time of opening within an interval. */
  private addOpenings(common: Omit<Arc, 'kernel'>, option: number, channel: number): void {
    const { nextInterval, nextOffset } = this.doors[channel] as Doors;
    const points = this.points(option);
    for (const offset of new Set(nextOffset)) {
      const gather = nextInterval.map((interval, t) => (nextOffset[t] === offset ? interval : -1));
      if (gather.some((interval) => interval >= 0))
        this.arcs.push({ ...common, gather, kernel: instantKernel(points, offset, this.model) });
    }
  }

  private points(option: number): Float64Array {
    const { delayTable, delayMean } = this.model.choices;
    return lawPoints(this.model, delayTable[option] as number, delayMean[option] as number, delayPoints);
  }

  private kernel(option: number, shift: number): Kernel {
    const { delayTable, delayMean } = this.model.choices;
    const key = `${delayTable[option]} ${delayMean[option]} ${shift}`;
    const known = this.kernels.get(key);
    if (known !== undefined) return known;
    const points = this.points(option).map((seconds) => seconds + shift);
    const kernel = delayKernel(points, this.model);
    this.kernels.set(key, kernel);
    return kernel;
  }
}

/** Share of a queue's contacts that are sent on to another, whatever the number waiting; overflow from a length on is left out. */
export function sentShare({ places }: CompiledModel, place: number): number {
  if ((places.sendTo[place] ?? -1) < 0 || (places.sendWaiting[place] as number) > 0) return 0;
  return (places.sendShare[place] as number) / whole;
}

/** The ways of inquiries through the places of a model, as a linear network. */
export function networkOf(split: ByLanguage): Network {
  const { streams, nodes, arcs, nodeAt, doors } = new Builder(split);
  return { streams, nodes, arcs, nodeAt, doors };
}
