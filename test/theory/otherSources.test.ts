import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { type Claim, claimsOf } from './claims.ts';
import { family, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { type DistributionParams, lawOf } from './lawOf.ts';
import { definitions, populations, share } from './measures.ts';
import { type OneQueue, oneQueue } from './oneQueue.ts';
import { type RunLength, runLength } from './runLength.ts';

type Numbers = Readonly<Record<string, number>>;
const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;
const day = 86_400;

/** One queue to which nobody comes by himself; who is there waits for `source` at the start. */
function withSource(
  queue: Omit<OneQueue, 'arrivalsPerSecond'>,
  length: RunLength,
  source: { readonly queue: string; readonly waiting: number },
  change: (document: ScenarioInput) => void,
): ScenarioInput {
  const document = oneQueue({ ...queue, arrivalsPerSecond: 0 }, length);
  document.calendar.followDays = 0;
  document.queues = { [source.queue]: { channel: source.queue, waitingAtStart: source.waiting } };
  change(document);
  return document;
}

/** The same time in replications of ten days at the most, so that few wait at a source at a time, who are counted one by one every hour. */
function short({ replications, days, warmUpDays }: RunLength): RunLength {
  const parts = Math.ceil(days / 10);
  return { replications: replications * parts, days: Math.ceil(days / parts), warmUpDays };
}

/** Arrivals as a renewal process: a back office of one that always has work, and hands each piece on to the queue. */
function renewals({ id, model, params, expected: { sigma, ...expected } }: Case): Trial {
  const withinSeconds = (expected.service_level as { threshold_s: number }[])[0]?.threshold_s ?? 20;
  const agents = params.servers as number;
  const serviceSeconds = params.mean_service_s as number;
  const arrivalsPerSecond = ((expected.occupancy as number) * agents) / serviceSeconds;
  const length = short(runLength({ arrivalsPerSecond, relaxation: 5_000, mostContacts: 1.5e6 }));
  const waiting = Math.ceil(1.5 * arrivalsPerSecond * (length.days + length.warmUpDays) * day);
  const queue = { service: exponential(serviceSeconds), agents, withinSeconds };
  return {
    id,
    model,
    ...length,
    document: withSource(queue, length, { queue: 'source', waiting }, (document) => {
      document.channels.source = { kind: 'backOffice' };
      document.teams.source = { agents: { constant: 1 }, skills: { source: {} } };
      const { handling } = document.inquiryTypes.call ?? {};
      if (handling)
        handling.source = { time: lawOf(params.interarrival as DistributionParams), transfersPercent: { phone: 100 } };
    }),
    claims: claimsOf({ queue: 'phone', team: 'agents', type: 'call', withinSeconds }, expected),
    promise: { of: 'wait_mean', error: 0.2 },
  };
}

/** Customers who are few, each back after a while: nothing is resolved, and everybody contacts again. */
function circle(
  queue: Omit<OneQueue, 'arrivalsPerSecond'>,
  length: RunLength,
  sources: number,
  awaySeconds: number,
): ScenarioInput {
  return withSource(queue, length, { queue: 'phone', waiting: sources }, ({ channels: { phone }, inquiryTypes: { call } }) => {
    const { handling } = call ?? {};
    if (handling?.phone)
      Object.assign(handling.phone, { firstContactResolutionPercent: 0, ifUnresolved: { delay: exponential(awaySeconds) } });
    if (phone) phone.afterBlocked = { retryPercent: 100, retryDelay: exponential(awaySeconds) };
  });
}

const station = { queue: 'phone', team: 'agents', type: 'call', withinSeconds: 20 };
const known = definitions(station);
const { offered } = populations(station);
const measure = (name: string) => (known[name] ?? [])[0]?.[0] as Claim['of'];

function sourcesTrial({ id, model, params: raw, expected }: Case): Trial {
  const params = raw as Numbers;
  const { sources, open_chats: chats = 0, mean_agent_reply_s: reply = 0, mean_customer_reply_s: away = 0 } = params;
  const busy = measure('busy_mean');
  const cycle: Claim['of'] = (sums) => (chats * sums.seconds) / offered(sums);
  const claims: Record<string, Claim['of']> = {
    agent_utilisation: busy,
    reply_rate_per_s: (sums) => offered(sums) / sums.seconds,
    mean_cycle_s: cycle,
    mean_response_s: (sums) => measure('wait_mean')(sums) + measure('service_mean')(sums),
    effective_concurrency: (sums) => (busy(sums) * (reply + away)) / reply,
    messages_at_agent_mean: measure('system_mean'),
    call_congestion: share((sums) => sums.queue('phone', 'blocked'), offered)[0],
    busy_mean: busy,
    offered_rate_per_s: (sums) => offered(sums) / sums.seconds,
  };
  // An inquiry ends after 1,000 contacts: chats for a day from its start on, which they forget within minutes.
  const length = sources
    ? runLength({ arrivalsPerSecond: expected.offered_rate_per_s as number, relaxation: 2_000, mostContacts: 3e5 })
    : { replications: 100, days: 1, warmUpDays: 0 };
  const idle = 1 / (params.call_rate_per_idle_source_per_s ?? 1);
  return {
    id,
    model,
    ...length,
    document: sources
      ? circle(
          {
            service: exponential(params.mean_service_s ?? 1),
            agents: params.servers ?? 0,
            lines: params.servers ?? 0,
            withinSeconds: 20,
          },
          length,
          sources,
          idle,
        )
      : circle({ service: exponential(reply), agents: 1, withinSeconds: 20 }, length, chats, away),
    claims: Object.entries(expected).flatMap(([name, exact]) => {
      const of = claims[name];
      return of ? [{ name, exact: exact as number, of }] : [];
    }),
    promise: { of: sources ? 'busy_mean' : 'reply_rate', error: 0.03 },
  };
}

family('Renewal arrivals, and customers who are few', 'sources', [
  ...simulationCases('gimn').map(renewals),
  ...simulationCases('finite_source').map(sourcesTrial),
]);
