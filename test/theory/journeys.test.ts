import type { CompiledModel } from '../../src/model/compiledModel.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { modelOf } from '../engine/scenarioModel.ts';
import type { Claim } from './claims.ts';
import type { Experiment } from './experiment.ts';
import { observed, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { steadyCalendar } from './oneQueue.ts';
import { type RunLength, runLength } from './runLength.ts';
import { type Sums, sumsOf, vectorOf } from './sums.ts';

/** The sums of a tally, and counts of inquiries by their number of visits (contacts and hand-overs) and by time to resolution. */
interface JourneySums extends Sums {
  withVisits(visits: number): number;
  within(at: number): number;
  readonly secondsSquared: number;
}

interface Journey extends Trial<JourneySums> {
  /** Times to resolution that are counted, seconds. */
  readonly times: readonly number[];
}
type JourneyClaim = Claim<JourneySums>;

const mostVisits = 64;
const day = 86_400;
const kinds = { phone: 'phone', branch: 'branch', chat: 'chat', email: 'email', self_service: 'selfService' } as const;
const type = 'inquiry';

/** What follows the sums of the tally in a vector: visits, then times, then squares. */
function journeysOf(model: CompiledModel, replication: number, times: readonly number[]): Float64Array {
  const counts = new Float64Array(mostVisits + times.length + 1);
  const arisen = new Map<number, number>();
  const visits = new Map<number, number>();
  const end = model.windowSeconds;
  const add = (at: number, amount: number) => {
    counts[at] = (counts[at] as number) + amount;
  };
  const tally = core.simulate(model, replication, {
    record(event, seconds, serial) {
      if (event === 'arisen' && seconds >= 0 && seconds < end) arisen.set(serial, seconds);
      else if (event === 'started') visits.set(serial, (visits.get(serial) ?? 0) + 1);
      else if (event === 'resolved' || event === 'givenUp') {
        const since = arisen.get(serial);
        if (since !== undefined) {
          add(Math.min(mostVisits - 1, visits.get(serial) ?? 0), 1);
          for (const [at, time] of times.entries()) if (seconds - since <= time) add(mostVisits + at, 1);
          add(mostVisits + times.length, (seconds - since) ** 2);
        }
        arisen.delete(serial);
        visits.delete(serial);
      }
    },
  });
  const sums = vectorOf(model, tally);
  const vector = new Float64Array(sums.length + counts.length);
  vector.set(sums);
  vector.set(counts, sums.length);
  return vector;
}

function observe({ document, replications, times }: Journey): Experiment<JourneySums> {
  const model = modelOf(document);
  const vectors = Array.from({ length: replications }, (_, replication) => journeysOf(model, replication, times));
  const first = (vectors[0]?.length ?? 0) - mostVisits - times.length - 1;
  return {
    vectors,
    read: (vector) => ({
      ...sumsOf(model, vector),
      withVisits: (visits) => vector[first + visits] as number,
      within: (at) => vector[first + mostVisits + at] as number,
      secondsSquared: vector[first + mostVisits + times.length] as number,
    }),
  };
}

const arisen = (sums: Sums) => sums.type(type, 'arisen');
const perInquiry =
  (of: (sums: JourneySums) => number) =>
  (sums: JourneySums): number =>
    of(sums) / arisen(sums);

interface Chain {
  readonly channels: readonly (keyof typeof kinds)[];
  readonly first_contact_share: readonly number[];
  readonly p_resolved_at_contact: readonly number[];
  readonly p_transfer_to_now: readonly (readonly number[])[];
  readonly p_return_later_on: readonly (readonly number[])[];
  readonly p_lost: readonly number[];
  readonly mean_handle_s: readonly number[];
  readonly inquiries_per_hour: number;
}

const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);

/** Shares of a whole in percent, by channel, without those that are 0. */
function percents({ channels }: Chain, shares: readonly number[], whole: number): Record<string, number> {
  return Object.fromEntries(
    channels.flatMap((channel, at) => ((shares[at] ?? 0) > 0 ? [[channel, (100 * (shares[at] ?? 0)) / whole]] : [])),
  );
}

