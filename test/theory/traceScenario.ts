import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';

export interface TraceContact {
  readonly arrival_s: number;
  readonly class?: number;
  readonly service_s?: number;
  readonly work_s?: number;
  readonly patience_s?: number | null;
}

/** Parameters of the cases of `traces.json`; agents, pools and classes are numbered from 1. */
export interface TraceParams {
  readonly contacts?: readonly TraceContact[];
  readonly chats?: readonly TraceContact[];
  readonly agent_pools?: readonly number[];
  readonly agent_picks_classes_in_order?: readonly (readonly number[])[];
  readonly call_routing_pools_in_order?: readonly (readonly number[])[];
  readonly agent_skills?: readonly (readonly number[])[];
  readonly pool_skills?: Readonly<Record<string, readonly number[]>>;
  readonly overflow_after_s?: readonly { readonly class: number; readonly pool: number; readonly wait_s: number }[];
  readonly priority_score?: Readonly<Record<string, { readonly base: number; readonly weight_per_s: number }>>;
  readonly servers_from?: readonly { readonly t_s: number; readonly servers: number }[];
  readonly capacity_total?: number;
  readonly max_concurrent?: number;
  readonly speed_per_chat_by_load?: readonly number[];
}

interface Skill {
  readonly pool: number;
  readonly of: number;
  readonly priority: number;
}

/** Who serves which class, and how urgently: in the order given, else all alike. */
function skillsOf(params: TraceParams): Skill[] {
  const pools = [...new Set(params.agent_pools ?? [1])];
  return pools.flatMap((pool) => {
    const ordered = params.agent_picks_classes_in_order?.[pool - 1];
    const alike = params.pool_skills?.[pool] ?? params.agent_skills?.[pool - 1] ?? [1];
    return (ordered ?? alike).map((of, at) => ({ pool, of, priority: ordered ? at + 1 : 1 }));
  });
}

const poolId = (pool: number) => `pool${pool}`;
const classId = (of: number) => `class${of}`;

function teamsOf(params: TraceParams, skills: readonly Skill[]): ScenarioInput['teams'] {
  const pools = params.agent_pools ?? [1];
  const wait = (skill: Skill) =>
    params.overflow_after_s?.find((rule) => rule.class === skill.of && rule.pool === skill.pool)?.wait_s ?? 0;
  const steps = params.servers_from?.map((step) => ({ fromSeconds: step.t_s, agents: step.servers }));
  return Object.fromEntries(
    [...new Set(pools)].map((pool) => [
      poolId(pool),
      {
        agents: steps ? { steps } : { constant: pools.filter((other) => other === pool).length },
        skills: Object.fromEntries(
          skills
            .filter((skill) => skill.pool === pool)
            .map((skill) => [classId(skill.of), { priority: skill.priority, afterWaitSeconds: wait(skill) }]),
        ),
      },
    ]),
  );
}

/** Pools in the order in which a class asks them; where no order is given, the pool numbers, or all at once for single agents. */
function orderOf(params: TraceParams, skills: readonly Skill[], of: number): string[][] {
  const able = skills.filter((skill) => skill.of === of).map((skill) => skill.pool);
  const groups = params.call_routing_pools_in_order?.[of - 1] ?? able.sort((a, b) => a - b);
  return params.agent_skills ? [groups.map(poolId)] : groups.map((pool) => [poolId(pool)]);
}

/** The ordinary scenario document of a case: classes are inquiry types with a queue each, pools are teams. */
export function traceScenario(params: TraceParams): ScenarioInput {
  const contacts = params.contacts ?? params.chats ?? [];
  const skills = skillsOf(params);
  const classes = [...new Set(skills.map((skill) => skill.of))];
  const given = (of: number) =>
    contacts
      .filter((contact) => (contact.class ?? 1) === of)
      .map((contact) => ({
        atSeconds: contact.arrival_s,
        serviceSeconds: contact.service_s ?? contact.work_s ?? 0,
        patienceSeconds: contact.patience_s ?? null,
      }));
  const atOnce = params.max_concurrent;
  const speeds = params.speed_per_chat_by_load?.map((speed) => speed * 100);
  return {
    version: 1,
    name: 'Trace',
    calendar: { startDate: '2026-03-01', days: 1, intervalMinutes: 30, warmUpDays: 0, followDays: 0 },
    inquiryTypes: Object.fromEntries(
      classes.map((of) => [
        classId(of),
        {
          volume: { given: given(of) },
          startsOnPercent: { line: 100 },
          handling: { [classId(of)]: { time: { law: 'constant', meanSeconds: 1 } } },
        },
      ]),
    ),
    channels: {
      line: {
        kind: atOnce ? 'chat' : 'phone',
        ...(params.capacity_total ? { lines: params.capacity_total } : {}),
        ...(atOnce && speeds ? { contactsAtOnce: atOnce, speedByLoadPercent: speeds } : {}),
      },
    },
    queues: Object.fromEntries(
      classes.map((of) => {
        const score = params.priority_score?.[of];
        const claim = score ? { waitingCreditSeconds: score.base, waitingWeight: score.weight_per_s } : {};
        return [classId(of), { channel: 'line', teamOrder: orderOf(params, skills, of), ...claim }];
      }),
    ),
    teams: teamsOf(params, skills),
  };
}
