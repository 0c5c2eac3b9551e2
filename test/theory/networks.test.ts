import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { type Claim, claimsOf } from './claims.ts';
import { family, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { steadyCalendar } from './oneQueue.ts';
import { type RunLength, runLength } from './runLength.ts';

interface StationParams {
  readonly mean_service_s: number;
  readonly servers: number | null;
}

interface Network {
  readonly description: string;
  readonly external_arrival_rate_per_s: readonly number[];
  readonly stations: readonly StationParams[];
  readonly routing_probabilities: readonly (readonly number[])[];
}

const mostContacts = 3e6;
/** Error of the mean queue, at the station where it is known least, that each case promises to see. */
const seen: Record<string, number> = { 'jack-p01': 0.15, 'jack-p02': 0.25, 'jack-p03': 0.1, 'jack-p04': 0.12, 'jack-p05': 0.05 };
const type = 'customer';
const name = (at: number) => `station${at + 1}`;
const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;

/** A station that customers only reach after service and leave for where they were is the delay before they contact again. */
function isDelay({ stations, external_arrival_rate_per_s: external }: Network, at: number): boolean {
  return stations[at]?.servers === null && external[at] === 0;
}

function shares(probabilities: readonly number[], network: Network): Record<string, number> {
  const real = probabilities.flatMap((share, to) => (share > 0 && !isDelay(network, to) ? [[name(to), 100 * share]] : []));
  return Object.fromEntries(real);
}

/** How customers are served at a station, where they go next, and who comes back later. */
function handlingOf(network: Network, at: number) {
  const { stations, routing_probabilities: routing } = network;
  const next = routing[at] ?? [];
  const delay = next.findIndex((share, to) => share > 0 && isDelay(network, to));
  const back = exponential(stations[delay]?.mean_service_s ?? 1);
  return {
    time: exponential(stations[at]?.mean_service_s ?? 1),
    transfersPercent: shares(next, network),
    ...(delay < 0 ? {} : { firstContactResolutionPercent: 100 * (1 - (next[delay] ?? 0)), ifUnresolved: { delay: back } }),
  };
}

/** Stations with agents are branches with a team each, those without are self-service; hand-overs are transfers. */
function networkScenario(network: Network, length: RunLength): ScenarioInput {
  const { stations, external_arrival_rate_per_s: external } = network;
  const all = external.reduce((sum, rate) => sum + rate, 0);
  const real = stations.flatMap((station, at) => (isDelay(network, at) ? [] : [{ ...station, at }]));
  const named = <T>(list: typeof real, value: (station: (typeof real)[number]) => T) =>
    Object.fromEntries(list.map((station) => [name(station.at), value(station)]));
  const withAgents = real.filter((station) => station.servers !== null);
  return {
    version: 1,
    name: network.description,
    calendar: steadyCalendar(length),
    inquiryTypes: {
      [type]: {
        volume: { perDay: all * 86_400 },
        startsOnPercent: shares(
          external.map((rate) => rate / all),
          network,
        ),
        handling: named(real, ({ at }) => handlingOf(network, at)),
      },
    },
    channels: named(real, ({ servers }) => ({ kind: servers === null ? 'selfService' : 'branch' })),
    teams: named(withAgents, ({ servers, at }) => ({ agents: { constant: servers ?? 0 }, skills: { [name(at)]: {} } })),
  };
}

/** Measures of a station without agents, whose time is that of the attempts. */
function selfServiceClaims(at: number, expected: Readonly<Record<string, number>>): Claim[] {
  const place = name(at);
  return [
    {
      name: 'arrival_rate',
      exact: expected.arrival_rate_per_s ?? 0,
      of: (sums) => sums.place(type, place, 'contacts') / sums.seconds,
    },
    {
      name: 'system_mean',
      exact: expected.system_mean ?? 0,
      of: (sums) => sums.place(type, place, 'handleSeconds') / sums.seconds,
    },
  ];
}

function stationClaims(network: Network, rows: readonly Readonly<Record<string, number>>[]): Claim[] {
  return rows.flatMap((row, at) => {
    if (isDelay(network, at)) return [];
    const station = { queue: name(at), team: name(at), type, withinSeconds: 20 };
    const claims = network.stations[at]?.servers === null ? selfServiceClaims(at, row) : claimsOf(station, row);
    return claims.map((claim) => ({ ...claim, name: `${claim.name} at ${name(at)}` }));
  });
}

/** Over the whole network: the time to resolution, and by Little's law the customers in it. */
function networkClaims({ expected, params }: Case): Claim[] {
  const network = params as unknown as Network;
  const { network_time_mean, network_system_mean, stations } = expected;
  return [
    ...stationClaims(network, stations as readonly Readonly<Record<string, number>>[]),
    {
      name: 'network_time_mean',
      exact: network_time_mean as number,
      of: (sums) => sums.type(type, 'resolutionSeconds') / sums.type(type, 'resolved'),
    },
    {
      name: 'network_system_mean',
      exact: network_system_mean as number,
      of: (sums) => sums.type(type, 'resolutionSeconds') / sums.seconds,
    },
  ];
}

function trial(each: Case): Trial {
  const network = each.params as unknown as Network;
  const arrivalsPerSecond = network.external_arrival_rate_per_s.reduce((sum, rate) => sum + rate, 0);
  const length = runLength({ arrivalsPerSecond, relaxation: 8_000, mostContacts });
  const model = network.description;
  const promise = { of: 'queue_mean', error: seen[each.id] ?? 0.1 };
  return { id: each.id, model, document: networkScenario(network, length), ...length, claims: networkClaims(each), promise };
}

family(
  'Jackson networks: transfers, self-service before agents, contacts again',
  'networks',
  simulationCases('jackson').map(trial),
);
