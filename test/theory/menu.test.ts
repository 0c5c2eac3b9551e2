import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import type { Claim } from './claims.ts';
import { family, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { ratio, share } from './measures.ts';
import { oneQueue } from './oneQueue.ts';
import { runLength } from './runLength.ts';

interface Params {
  readonly arrival_rate_per_s: number;
  readonly mean_ivr_s: number;
  readonly p_to_agent: number;
  readonly mean_service_s: number;
  readonly servers: number;
  readonly trunks: number;
}

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;

/** Calls begin in a phone menu, which serves a share of them; they hold a line from their start to their end. */
function document(params: Params, withinSeconds: number, length: Parameters<typeof oneQueue>[1]): ScenarioInput {
  const queue = oneQueue(
    {
      arrivalsPerSecond: params.arrival_rate_per_s,
      service: exponential(params.mean_service_s),
      agents: params.servers,
      lines: params.trunks,
      withinSeconds,
    },
    length,
  );
  if (queue.channels.phone)
    queue.channels.phone.menu = { time: exponential(params.mean_ivr_s), servedPercent: 100 * (1 - params.p_to_agent) };
  return queue;
}

interface Level {
  readonly threshold_s: number;
  readonly sl_offered: number;
}

function claims(expected: Case['expected'], { mean_ivr_s: menuSeconds }: Params, level: Level): Claim[] {
  const value = (name: string) => expected[name] as number;
  const queue = (
    column: 'offered' | 'blocked' | 'endedInMenu' | 'delayed' | 'servedWithin' | 'served' | 'waitServed' | 'menuSeconds',
  ) => ((sums) => sums.queue('phone', column)) as Claim['of'];
  const entered: Claim['of'] = (sums) => sums.queue('phone', 'offered') - sums.queue('phone', 'blocked');
  const [pBlock] = share(queue('blocked'), (sums) => queue('offered')(sums) + queue('endedInMenu')(sums));
  const measures: Record<string, Claim['of']> = {
    p_block: pBlock,
    queue_mean: (sums) => sums.queue('phone', 'waitingSeconds') / sums.seconds,
    busy_agents_mean: (sums) => sums.team('agents', 'busy') / sums.seconds,
    occupancy: (sums) => sums.team('agents', 'busy') / sums.team('agents', 'staffed'),
    agent_request_rate_per_s: (sums) => entered(sums) / sums.seconds,
    p_wait: ratio(queue('delayed'), entered),
    wait_mean: ratio(queue('waitServed'), queue('served')),
  };
  return [
    ...Object.entries(measures).map(([name, of]) => ({ name, exact: value(name), of })),
    { name: 'sl_offered', exact: level.sl_offered, of: ratio(queue('servedWithin'), entered) },
    {
      name: 'wait from the start of the call',
      exact: value('wait_mean') + menuSeconds,
      of: ratio((sums) => sums.queue('phone', 'waitServed') + sums.queue('phone', 'menuSeconds'), queue('served')),
    },
  ];
}

function trial({ id, model, params: raw, expected }: Case): Trial {
  const params = raw as unknown as Params;
  const [level] = expected.service_level as [Level];
  const length = runLength({ arrivalsPerSecond: params.arrival_rate_per_s, relaxation: 2_000, mostContacts: 1.2e6 });
  return {
    id: `menu ${id}`,
    model,
    document: document(params, level.threshold_s, length),
    ...length,
    claims: claims(expected, params, level),
    promise: { of: 'p_block', error: 0.1 },
  };
}

family('Calls that begin in a phone menu', 'mechanisms', simulationCases('ivr_trunks').map(trial));
