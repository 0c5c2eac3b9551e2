import type { ScenarioInput } from '../scenario/schema/scenario.ts';
import { weekdays } from '../scenario/vocabulary.ts';
import { agentDemand, isAnswered } from './agentDemand.ts';
import { agentPauses } from './agentPauses.ts';
import { agentSeconds } from './agentSeconds.ts';
import type { BankCalls } from './bankCalls.ts';
import { type BankMeasures, bankMeasures, bankWeek, rowsByPriority } from './bankMeasures.ts';
import { bankScenario } from './bankScenario.ts';
import { censoredLaw } from './censoredLaw.ts';
import { dayNumber, daysIn, weekday } from './dayNumber.ts';
import { patienceSample } from './patienceSample.ts';
import { leftWhenTold, type PutOff, putOff } from './putOff.ts';
import { sessionsOf } from './sessionsOf.ts';
import { longPatience, patienceKnots } from './survivalPoints.ts';
import { hourOf, type TimeGrid } from './timeGrid.ts';

/** Days of the record: the first, as a date and in days since 1 January 1970, and how many. */
export interface Period {
  readonly startDate: string;
  readonly firstDay: number;
  readonly days: number;
}

/** So many days from a date (YYYY-MM-DD) on; undefined if that is no date. */
export function periodFrom(startDate: string, days: number): Period | undefined {
  const firstDay = dayNumber(startDate);
  return firstDay === undefined ? undefined : { startDate, firstDay, days };
}

/** A calendar month written YYYY-MM, or days written YYYY-MM-DD..YYYY-MM-DD, both included; undefined if it is neither. */
export function periodWritten(text: string): Period | undefined {
  const [start = '', end] = text.split('..');
  if (end === undefined) {
    const [year, number] = start.split('-').map(Number);
    return periodFrom(`${start}-01`, daysIn(number ?? 0, year ?? 0));
  }
  const [first, last] = [dayNumber(start), dayNumber(end)];
  return first === undefined || last === undefined || last < first ? undefined : periodFrom(start, last - first + 1);
}

/** What one period tells about callers and agents, to simulate another. */
export interface PeriodMeasures extends BankMeasures {
  /** By priority 0, 1, 2. */
  readonly putOff: readonly PutOff[];
}

/** Pauses of an agent between two calls up to so long belong to the call; longer ones are breaks, which the fitted availability holds. */
const longestPause = 300;
const pauseKnots = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 130, 160, 200, 250];
const intervalSeconds = 1800;

const isIn =
  ({ firstDay, days }: Period) =>
  (day: number): boolean =>
    day >= firstDay && day < firstDay + days;

/** Service, patience, who is put off by the queue, pauses of agents and who calls again, measured in a period. */
export function periodMeasures(calls: BankCalls, period: Period): PeriodMeasures {
  const rows = agentDemand(calls, (row) => isIn(period)(calls.day[row] as number));
  const byPriority = rowsByPriority(calls, rows);
  const losesPatience = (row: number) => !isAnswered(calls, row) && !leftWhenTold(calls, row);
  const pauses = agentPauses(calls, rows, longestPause);
  return {
    ...bankMeasures(calls, isIn(period)),
    patience: byPriority.map((some) => censoredLaw(patienceSample(calls, some, losesPatience), patienceKnots, longPatience)),
    wrapUp: censoredLaw(pauses, pauseKnots, pauseKnots.at(-1) as number),
    putOff: byPriority.map((some) => putOff(calls, some)),
  };
}

/**
 * The phone of the bank in a period: from its own record demand per half-hour and agents in session, all else from `measures`.
 * `availability`: agents who take calls for each in session, by hour of the day; above 1 where agents were there without a call.
 */
export function periodScenario(
  calls: BankCalls,
  period: Period,
  measures: PeriodMeasures,
  availability: readonly number[],
): ScenarioInput {
  const { startDate, firstDay, days } = period;
  const grid: TimeGrid = { firstDay, days, intervalSeconds };
  const sessions = sessionsOf(calls).filter(({ day }) => isIn(period)(day));
  const week = bankWeek(calls, sessions, grid, measures.priorities);
  const agents = week.agents.map((count, interval) => count * (availability[hourOf(interval * intervalSeconds)] as number));
  const present = { startDate, availability: availability.map(() => 1), fittedOn: startDate };
  const scenario = bankScenario(measures, { ...week, agents }, present);
  const phone = { ...(scenario.channels.phone as ScenarioInput['channels'][string]), ...closing };
  return {
    ...scenario,
    calendar: { ...scenario.calendar, days, openingHours: { phone: openingHours(period, agentSeconds(grid, sessions)) } },
    channels: { phone },
    queues: Object.fromEntries(
      Object.entries(scenario.queues ?? {}).map(([id, queue], priority) => [
        id,
        {
          ...queue,
          balking: { percentByQueueLength: (measures.putOff[priority] as PutOff).byQueueLength.map((share) => 100 * share) },
        },
      ]),
    ),
  };
}

/** Callers find nobody outside hours and do not come back for that; those inside are served. */
const closing = { openingHours: 'phone', atClosing: 'serveInside', whenClosed: { returnPercent: 0 } } as const;

type Hours = NonNullable<ScenarioInput['calendar']['openingHours']>[string];

/** Half-hours of each weekday in which on some day an agent was in session for most of the time. */
function openingHours({ firstDay, days }: Period, seconds: Float64Array): Hours {
  const perDay = 86_400 / intervalSeconds;
  const time = (interval: number) => `${String(interval >> 1).padStart(2, '0')}:${interval % 2 === 0 ? '00' : '30'}`;
  return Object.fromEntries(
    weekdays.map((name, at) => {
      const same = Array.from({ length: days }, (_, day) => day).filter((day) => weekday(firstDay + day) === at);
      const open = (interval: number) =>
        interval < perDay && same.some((day) => (seconds[day * perDay + interval] as number) > intervalSeconds / 2);
      const starts = Array.from({ length: perDay }, (_, interval) => interval).filter(
        (i) => open(i) && (i === 0 || !open(i - 1)),
      );
      const end = (interval: number): number => (open(interval) ? end(interval + 1) : interval);
      return [name, starts.map((start) => ({ from: time(start), to: time(end(start)) }))];
    }),
  );
}
