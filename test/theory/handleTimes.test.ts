import { claimsOf } from './claims.ts';
import { family, type Trial, widthOf } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { type DistributionParams, lawOf } from './lawOf.ts';
import { oneQueue } from './oneQueue.ts';
import { runLength } from './runLength.ts';

interface Params {
  readonly arrival_rate_per_s: number;
  readonly service: DistributionParams;
  readonly servers: number;
  readonly mean_patience_s?: number;
}

const mostContacts = 6e5;

function firstThreshold(expected: Case['expected']): number {
  const [row] = expected.service_level as readonly { threshold_s: number }[];
  return row?.threshold_s ?? 20;
}

/** Several agents with handle times of any law, customers who wait for ever. */
function trial({ id, model, params: raw, expected }: Case): Trial {
  const { arrival_rate_per_s: arrivalsPerSecond, service, servers } = raw as unknown as Params;
  const length = runLength({ arrivalsPerSecond, relaxation: 15_000, mostContacts });
  const withinSeconds = firstThreshold(expected);
  const document = oneQueue({ arrivalsPerSecond, service: lawOf(service), agents: servers, withinSeconds }, length);
  const claims = claimsOf({ queue: 'phone', team: 'agents', type: 'call', withinSeconds }, expected);
  const variance = expected.avar_queue_mean as number | undefined;
  const seconds = length.replications * length.days * 86_400;
  const error = variance ? widthOf(Math.sqrt(variance / seconds) / (expected.queue_mean as number), length.replications) : 0.16;
  return { id, model: `${model}, ${service.distribution}`, document, ...length, claims, promise: { of: 'queue_mean', error } };
}

/** As many lines as agents: nobody waits, and the share blocked is that of Erlang B whatever the law of the handle time. */
function loss({ id, model, params, expected }: Case): Trial {
  const { servers = 0, offered_load_erlangs = 0 } = params as Readonly<Record<string, number>>;
  const meanSeconds = 1_800;
  const arrivalsPerSecond = offered_load_erlangs / meanSeconds;
  const length = runLength({ arrivalsPerSecond, relaxation: 5 * meanSeconds, mostContacts: 8e5 });
  const document = oneQueue(
    {
      arrivalsPerSecond,
      service: { law: 'lognormal', meanSeconds, cv: 1.5 },
      agents: servers,
      lines: servers,
      withinSeconds: 20,
    },
    length,
  );
  const { p_block, occupancy, carried_erlangs: busy_mean } = expected;
  const station = { queue: 'phone', team: 'agents', type: 'call', withinSeconds: 20 };
  const claims = claimsOf(station, { p_block, occupancy, busy_mean });
  return { id, model, document, ...length, claims, promise: { of: 'p_block', error: 0.3 } };
}

/** A million erlangs for three agents are left to the formula. */
const losses = simulationCases('erlang_b').filter(({ params }) => (params.offered_load_erlangs as number) < 1e6);
const forEver = simulationCases('mphn').filter(({ params }) => {
  const { service, mean_patience_s } = params as unknown as Params;
  return mean_patience_s === undefined && service.distribution !== 'talk_then_wrapup';
});
family('M/D/n, M/PH/n and M/G/n/n: several agents, handle times of any law', 'handleTimes', [
  ...simulationCases('mdn').map(trial),
  ...forEver.map(trial),
  ...losses.map(loss),
]);