/**
 * What becomes of a contact. With agents, transfers are shares of all contacts and resolution one of those not transferred; in self-service
 * only what was completed is handed on, so that completion covers both.
 */
function handlingOf(chain: Chain, at: number) {
  const transfers = chain.p_transfer_to_now[at] ?? [];
  const returns = chain.p_return_later_on[at] ?? [];
  const solved = chain.p_resolved_at_contact[at] ?? 0;
  const [moved, back] = [sum(transfers), sum(returns)];
  const isSelfService = chain.channels[at] === 'self_service';
  const outcome = isSelfService
    ? { completionPercent: 100 * (solved + moved), transfersPercent: percents(chain, transfers, solved + moved) }
    : { firstContactResolutionPercent: (100 * solved) / (1 - moved), transfersPercent: percents(chain, transfers, 1) };
  return {
    time: { law: 'constant', meanSeconds: chain.mean_handle_s[at] ?? 0 } as const,
    ...outcome,
    ifUnresolved: {
      returnPercent: (100 * back) / (back + (chain.p_lost[at] ?? 0)),
      delay: { law: 'exponential', meanSeconds: 3600 } as const,
      channels: percents(chain, returns, back),
    },
  };
}

/** As many agents as are ever needed: nobody waits. */
function chainScenario(chain: Chain, length: RunLength): ScenarioInput {
  const staffed = chain.channels.filter((channel) => channel !== 'self_service');
  const byChannel = <V>(value: (channel: keyof typeof kinds, at: number) => V) =>
    Object.fromEntries(chain.channels.map((channel, at) => [channel, value(channel, at)]));
  return {
    version: 1,
    name: 'Journeys',
    calendar: steadyCalendar(length),
    inquiryTypes: {
      [type]: {
        volume: { perDay: chain.inquiries_per_hour * 24 },
        startsOnPercent: percents(chain, chain.first_contact_share, 1),
        handling: byChannel((_, at) => handlingOf(chain, at)),
      },
    },
    channels: byChannel((channel) => ({
      kind: kinds[channel],
      ...(channel === 'chat' ? { contactsAtOnce: 1, speedByLoadPercent: [100] } : {}),
    })),
    teams: Object.fromEntries(staffed.map((channel) => [channel, { agents: { constant: 80 }, skills: { [channel]: {} } }])),
  };
}

interface Expected {
  readonly contacts_by_channel: readonly number[];
  readonly workload_erlangs_by_channel: readonly number[];
  readonly p_exactly_k_contacts: readonly number[];
  readonly [name: string]: number | readonly number[];
}

function chainClaims({ channels }: Chain, expected: Expected): JourneyClaim[] {
  const column = (name: Parameters<Sums['type']>[1]) => (sums: JourneySums) => sums.type(type, name);
  const visits = (sums: JourneySums) => column('contacts')(sums) + column('transfers')(sums);
  const handled = (sums: JourneySums) => sum(channels.map((channel) => sums.place(type, channel, 'handleSeconds')));
  const single: Record<string, (sums: JourneySums) => number> = {
    contacts_per_inquiry: visits,
    p_resolved: column('resolved'),
    p_lost: column('givenUp'),
    transfers_per_inquiry: column('transfers'),
    repeats_per_inquiry: (sums) => column('contacts')(sums) - arisen(sums),
    channel_switches_per_inquiry: column('switches'),
    p_more_than_one_contact: (sums) => arisen(sums) - sums.withVisits(1),
    handle_s_per_inquiry: handled,
  };
  return [
    ...Object.entries(single).map(([name, of]) => ({ name, exact: expected[name] as number, of: perInquiry(of) })),
    ...expected.p_exactly_k_contacts.map((exact, at) => ({
      name: `p_exactly ${at + 1}`,
      exact,
      of: perInquiry((sums) => sums.withVisits(at + 1)),
      events: (sums: JourneySums) => sums.withVisits(at + 1),
    })),
    ...channels.flatMap((channel, at) => [
      {
        name: `contacts on ${channel}`,
        exact: expected.contacts_by_channel[at] ?? 0,
        of: perInquiry((sums) => sums.place(type, channel, 'contacts')),
      },
      {
        name: `workload of ${channel}`,
        exact: expected.workload_erlangs_by_channel[at] ?? 0,
        of: (sums: JourneySums) => sums.place(type, channel, 'handleSeconds') / sums.seconds,
      },
    ]),
  ];
}

