import { attendance, presentShare } from '../scenario/presentShare.ts';
import type { CalendarSpec } from '../scenario/schema/calendar.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { AgentsSpec, TeamSpec } from '../scenario/schema/team.ts';
import { specialDays } from '../scenario/specialDays.ts';
import { weekdays } from '../scenario/vocabulary.ts';
import type { CompiledCalendar } from './compiledModel.ts';
import { skillFor } from './compilePlaces.ts';
import type { ModelIds } from './modelIds.ts';
import { insideWindow, pausesOf, stretchesOf } from './shifts.ts';
import { traits } from './traits.ts';
import { clockSeconds, startWeekday } from './windowTime.ts';

const day = 86_400;
/** What sums of shares may be off. */
const rounding = 1e-9;

const allDay = [{ from: '00:00', to: '24:00' }];

/**
 * Opening periods over the window by the id of the hours, of a channel with those of its special days; seconds from the start, in order. One long
 * period where always open.
 */
function openPeriods(calendar: CalendarSpec, hours: string | undefined, channel?: string): [number, number][] {
  const special = specialDays(calendar);
  const ofSpecial = (index: number) => (channel === undefined ? undefined : special.get(index)?.openingHours[channel]);
  if (hours === undefined && [...special.keys()].every((index) => ofSpecial(index) === undefined))
    return [[0, calendar.days * day]];
  const periods: [number, number][] = [];
  for (let index = 0; index < calendar.days; index++) {
    const weekday = weekdays[(startWeekday(calendar) + index) % 7] ?? 'sunday';
    const named = ofSpecial(index) ?? hours;
    const ofDay = named === undefined ? allDay : calendar.openingHours[named]?.[weekday];
    for (const period of ofDay ?? [])
      periods.push([index * day + clockSeconds(period.from), index * day + clockSeconds(period.to)]);
  }
  return periods;
}

