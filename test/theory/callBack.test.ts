import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import type { Claim } from './claims.ts';
import { family, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { type Measure, ratio, share } from './measures.ts';
import { steadyCalendar } from './oneQueue.ts';
import { type RunLength, runLength } from './runLength.ts';

interface Params {
  readonly arrival_rate_per_s: number;
  readonly servers: number;
  readonly mean_service_inbound_s: number;
  readonly mean_service_callback_s: number;
  readonly mean_patience_s: number;
  readonly offer_if_waiting_at_least: number;
  readonly p_accept: number;
  readonly idle_agents_reserved: number;
  readonly max_callback_list: number;
}

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;

/** Callers may be called back on a channel of its own, which agents serve when nobody waits on the phone and enough of them are idle. */
function document(params: Params, withinSeconds: number, length: RunLength): ScenarioInput {
  return {
    version: 1,
    name: 'Call-backs',
    calendar: steadyCalendar(length),
    inquiryTypes: {
      call: {
        volume: { perDay: params.arrival_rate_per_s * 86_400 },
        startsOnPercent: { phone: 100 },
        handling: {
          phone: { time: exponential(params.mean_service_inbound_s) },
          back: { time: exponential(params.mean_service_callback_s) },
        },
      },
    },
    channels: {
      phone: {
        kind: 'phone',
        patience: { time: exponential(params.mean_patience_s) },
        callBack: {
          to: 'back',
          ifWaitingAtLeast: params.offer_if_waiting_at_least,
          acceptPercent: 100 * params.p_accept,
          mostPending: params.max_callback_list,
        },
      },
      back: { kind: 'callBack' },
    },
    teams: {
      agents: {
        agents: { constant: params.servers },
        skills: { phone: { priority: 1 }, back: { priority: 2, reservedIdleAgents: params.idle_agents_reserved } },
      },
    },
    targets: { phone: { withinSeconds } },
  };
}

const phone =
  (column: Parameters<Parameters<Measure>[0]['queue']>[1]): Measure =>
  (sums) =>
    sums.queue('phone', column);
const back =
  (column: Parameters<Parameters<Measure>[0]['queue']>[1]): Measure =>
  (sums) =>
    sums.queue('back', column);
const waited: Measure = (sums) => sums.queue('phone', 'waitServed') + sums.queue('phone', 'waitAbandoned');
const stayed: Measure = (sums) => sums.queue('phone', 'offered') - sums.queue('phone', 'calledBack');
const handSeconds =
  (place: string): Measure =>
  (sums) =>
    sums.place('call', place, 'handleSeconds') / sums.seconds;

const measures: Record<string, readonly [Measure, Measure?]> = {
  p_immediate: share((sums) => stayed(sums) - sums.queue('phone', 'delayed'), phone('offered')),
  p_callback: share(phone('calledBack'), phone('offered')),
  p_wait_in_queue: share(phone('delayed'), phone('offered')),
  p_abandon: share(phone('abandoned'), phone('offered')),
  queue_mean: [(sums) => sums.queue('phone', 'waitingSeconds') / sums.seconds],
  callback_list_mean: [(sums) => sums.queue('back', 'waitingSeconds') / sums.seconds],
  callback_delay_mean: [ratio(back('waitServed'), back('served')), back('served')],
  wait_mean_inbound_not_callback: [ratio(waited, stayed)],
  wait_mean_waiters: [ratio(waited, phone('delayed'))],
  wait_mean_served_inbound: [ratio(phone('waitServed'), phone('served'))],
  occupancy: [(sums) => sums.team('agents', 'busy') / sums.team('agents', 'staffed')],
  busy_inbound_mean: [handSeconds('phone')],
  busy_callback_mean: [handSeconds('back')],
};

interface Level {
  readonly threshold_s: number;
  readonly sl_not_callback: number;
}

function claims(expected: Case['expected'], level: Level): Claim[] {
  const known = Object.entries(measures).map(([name, [of, events]]) => ({
    name,
    exact: expected[name] as number,
    of,
    ...(events ? { events } : {}),
  }));
  return [...known, { name: 'sl_not_callback', exact: level.sl_not_callback, of: ratio(phone('servedWithin'), stayed) }];
}

function trial({ id, model, params: raw, expected }: Case): Trial {
  const params = raw as unknown as Params;
  const [level] = expected.service_level as [Level];
  const length = runLength({ arrivalsPerSecond: params.arrival_rate_per_s, relaxation: 4_000, mostContacts: 1.5e6 });
  return {
    id,
    model,
    document: document(params, level.threshold_s, length),
    ...length,
    claims: claims(expected, level),
    promise: { of: 'p_callback', error: 0.05 },
  };
}

family('Customers who are called back', 'mechanisms', simulationCases('callback').map(trial));
