import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { claimsOf } from './claims.ts';
import { family, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { type Definition, populations, type Station } from './measures.ts';
import { oneQueue } from './oneQueue.ts';
import { runLength } from './runLength.ts';

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;
const station: Station = { queue: 'phone', team: 'agents', type: 'call', withinSeconds: 20 };
type Numbers = Readonly<Record<string, number>>;

/** Waiting makes calls longer: those of who waited, or all that are in service while others wait. */
function document(params: Numbers, length: Parameters<typeof oneQueue>[1]): ScenarioInput {
  const queue = oneQueue(
    {
      arrivalsPerSecond: params.arrival_rate_per_s ?? 0,
      service: exponential(params.mean_service_if_not_delayed_s ?? params.mean_service_s ?? 1),
      agents: params.servers ?? 0,
      patience: { time: exponential(params.mean_patience_s ?? 1) },
      withinSeconds: station.withinSeconds,
    },
    length,
  );
  if (queue.channels.phone)
    queue.channels.phone.underLoad = {
      handleTimePercentIfWaited: 100 * (params.factor_if_delayed ?? 1),
      slowdownPercentPerWaiting: 100 * (params.slowdown_per_waiting_customer ?? 0),
    };
  return queue;
}

const handleTime: Record<string, readonly Definition[]> = { handle_mean_s: [[populations(station).handleTime]] };

function trial({ id, model, params: raw, expected }: Case): Trial {
  const params = raw as Numbers;
  const length = runLength({ arrivalsPerSecond: params.arrival_rate_per_s ?? 1, relaxation: 2_000, mostContacts: 6e5 });
  const claims = claimsOf(station, expected, handleTime);
  return { id, model, document: document(params, length), ...length, claims, promise: { of: 'p_wait', error: 0.05 } };
}

family('Service that waiting makes longer', 'mechanisms', simulationCases('feedback').map(trial));
