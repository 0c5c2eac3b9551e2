import type { QuantilePoint } from '../random/laws/empirical.ts';
import { agentDemand, demandMoment, isAnswered, serviceStartMoment } from './agentDemand.ts';
import { agentGaps } from './agentGaps.ts';
import { agentSeconds } from './agentSeconds.ts';
import { type BankCalls, type BankType, bankTypes } from './bankCalls.ts';
import type { AgentSession } from './bankSessions.ts';
import { censoredLaw } from './censoredLaw.ts';
import { delayPoints } from './delayPoints.ts';
import { extraCalls } from './extraCalls.ts';
import { cutOffSeconds, endingOf, followUpEndings } from './followUpEndings.ts';
import { type Ending, endings, followUpShares } from './followUpShares.ts';
import { patienceSample } from './patienceSample.ts';
import { type PriorityShares, priorityShares } from './priorityShares.ts';
import { type RecordedVolume, recordedVolume } from './recordedVolume.ts';
import { samplePoints } from './samplePoints.ts';
import { seenCalls } from './seenCalls.ts';
import { serviceSeconds } from './serviceSeconds.ts';
import { longPatience, patienceKnots } from './survivalPoints.ts';
import type { TimeGrid } from './timeGrid.ts';

/** A measured law with the number of observations behind it. */
export interface MeasuredLaw {
  readonly points: readonly QuantilePoint[];
  readonly observations: number;
}

/** What a simulation of the bank's phone needs besides a week's volume and staff. Shares are fractions of the contacts named. */
export interface BankMeasures {
  /** By priority 0, 1, 2: time callers are ready to wait. */
  readonly patience: readonly MeasuredLaw[];
  readonly service: Readonly<Record<BankType, MeasuredLaw>>;
  /** [hour of the day]: mean service against the mean of the same mix of types over the whole day; 1 where few were served. */
  readonly paceByHour: readonly number[];
  /** From the end of a service to the agent's next while a caller waits. */
  readonly wrapUp: MeasuredLaw;
  /** Share of those who hang up who call again because of it, within four hours, and when. */
  readonly retryShare: number;
  readonly retryDelay: MeasuredLaw;
  /** Share of the answered, services cut short included, who call again because of it, within four hours, and when. */
  readonly repeatShare: number;
  readonly repeatDelay: MeasuredLaw;
  readonly priorities: PriorityShares;
}

const followUpEdges = [
  30, 45, 60, 75, 90, 105, 120, 150, 180, 240, 300, 450, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200, 10800, 14400,
];
/** Types whose customers identify themselves in the menu and so are seen when they call again. */
const identified: readonly BankType[] = ['PS', 'NE', 'PE'];

/**
 * Measures the bank on the days that `isMeasured` picks (day numbers), so that a week can be judged on what was measured outside it. What those
 * days did not have is taken from all their calls: service of a type, patience of a priority. Throws a RangeError where nobody was answered.
 */
export function bankMeasures(calls: BankCalls, isMeasured: (day: number) => boolean): BankMeasures {
  const all = agentDemand(calls);
  const rows = all.filter((row) => isMeasured(calls.day[row] as number));
  const services = (some: readonly number[]) => serviceSeconds(calls, some);
  const service = Object.fromEntries(
    bankTypes.map((type, index) => {
      const ofType = services(rows.filter((row) => calls.type[row] === index));
      return [type, sampled(ofType.length > 0 ? ofType : services(rows))];
    }),
  ) as Record<BankType, MeasuredLaw>;
  const gaps = agentGaps(calls, rows);
  return {
    patience: rowsByPriority(calls, rows).map((some) => censoredLaw(patienceSample(calls, some), patienceKnots, longPatience)),
    service,
    paceByHour: paceByHour(calls, rows, service),
    wrapUp: gaps.length > 0 ? sampled(gaps) : { points: noTime, observations: 0 },
    priorities: priorityShares(calls, rows),
    ...followUps(calls, all, isMeasured),
  };
}

/** The rows of priority 0, 1 and 2; all rows for a priority of which nobody queued. */
export function rowsByPriority(calls: BankCalls, rows: readonly number[]): readonly (readonly number[])[] {
  return [0, 1, 2].map((priority) => {
    const some = rows.filter((row) => calls.priority[row] === priority);
    return some.some((row) => calls.queued[row] === 1) ? some : rows;
  });
}

/** At once: the law of what the measured days did not have. */
const noTime: readonly QuantilePoint[] = [
  { share: 0, seconds: 0 },
  { share: 1, seconds: 1 },
];
const enoughServices = 300;

/** How services of an hour of the day, by their start, compare with those of the whole day when the mix of types is the hour's own. */
function paceByHour(calls: BankCalls, rows: readonly number[], service: Readonly<Record<BankType, MeasuredLaw>>): number[] {
  const sums = Array.from({ length: 24 }, () => ({ services: 0, seconds: 0, usual: 0 }));
  for (const row of rows) {
    const hour = sums[Math.floor(serviceStartMoment(calls, row) / 3600) % 24];
    if (hour === undefined || !isAnswered(calls, row)) continue;
    hour.services++;
    hour.seconds += calls.serviceSeconds[row] as number;
    hour.usual += meanOf(service[bankTypes[calls.type[row] as number] as BankType]);
  }
  return sums.map(({ services, seconds, usual }) => (services < enoughServices ? 1 : seconds / usual));
}

