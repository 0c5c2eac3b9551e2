import { presentShare } from '../scenario/presentShare.ts';
import type { CalendarSpec } from '../scenario/schema/calendar.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { AgentsSpec, TeamSpec } from '../scenario/schema/team.ts';
import { weekdays } from '../scenario/vocabulary.ts';
import type { CompiledCalendar } from './compiledModel.ts';
import { skillFor } from './compilePlaces.ts';
import type { ModelIds } from './modelIds.ts';
import { traits } from './traits.ts';

const day = 86_400;
/** What sums of shares may be off. */
const rounding = 1e-9;

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

/** Rostered agents of a team at each of the times, which rise. */
function rosterAt(spec: AgentsSpec, calendar: CalendarSpec, times: readonly number[]): number[] {
  const { constant = 0, perInterval, steps = [] } = spec;
  if (perInterval !== undefined) {
    const interval = (time: number) => Math.floor(time / (calendar.intervalMinutes * 60));
    return times.map((time) => perInterval[interval(time) % perInterval.length] ?? 0);
  }
  let agents = constant;
  let next = 0;
  return times.map((time) => {
    for (let step = steps[next]; step !== undefined && step.fromSeconds <= time; step = steps[++next]) agents = step.agents;
    return agents;
  });
}

/** Agents of a team on the floor at each of the times: rostered, changed as the scenario says, less shrinkage; fractional. */
function agentsAt(team: TeamSpec, calendar: CalendarSpec, times: readonly number[]): number[] {
  const { scalePercent, add } = team.agents;
  return rosterAt(team.agents, calendar, times).map((roster, at) => {
    const changed = roster > 0 ? Math.max(0, (roster * scalePercent) / 100 + add) : 0;
    return changed * presentShare(team, times[at] ?? 0);
  });
}

/** Channels that a team serves to which customers come, or call, and wait. */
function liveChannels(scenario: Scenario, team: string, ids: ModelIds): number[] {
  const served = ids.queues.filter((queue) => skillFor(scenario, team, queue, ids) !== undefined);
  const channels = new Set(served.map((queue) => ids.queueSpecs[queue]?.channel ?? queue));
  return [...channels].flatMap((id) =>
    traits[scenario.channels[id]?.kind ?? 'phone'].deferred ? [] : ids.index('channels', id),
  );
}

/** Whole people, at least so many. */
const whole = (agents: number, least: number): number => Math.max(least, Math.ceil(agents - rounding));

/** Whether one of the periods, in order and apart, holds each of the times, which rise. */
function isOpenAt(periods: readonly (readonly [from: number, to: number])[], times: readonly number[]): boolean[] {
  let next = 0;
  return times.map((time) => {
    while ((periods[next]?.[1] ?? Infinity) <= time) next++;
    return (periods[next]?.[0] ?? Infinity) <= time;
  });
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
  ids.channels.forEach((id, channel) => {
    isOpenAt(openPeriods(scenario, id), starts).forEach((isOpen, step) => {
      open[step * ids.channels.length + channel] = isOpen ? 1 : 0;
    });
  });
  ids.teams.forEach((id, team) => {
    const spec = scenario.teams[id];
    if (spec === undefined) return;
    const { minimumPresence } = spec;
    const own = minimumPresence === undefined ? [] : liveChannels(scenario, id, ids);
    agentsAt(spec, calendar, starts).forEach((count, step) => {
      const isOpen = own.some((channel) => open[step * ids.channels.length + channel] === 1);
      agents[step * ids.teams.length + team] = minimumPresence === undefined ? count : whole(count, isOpen ? minimumPresence : 0);
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
