import { leastAgentsErlangA } from '../../erlang/leastAgentsErlangA.ts';
import type { StaffingTargets } from '../../erlang/staffingTargets.ts';
import { compile } from '../../model/compile.ts';
import type { CompiledModel } from '../../model/compiledModel.ts';
import { afterMenu } from '../../model/flow/afterMenu.ts';
import { expectedInquiries } from '../../model/flow/fresh.ts';
import { agentsOnFloor } from '../../model/flow/skills.ts';
import { type Flow, solveFlow } from '../../model/flow/solveFlow.ts';
import { fingerprint } from '../../scenario/fingerprint.ts';
import { attendance, presentShare } from '../../scenario/presentShare.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { targetOf } from '../../scenario/thresholdsOf.ts';
import { mostAgents } from '../../scenario/vocabulary.ts';
import type { Source } from '../result.ts';
import { staffingTargets } from './staffingTargets.ts';
import { type TeamPool, teamPools } from './teamPools.ts';

/** Contacts offered depend on the staff, as customers who give up come back: so often are both formed anew. */
const rounds = 4;
/** Load that deferred work puts on its agents; it can wait, so little is to spare. */
const deferredLoad = 0.95;

/**
 * The scenario with the staff it needs for its own targets, by the estimate: in every interval in which its teams are rostered, the fewest
 * whole agents on the floor by Erlang A for the contacts expected then, teams that share queues taken as one pool. A pool that is never
 * rostered is staffed whenever contacts come. Teams none of whose queues has a target keep their staff. Undefined where no queue has one.
 * `model`: the source compiled.
 */
export function withServiceStaff(source: Source, model = compile(source)): Source | undefined {
  const { scenario, recordedUnder } = source;
  const targets = model.queueIds.map((id, queue) =>
    staffingTargets(targetOf(scenario, id, channelOf(model, queue)), (limit) => afterMenu(model, queue, limit)),
  );
  if (targets.every((target) => target === undefined)) return undefined;
  const inquiries = expectedInquiries(model);
  const rostered = agentsOnFloor(model);
  const needed = (staffed: CompiledModel) => {
    const flow = solveFlow(staffed, inquiries);
    return neededAgents(
      flow,
      rostered,
      flow.model.queueIds.map((_, queue) => targets[flow.split.wholePlace[queue] as number]),
    );
  };
  let staffed = model;
  let floor: Floor = [];
  for (let round = 0; round < rounds; round++) {
    floor = withPresence(scenario, model, rostered, needed(staffed));
    staffed = withAgents(model, floor);
  }
  const changed = scenarioWith(scenario, model, floor);
  return { key: fingerprint(changed, recordedUnder), scenario: changed, recordedUnder };
}

/** Teams that would need more agents than can be simulated, with the most that each needs. */
export function tooManyNeeded({ scenario }: Source): { team: string; agents: number }[] {
  return Object.entries(scenario.teams).flatMap(([team, { agents }]) => {
    const needed = (agents.perInterval ?? []).reduce((most, count) => Math.max(most, count), 0);
    return needed > mostAgents ? [{ team, agents: Math.ceil(needed) }] : [];
  });
}

const channelOf = ({ channelIds, places }: CompiledModel, queue: number): string =>
  channelIds[places.channel[queue] as number] ?? '';

/** Agents that each team needs, [team][interval], none where it is not rostered; undefined for a team that keeps its staff. */
type Floor = readonly (Float64Array | undefined)[];

function neededAgents(flow: Flow, rostered: readonly Float64Array[], targets: readonly (StaffingTargets | undefined)[]): Floor {
  const needed: (Float64Array | undefined)[] = rostered.map(() => undefined);
  for (const pool of teamPools(flow.queues.skills)) {
    if (pool.queues.every((queue) => targets[queue] === undefined)) continue;
    for (const team of pool.teams) needed[team] = new Float64Array(flow.model.intervals);
    const teamsAt = staffedTeams(flow, rostered, pool);
    const deferred = deferredAgents(flow, teamsAt, pool.queues);
    for (let t = 0; t < flow.model.intervals; t++) {
      const agents = liveAgents(flow, t, pool.queues, targets) + deferred;
      shareOut(flow, t, { teams: teamsAt(t), queues: pool.queues }, Math.ceil(agents), needed);
    }
  }
  return needed;
}

/** At least the people who have to be there, where they are. */
function withPresence({ teams }: Scenario, { teamIds }: CompiledModel, rostered: readonly Float64Array[], needed: Floor): Floor {
  return needed.map((agents, team) => {
    const least = teams[teamIds[team] ?? '']?.minimumPresence ?? 0;
    return agents?.map((count, t) => ((rostered[team]?.[t] as number) >= least ? Math.max(count, least) : count));
  });
}

