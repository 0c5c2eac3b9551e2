import { lawMean } from '../lawMean.ts';
import type { Oversize } from '../message.ts';
import type { Path } from '../path.ts';
import type { CalendarSpec } from '../schema/calendar.ts';
import type { InquiryTypeSpec } from '../schema/inquiryType.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { AgentsSpec } from '../schema/team.ts';
import { customersBehind, segmentIds } from '../segmentMix.ts';
import { mostAgents } from '../vocabulary.ts';
import type { Checked } from './check.ts';

const daySeconds = 86_400;
const most: Readonly<Record<Oversize, number>> = {
  agents: mostAgents,
  inquiries: 1e8,
  backlogItems: 1e8,
  staffLevels: 2_500_000,
  queueIntervals: 1_000_000,
  typeIntervals: 4_000_000,
};
/** Warm-up where the scenario leaves it to the program: at most this. */
const usualWarmUpDays = 7;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const highest = (numbers: readonly number[]): number => numbers.reduce((high, number) => Math.max(high, number), 0);

function simulatedDays({ days, warmUpDays = usualWarmUpDays, followDays }: CalendarSpec): number {
  return warmUpDays + days + followDays;
}

/** Most agents that a team ever has on its roster; of shifts all together. */
function highestRoster({ constant = 0, perInterval = [], steps = [], shifts = {}, scalePercent, add }: AgentsSpec): number {
  const ofShifts = sum(Object.values(shifts).map(({ agents }) => agents));
  const high = Math.max(constant, highest(perInterval), highest(steps.map(({ agents }) => agents)), ofShifts);
  return high > 0 ? Math.max(0, (high * scalePercent) / 100 + add) : 0;
}

/** Expected inquiries of a type in all simulated days. */
function inquiriesOf(scenario: Scenario, type: InquiryTypeSpec): number {
  const { calendar } = scenario;
  const { volume } = type;
  const { perDay = 0, perThousandCustomers = 0, periodDays, dayWeights, perInterval = [], given } = volume;
  if (given !== undefined) return given.length;
  const ofTable = sum(perInterval) / ((perInterval.length * calendar.intervalMinutes) / (24 * 60) || 1);
  const ofCustomers = (perThousandCustomers * (customersBehind(scenario, type) ?? 0)) / 1000 / periodDays;
  const ofDay = perDay * (dayWeights === undefined ? 1 : sum(dayWeights) / calendar.days) + ofTable + ofCustomers;
  return (ofDay * volume.scalePercent * simulatedDays(calendar)) / 100;
}

function itemsOf({ calendar }: Scenario, team: Scenario['teams'][string]): number {
  if (team.backlog === undefined) return 0;
  return (highestRoster(team.agents) * simulatedDays(calendar) * daySeconds) / lawMean(team.backlog.time);
}

const intervalsOf = ({ days, intervalMinutes }: CalendarSpec): number => (days * 24 * 60) / intervalMinutes;

/** Times at which a team's staff changes beside interval borders. */
function changes({ steps = [], shifts = {} }: AgentsSpec, { days }: CalendarSpec): number {
  const ofShift = Object.values(shifts).map(({ breaks }) => 2 + sum(breaks.map(({ groups }) => 2 * groups)));
  return steps.length + days * sum(ofShift);
}

/** Staff levels that are kept: every team's at every time at which any of them changes. */
function staffLevels({ calendar, teams }: Scenario): number {
  const specs = Object.values(teams);
  return specs.length * (intervalsOf(calendar) + sum(specs.map(({ agents }) => changes(agents, calendar))));
}

/** A scenario is of a size that can be simulated, factors and repetitions counted in. */
export function checkSize({ scenario, queues, report }: Checked): void {
  const atMost = (path: Path, things: Oversize, count: number) => {
    if (count > most[things]) report(path, 'oversize', { things, count, most: most[things] });
    return count;
  };
  const teams = Object.entries(scenario.teams);
  const rosters = teams.map(([id, { agents }]) => atMost(['teams', id, 'agents'], 'agents', highestRoster(agents)));
  if (rosters.every((agents) => agents <= most.agents)) atMost(['teams'], 'agents', sum(rosters));
  for (const [id, team] of teams) atMost(['teams', id, 'backlog', 'time'], 'backlogItems', itemsOf(scenario, team));
  atMost(['teams'], 'staffLevels', staffLevels(scenario));
  const types = Object.entries(scenario.inquiryTypes);
  atMost(['calendar'], 'queueIntervals', Object.keys(queues).length * intervalsOf(scenario.calendar));
  const kinds = types.length * Math.max(1, segmentIds(scenario).length);
  atMost(['calendar'], 'typeIntervals', kinds * intervalsOf(scenario.calendar));
  const volumes = types.map(([id, type]) => atMost(['inquiryTypes', id, 'volume'], 'inquiries', inquiriesOf(scenario, type)));
  if (volumes.every((inquiries) => inquiries <= most.inquiries)) atMost(['inquiryTypes'], 'inquiries', sum(volumes));
}