/** Rostered agents of a team at each of the times, which rise. */
function rosterAt(spec: AgentsSpec, calendar: CalendarSpec, times: readonly number[]): number[] {
  const { constant = 0, perInterval, steps = [], shifts } = spec;
  if (shifts !== undefined) {
    const stretches = stretchesOf(Object.values(shifts), calendar);
    return times.map((time) =>
      stretches.reduce((sum, { from, to, agents }) => sum + (from <= time && time < to ? agents : 0), 0),
    );
  }
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

/** Agents of a team at each of the times: rostered, and changed as the scenario says. */
function dutyAt({ agents }: TeamSpec, calendar: CalendarSpec, times: readonly number[]) {
  const { scalePercent, add } = agents;
  return rosterAt(agents, calendar, times).map((roster) => ({
    roster,
    changed: roster > 0 ? Math.max(0, (roster * scalePercent) / 100 + add) : 0,
  }));
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
    for (const period of openPeriods(calendar, scenario.channels[channel]?.openingHours, channel))
      for (const time of period) times.add(time);
  for (const id of ids.teams) {
    for (const period of openPeriods(calendar, scenario.teams[id]?.openingHours)) for (const time of period) times.add(time);
    const { steps = [], shifts = {} } = scenario.teams[id]?.agents ?? {};
    for (const [at, { fromSeconds, agents }] of steps.entries())
      if (agents !== (steps[at - 1]?.agents ?? 0)) times.add(fromSeconds);
    for (const { from, to } of stretchesOf(Object.values(shifts), calendar)) times.add(from).add(to);
    for (const { from, seconds } of pausesOf(Object.values(shifts), calendar))
      for (const [start, stop] of insideWindow(from, seconds, calendar)) times.add(start).add(stop);
  }
  return [...times].filter((time) => time < end).sort((a, b) => a - b);
}

/** The breaks of the shifts that begin with each step, and what they take from the floor and from the paid time. */
class Breaks {
  private readonly rows: { step: number; team: number; low: number; high: number; seconds: number; rule: number }[] = [];
  private readonly starts: readonly number[];
  private readonly teams: number;
  private readonly floor: Float64Array;
  private readonly ids: ModelIds;
  readonly unpaid: Float64Array;

  constructor(starts: readonly number[], ids: ModelIds, floor: Float64Array) {
    this.starts = starts;
    this.ids = ids;
    this.teams = ids.teams.length;
    this.floor = floor;
    this.unpaid = new Float64Array(floor.length);
  }

  /** `shareOf`: agents on the floor, breaks not yet taken off, for each agent of a shift, at a step. */
  add(team: number, spec: TeamSpec, calendar: CalendarSpec, shareOf: (step: number) => number): void {
    for (const pause of pausesOf(Object.values(spec.agents.shifts ?? {}), calendar)) {
      const step = this.starts.indexOf(pause.from);
      const share = shareOf(step);
      const [low, high] = [pause.low * share, pause.high * share];
      const rule = pause.notDuring === undefined ? -1 : this.ids.index('rules', pause.notDuring);
      this.rows.push({ step, team, low, high, seconds: pause.seconds, rule });
      for (const [from, to] of insideWindow(pause.from, pause.seconds, calendar))
        for (let at = this.starts.indexOf(from); at < this.starts.length && (this.starts[at] ?? 0) < to; at++) {
          const cell = at * this.teams + team;
          this.floor[cell] = Math.max(0, (this.floor[cell] ?? 0) - (high - low));
          if (!pause.paid) this.unpaid[cell] = (this.unpaid[cell] ?? 0) + (high - low) / presentShare(spec, this.starts[at] ?? 0);
        }
    }
  }

  build() {
    const rows = this.rows.sort((a, b) => a.step - b.step);
    const breakFrom = new Int32Array(this.starts.length + 1);
    for (const { step } of rows) breakFrom[step + 1] = (breakFrom[step + 1] ?? 0) + 1;
    for (let step = 0; step < this.starts.length; step++)
      breakFrom[step + 1] = (breakFrom[step + 1] ?? 0) + (breakFrom[step] ?? 0);
    return {
      breakFrom,
      breakTeam: Int32Array.from(rows, ({ team }) => team),
      breakLow: Float64Array.from(rows, ({ low }) => low),
      breakHigh: Float64Array.from(rows, ({ high }) => high),
      breakSeconds: Float64Array.from(rows, ({ seconds }) => seconds),
      breakRule: Int32Array.from(rows, ({ rule }) => rule),
    };
  }
}

/** The steps of the window: staff at work and on the floor, breaks, and open channels in each. */
export function compileCalendar(scenario: Scenario, ids: ModelIds): CompiledCalendar {
  const { calendar } = scenario;
  const starts = changeTimes(scenario, ids);
  const steps = starts.length;
  const teams = ids.teams.length;
  const agents = new Float64Array(steps * teams);
  const floor = new Float64Array(steps * teams);
  const breaks = new Breaks(starts, ids, floor);
  const open = new Uint8Array(steps * ids.channels.length);
  ids.channels.forEach((id, channel) => {
    isOpenAt(openPeriods(calendar, scenario.channels[id]?.openingHours, id), starts).forEach((isOpen, step) => {
      open[step * ids.channels.length + channel] = isOpen ? 1 : 0;
    });
  });
  ids.teams.forEach((id, team) => {
    const spec = scenario.teams[id];
    if (spec === undefined) return;
    const { minimumPresence } = spec;
    const works = isOpenAt(openPeriods(calendar, spec.openingHours), starts);
    const own = minimumPresence === undefined ? [] : liveChannels(scenario, id, ids);
    const duty = dutyAt(spec, calendar, starts);
    duty.forEach(({ changed }, step) => {
      const isOpen = own.some((channel) => open[step * ids.channels.length + channel] === 1);
      const count = changed * presentShare(spec, starts[step] ?? 0);
      const cell = step * teams + team;
      const present = minimumPresence === undefined ? count : whole(count, isOpen ? minimumPresence : 0);
      agents[cell] = works[step] ? present : 0;
      floor[cell] = agents[cell];
    });
    breaks.add(team, spec, calendar, (step) => (agents[step * teams + team] ?? 0) / (duty[step]?.roster || 1));
    const comes = attendance(spec);
    for (let cell = team; cell < floor.length; cell += teams) floor[cell] = (floor[cell] ?? 0) * comes;
  });
  return {
    steps,
    time: Float64Array.from([...starts, calendar.days * day]),
    interval: Int32Array.from(starts, (time) => Math.floor(time / (calendar.intervalMinutes * 60))),
    agents,
    floor,
    unpaid: breaks.unpaid,
    ...breaks.build(),
    open,
  };
}
