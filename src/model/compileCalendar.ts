import { presentShare } from '../scenario/presentShare.ts';
import type { CalendarSpec } from '../scenario/schema/calendar.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { AgentsSpec, TeamSpec } from '../scenario/schema/team.ts';
import { weekdays } from '../scenario/vocabulary.ts';
import type { CompiledCalendar } from './compiledModel.ts';
import type { ModelIds } from './modelIds.ts';

const day = 86_400;

/** Seconds of an "HH:MM" clock time after midnight. */
const clockSeconds = (text: string): number => Number(text.slice(0, 2)) * 3600 + Number(text.slice(3, 5)) * 60;

/** Weekday (0 = Sunday) of the first day of the window. */
function startWeekday(calendar: CalendarSpec): number {
  return new Date(`${calendar.startDate}T00:00:00Z`).getUTCDay();
}

/** Opening periods of a channel over the window, seconds from its start, in order; one long period where always open. */
function openPeriods(scenario: Scenario, channel: string): [number, number][] {
  const { calendar } = scenario;
  const hours = scenario.channels[channel]?.openingHours;
  if (hours === undefined) return [[0, calendar.days * day]];
  const spec = calendar.openingHours[hours];
  const periods: [number, number][] = [];
  for (let index = 0; index < calendar.days; index++) {
    const weekday = weekdays[(startWeekday(calendar) + index) % 7] ?? 'sunday';
    for (const period of spec?.[weekday] ?? [])
      periods.push([index * day + clockSeconds(period.from), index * day + clockSeconds(period.to)]);
  }
  return periods;
}

/** Rostered agents of a team as a function of the time in the window. */
function rosterAt(spec: AgentsSpec, calendar: CalendarSpec, seconds: number): number {
  const { constant, perInterval, steps } = spec;
  if (perInterval !== undefined) {
    const interval = Math.floor(seconds / (calendar.intervalMinutes * 60));
    return perInterval[interval % perInterval.length] ?? 0;
  }
  if (steps === undefined) return constant ?? 0;
  let agents = 0;
  for (const step of steps) if (step.fromSeconds <= seconds) agents = step.agents;
  return agents;
}

/** Agents of a team on the floor at a time of the window: rostered, changed as the scenario says, less shrinkage; fractional. */
function agentsAt(team: TeamSpec, calendar: CalendarSpec, seconds: number): number {
  const roster = rosterAt(team.agents, calendar, seconds);
  const changed = roster > 0 ? Math.max(0, (roster * team.agents.scalePercent) / 100 + team.agents.add) : 0;
  return changed * presentShare(team, seconds);
}

/** Times at which something changes: interval borders, openings and closings, exact staff steps. */
function changeTimes(scenario: Scenario, ids: ModelIds): number[] {
  const { calendar } = scenario;
  const length = calendar.intervalMinutes * 60;
  const end = calendar.days * day;
  const times = new Set<number>();
  for (let time = 0; time < end; time += length) times.add(time);
  for (const channel of ids.channels)
    for (const period of openPeriods(scenario, channel)) for (const time of period) times.add(time);
  for (const id of ids.teams) for (const step of scenario.teams[id]?.agents.steps ?? []) times.add(step.fromSeconds);
  return [...times].filter((time) => time < end).sort((a, b) => a - b);
}

/** The steps of the window: staff on the floor and open channels in each. */
export function compileCalendar(scenario: Scenario, ids: ModelIds): CompiledCalendar {
  const { calendar } = scenario;
  const starts = changeTimes(scenario, ids);
  const steps = starts.length;
  const agents = new Float64Array(steps * ids.teams.length);
  const open = new Uint8Array(steps * ids.channels.length);
  ids.teams.forEach((id, team) => {
    const spec = scenario.teams[id];
    if (spec === undefined) return;
    starts.forEach((time, step) => {
      agents[step * ids.teams.length + team] = agentsAt(spec, calendar, time);
    });
  });
  ids.channels.forEach((id, channel) => {
    for (const [from, to] of openPeriods(scenario, id))
      starts.forEach((time, step) => {
        if (time >= from && time < to) open[step * ids.channels.length + channel] = 1;
      });
  });
  return {
    steps,
    time: Float64Array.from([...starts, calendar.days * day]),
    interval: Int32Array.from(starts, (time) => Math.floor(time / (calendar.intervalMinutes * 60))),
    agents,
    open,
  };
}
