import { claimsOf } from './claims.ts';
import { family, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { type DistributionParams, lawOf } from './lawOf.ts';
import { oneQueue } from './oneQueue.ts';
import { runLength } from './runLength.ts';

interface Params {
  readonly arrival_rate_per_s: number;
  readonly mean_service_s: number;
  readonly servers: number;
  readonly patience: DistributionParams;
}

const withinSeconds = 20;

function trial({ id, model, params: raw, expected }: Case): Trial {
  const { arrival_rate_per_s: arrivalsPerSecond, mean_service_s, servers, patience } = raw as unknown as Params;
  const length = runLength({ arrivalsPerSecond, relaxation: mean_service_s, mostContacts: 1.5e6 });
  const document = oneQueue(
    {
      arrivalsPerSecond,
      service: { law: 'exponential', meanSeconds: mean_service_s },
      agents: servers,
      patience: { time: lawOf(patience), hangUpAtOncePercent: 100 * Number(patience.p_zero ?? 0) },
      withinSeconds,
    },
    length,
  );
  const station = { queue: 'phone', team: 'agents', type: 'call', withinSeconds };
  const promise = { of: 'queue_mean', error: 0.08 };
  return { id, model: `${model}, ${patience.distribution}`, document, ...length, claims: claimsOf(station, expected), promise };
}

family('M/M/n+G: patience of any law', 'generalPatience', simulationCases('mmng').map(trial));
