import { traits } from '../../model/traits.ts';
import type { ResolvedDocument } from '../../scenario/parseScenario.ts';
import { queuesOf } from '../../scenario/queuesOf.ts';
import type { MoveSpec } from '../../scenario/schema/inquiryType.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { targetOf, thresholdsOf } from '../../scenario/thresholdsOf.ts';
import type { ChannelKind, ServiceLevelRule } from '../../scenario/vocabulary.ts';
import { staffingTargets } from './staffingTargets.ts';

/** A channel as people know it: the name that the scenario gives it, else its kind tells. */
interface ChannelFacts {
  readonly name: string | undefined;
  readonly kind: ChannelKind;
}

/** A thing that the scenario names by an id, and perhaps for people. */
interface NamedFacts {
  readonly id: string;
  readonly name: string | undefined;
}

interface QueueFacts extends NamedFacts {
  /** Id of the channel whose contacts wait here. */
  readonly channel: string;
  /** Whether customers wait here in person. */
  readonly isLive: boolean;
  /** Wait within which contacts should be answered, by target or by default. */
  readonly withinSeconds: number;
}

/** A move of the steering. Shares in percent. */
interface MoveFacts extends NamedFacts {
  readonly fromId: string;
  readonly toId: string;
  readonly from: ChannelFacts;
  readonly to: ChannelFacts;
  /** Ids of the inquiry types that are moved. */
  readonly types: readonly string[];
  readonly sharePercent: number;
}

/** What a reader of a comparison is told of a scenario: plain data that can be posted. Lists are in the order of ids. */
export interface ScenarioFacts {
  /** The document's fingerprint. */
  readonly key: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly acknowledgement: string | undefined;
  readonly currency: string;
  readonly replications: number;
  readonly seed: string;
  /** First day of the window, YYYY-MM-DD. */
  readonly startDate: string;
  readonly days: number;
  readonly intervalMinutes: number;
  readonly channels: readonly (NamedFacts & ChannelFacts)[];
  readonly queues: readonly QueueFacts[];
  readonly teams: readonly NamedFacts[];
  readonly types: readonly NamedFacts[];
  readonly moves: readonly MoveFacts[];
  /** Kinds of channels in which customers wait in person for an agent. */
  readonly liveKinds: readonly ChannelKind[];
  /** The different waits, in seconds, within which contacts of those channels should be answered, by queue or by default. */
  readonly withinSeconds: readonly number[];
  /** The rule of the service level: the one of all targets, else `entered`. */
  readonly rule: ServiceLevelRule;
  /** Whether any queue has a target by which mode same-service can staff. */
  readonly hasStaffingTarget: boolean;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function moveFacts(scenario: Scenario, id: string, { name, types, from, to, sharePercent }: MoveSpec): MoveFacts {
  const channel = (channelId: string): ChannelFacts => {
    const spec = scenario.channels[channelId];
    return { name: spec?.name, kind: spec?.kind ?? 'phone' };
  };
  return {
    id,
    name,
    fromId: from,
    toId: to,
    from: channel(from),
    to: channel(to),
    types: types ?? Object.keys(scenario.inquiryTypes),
    sharePercent,
  };
}

const namedFacts = (table: Readonly<Record<string, { readonly name?: string | undefined }>>): NamedFacts[] =>
  Object.entries(table).map(([id, { name }]) => ({ id, name }));

const queueFacts = (scenario: Scenario): QueueFacts[] =>
  Object.entries(queuesOf(scenario)).map(([id, { channel, name }]) => ({
    id,
    name,
    channel,
    isLive: !traits[scenario.channels[channel]?.kind ?? 'phone'].deferred,
    withinSeconds: thresholdsOf(scenario, id, channel).withinSeconds,
  }));

function waitingInPerson(scenario: Scenario, queues: readonly QueueFacts[]): Pick<ScenarioFacts, 'liveKinds' | 'withinSeconds'> {
  const live = queues.filter(({ isLive }) => isLive);
  return {
    liveKinds: distinct(live.map(({ channel }) => scenario.channels[channel]?.kind ?? 'phone')),
    withinSeconds: distinct(live.map(({ withinSeconds }) => withinSeconds)).sort((a, b) => a - b),
  };
}

/** The facts of a scenario that was read and found in order. */
export function scenarioFacts({ scenario, fingerprint }: ResolvedDocument): ScenarioFacts {
  const queues = queueFacts(scenario);
  const [rule = 'entered', ...otherRules] = distinct(Object.values(scenario.targets).map((target) => target.rule));
  return {
    key: fingerprint,
    name: scenario.name,
    description: scenario.description,
    acknowledgement: scenario.acknowledgement,
    currency: scenario.money.currency,
    replications: scenario.experiment.replications,
    seed: scenario.experiment.seed,
    startDate: scenario.calendar.startDate,
    days: scenario.calendar.days,
    intervalMinutes: scenario.calendar.intervalMinutes,
    channels: Object.entries(scenario.channels).map(([id, { name, kind }]) => ({ id, name, kind })),
    queues,
    teams: namedFacts(scenario.teams),
    types: namedFacts(scenario.inquiryTypes),
    moves: Object.entries(scenario.steering).map(([id, move]) => moveFacts(scenario, id, move)),
    ...waitingInPerson(scenario, queues),
    rule: otherRules.length === 0 ? rule : 'entered',
    hasStaffingTarget: queues.some(({ id, channel }) => staffingTargets(targetOf(scenario, id, channel)) !== undefined),
  };
}
