import { rosterWidth } from '../metrics/roster.ts';
import type { CompiledModel } from '../model/compiledModel.ts';
import { presentShare } from '../scenario/presentShare.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { Outline } from './result.ts';

/** Cost to the employer of a rostered second with the premiums of its skills, NaN where the team has no wage; 0 for an outsourced one, which is paid otherwise. */
function costPerSecond(scenario: Scenario, team: string): number {
  const { wagePerHour = Number.NaN, skills = {}, outsourced } = scenario.teams[team] ?? {};
  if (outsourced !== undefined) return 0;
  const wage = Object.values(skills).reduce((sum, { wagePremiumPerHour }) => sum + wagePremiumPerHour, wagePerHour);
  return (wage * scenario.money.employerCostPercent) / 100 / 3600;
}

/** Agent-seconds and cost per interval and team, and the seconds in which any agent is rostered: what the scenario alone fixes. */
export function roster(scenario: Scenario, model: CompiledModel): Pick<Outline, 'roster' | 'staffedSeconds'> {
  const { calendar, teamIds, intervals } = model;
  const table = new Float64Array(intervals * teamIds.length * rosterWidth);
  const staffedSeconds = new Float64Array(intervals);
  const cost = teamIds.map((id) => costPerSecond(scenario, id));
  for (let step = 0; step < calendar.steps; step++) {
    const interval = calendar.interval[step] ?? 0;
    const seconds = (calendar.time[step + 1] ?? 0) - (calendar.time[step] ?? 0);
    let staffed = false;
    teamIds.forEach((id, team) => {
      const spec = scenario.teams[id];
      const cell = step * teamIds.length + team;
      const atWork = (calendar.agents[cell] ?? 0) * seconds;
      if (atWork === 0) return;
      staffed = true;
      const all = spec === undefined ? atWork : atWork / presentShare(spec, calendar.time[step] ?? 0);
      const rostered = all - (calendar.unpaid[cell] ?? 0) * seconds;
      const floor = (calendar.floor[cell] ?? 0) * seconds;
      add(table, (interval * teamIds.length + team) * rosterWidth, [floor, rostered, rostered * (cost[team] ?? 0)]);
    });
    if (staffed) staffedSeconds[interval] = (staffedSeconds[interval] ?? 0) + seconds;
  }
  return { roster: table, staffedSeconds };
}

function add(table: Float64Array, from: number, values: readonly number[]): void {
  values.forEach((value, column) => {
    table[from + column] = (table[from + column] ?? 0) + value;
  });
}
