import type { LawSpec } from '../../src/scenario/schema/law.ts';
import { type Claim, claimsOf } from './claims.ts';
import { family, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import type { Station } from './measures.ts';
import { type CustomerClass, className, type Pool, poolName, poolScenario } from './pools.ts';
import { type RunLength, runLength } from './runLength.ts';

type Values = Readonly<Record<string, unknown>>;

const exponential = (meanSeconds: number): LawSpec => ({ law: 'exponential', meanSeconds });
const positions = (list: readonly unknown[]) => list.map((_, at) => at);
const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);

function firstThreshold(values: Values): number {
  const [row] = (values.service_level ?? []) as readonly { threshold_s: number }[];
  return row?.threshold_s ?? 20;
}

const rowsOf = (expected: Case['expected']) => expected.by_class as readonly Values[];

/** What is known of each class; a pool is named for the claims that need one. */
function classClaims(expected: Case['expected'], pool: string, left: readonly string[] = []): Claim[] {
  return rowsOf(expected).flatMap((values, at) => {
    const station: Station = { queue: className(at), team: pool, type: className(at), withinSeconds: firstThreshold(values) };
    const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !left.includes(name)));
    return claimsOf(station, kept).map((claim) => ({ ...claim, name: `${claim.name} of ${className(at)}` }));
  });
}

function occupancyClaim(at: number, exact: number): Claim {
  const team = poolName(at);
  return { name: `occupancy of ${team}`, exact, of: (sums) => sums.team(team, 'busy') / sums.team(team, 'staffed') };
}

interface Run {
  readonly classes: readonly CustomerClass[];
  readonly pools: readonly Pool[];
  readonly claims: readonly Claim[];
  readonly promise: Trial['promise'];
  readonly relaxation: number;
  readonly mostContacts: number;
  readonly waitingPlaces?: number;
}

function trial({ id, model }: Case, { classes, pools, claims, promise, relaxation, mostContacts, waitingPlaces }: Run): Trial {
  const arrivalsPerSecond = sum(classes.map((each) => each.arrivalsPerSecond));
  const length: RunLength = runLength({ arrivalsPerSecond, relaxation, mostContacts });
  return { id, model, document: poolScenario(classes, pools, length, waitingPlaces), ...length, claims, promise };
}

interface OnePool {
  readonly servers: number;
  readonly arrival_rate_per_s_by_class: readonly number[];
  readonly mean_service_s?: number;
  readonly mean_service_s_by_class?: readonly number[];
  readonly mean_patience_s_by_class?: readonly number[];
}

/** One pool that serves the first class first. */
function onePool(each: Case, run: Pick<Run, 'promise' | 'relaxation' | 'mostContacts'>): Trial {
  const params = each.params as unknown as OnePool;
  const rates = params.arrival_rate_per_s_by_class;
  const classes = rates.map((arrivalsPerSecond, at) => ({
    arrivalsPerSecond,
    service: exponential(params.mean_service_s_by_class?.[at] ?? params.mean_service_s ?? 1),
    meanPatience: params.mean_patience_s_by_class?.[at] ?? null,
    withinSeconds: firstThreshold(rowsOf(each.expected)[at] ?? {}),
  }));
  const pools = [{ agents: params.servers, skills: positions(rates).map((of) => ({ of, priority: of + 1 })) }];
  const { occupancy } = each.expected;
  const whole = typeof occupancy === 'number' ? [occupancyClaim(0, occupancy)] : [];
  return trial(each, { ...run, classes, pools, claims: [...classClaims(each.expected, poolName(0)), ...whole] });
}

interface Skills {
  readonly pools: readonly number[];
  readonly arrival_rate_per_s_by_class: readonly number[];
  readonly mean_service_s_by_class_and_pool: readonly (readonly (number | null)[])[];
  readonly mean_patience_s_by_class: readonly number[];
  readonly call_routing_pools_in_order: readonly (readonly number[])[];
  readonly agent_picks_classes_in_order: readonly (readonly number[])[];
}

/** The handle time of a class at the first pool that has the skill; other pools are slower or faster than that. */
const baseTime = (times: readonly (number | null)[]) => times.find((time) => time !== null) ?? 1;

