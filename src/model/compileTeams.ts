import { threshold } from '../random/bernoulli.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { OutsourcedSpec, TeamSpec } from '../scenario/schema/team.ts';
import type { CompiledCalendar, CompiledPlaces, CompiledTeams } from './compiledModel.ts';
import { gateOf, skillFor } from './compilePlaces.ts';
import type { ModelIds } from './modelIds.ts';
import type { TableBuilder } from './tableBuilder.ts';

/** Most agents a team has in any step, whole. */
function mostAgents(calendar: CompiledCalendar, team: number, teams: number): number {
  let most = 0;
  for (let step = 0; step < calendar.steps; step++) most = Math.max(most, Math.ceil(calendar.agents[step * teams + team] ?? 0));
  return most;
}

/** What one absent agent adds, in agents, to the weight of absence: r / (1 - r) of the correlation r of two agents of one day. */
function absentTogether({ absence }: TeamSpec): number {
  if (absence === undefined || absence.percent === 0) return 0;
  const share = absence.percent / 100;
  const correlation = (absence.dayCv * absence.dayCv * share) / (1 - share);
  return correlation / (1 - correlation);
}

/** What outsourced teams are paid. */
function compilePrices(specs: readonly TeamSpec[]) {
  const price = (of: (terms: OutsourcedSpec) => number) =>
    Float64Array.from(specs, ({ outsourced }) => (outsourced === undefined ? 0 : of(outsourced)));
  return {
    isOutsourced: Uint8Array.from(specs, ({ outsourced }) => (outsourced === undefined ? 0 : 1)),
    pricePerSecond: price(({ pricePerMinute }) => pricePerMinute / 60),
    pricePerContact: price(({ pricePerContact }) => pricePerContact),
    pricePerAgentSecond: price(({ pricePerHour }) => pricePerHour / 3600),
    leastPricePerWeek: price(({ minimumPerWeek }) => minimumPerWeek),
  };
}

/** Teams with their skills in the order in which an agent looks for work. */
export function compileTeams(
  scenario: Scenario,
  ids: ModelIds,
  calendar: CompiledCalendar,
  places: CompiledPlaces,
  tables: TableBuilder,
): CompiledTeams {
  const specs = ids.teams.map((id) => scenario.teams[id]).filter((team) => team !== undefined);
  const agentFrom = [0];
  const skillFrom = [0];
  const atOnce: number[] = [];
  const factor = new Float64Array(ids.teams.length * ids.queues.length).fill(1);
  const unresolved = new Float64Array(ids.teams.length * ids.queues.length).fill(1);
  const rows: { queue: number; priority: number; afterWait: number; reserve: number; gate: number }[] = [];
  ids.teams.forEach((id, team) => {
    agentFrom.push((agentFrom[team] ?? 0) + mostAgents(calendar, team, ids.teams.length));
    const skills = ids.queues.flatMap((name, queue) => {
      const skill = skillFor(scenario, id, name, ids);
      if (skill === undefined) return [];
      const { handleTimePercent = 100, unresolvedPercent = 100 } = skill.training ?? {};
      factor[team * ids.queues.length + queue] = (skill.handleTimePercent / 100) * (handleTimePercent / 100);
      unresolved[team * ids.queues.length + queue] = unresolvedPercent / 100;
      return [
        {
          queue,
          priority: skill.priority,
          afterWait: skill.afterWaitSeconds,
          reserve: skill.reservedIdleAgents,
          gate: gateOf(skill, ids),
        },
      ];
    });
    skills.sort((a, b) => a.priority - b.priority || a.queue - b.queue);
    rows.push(...skills);
    skillFrom.push(rows.length);
    atOnce.push(Math.max(1, ...skills.map((skill) => places.contactsAtOnce[skill.queue] ?? 1)));
  });
  const breaks = specs.map((team) => tables.add(team.breakAfterContact?.time));
  const backlogs = specs.map((team) => tables.add(team.backlog?.time));
  return {
    agentFrom: Int32Array.from(agentFrom),
    atOnce: Int32Array.from(atOnce),
    skillFrom: Int32Array.from(skillFrom),
    skillQueue: Int32Array.from(rows, (row) => row.queue),
    skillPriority: Int32Array.from(rows, (row) => row.priority),
    skillAfterWait: Float64Array.from(rows, (row) => row.afterWait),
    skillReserve: Int32Array.from(rows, (row) => row.reserve),
    skillGate: Int32Array.from(rows, (row) => row.gate),
    factor,
    unresolved,
    breakShare: Float64Array.from(specs, (team) => threshold((team.breakAfterContact?.percent ?? 0) / 100)),
    breakTable: Int32Array.from(breaks, (law) => law.table),
    breakMean: Float64Array.from(breaks, (law) => law.mean),
    backlogTable: Int32Array.from(backlogs, (law) => law.table),
    backlogMean: Float64Array.from(backlogs, (law) => law.mean),
    backlogReserve: Int32Array.from(specs, (team) => team.backlog?.reservedIdleAgents ?? 0),
    fatigueSeconds: Float64Array.from(specs, (team) => (team.fatigue?.overMinutes ?? 0) * 60),
    fatigueFrom: Float64Array.from(specs, (team) => (team.fatigue?.fromOccupancyPercent ?? 0) / 100),
    fatigueLonger: Float64Array.from(specs, (team) => (team.fatigue?.handleTimePercentWhenFull ?? 100) / 100 - 1),
    fatigueLoss: Float64Array.from(specs, (team) => (team.fatigue?.resolutionLossPercentWhenFull ?? 0) / 100),
    absence: Float64Array.from(specs, (team) => (team.absence?.percent ?? 0) / 100),
    absenceTogether: Float64Array.from(specs, absentTogether),
    ...compilePrices(specs),
    backlogInterruptible: Uint8Array.from(specs, (team) => (team.backlog?.interruptible ? 1 : 0)),
  };
}
