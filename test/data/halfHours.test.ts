import { describe, expect, test } from 'vitest';
import { agentDemand } from '../../src/data/agentDemand.ts';
import { agentSeconds } from '../../src/data/agentSeconds.ts';
import { bankCalls, bankTypes } from '../../src/data/bankCalls.ts';
import { busyWhileWaiting } from '../../src/data/busyWhileWaiting.ts';
import { coverage } from '../../src/data/coverage.ts';
import { weekday } from '../../src/data/dayNumber.ts';
import { priorityShares } from '../../src/data/priorityShares.ts';
import { recordedVolume } from '../../src/data/recordedVolume.ts';
import { secondsPerInterval, type TimeGrid } from '../../src/data/timeGrid.ts';
import facts from '../fixtures/bank-1999/facts.json';
import { bothMonths, day, isMeasuredDay, sessionsOfBothMonths } from './bankFixture.ts';
import { fortnight, publishedPerHalfHour } from './publishedIntervals.ts';

const { calls } = bothMonths;
const { sessions } = sessionsOfBothMonths;
const demand = agentDemand(calls);
const shares = priorityShares(
  calls,
  demand.filter((row) => isMeasuredDay(calls.day[row] as number)),
);
const months: TimeGrid = { firstDay: day('1999-05-01'), days: 61, intervalSeconds: 1800 };
const holidays = ['1999-05-17', '1999-05-20', '1999-05-21'].map(day);
type Three = [Float64Array, Float64Array, Float64Array];
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const added = (grids: readonly Float64Array[]) =>
  (grids[0] as Float64Array).map((_, at) => sum(grids.map((grid) => grid[at] as number)));

describe('stretches of time over intervals', () => {
  const grid: TimeGrid = { firstDay: 0, days: 1, intervalSeconds: 1800 };

  test('are cut exactly at the edges', () => {
    const seconds = secondsPerInterval(grid, [{ from: 1700, to: 5500 }]);
    expect([...seconds.subarray(0, 5)]).toEqual([100, 1800, 1800, 100, 0]);
  });

  test('a stretch that ends on an edge gives nothing to the next interval, and what lies outside the grid is not counted', () => {
    expect([...secondsPerInterval(grid, [{ from: 0, to: 1800 }]).subarray(0, 2)]).toEqual([1800, 0]);
    expect(sum(secondsPerInterval(grid, [{ from: -500, to: 86_400 + 700 }]))).toBe(86_400);
  });

  test('time covered by several counts once', () => {
    const covered = coverage([
      { from: 10, to: 20 },
      { from: 50, to: 40 },
      { from: 15, to: 30 },
      { from: 60, to: 70 },
      { from: 12, to: 18 },
    ]);
    expect([covered(0, 100), covered(0, 10), covered(12, 25), covered(29, 61), covered(65, 65), covered(70, 90)]).toEqual([
      30, 0, 13, 2, 0, 0,
    ]);
  });
});

describe('recorded volume', () => {
  const volume = recordedVolume(fortnight, calls, demand, shares);

  // The published counts place a few calls a second later than the end of the menu, two of them across an edge in this fortnight.
  test('adds up to the calls offered in every half-hour of 2 to 15 May, but for two calls on an edge', () => {
    const all = added(volume.flat());
    const published = publishedPerHalfHour('offered');
    const differences = published.map((offered, at) => Math.round((all[at] as number) - offered));
    expect([...differences].filter((difference) => difference !== 0)).toEqual([-1, 1, -1, 1]);
    expect(sum(all)).toBeCloseTo(sum(published), 6);
    const internet = added(volume[bankTypes.indexOf('IN')] as Float64Array[]);
    expect([...internet]).toEqual([...publishedPerHalfHour('offered_internet')]);
  });

  test('has the published mean per half-hour of each weekday over two months, holidays left out, to one call', () => {
    const all = added(recordedVolume(months, calls, demand, shares).flat());
    const differences = differencesByWeekday(all, facts.both.arrivals_per_half_hour_mean);
    expect(Math.max(...differences)).toBeLessThan(1.1);
    expect(differences.filter((difference) => difference > 0.1).length).toBeLessThanOrEqual(8);
  });

  test('counts a queued caller in the priority recorded and divides the others by type and hour', () => {
    const week: TimeGrid = { firstDay: day('1999-05-09'), days: 7, intervalSeconds: 1800 };
    const [regular] = recordedVolume(week, calls, demand, shares) as [Float64Array[]];
    const inWeek = demand.filter(
      (row) => (calls.day[row] as number) >= week.firstDay && (calls.day[row] as number) < week.firstDay + 7,
    );
    const ofRegular = inWeek.filter((row) => calls.type[row] === bankTypes.indexOf('PS'));
    const queuedPriority2 = ofRegular.filter((row) => calls.priority[row] === 2).length;
    const unknown = ofRegular.filter((row) => calls.queued[row] === 0).length;
    const priority2 = sum(regular[2] as Float64Array);
    expect(priority2).toBeGreaterThan(queuedPriority2 + 0.55 * unknown);
    expect(priority2).toBeLessThan(queuedPriority2 + 0.7 * unknown);
  });
});

