import type { CompiledModel } from '../compiledModel.ts';
import type { ByLanguage } from './byLanguage.ts';
import { type Patience, patienceOf } from './patience.ts';
import { agentsOnFloor, type Skill, skillsOf } from './skills.ts';

const whole = 4294967296;
/** Load of the agents beyond which a queue is not taken to be longer. */
const longQueue = 0.98;

/** Another queue that shares teams with a queue. */
export interface Rival {
  readonly queue: number;
  readonly teams: readonly number[];
  /** Below 0: agents take the rival's contacts first; 0: whoever waits longest; above 0: last. */
  readonly rank: number;
}

/** The queues of a model, interval by interval: what comes to them, and how its load is shared out among teams. */
export class QueueFlow {
  readonly floor: readonly Float64Array[];
  readonly skills: readonly (readonly Skill[])[];
  readonly patience: readonly Patience[];
  /** [queue][interval]: arrivals per open second, and mean seconds of an agent's time for each at full speed. */
  readonly arrivals: readonly Float64Array[];
  readonly service: readonly Float64Array[];
  /** [queue]: mean seconds of patience in use. */
  readonly patienceSeconds: Float64Array;
  /** [queue]: share who take the offer of a call-back, and how many have to wait for it to be made. */
  private readonly accept: Float64Array;
  private readonly offeredFrom: Int32Array;
  /** [queue][team][interval]: offered load in agents. */
  readonly load: readonly (readonly Float64Array[])[];
  /** [team]: mean break after a contact, in seconds. */
  private readonly pauses: readonly number[];
  readonly rivals: readonly (readonly Rival[])[];
  /** [queue][load - 1]: speed of a contact at each load of its agent. */
  readonly speeds: readonly (readonly number[])[];

  constructor(split: ByLanguage) {
    const { model } = split;
    const series = () => model.queueIds.map(() => new Float64Array(model.intervals));
    this.floor = agentsOnFloor(model);
    this.skills = skillsOf(split);
    this.patience = model.queueIds.map((_, queue) => patienceOf(model, queue));
    const offers = [...model.places.callBackTo.subarray(0, model.queueIds.length)];
    this.accept = Float64Array.from(offers, (to, queue) => (to < 0 ? 0 : (model.places.callBackAccept[queue] as number) / whole));
    this.offeredFrom = model.places.callBackWaiting;
    this.arrivals = series();
    this.service = series();
    this.load = model.queueIds.map(() => model.teamIds.map(() => new Float64Array(model.intervals)));
    this.patienceSeconds = Float64Array.from(this.patience, (patience) => patience.mean(0));
    this.pauses = model.teamIds.map((_, team) => pauseOf(model, team));
    this.rivals = this.skills.map((own, queue) => rivalsOf(own, queue, this.skills));
    this.speeds = model.queueIds.map((_, queue) => speedsOf(model, queue));
  }

  /** Share of those who would have to wait who take the offer of a call-back: a queue of some length counts as a geometric one. */
  callBackShare(queue: number, t: number): number {
    const accept = this.accept[queue] as number;
    if (accept === 0) return 0;
    const busy = Math.min(longQueue, this.offeredLoad(queue, t) / Math.max(1e-9, this.agents(queue, t)));
    let share = accept;
    for (let ahead = this.offeredFrom[queue] as number; ahead > 0 && share > 1e-6; ahead--) share *= busy;
    return share;
  }

  /** Share of those who would have to wait who leave at once: with the offer of a call-back, or because they hang up. */
  leaveAtOnce(queue: number, t: number): number {
    return 1 - (1 - (this.patience[queue] as Patience).hangUp) * (1 - this.callBackShare(queue, t));
  }

  /** Most contacts of the queue that an agent takes at once. */
  handsOf(queue: number): number {
    return this.speeds[queue]?.length ?? 1;
  }

  /** Mean seconds of an agent's time that a contact takes where agents have their hands full. */
  agentSeconds(queue: number, t: number): number {
    const speeds = this.speeds[queue] ?? [1];
    return (this.service[queue]?.[t] as number) / (speeds.length * (speeds.at(-1) ?? 1));
  }

  /** The same, also in an interval in which no contact comes; more than 0. */
  agentSecondsAnyTime(queue: number, t: number): number {
    return this.agentSeconds(queue, t) || this.someAgentSeconds(queue);
  }

  private someAgentSeconds(queue: number): number {
    const seconds = this.service[queue]?.find((value) => value > 0) ?? 1;
    const speeds = this.speeds[queue] ?? [1];
    return seconds / (speeds.length * (speeds.at(-1) ?? 1));
  }

  /** Mean seconds of work of a contact: the handle time as the queue's teams take it, wrap-up, and the break after it. */
  workOf(queue: number, t: number, handleSeconds: number, wrapSeconds: number): number {
    let weight = 0;
    let factor = 0;
    let pause = 0;
    for (const skill of this.skills[queue] ?? []) {
      const load = (this.load[queue]?.[skill.team]?.[t] as number) || 1e-9 * (this.floor[skill.team]?.[t] as number);
      weight += load;
      factor += load * skill.factor;
      pause += load * (this.pauses[skill.team] as number);
    }
    return weight > 0 ? (handleSeconds * factor + pause) / weight + wrapSeconds : handleSeconds + wrapSeconds;
  }

