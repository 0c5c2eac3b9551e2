import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { claimsOf } from './claims.ts';
import { family, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { type DistributionParams, lawOf } from './lawOf.ts';
import { type Definition, populations, type Station } from './measures.ts';
import { oneQueue } from './oneQueue.ts';
import { type RunLength, runLength } from './runLength.ts';
import type { Sums } from './sums.ts';

type Numbers = Readonly<Record<string, number>>;

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;
const mostContacts = 1e6;

function stationOf(expected: Case['expected']): Station {
  const [row] = (expected.service_level ?? []) as readonly { threshold_s: number }[];
  return { queue: 'phone', team: 'agents', type: 'call', withinSeconds: row?.threshold_s ?? 20 };
}

function lengthOf(params: Numbers): RunLength {
  return runLength({ arrivalsPerSecond: params.arrival_rate_per_s ?? 1, relaxation: 3_000, mostContacts });
}

/** One queue with the patience of a case, changed as its family says; measures not kept in a tally are left out. */
function trial(
  { id, model, params: raw, expected }: Case,
  service: Parameters<typeof oneQueue>[0]['service'],
  change: (document: ScenarioInput, params: Numbers) => void,
  measures: Readonly<Record<string, readonly Definition[]>>,
  left: readonly string[],
): Trial {
  const params = raw as Numbers;
  const length = lengthOf(params);
  const station = stationOf(expected);
  const document = oneQueue(
    {
      arrivalsPerSecond: params.arrival_rate_per_s ?? 0,
      service,
      agents: params.servers ?? params.agents ?? 0,
      ...(params.mean_patience_s ? { patience: { time: exponential(params.mean_patience_s) } } : {}),
      withinSeconds: station.withinSeconds,
    },
    length,
  );
  change(document, params);
  const kept = Object.fromEntries(Object.entries(expected).filter(([name]) => !left.includes(name)));
  const claims = claimsOf(station, kept, measures);
  const promise = 'queue_mean' in expected ? { of: 'queue_mean', error: 0.16 } : { of: 'p_block', error: 0.02 };
  return { id, model, document, ...length, claims, promise };
}

const agentSeconds = (sums: Sums) => sums.team('agents', 'staffed');
const perSecond = (column: Parameters<Sums['team']>[1]): Definition => [(sums) => sums.team('agents', column) / sums.seconds];

const withBreaks = (each: Case) =>
  trial(
    each,
    exponential(each.params.mean_service_s as number),
    ({ teams: { agents } }, params) => {
      const time = exponential(params.mean_break_s ?? 1);
      if (agents) agents.breakAfterContact = { percent: 100 * (params.p_break_after_call ?? 0), time };
    },
    {
      on_break_mean: [perSecond('onBreak')],
      occupancy_of_present_agents: [
        [(sums) => sums.team('agents', 'busy') / (agentSeconds(sums) - sums.team('agents', 'onBreak'))],
      ],
    },
    [],
  );

const withBacklog = (each: Case) =>
  trial(
    each,
    exponential(each.params.mean_service_call_s as number),
    ({ teams: { agents } }, params) => {
      if (agents)
        agents.backlog = {
          time: exponential(params.mean_service_email_s ?? 1),
          reservedIdleAgents: params.idle_agents_reserved ?? 0,
          interruptible: each.params.email_interruptible === true,
        };
    },
    {
      busy_calls_mean: [perSecond('busy')],
      busy_email_mean: [perSecond('onBacklog')],
      occupancy: [[(sums) => (sums.team('agents', 'busy') + sums.team('agents', 'onBacklog')) / agentSeconds(sums)]],
    },
    ['email_throughput_per_s'],
  );

/** Where a case has room for few who wait it states how many; a new chat goes to the agent with the fewest in hand, or the most. */
const withChats = (each: Case) => {
  const atOnce = each.params.max_concurrent_chats_per_agent as number;
  const speeds = each.params.speed_per_chat_by_load as readonly number[];
  const { served } = populations(stationOf(each.expected));
  const inHand = (sums: Sums) => sums.team('agents', 'contacts');
  return trial(
    each,
    exponential(each.params.mean_work_s_at_speed_1 as number),
    (document, params) => {
      const { patience } = document.channels.phone ?? {};
      const speedByLoadPercent = speeds.map((speed) => 100 * speed);
      document.channels = {
        phone: {
          ...{ kind: 'chat', contactsAtOnce: atOnce, speedByLoadPercent, ...(patience ? { patience } : {}) },
          newContactTo: each.params.assignment === 'most_loaded' ? 'mostInHand' : 'fewestInHand',
        },
      };
      if (params.max_waiting !== undefined) document.queues = { phone: { channel: 'phone', waitingPlaces: params.max_waiting } };
    },
    {
      chats_in_service_mean: [perSecond('contacts')],
      agent_occupancy: [[(sums) => sums.team('agents', 'busy') / agentSeconds(sums)]],
      slot_utilisation: [[(sums) => inHand(sums) / (agentSeconds(sums) * atOnce)]],
      chat_duration_mean: [[(sums) => inHand(sums) / served(sums)]],
      concurrency_when_busy: [[(sums) => inHand(sums) / sums.team('agents', 'busy')]],
    },
    ['agent_load_distribution'],
  );
};

/** Talk and wrap-up: the customer leaves after the talk, the agent is busy in both. */
const withWrapUp = (each: Case) => {
  const { mean_talk, mean_wrapup, ...law } = each.params.service as DistributionParams;
  return trial(
    each,
    mean_talk ? exponential(Number(mean_talk)) : lawOf(law as DistributionParams),
    ({ inquiryTypes: { call } }) => {
      if (mean_wrapup && call?.handling.phone) call.handling.phone.wrapUp = exponential(Number(mean_wrapup));
    },
    {
      talking_mean: [perSecond('contacts')],
      wrapup_mean: [[(sums) => (sums.team('agents', 'busy') - sums.team('agents', 'contacts')) / sums.seconds]],
    },
    [],
  );
};

const phases = simulationCases('mphn').filter(({ id }) => ['mphn-p08', 'mphn-p09', 'mphn-p10', 'mphn-p11'].includes(id));
family('Breaks, backlogs, several chats at once, wrap-up', 'agentsTime', [
  ...simulationCases('breaks').map(withBreaks),
  ...simulationCases('blending').map(withBacklog),
  ...simulationCases('chat_concurrency').map(withChats),
  ...phases.map(withWrapUp),
]);
