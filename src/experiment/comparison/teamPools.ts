import type { Skill } from '../../model/flow/skills.ts';

/** Teams and the queues they serve, such that no other team serves any of these queues. */
export interface TeamPool {
  readonly teams: readonly number[];
  readonly queues: readonly number[];
}

/** The pools of a model: queues that share a team, directly or round about, are in one. `skills`: [queue]. */
export function teamPools(skills: readonly (readonly Skill[])[]): TeamPool[] {
  const poolOf = skills.map((_, queue) => queue);
  skills.forEach((own, queue) => {
    for (const other of skills.keys())
      if (skills[other]?.some(({ team }) => own.some((skill) => skill.team === team))) join(poolOf, queue, other);
  });
  return [...new Set(poolOf)].map((pool) => {
    const queues = [...skills.keys()].filter((queue) => poolOf[queue] === pool);
    const teams = new Set(queues.flatMap((queue) => (skills[queue] ?? []).map(({ team }) => team)));
    return { queues, teams: [...teams] };
  });
}

function join(poolOf: number[], one: number, other: number): void {
  const [from, to] = [poolOf[other], poolOf[one] as number];
  poolOf.forEach((pool, queue) => {
    if (pool === from) poolOf[queue] = to;
  });
}