  /** Share of the agents' time for the contacts of a queue that is the break after them; `found`: share of the contacts whose customer is reached. */
  pauseShare(queue: number, t: number, found: number): number {
    let weight = 0;
    let pause = 0;
    for (const { team } of this.skills[queue] ?? []) {
      const load = this.load[queue]?.[team]?.[t] as number;
      weight += load;
      pause += load * (this.pauses[team] as number);
    }
    const service = this.service[queue]?.[t] as number;
    return pause > 0 && service > 0 ? Math.min(1, (found * pause) / (weight * service)) : 0;
  }

  /** Mean factor of the teams on the handle time, by the load that each takes. */
  meanFactor(queue: number): number {
    let weight = 0;
    let sum = 0;
    for (const skill of this.skills[queue] ?? []) {
      const load = this.load[queue]?.[skill.team]?.reduce((a, b) => a + b, 0) ?? 0;
      weight += load;
      sum += load * skill.factor;
    }
    return weight > 0 ? sum / weight : 1;
  }

  /** Sets the patience in use to what fits the waits of those who wait. */
  adaptPatience(queue: number, met: (t: number) => { readonly pWait: number; readonly wait: number }): void {
    let waiters = 0;
    let wait = 0;
    this.arrivals[queue]?.forEach((count, t) => {
      waiters += count * met(t).pWait;
      wait += count * met(t).wait;
    });
    if (waiters > 0) this.patienceSeconds[queue] = this.patience[queue]?.mean(wait / waiters) ?? Infinity;
  }

  /** Load in agents that comes to the queue. */
  offeredLoad(queue: number, t: number): number {
    return (this.arrivals[queue]?.[t] as number) * this.agentSeconds(queue, t);
  }

  /** Agents who serve the queue in an interval. */
  agents(queue: number, t: number): number {
    let agents = 0;
    for (const { team } of this.skills[queue] ?? []) agents += this.floor[team]?.[t] as number;
    return agents;
  }

  /** Shares the queue's offered load among its teams: by free capacity, groups asked later only for what earlier ones leave. */
  shareOut(queue: number, t: number): void {
    const skills = this.skills[queue] as readonly Skill[];
    const offered = this.offeredLoad(queue, t);
    const [only, ...more] = skills;
    if (only !== undefined && more.length === 0) {
      (this.load[queue]?.[only.team] as Float64Array)[t] = (this.floor[only.team]?.[t] as number) > 0 ? offered : 0;
      return;
    }
    const own = this.load[queue] as readonly Float64Array[];
    const weights = skills.map(({ team, group }) => {
      const agents = this.floor[team]?.[t] as number;
      const others = this.loadOf(team, t) - (own[team]?.[t] as number);
      return agents > 0 ? Math.max(0.02 * agents, agents - others) * this.leftBy(queue, group, t) : 0;
    });
    const sum = weights.reduce((a, b) => a + b, 0);
    skills.forEach(({ team }, i) => {
      (own[team] as Float64Array)[t] = sum > 0 ? (offered * (weights[i] as number)) / sum : 0;
    });
  }

  /** Share of a queue's contacts that the groups asked before leave: the product of their loads, at least a twentieth. */
  private leftBy(queue: number, group: number, t: number): number {
    if (group === 0) return 1;
    let agents = 0;
    let load = 0;
    for (const skill of this.skills[queue] as readonly Skill[]) {
      if (skill.group >= group) continue;
      agents += this.floor[skill.team]?.[t] as number;
      load += this.loadOf(skill.team, t);
    }
    return agents > 0 ? Math.max(0.05, Math.min(1, load / agents)) : 1;
  }

  /** Offered load of a team in agents. */
  loadOf(team: number, t: number): number {
    let load = 0;
    for (const teams of this.load) load += teams[team]?.[t] as number;
    return load;
  }
}

function rivalsOf(own: readonly Skill[], queue: number, skills: readonly (readonly Skill[])[]): Rival[] {
  return skills.flatMap((others, rival) => {
    const shared = own.filter(({ team }) => others.some((other) => other.team === team));
    const [first] = shared;
    if (rival === queue || first === undefined) return [];
    const theirs = others.find(({ team }) => team === first.team)?.priority ?? first.priority;
    return [{ queue: rival, teams: shared.map(({ team }) => team), rank: theirs - first.priority }];
  });
}

/** [load - 1]: speed of a contact at each load of an agent. */
function speedsOf({ places }: CompiledModel, queue: number): number[] {
  const from = queue * places.maxAtOnce;
  return [...places.speed.subarray(from, from + (places.contactsAtOnce[queue] as number))];
}

function pauseOf({ teams }: CompiledModel, team: number): number {
  return ((teams.breakShare[team] as number) / 4294967296) * (teams.breakMean[team] as number);
}
