import { pausesOf, stretchesOf } from '../../model/shifts.ts';
import type { JsonObject, JsonValue } from '../../scenario/jsonValue.ts';
import { clockPattern } from '../../scenario/schema/calendar.ts';
import type { ShiftSpec } from '../../scenario/schema/team.ts';
import type { Weekday } from '../../scenario/vocabulary.ts';
import { calendarOf } from './calendar.ts';
import { fieldIn, numberIn, numbersIn, objectIn, textIn } from './read.ts';

const daySeconds = 86_400;

const listIn = (value: JsonValue | undefined, name: string): readonly JsonValue[] => {
  const found = fieldIn(value, name);
  return Array.isArray(found) ? found : [];
};

/** The shifts of a team as far as they can be read. */
function shiftsIn(agents: JsonValue | undefined): ShiftSpec[] {
  const all = Object.values(objectIn(fieldIn(agents, 'shifts')));
  return all.flatMap((shift) => {
    const startsAt = textIn(shift, 'startsAt') ?? '';
    if (!clockPattern.test(startsAt)) return [];
    const weekdays = Array.isArray(fieldIn(shift, 'weekdays')) ? { weekdays: listIn(shift, 'weekdays') as Weekday[] } : {};
    const breaks = listIn(shift, 'breaks').map((pause) => ({
      afterMinutes: numberIn(pause, 'afterMinutes', 0),
      lastsMinutes: numberIn(pause, 'lastsMinutes', 0),
      groups: Math.min(100, Math.max(1, Math.round(numberIn(pause, 'groups', 1)))),
      paid: fieldIn(pause, 'paid') !== false,
    }));
    return [
      { startsAt, ...weekdays, breaks, agents: numberIn(shift, 'agents', 0), lastsMinutes: numberIn(shift, 'lastsMinutes', 0) },
    ];
  });
}

/** What shifts need to know of the calendar. */
function windowOf(document: JsonObject) {
  const { days, start } = calendarOf(document);
  return { days, startDate: new Date(start).toISOString().slice(0, 10) };
}

/** Agents rostered at each of the times, which rise, in seconds from the start of the window; before factor and additions. */
function statedAt(document: JsonObject, agents: JsonValue | undefined, times: readonly number[]): number[] {
  const intervalSeconds = calendarOf(document).intervalMinutes * 60;
  if (fieldIn(agents, 'shifts') !== undefined) {
    const stretches = stretchesOf(shiftsIn(agents), windowOf(document));
    return times.map((time) =>
      stretches.reduce((sum, { from, to, agents }) => sum + (from <= time && time < to ? agents : 0), 0),
    );
  }
  const listed = numbersIn(agents, 'perInterval');
  if (listed) return times.map((time) => listed[Math.floor(time / intervalSeconds) % listed.length] ?? 0);
  const list = listIn(agents, 'steps');
  return times.map((time) => {
    const last = list.findLast((step) => numberIn(step, 'fromSeconds', 0) <= time);
    return last === undefined ? numberIn(agents, 'constant', 0) : numberIn(last, 'agents', 0);
  });
}

/** Agents of a team over the window, from each time on. */
export interface Roster {
  /** Seconds from the start of the window; the last is its end. */
  readonly times: readonly number[];
  readonly agents: readonly number[];
}

/** The roster as it is simulated: factor applied, agents added wherever there are any. */
export function rosterOf(document: JsonObject, team: string): Roster {
  const { days, intervalMinutes } = calendarOf(document);
  const agents = fieldIn(fieldIn(document.teams, team), 'agents');
  const [length, end] = [intervalMinutes * 60, days * daySeconds];
  const times = new Set(Array.from({ length: end / length }, (_, interval) => interval * length));
  for (const step of listIn(agents, 'steps')) times.add(numberIn(step, 'fromSeconds', 0));
  for (const { from, to } of stretchesOf(shiftsIn(agents), windowOf(document))) times.add(from).add(to);
  const starts = [...times].filter((time) => time < end).sort((one, other) => one - other);
  const [scale, add] = [numberIn(agents, 'scalePercent', 100) / 100, numberIn(agents, 'add', 0)];
  const stated = statedAt(document, agents, starts);
  return { times: [...starts, end], agents: stated.map((count) => (count > 0 ? Math.max(0, count * scale + add) : 0)) };
}

/** What a team comes to in a week. */
export interface Staff {
  readonly rosteredHours: number;
  /** Less shrinkage, breaks and absence. */
  readonly floorHours: number;
  /** Most agents at any time. */
  readonly most: number;
}

/** Hours of breaks of a team's shifts in the window: those off the floor, and those that are not paid. */
function breaksOf(document: JsonObject, team: string, present: (time: number) => number): { floor: number; unpaid: number } {
  const agents = fieldIn(fieldIn(document.teams, team), 'agents');
  const factor = numberIn(agents, 'scalePercent', 100) / 100;
  let [floor, unpaid] = [0, 0];
  for (const { from, seconds, low, high, paid } of pausesOf(shiftsIn(agents), windowOf(document))) {
    const hours = ((high - low) * factor * seconds) / 3600;
    floor += hours * present(from);
    if (!paid) unpaid += hours;
  }
  return { floor, unpaid };
}

export function staffOf(document: JsonObject, team: string): Staff {
  const { times, agents } = rosterOf(document, team);
  const spec = fieldIn(document.teams, team);
  const [all, byHour] = [numberIn(spec, 'shrinkagePercent', 0), numbersIn(spec, 'shrinkagePercentByHour')];
  let [rostered, floor] = [0, 0];
  agents.forEach((count, at) => {
    const time = times[at] ?? 0;
    const hours = (count * ((times[at + 1] ?? time) - time)) / 3600;
    rostered += hours;
    floor += hours * (1 - (byHour?.[Math.floor(time / 3600) % 24] ?? all) / 100);
  });
  const weeks = calendarOf(document).days / 7;
  const breaks = breaksOf(document, team, (time) => 1 - (byHour?.[Math.floor(time / 3600) % 24] ?? all) / 100);
  const comes = 1 - numberIn(fieldIn(spec, 'absence'), 'percent', 0) / 100;
  return {
    rosteredHours: (rostered - breaks.unpaid) / weeks,
    floorHours: (Math.max(0, floor - breaks.floor) * comes) / weeks,
    most: agents.reduce((one, other) => Math.max(one, other), 0),
  };
}
