import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { weekdays } from '../../src/scenario/vocabulary.ts';
import type { Claim } from './claims.ts';
import { family, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { type Measure, share } from './measures.ts';

interface Params {
  readonly period_hours: number;
  readonly expected_arrivals_per_hour: readonly number[];
  readonly open_by_hour: readonly number[];
  readonly servers_when_open: number;
  readonly mean_service_s: number;
}

interface Within {
  readonly hours: number;
  readonly p: number;
}

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** Opening periods of each weekday; a period of a day repeats daily, that of a week starts on Monday. */
function openingHours({ open_by_hour: open }: Params) {
  const fromMonday = [...weekdays.slice(1), ...weekdays.slice(0, 1)];
  return Object.fromEntries(
    fromMonday.map((weekday, day) => {
      const hours = Array.from({ length: 24 }, (_, hour) => open[(24 * day + hour) % open.length] === 1);
      const from = hours.indexOf(true);
      return [weekday, from < 0 ? [] : [{ from: clock(from), to: clock(hours.lastIndexOf(true) + 1) }]];
    }),
  );
}

interface Measured {
  readonly waitsOn: 'openingHours' | 'calendar';
  readonly thresholds: readonly Within[];
}

/** E-mail that arrives around the clock and is answered in opening hours; what is in hand at closing goes on at the opening. */
function email(params: Params, { waitsOn, thresholds }: Measured): ScenarioInput {
  const weekly = params.period_hours === 168;
  return {
    version: 1,
    name: 'E-mail',
    calendar: {
      startDate: '2026-03-02',
      days: weekly ? 28 : 40,
      intervalMinutes: 60,
      warmUpDays: weekly ? 14 : 10,
      followDays: 28,
      openingHours: { desk: openingHours(params) },
    },
    inquiryTypes: {
      message: {
        volume: { perInterval: whole(params.expected_arrivals_per_hour, weekly) },
        startsOnPercent: { email: 100 },
        handling: { email: { time: { law: 'exponential', meanSeconds: params.mean_service_s } } },
      },
    },
    channels: { email: { kind: 'email', openingHours: 'desk', clock: waitsOn } },
    teams: {
      desk: {
        agents: { perInterval: whole(params.open_by_hour, weekly).map((open) => open * params.servers_when_open) },
        skills: { email: {} },
      },
    },
    targets: {
      email: { withinSeconds: 3600 * (thresholds[0]?.hours ?? 1), limitSeconds: 3600 * (thresholds[1]?.hours ?? 1) },
    },
  };
}

/** The table of a week for each week of the window; that of a day stands as it is. */
const whole = (table: readonly number[], weekly: boolean) => (weekly ? [...table, ...table, ...table, ...table] : [...table]);

const served: Measure = (sums) => sums.queue('email', 'served');
const present: Measure = (sums) => sums.queue('email', 'waitingSeconds') + sums.team('desk', 'contacts');

function claim(name: string, exact: number, [of, events]: readonly [Measure, Measure?]): Claim {
  return events ? { name, exact, of, events } : { name, exact, of };
}

function waitClaims([first, second]: readonly Within[]): Claim[] {
  const soon: Measure = (sums) => sums.queue('email', 'servedWithin');
  const later: Measure = (sums) => served(sums) - sums.queue('email', 'overLimit');
  return [
    claim(`started within ${first?.hours} h`, first?.p ?? 0, share(soon, served)),
    claim(`started within ${second?.hours} h`, second?.p ?? 0, share(later, served)),
  ];
}

/** Means of the period; items in the system also by Little's law from the time to the answer. */
function periodClaims(expected: Case['expected']): Claim[] {
  const { turnaround_mean, system_mean_time_average, utilisation_of_open_agent_time, p_start_at_once } = expected as Record<
    string,
    number
  >;
  const atOnce: Measure = (sums) => sums.queue('email', 'offered') - sums.queue('email', 'delayed');
  const resolution: Measure = (sums) => sums.type('message', 'resolutionSeconds');
  return [
    claim('turnaround', turnaround_mean ?? 0, [(sums) => resolution(sums) / sums.type('message', 'resolved')]),
    claim('items present', system_mean_time_average ?? 0, [(sums) => present(sums) / sums.seconds]),
    claim('items present by turnaround', system_mean_time_average ?? 0, [(sums) => resolution(sums) / sums.seconds]),
    claim('use of agents', utilisation_of_open_agent_time ?? 0, [
      (sums) => sums.team('desk', 'busy') / sums.team('desk', 'staffed'),
    ]),
    claim('started at once', p_start_at_once ?? 0, share(atOnce, served)),
  ];
}

function trials({ id, model, params: raw, expected }: Case): Trial[] {
  const params = raw as unknown as Params;
  const trial = (waitsOn: Measured['waitsOn'], thresholds: readonly Within[], claims: readonly Claim[]): Trial => ({
    id: `${id} with waits on the clock of ${waitsOn}`,
    model,
    document: email(params, { waitsOn, thresholds }),
    replications: 20,
    claims: [...claims, ...waitClaims(thresholds)],
    promise: { of: 'started within', error: 0.15 },
  });
  return [
    trial('openingHours', expected.p_start_within_business_hours as Within[], periodClaims(expected)),
    trial('calendar', expected.p_start_within_wall_clock as Within[], []),
  ];
}

family('E-mail around the clock, answered in opening hours', 'email', simulationCases('email_backlog').flatMap(trials));