/** The teams of a pool that are to be staffed in an interval. */
type TeamsAt = (t: number) => readonly number[];

/** Those that are rostered then; of a pool that never is, all of them where contacts come. */
function staffedTeams(flow: Flow, rostered: readonly Float64Array[], { teams, queues }: TeamPool): TeamsAt {
  const isRostered = (team: number, t: number) => (rostered[team]?.[t] as number) > 0;
  if (teams.some((team) => rostered[team]?.some((agents) => agents > 0)))
    return (t) => teams.filter((team) => isRostered(team, t));
  return (t) => (queues.some((queue) => (flow.queues.arrivals[queue]?.[t] as number) > 0) ? teams : []);
}

/** Agents for the contacts that wait in person: those of all queues of a pool together, for the most demanding target among them. */
function liveAgents(flow: Flow, t: number, queues: readonly number[], targets: readonly (StaffingTargets | undefined)[]): number {
  const live = queues.filter(
    (queue) => flow.model.places.acceptsWhenClosed[queue] === 0 && (flow.queues.arrivals[queue]?.[t] as number) > 0,
  );
  let arrivals = 0;
  let load = 0;
  for (const queue of live) {
    arrivals += flow.queues.arrivals[queue]?.[t] as number;
    load += flow.queues.offeredLoad(queue, t);
  }
  if (load === 0) return live.length === 0 ? 0 : 1; // contacts that take no time
  let agents = Math.ceil(load);
  for (const queue of live) {
    const target = targets[queue];
    if (target === undefined) continue;
    const hands = flow.queues.handsOf(queue);
    const patienceSeconds = flow.queues.patienceSeconds[queue] as number;
    const pool = { arrivalsPerSecond: arrivals, serviceSeconds: (hands * load) / arrivals, patienceSeconds };
    agents = Math.max(agents, Math.ceil(leastAgentsErlangA(pool, target) / hands));
  }
  return agents;
}

/** Agents that the deferred work of a pool keeps busy while any of its teams is staffed. */
function deferredAgents(flow: Flow, teamsAt: TeamsAt, queues: readonly number[]): number {
  const { intervals, intervalSeconds, places } = flow.model;
  let work = 0;
  let seconds = 0;
  for (let t = 0; t < intervals; t++) {
    if (teamsAt(t).length > 0) seconds += intervalSeconds;
    for (const queue of queues)
      if (places.acceptsWhenClosed[queue] === 1)
        work += (flow.offered[queue]?.[t] as number) * flow.queues.agentSeconds(queue, t);
  }
  return seconds > 0 ? work / (seconds * deferredLoad) : 0;
}

/** Shares a pool's agents among teams by the load that each has, in whole agents that add up. */
function shareOut(flow: Flow, t: number, { teams, queues }: TeamPool, agents: number, needed: Floor): void {
  const loads = teams.map((team) => queues.reduce((sum, queue) => sum + (flow.queues.load[queue]?.[team]?.[t] as number), 0));
  const all = loads.reduce((sum, load) => sum + load, 0);
  let before = 0;
  let given = 0;
  teams.forEach((team, i) => {
    before += all > 0 ? (agents * (loads[i] as number)) / all : agents / teams.length;
    const upTo = Math.floor(before + 0.5);
    (needed[team] as Float64Array)[t] = upTo - given;
    given = upTo;
  });
}

/** The model with other agents on the floor, for all steps of each interval alike. */
function withAgents(model: CompiledModel, floor: Floor): CompiledModel {
  const { calendar, teamIds } = model;
  const onFloor = calendar.floor.map(
    (before, at) => floor[at % teamIds.length]?.[calendar.interval[Math.floor(at / teamIds.length)] as number] ?? before,
  );
  return { ...model, calendar: { ...calendar, floor: onFloor } };
}

function scenarioWith(scenario: Scenario, model: CompiledModel, floor: Floor): Scenario {
  const teams = Object.entries(scenario.teams).map(([id, team]) => {
    const agents = floor[model.teamIds.indexOf(id)];
    if (agents === undefined) return [id, team] as const;
    const perInterval = [...agents].map(
      (count, interval) => count / (presentShare(team, interval * model.intervalSeconds) * attendance(team)),
    );
    return [id, { ...team, agents: { perInterval, scalePercent: 100, add: 0 } }] as const;
  });
  return { ...scenario, teams: Object.fromEntries(teams) };
}
