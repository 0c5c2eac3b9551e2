import { claimsOf } from './claims.ts';
import { type Trial, widthOf } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { oneQueue } from './oneQueue.ts';
import { type RunLength, runLength } from './runLength.ts';

interface Params {
  readonly arrival_rate_per_s: number;
  readonly mean_service_s: number;
  readonly servers: number;
  readonly mean_patience_s?: number;
  readonly capacity_total?: number;
  readonly short_abandon_s?: number;
}

/** Standard error of the mean queue that is wanted, relative to it. */
const wanted = 0.01;
const mostContacts = 3e6;
const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;

/**
 * Time in which a queue with n agents forgets its state: a service, the queue's own relaxation s / (n (1 - sqrt(rho))^2) below
 * saturation, or a walk through its waiting room; patience cuts all short.
 */
function relaxation({ arrival_rate_per_s, mean_service_s, servers, mean_patience_s, capacity_total }: Params): number {
  const load = (arrival_rate_per_s * mean_service_s) / servers;
  const free = load < 1 ? mean_service_s / servers / (1 - Math.sqrt(load)) ** 2 : Number.POSITIVE_INFINITY;
  const room = (capacity_total ?? Number.POSITIVE_INFINITY) - servers;
  const walk = room ** 2 / (Math.PI ** 2 * arrival_rate_per_s);
  return Math.max(mean_service_s, Math.min(free, walk, mean_patience_s ?? Number.POSITIVE_INFINITY));
}

function firstThreshold(expected: Case['expected']): number {
  const rows = expected.service_level as readonly { threshold_s: number }[];
  const odd = rows.find(({ threshold_s }) => threshold_s === 300);
  return (odd ?? rows[0])?.threshold_s ?? 20;
}

/** Asymptotic variance of the mean queue over its square, seconds: over the measured time it gives the squared relative error. */
function variance(expected: Case['expected']): number {
  return (expected.avar_queue_mean as number) / (expected.queue_mean as number) ** 2;
}

function lengthOf(params: Params, expected: Case['expected']): RunLength {
  return runLength({
    arrivalsPerSecond: params.arrival_rate_per_s,
    relaxation: relaxation(params),
    mostContacts,
    seconds: expected.avar_queue_mean === undefined ? 100 * 86_400 : variance(expected) / wanted ** 2,
  });
}

/** The mean queue where there is one, by its known variance; else the share of calls blocked. */
function promiseOf({ replications, days }: RunLength, expected: Case['expected']): Trial['promise'] {
  if (expected.avar_queue_mean === undefined) return { of: 'p_block', error: 0.05 };
  return { of: 'queue_mean', error: widthOf(Math.sqrt(variance(expected) / (replications * days * 86_400)), replications) };
}

function trial({ id, model, params: raw, expected }: Case): Trial {
  const params = raw as unknown as Params;
  const withinSeconds = firstThreshold(expected);
  const shortAbandonSeconds = params.short_abandon_s ?? 5;
  const length = lengthOf(params, expected);
  const document = oneQueue(
    {
      arrivalsPerSecond: params.arrival_rate_per_s,
      service: exponential(params.mean_service_s),
      agents: params.servers,
      ...(params.mean_patience_s ? { patience: { time: exponential(params.mean_patience_s) } } : {}),
      ...(params.capacity_total ? { lines: params.capacity_total } : {}),
      withinSeconds,
      shortAbandonSeconds,
    },
    length,
  );
  const station = { queue: 'phone', team: 'agents', type: 'call', withinSeconds, shortAbandonSeconds };
  const { replications } = length;
  return { id, model, document, replications, claims: claimsOf(station, expected), promise: promiseOf(length, expected) };
}

/** The cases of a family of queues in which all times are exponential. */
export function markovTrials(name: string): Trial[] {
  return simulationCases(name).map(trial);
}
