import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { claimsOf } from './claims.ts';
import { family, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { type Definition, populations, type Station, share } from './measures.ts';
import { oneQueue } from './oneQueue.ts';
import { runLength } from './runLength.ts';

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;
const station: Station = { queue: 'phone', team: 'agents', type: 'call', withinSeconds: 20 };
const { offered, delayed, served, abandoned } = populations(station);
type Numbers = Readonly<Record<string, number>>;

/** A document of one queue with patience, lines and length by the case, then changed. */
function document(
  params: Numbers,
  length: Parameters<typeof oneQueue>[1],
  change: (document: ScenarioInput) => void,
): ScenarioInput {
  const queue = oneQueue(
    {
      arrivalsPerSecond: params.arrival_rate_per_s ?? 0,
      service: exponential(params.mean_service_s ?? 1),
      agents: params.servers ?? 0,
      ...(params.mean_patience_s ? { patience: { time: exponential(params.mean_patience_s) } } : {}),
      ...(params.capacity_total ? { lines: params.capacity_total } : {}),
      withinSeconds: station.withinSeconds,
    },
    length,
  );
  change(queue);
  return queue;
}

/** What redials add: attempts, of which a fresh inquiry may make several, and those who give up for good. */
const ofAttempts: Record<string, readonly Definition[]> = {
  attempt_rate_per_s: [[(sums) => offered(sums) / sums.seconds]],
  attempts_per_fresh_call: [[(sums) => sums.type('call', 'contacts') / sums.type('call', 'arisen')]],
  p_wait_per_attempt: [share(delayed, offered)],
  p_served_per_attempt: [share(served, offered)],
  p_abandon_per_attempt: [share(abandoned, offered)],
  p_block_per_attempt: [share((sums) => sums.queue('phone', 'blocked'), offered)],
  lost_customers_per_s: [[(sums) => sums.type('call', 'givenUp') / sums.seconds]],
};

/** Means over those who are away, and shares of fresh calls alone, are not kept in a tally. */
const notKept = ['orbit_mean', 'reconnect_orbit_mean', 'p_wait_fresh', 'p_block_fresh'];

function redialTrial({ id, model, params: raw, expected }: Case): Trial {
  const params = raw as Numbers;
  const length = runLength({ arrivalsPerSecond: params.arrival_rate_per_s ?? 1, relaxation: 5_000, mostContacts: 6e5 });
  const retryDelay = exponential(params.mean_redial_delay_s ?? 1);
  const changed = document(params, length, ({ channels, inquiryTypes }) => {
    const phone = channels.phone;
    const handling = inquiryTypes.call?.handling.phone;
    if (phone) {
      phone.afterAbandoning = { retryPercent: 100 * (params.p_redial_after_abandon ?? 0), retryDelay };
      phone.afterBlocked = { retryPercent: 100 * (params.p_redial_after_block ?? 0), retryDelay };
    }
    if (handling && params.p_reconnect_after_service) {
      handling.firstContactResolutionPercent = 100 * (1 - params.p_reconnect_after_service);
      handling.ifUnresolved = { delay: exponential(params.mean_reconnect_delay_s ?? 1) };
    }
  });
  const kept = Object.fromEntries(Object.entries(expected).filter(([name]) => !notKept.includes(name)));
  const claims = claimsOf(station, kept, ofAttempts);
  return { id, model, document: changed, ...length, claims, promise: { of: 'attempts_per_fresh_call', error: 0.04 } };
}

const ofBalking: Record<string, readonly Definition[]> = {
  p_balk: [share((sums) => sums.queue('phone', 'balked'), offered)],
  p_join_and_wait: [share(delayed, offered)],
  p_delay_or_balk: [share((sums) => delayed(sums) + sums.queue('phone', 'balked'), offered)],
  wait_mean_joined: [
    [(sums) => (sums.queue('phone', 'waitServed') + sums.queue('phone', 'waitAbandoned')) / (served(sums) + abandoned(sums))],
  ],
};

interface Joining {
  readonly rule: string;
  readonly max_waiting?: number;
  readonly queue_at_zero?: number;
  readonly beta?: number;
}

/** From here on hardly anybody joins. */
const longest = 400;

/** Nobody joins from some length on, each customer ahead puts off the same share, or a table says who joins at each length. */
function balkingTrial({ id, model, params: raw, expected }: Case): Trial {
  const params = raw as Numbers;
  const { rule, max_waiting = 0, queue_at_zero = 1, beta = 0 } = raw.join_probability as Joining;
  const joins = (waiting: number) => (rule === 'reciprocal' ? 1 / (waiting + 2) : Math.exp(-beta * (waiting + 1)));
  const table = Array.from({ length: longest }, (_, waiting) => 100 * (1 - joins(waiting)));
  const length = runLength({ arrivalsPerSecond: params.arrival_rate_per_s ?? 1, relaxation: 1_000, mostContacts: 1e6 });
  const changed = document(params, length, ({ channels }) => {
    if (!channels.phone) return;
    if (rule === 'max_queue') channels.phone.balking = { atQueueLength: max_waiting };
    else if (rule === 'linear') channels.phone.balking = { percentPerWaiting: 100 / queue_at_zero };
    else channels.phone.balking = { percentByQueueLength: table };
  });
  const promise = { of: 'queue_mean', error: 0.06 };
  return { id, model, document: changed, ...length, claims: claimsOf(station, expected, ofBalking), promise };
}

family('Customers who call again after hanging up, being blocked or being served; who do not join', 'behaviour', [
  ...simulationCases('redial').map(redialTrial),
  ...simulationCases('balking').map(balkingTrial),
]);