function meanOf({ points }: MeasuredLaw): number {
  return points.slice(1).reduce((sum, point, at) => {
    const from = points[at] as QuantilePoint;
    return sum + ((point.share - from.share) * (from.seconds + point.seconds)) / 2;
  }, 0);
}

function sampled(seconds: readonly number[]): MeasuredLaw {
  return { points: samplePoints(seconds), observations: seconds.length };
}

/** Who calls again because of a call, net of what the same customers do anyway (see extraCalls). */
function followUps(calls: BankCalls, rows: readonly number[], isMeasured: (day: number) => boolean) {
  const histories = seenCalls(calls, rows);
  const isIdentified = (row: number) => identified.includes(bankTypes[calls.type[row] as number] as BankType);
  const measured = (row: number) => isIdentified(row) && isMeasured(calls.day[row] as number);
  const extra = Object.fromEntries(
    endings.map((ending) => [
      ending,
      extraCalls(calls, histories, (row) => endingOf(calls, row) === ending && measured(row), isMeasured, followUpEdges).extra,
    ]),
  ) as Record<Ending, readonly number[]>;
  const last = followUpEdges.length - 1;
  const total = (ending: Ending) => Math.max(0, extra[ending][last] as number);
  const next = followUpEndings(calls, histories);
  const shares = followUpShares({ hungUp: total('hungUp'), cutOff: total('cutOff'), served: total('served') }, next);
  const answered = rows.filter((row) => measured(row) && isAnswered(calls, row));
  const cutOff = answered.filter((row) => (calls.serviceSeconds[row] as number) < cutOffSeconds);
  const cut = cutOff.length / Math.max(1, answered.length);
  const afterAnswer = followUpEdges.map((_, at) => cut * (extra.cutOff[at] as number) + (1 - cut) * (extra.served[at] as number));
  const observations = rows.filter(measured).length;
  const delay = (calls: readonly number[]): MeasuredLaw => ({
    points: Math.max(...calls) > 0 ? delayPoints(followUpEdges, calls) : noTime,
    observations,
  });
  return {
    retryShare: shares.hungUp,
    retryDelay: delay(extra.hungUp),
    repeatShare: cut * shares.cutOff + (1 - cut) * shares.served,
    repeatDelay: delay(afterAnswer),
  };
}

/** A week's volume by type, priority and half-hour, and its agents in session. */
export interface BankWeek {
  readonly volume: RecordedVolume;
  /** Mean number of agents in session per interval, all desks. */
  readonly agents: Float64Array;
}

/** Measures a week of the record; moments outside the grid are left out. */
export function bankWeek(
  calls: BankCalls,
  sessions: readonly AgentSession[],
  grid: TimeGrid,
  priorities: PriorityShares,
): BankWeek {
  return {
    volume: recordedVolume(grid, calls, agentDemand(calls), priorities),
    agents: agentSeconds(grid, sessions).map((seconds) => seconds / grid.intervalSeconds),
  };
}

/** What a recorded week was like for callers: shares of demand and seconds. */
export interface BankRecord {
  readonly offered: number;
  readonly lostShare: number;
  readonly meanWaitAnswered: number;
  /** Of all, answered or lost. */
  readonly meanWait: number;
  /** [limitsSeconds]: share of all whose wait was over within the limit, answered or lost. */
  readonly within: readonly number[];
  /** [hour of the day]: calls and share lost. */
  readonly byHour: readonly { readonly offered: number; readonly lostShare: number }[];
}

/** Limits in seconds for which the share of waits within is told. */
export const limitsSeconds = [60, 120] as const;

/** The record of the days from `from` to before `to` (day numbers), calls in the hour of their demand. */
export function bankRecord(calls: BankCalls, from: number, to: number): BankRecord {
  const rows = agentDemand(calls).filter((row) => (calls.day[row] as number) >= from && (calls.day[row] as number) < to);
  const hours = Array.from({ length: 24 }, () => ({ offered: 0, lost: 0 }));
  const waits = rows.map((row) => calls.waitSeconds[row] as number);
  let waited = 0;
  let answered = 0;
  for (const row of rows) {
    const hour = hours[Math.floor(demandMoment(calls, row) / 3600) % 24];
    if (hour === undefined) continue;
    hour.offered++;
    if (isAnswered(calls, row)) {
      answered++;
      waited += calls.waitSeconds[row] as number;
    } else hour.lost++;
  }
  return {
    offered: rows.length,
    lostShare: 1 - answered / rows.length,
    meanWaitAnswered: waited / answered,
    meanWait: waits.reduce((sum, wait) => sum + wait, 0) / rows.length,
    within: limitsSeconds.map((limit) => waits.filter((wait) => wait <= limit).length / rows.length),
    byHour: hours.map(({ offered, lost }) => ({ offered, lostShare: offered > 0 ? lost / offered : 0 })),
  };
}
