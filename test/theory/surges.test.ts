import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { claimsOf } from './claims.ts';
import { family, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { type Definition, populations, ratio, type Station } from './measures.ts';
import { oneQueue } from './oneQueue.ts';
import { runLength } from './runLength.ts';

interface Params {
  readonly state_arrival_rates_per_s: readonly number[];
  readonly mean_sojourn_s: readonly number[];
  readonly servers: number;
  readonly mean_service_s: number;
  readonly mean_patience_s?: number;
}

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;

/** The busiest state is the usual volume; a surge goes through the others in turn, each for a random time. */
function document(params: Params, station: Station, length: Parameters<typeof oneQueue>[1]): ScenarioInput {
  const rates = params.state_arrival_rates_per_s;
  const usual = Math.max(...rates);
  const queue = oneQueue(
    {
      arrivalsPerSecond: usual,
      service: exponential(params.mean_service_s),
      agents: params.servers,
      ...(params.mean_patience_s ? { patience: { time: exponential(params.mean_patience_s) } } : {}),
      withinSeconds: station.withinSeconds,
    },
    length,
  );
  const phases = rates.map((rate, state) => ({
    volumePercent: (100 * rate) / usual,
    time: exponential(params.mean_sojourn_s[state] ?? 1),
  }));
  return { ...queue, demand: { surges: { states: { phases } } } };
}

function trial({ id, model, params: raw, expected }: Case): Trial {
  const params = raw as unknown as Params;
  const [level] = expected.service_level as { threshold_s: number }[];
  const station: Station = { queue: 'phone', team: 'agents', type: 'call', withinSeconds: level?.threshold_s ?? 20 };
  const { offered } = populations(station);
  const more: Record<string, readonly Definition[]> = {
    mean_arrival_rate_per_s: [[ratio(offered, (sums) => sums.seconds)]],
  };
  const kept = Object.fromEntries(Object.entries(expected).filter(([name]) => name !== 'p_busy_time'));
  const length = runLength({
    arrivalsPerSecond: expected.mean_arrival_rate_per_s as number,
    relaxation: 10_000,
    mostContacts: 1.2e6,
  });
  return {
    id,
    model,
    document: document(params, station, length),
    ...length,
    claims: claimsOf(station, kept, more),
    promise: { of: 'p_wait', error: 0.08 },
  };
}

family('Surges at random times', 'mechanisms', simulationCases('mmpp').map(trial));