describe('priorities of those answered at once', () => {
  test('that are recorded all the same, for calls returned by the bank, are not divided', () => {
    const header = 'date,t,vru_s,type,prio,cust,queued,wait_s,outcome,svc_start,svc_s,agent,suspect';
    const returned = '1999-05-09,36000,2,TT,1,7,0,0,A,36002,100,4,0';
    const unknown = '1999-05-09,36000,2,PS,0,,0,0,A,36002,100,4,0';
    const small = bankCalls([[header, returned, unknown].join('\n')]).calls;
    const day1: TimeGrid = { firstDay: day('1999-05-09'), days: 1, intervalSeconds: 1800 };
    const volume = recordedVolume(day1, small, agentDemand(small), () => [0.5, 0.25, 0.25]);
    const byPriority = (type: 'TT' | 'PS') => (volume[bankTypes.indexOf(type)] as Float64Array[]).map((counts) => counts[20]);
    expect(byPriority('TT')).toEqual([0, 1, 0]);
    expect(byPriority('PS')).toEqual([0.5, 0.25, 0.25]);
  });

  test('prospective customers have priority 0, stock exchange mostly 2', () => {
    expect(shares(bankTypes.indexOf('NW'), 10)[0]).toBeGreaterThan(0.98);
    expect(shares(bankTypes.indexOf('NE'), 10)[2]).toBeGreaterThan(0.8);
    expect(shares(bankTypes.indexOf('IN'), 10)).toEqual([1, 0, 0]);
  });

  test('an hour with few queued callers takes the shares of all hours', () => {
    const regular = bankTypes.indexOf('PS');
    expect(shares(regular, 3)).toEqual(shares(regular, 4));
    expect(shares(regular, 3)[2]).toBeGreaterThan(0.5);
    expect(shares(regular, 10)).not.toEqual(shares(regular, 4));
    expect(sum(shares(regular, 10))).toBeCloseTo(1, 12);
  });

  test('a type that nobody queued for has priority 0', () => {
    expect(priorityShares(calls, [])(0, 10)).toEqual([1, 0, 0]);
  });
});

describe('agents in session', () => {
  test('every half-hour of 2 to 15 May has the published agent-seconds, midnight apart', () => {
    expect(withoutMidnight(agentSeconds(fortnight, sessions))).toEqual(withoutMidnight(publishedPerHalfHour('logged_s')));
  });

  test('the mean per half-hour of each weekday is the published one, holidays left out', () => {
    const agents = agentSeconds(months, sessions).map((seconds) => seconds / 1800);
    const differences = differencesByWeekday(agents, facts.both.agents_on_duty_mean_per_half_hour_main);
    expect(Math.max(...differences.filter((_, at) => at % 48 !== 0))).toBeLessThan(0.001);
  });
});

describe('what agents do while somebody has waited over 15 s', () => {
  test('is as published in the half-hours of 2 to 15 May', () => {
    const busy = busyWhileWaiting(fortnight, calls, demand, sessions);
    const published = ['long_wait_s', 'logged_main_then_s', 'busy_main_then_s'].map(publishedPerHalfHour) as Three;
    // Joining the queue a second or more off the end of the menu moves a few half-hours: by at most 20 s, times some ten agents.
    expect(differingHalfHours(busy.waitingSeconds, published[0], 20)).toBeLessThanOrEqual(6);
    expect(differingHalfHours(busy.inSessionSeconds, published[1], 200)).toBeLessThanOrEqual(6);
    expect(differingHalfHours(busy.inServiceSeconds, published[2], 200)).toBeLessThanOrEqual(6);
  });

  test('over both months 76 % of those in session are in service', () => {
    const busy = busyWhileWaiting(months, calls, demand, sessions);
    const share = sum(busy.inServiceSeconds) / sum(busy.inSessionSeconds);
    expect(share).toBeCloseTo(facts.both.share_of_agents_in_session_who_are_in_service_while_callers_have_waited_over_15s, 3);
  });
});

/**
 * Differences from published means per weekday and half-hour, as sums over the days that the mean covers (holidays left out). Published means carry
 * two decimals; half a unit of the last is taken off.
 */
function differencesByWeekday(values: Float64Array, means: Record<string, number[]>): number[] {
  return Object.entries(means).flatMap(([name, byHalfHour]) => {
    const days = daysCounted(name);
    return byHalfHour.map((mean, halfHour) => {
      const found = sum(days.map((at) => values[at * 48 + halfHour] as number)) / days.length;
      return Math.max(0, Math.abs(found - mean) - 0.005) * days.length;
    });
  });
}

/** Days of the two months, counted from the first, that fall on a weekday given by three letters and are no holiday. */
function daysCounted(name: string): number[] {
  const number = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(name);
  const days = Array.from({ length: months.days }, (_, at) => at);
  return days.filter((at) => weekday(months.firstDay + at) === number && !holidays.includes(months.firstDay + at));
}

/** The published figures end each day at midnight and drop what runs on; the half-hour after midnight is left out. */
function withoutMidnight(values: Float64Array): number[] {
  return [...values].filter((_, at) => at % 48 !== 0);
}

/** How many half-hours differ, none by more than a limit. */
function differingHalfHours(found: Float64Array, published: Float64Array, limit: number): number {
  const others = withoutMidnight(published);
  const differences = withoutMidnight(found).map((value, at) => Math.abs(value - (others[at] as number)));
  expect(Math.max(...differences)).toBeLessThanOrEqual(limit);
  return differences.filter((difference) => difference > 0).length;
}