function chainTrial({ id, model, params, expected }: Case): Journey {
  const chain = params as unknown as Chain;
  const arrivalsPerSecond = chain.inquiries_per_hour / 3600;
  const length = runLength({ arrivalsPerSecond, relaxation: 4 * 3600, mostContacts: 1.5e5 });
  const claims = chainClaims(chain, expected as unknown as Expected);
  const document = chainScenario(chain, length);
  return { id, model, document, ...length, claims, times: [], promise: { of: 'p_lost', error: 0.08 } };
}

interface Steps {
  readonly arrival_rate_per_s: number;
  readonly mean_service_s: readonly number[];
}
const stepName = (at: number) => `step${at + 1}`;

/** Every inquiry is handed on from step to step, one agent each, and resolved at the end of the last. */
function tandem({ arrival_rate_per_s, mean_service_s: services }: Steps, length: RunLength): ScenarioInput {
  const bySteps = <V>(value: (at: number) => V) => Object.fromEntries(services.map((_, at) => [stepName(at), value(at)]));
  return {
    version: 1,
    name: 'Steps in series',
    calendar: steadyCalendar(length),
    inquiryTypes: {
      [type]: {
        volume: { perDay: arrival_rate_per_s * day },
        startsOnPercent: { [stepName(0)]: 100 },
        handling: bySteps((at) => ({
          time: { law: 'exponential', meanSeconds: services[at] ?? 1 },
          ...(at + 1 < services.length ? { transfersPercent: { [stepName(at + 1)]: 100 } } : {}),
        })),
      },
    },
    channels: bySteps(() => ({ kind: 'backOffice' })),
    teams: bySteps((at) => ({ agents: { constant: 1 }, skills: { [stepName(at)]: {} } })),
  };
}

function tandemTrial({ id, model, params, expected }: Case): Journey {
  const steps = params as unknown as Steps;
  const rows = expected.p_within as readonly { t_s: number; p: number }[];
  const length = runLength({ arrivalsPerSecond: steps.arrival_rate_per_s, relaxation: 16_000, mostContacts: 2.5e5 });
  const resolved = (sums: JourneySums) => sums.type(type, 'resolved');
  const mean = (sums: JourneySums) => sums.type(type, 'resolutionSeconds') / resolved(sums);
  const claims: JourneyClaim[] = [
    { name: 'end_to_end_mean', exact: expected.end_to_end_mean_s as number, of: mean },
    {
      name: 'end_to_end_variance',
      exact: expected.end_to_end_variance as number,
      of: (sums) => sums.secondsSquared / resolved(sums) - mean(sums) ** 2,
    },
    ...rows.map(({ t_s, p }, at) => ({
      name: `within ${t_s} s`,
      exact: p,
      of: (sums: JourneySums) => sums.within(at) / resolved(sums),
    })),
    ...(expected.step_mean_s as readonly number[]).map((exact, at) => ({
      name: `time at ${stepName(at)}`,
      exact,
      of: (sums: JourneySums) =>
        (sums.queue(stepName(at), 'waitServed') + sums.place(type, stepName(at), 'handleSeconds')) /
        sums.queue(stepName(at), 'served'),
    })),
  ];
  const times = rows.map(({ t_s }) => t_s);
  const document = tandem(steps, length);
  return { id, model, document, ...length, claims, times, promise: { of: 'end_to_end_mean', error: 0.08 } };
}

observed(
  'Journeys over several channels, and steps in series',
  'journeys',
  [...simulationCases('journeys').map(chainTrial), ...simulationCases('touch_tandem').map(tandemTrial)],
  observe,
);
