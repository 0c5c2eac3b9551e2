import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { type Claim, claimsOf } from './claims.ts';
import { family, type Trial, widthOf } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { type DistributionParams, lawOf } from './lawOf.ts';
import { oneQueue, steadyCalendar } from './oneQueue.ts';
import { type RunLength, runLength } from './runLength.ts';

interface Flow {
  readonly arrival_rate_per_s: number;
  readonly service: DistributionParams;
}

const mostContacts = 2e6;
const withinSeconds = 1200;

/** Relaxation of one agent's workload in heavy traffic, 2 rho s (1 + cv^2) / (1 - rho)^2 (reflected Brownian motion). */
function relaxation(load: number, service: number, scv: number): number {
  return (2 * load * service * (1 + scv)) / (1 - load) ** 2;
}

function plain({ id, model, params, expected }: Case): Trial {
  const { arrival_rate_per_s: arrivalsPerSecond, service } = params as unknown as Flow;
  const { occupancy, service_mean, service_scv } = expected as Readonly<Record<string, number>>;
  const memory = relaxation(occupancy ?? 0, service_mean ?? 0, service_scv ?? 0);
  const length = runLength({ arrivalsPerSecond, relaxation: memory, mostContacts });
  const document = oneQueue({ arrivalsPerSecond, service: lawOf(service), agents: 1, withinSeconds }, length);
  const claims = claimsOf({ queue: 'phone', team: 'agents', type: 'call', withinSeconds }, expected);
  const error = widthOf(Math.sqrt((3 * memory) / (length.replications * length.days * 86_400)), length.replications);
  const promise = { of: 'queue_mean', error };
  return { id, model: `${model}, ${service.distribution}`, document, ...length, claims, promise };
}

const className = (at: number) => `class${at + 1}`;

/** Each class an inquiry type with a queue of its own; the agent looks for the first class first. */
function priorities(flows: readonly Flow[], length: RunLength): ScenarioInput {
  const named = <T>(value: (flow: Flow, at: number) => T) =>
    Object.fromEntries(flows.map((flow, at) => [className(at), value(flow, at)]));
  return {
    version: 1,
    name: 'Priorities',
    calendar: steadyCalendar(length),
    inquiryTypes: named((flow, at) => ({
      volume: { perDay: flow.arrival_rate_per_s * 86_400 },
      startsOnPercent: { phone: 100 },
      handling: { [className(at)]: { time: lawOf(flow.service) } },
    })),
    channels: { phone: { kind: 'phone' } },
    queues: named(() => ({ channel: 'phone' })),
    teams: { agents: { agents: { constant: 1 }, skills: named((_, at) => ({ priority: at + 1 })) } },
  };
}

function classClaims(expected: Case['expected']): Claim[] {
  const byClass = expected.by_class as readonly Readonly<Record<string, unknown>>[];
  const own = byClass.flatMap((values, at) => {
    const station = { queue: className(at), team: 'agents', type: className(at), withinSeconds: 20 };
    return claimsOf(station, values).map((claim) => ({ ...claim, name: `${claim.name} of ${className(at)}` }));
  });
  const { occupancy } = expected;
  return [...own, ...claimsOf({ queue: className(0), team: 'agents', type: className(0), withinSeconds: 20 }, { occupancy })];
}

function prioritized({ id, model, params, expected }: Case): Trial {
  const flows = params.classes as readonly Flow[];
  const arrivalsPerSecond = flows.reduce((sum, flow) => sum + flow.arrival_rate_per_s, 0);
  const length = runLength({ arrivalsPerSecond, relaxation: relaxation(0.72, 420, 1), mostContacts });
  const promise = { of: 'queue_mean', error: 0.08 };
  return { id, model, document: priorities(flows, length), ...length, claims: classClaims(expected), promise };
}

const trials = simulationCases('mg1').map((each) => (each.params.classes ? prioritized(each) : plain(each)));
family('M/G/1: one agent, handle times of any law, priorities', 'oneAgent', trials);
