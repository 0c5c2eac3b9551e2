import type { JsonObject, JsonValue } from '../../scenario/jsonValue.ts';
import { calendarOf } from './calendar.ts';
import { fieldIn, numberIn, numbersIn } from './read.ts';

const daySeconds = 86_400;

/** Agents rostered at each of the times, which rise, in seconds from the start of the window; before factor and additions. */
function statedAt(agents: JsonValue | undefined, intervalSeconds: number, times: readonly number[]): number[] {
  const listed = numbersIn(agents, 'perInterval');
  if (listed) return times.map((time) => listed[Math.floor(time / intervalSeconds) % listed.length] ?? 0);
  const steps = fieldIn(agents, 'steps');
  const list = Array.isArray(steps) ? steps : [];
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
  const steps = fieldIn(agents, 'steps');
  const times = new Set(Array.from({ length: end / length }, (_, interval) => interval * length));
  for (const step of Array.isArray(steps) ? steps : []) times.add(numberIn(step, 'fromSeconds', 0));
  const starts = [...times].filter((time) => time < end).sort((one, other) => one - other);
  const [scale, add] = [numberIn(agents, 'scalePercent', 100) / 100, numberIn(agents, 'add', 0)];
  const stated = statedAt(agents, length, starts);
  return { times: [...starts, end], agents: stated.map((count) => (count > 0 ? Math.max(0, count * scale + add) : 0)) };
}

/** What a team comes to in a week. */
export interface Staff {
  readonly rosteredHours: number;
  /** Less shrinkage. */
  readonly floorHours: number;
  /** Most agents at any time. */
  readonly most: number;
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
  return {
    rosteredHours: rostered / weeks,
    floorHours: floor / weeks,
    most: agents.reduce((one, other) => Math.max(one, other), 0),
  };
}