/** Which pool served whom is seen in the occupancy of the pools and in the mean handle time of each class. */
function workClaims(params: Skills, expected: Case['expected']): Claim[] {
  const pools = expected.by_pool as readonly { occupancy: number; busy_mean_by_class: readonly number[] }[];
  const rows = rowsOf(expected) as unknown as readonly { fraction_of_served_by_pool: readonly number[] }[];
  const ofClass = rows.flatMap((row, at): Claim[] => {
    const name = className(at);
    const times = params.mean_service_s_by_class_and_pool[at] ?? [];
    return [
      {
        name: `handle time of ${name}`,
        exact: sum(row.fraction_of_served_by_pool.map((share, pool) => share * (times[pool] ?? 0))),
        of: (sums) => sums.place(name, name, 'handleSeconds') / sums.place(name, name, 'handled'),
      },
      {
        name: `busy_mean with ${name}`,
        exact: sum(pools.map((pool) => pool.busy_mean_by_class[at] ?? 0)),
        of: (sums) => sums.place(name, name, 'handleSeconds') / sums.seconds,
      },
    ];
  });
  return [...pools.map(({ occupancy }, at) => occupancyClaim(at, occupancy)), ...ofClass];
}

function skillsTrial(each: Case): Trial {
  const params = each.params as unknown as Skills;
  const times = params.mean_service_s_by_class_and_pool;
  const classes = params.arrival_rate_per_s_by_class.map((arrivalsPerSecond, at) => ({
    arrivalsPerSecond,
    service: exponential(baseTime(times[at] ?? [])),
    meanPatience: params.mean_patience_s_by_class[at] ?? null,
    asks: params.call_routing_pools_in_order[at]?.map((pool) => [pool - 1]) ?? [],
    withinSeconds: firstThreshold(rowsOf(each.expected)[at] ?? {}),
  }));
  const pools = params.pools.map((agents, pool) => ({
    agents,
    skills: (params.agent_picks_classes_in_order[pool] ?? []).map((number, order) => ({
      of: number - 1,
      priority: order + 1,
      handleTimePercent: (100 * (times[number - 1]?.[pool] ?? 1)) / baseTime(times[number - 1] ?? []),
    })),
  }));
  const known = classClaims(each.expected, poolName(0), ['fraction_of_served_by_pool']);
  const claims = [...known, ...workClaims(params, each.expected)];
  return trial(each, { classes, pools, claims, promise: { of: 'queue_mean', error: 0.08 }, relaxation: 500, mostContacts: 3e5 });
}

interface SingleAgents {
  readonly arrival_rate_per_s_by_class: readonly number[];
  readonly agents: readonly { readonly skills: readonly number[]; readonly mean_service_s: number }[];
  readonly mean_patience_s_by_class: readonly number[];
  readonly max_waiting: number;
}

const unit = 100;

/** Each agent a team of one, none before another. */
function singleAgents(each: Case): Trial {
  const params = each.params as unknown as SingleAgents;
  const { agents } = params;
  const able = (of: number) => positions(agents).filter((at) => agents[at]?.skills.includes(of + 1));
  const classes = params.arrival_rate_per_s_by_class.map((arrivalsPerSecond, of) => ({
    arrivalsPerSecond,
    service: exponential(unit),
    meanPatience: params.mean_patience_s_by_class[of] ?? null,
    asks: [able(of)],
    withinSeconds: firstThreshold(rowsOf(each.expected)[of] ?? {}),
  }));
  const pools = agents.map(({ skills, mean_service_s }) => ({
    agents: 1,
    skills: skills.map((number) => ({ of: number - 1, priority: 1, handleTimePercent: (100 * mean_service_s) / unit })),
  }));
  const occupancies = each.expected.agent_occupancy as readonly number[];
  return trial(each, {
    classes,
    pools,
    claims: [...classClaims(each.expected, poolName(0)), ...occupancies.map((exact, at) => occupancyClaim(at, exact))],
    promise: { of: 'queue_mean', error: 0.08 },
    relaxation: 500,
    mostContacts: 3e5,
    waitingPlaces: params.max_waiting,
  });
}

const nobodyInterrupted = simulationCases('priority_no_abandon').filter(({ params }) => params.discipline === 'nonpreemptive');

family('Priorities, skills, the longest waiting customer and the longest idle agent', 'routing', [
  ...nobodyInterrupted.map((each) =>
    onePool(each, { promise: { of: 'queue_mean', error: 0.25 }, relaxation: 6_000, mostContacts: 1.4e6 }),
  ),
  ...simulationCases('priority_abandon').map((each) =>
    onePool(each, { promise: { of: 'queue_mean', error: 0.08 }, relaxation: 500, mostContacts: 3e5 }),
  ),
  ...simulationCases('skill_routing').map(skillsTrial),
  ...simulationCases('fcfs_alis').map(singleAgents),
]);
