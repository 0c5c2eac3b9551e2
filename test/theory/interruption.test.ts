import type { LawSpec } from '../../src/scenario/schema/law.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { type Claim, claimsOf } from './claims.ts';
import { family, type Trial } from './family.ts';
import { type Case, simulationCases } from './fixture.ts';
import { type Definition, populations, type Station } from './measures.ts';
import { steadyCalendar } from './oneQueue.ts';
import { className } from './pools.ts';
import { type RunLength, runLength } from './runLength.ts';

interface Class {
  readonly arrivalsPerSecond: number;
  readonly service: LawSpec;
}

const exponential = (meanSeconds: number): LawSpec => ({ law: 'exponential', meanSeconds });
const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);

function entries<V>(classes: readonly Class[], value: (each: Class, at: number) => V): Record<string, V> {
  return Object.fromEntries(classes.map((each, at) => [className(at), value(each, at)]));
}

/** A channel for each class, the first served first; agents lay down what comes later. */
function document(classes: readonly Class[], agents: number, length: RunLength): ScenarioInput {
  return {
    version: 1,
    name: 'Interrupted work',
    calendar: steadyCalendar(length),
    inquiryTypes: entries(classes, ({ arrivalsPerSecond, service }, at) => ({
      volume: { perDay: arrivalsPerSecond * 86_400 },
      startsOnPercent: { [className(at)]: 100 },
      handling: { [className(at)]: { time: service } },
    })),
    channels: entries(classes, (_, at) => ({ kind: 'phone', interruptible: at > 0 })),
    teams: { agents: { agents: { constant: agents }, skills: entries(classes, (_, at) => ({ priority: at + 1 })) } },
  };
}

/** Work laid down waits; the time in the system is that until the inquiry is resolved. */
function claims(name: string, expected: Readonly<Record<string, unknown>>): Claim[] {
  const station: Station = { queue: name, team: 'agents', type: name, withinSeconds: 20 };
  const { waiting } = populations(station);
  const more: Record<string, readonly Definition[]> = {
    system_mean: [[(sums) => waiting(sums) + sums.place(name, name, 'handleSeconds') / sums.seconds]],
    response_mean: [[(sums) => sums.type(name, 'resolutionSeconds') / sums.type(name, 'resolved')]],
  };
  return claimsOf(station, expected, more).map((claim) => ({ ...claim, name: `${claim.name} of ${name}` }));
}

interface Params {
  readonly mean_service_s: number;
  readonly servers: number;
  readonly arrival_rate_per_s_by_class: readonly number[];
}
type Values = Readonly<Record<string, unknown>>;

function trial(
  { id, model }: Pick<Case, 'id' | 'model'>,
  classes: readonly Class[],
  agents: number,
  byClass: readonly Values[],
): Trial {
  const arrivalsPerSecond = sum(classes.map((each) => each.arrivalsPerSecond));
  const length = runLength({ arrivalsPerSecond, relaxation: 4_000, mostContacts: 3.5e6 });
  return {
    id,
    model,
    document: document(classes, agents, length),
    ...length,
    claims: byClass.flatMap((values, at) => claims(className(at), values)),
    promise: { of: 'system_mean', error: 0.06 },
  };
}

function ofReference(each: Case): Trial {
  const params = each.params as unknown as Params;
  const service = exponential(params.mean_service_s);
  const classes = params.arrival_rate_per_s_by_class.map((arrivalsPerSecond) => ({ arrivalsPerSecond, service }));
  return trial(each, classes, params.servers, each.expected.by_class as readonly Values[]);
}

/**
 * One agent: time in the system of class k is s_k / (1 - sigma_(k-1)) + the sum over i <= k of lambda_i m2_i / 2 / ((1 - sigma_(k-1)) (1 - sigma_k)),
 * with mean s, second moment m2 and load sigma up to a class (Conway, Maxwell, Miller 1967, preemptive resume).
 */
function oneAgent(): Trial {
  const classes = [
    { arrivalsPerSecond: 0.004, service: exponential(100) },
    { arrivalsPerSecond: 0.0005, service: { law: 'constant', meanSeconds: 800 } as const },
  ];
  const [mean1, moment1, mean2, moment2] = [100, 2 * 100 ** 2, 800, 800 ** 2];
  const [load1, load2] = [0.004 * mean1, 0.004 * mean1 + 0.0005 * mean2];
  const first = mean1 + (0.004 * moment1) / 2 / (1 - load1);
  const second = mean2 / (1 - load1) + (0.004 * moment1 + 0.0005 * moment2) / 2 / ((1 - load1) * (1 - load2));
  return trial({ id: 'one agent', model: 'M/G/1, preemptive resume' }, classes, 1, [
    { response_mean: first, system_mean: 0.004 * first },
    { response_mean: second, system_mean: 0.0005 * second },
  ]);
}

const interrupted = simulationCases('priority_no_abandon').filter(({ params }) => params.discipline === 'preemptive_resume');

family('Work that is interrupted for other work and goes on later', 'interruption', [
  ...interrupted.map(ofReference),
  oneAgent(),
]);
