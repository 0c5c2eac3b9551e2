import { traits } from '../model/traits.ts';
import type { ResolvedDocument } from '../scenario/parseScenario.ts';
import { queuesOf } from '../scenario/queuesOf.ts';
import type { MoveSpec } from '../scenario/schema/inquiryType.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { thresholdsOf } from '../scenario/thresholdsOf.ts';
import type { ChannelKind, ServiceLevelRule } from '../scenario/vocabulary.ts';

/** A channel as people know it: the name that the scenario gives it, else its kind tells. */
export interface ChannelFacts {
  readonly name: string | undefined;
  readonly kind: ChannelKind;
}

/** A move of the steering. Shares in percent. */
export interface MoveFacts {
  readonly id: string;
  readonly name: string | undefined;
  readonly from: ChannelFacts;
  readonly to: ChannelFacts;
  readonly sharePercent: number;
}

/** What a reader of a comparison is told of a scenario: plain data that can be posted. */
export interface ScenarioFacts {
  /** The document's fingerprint. */
  readonly key: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly acknowledgement: string | undefined;
  readonly currency: string;
  readonly replications: number;
  readonly seed: string;
  readonly days: number;
  readonly moves: readonly MoveFacts[];
  /** Kinds of channels in which customers wait in person for an agent. */
  readonly liveKinds: readonly ChannelKind[];
  /** The different waits, in seconds, within which contacts of those channels should be answered, by queue or by default. */
  readonly withinSeconds: readonly number[];
  /** The rule of the service level: the one of all targets, else `entered`. */
  readonly rule: ServiceLevelRule;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function moveFacts(scenario: Scenario, id: string, { name, from, to, sharePercent }: MoveSpec): MoveFacts {
  const channel = (channelId: string): ChannelFacts => {
    const spec = scenario.channels[channelId];
    return { name: spec?.name, kind: spec?.kind ?? 'phone' };
  };
  return { id, name, from: channel(from), to: channel(to), sharePercent };
}

function waitingInPerson(scenario: Scenario): Pick<ScenarioFacts, 'liveKinds' | 'withinSeconds'> {
  const queues = Object.entries(queuesOf(scenario)).flatMap(([id, { channel }]) => {
    const kind = scenario.channels[channel]?.kind;
    if (kind === undefined || traits[kind].deferred) return [];
    return [{ kind, within: thresholdsOf(scenario, id, channel).withinSeconds }];
  });
  return {
    liveKinds: distinct(queues.map(({ kind }) => kind)),
    withinSeconds: distinct(queues.map(({ within }) => within)).sort((a, b) => a - b),
  };
}

/** The facts of a scenario that was read and found in order. */
export function scenarioFacts({ scenario, fingerprint }: ResolvedDocument): ScenarioFacts {
  const [rule = 'entered', ...otherRules] = distinct(Object.values(scenario.targets).map((target) => target.rule));
  return {
    key: fingerprint,
    name: scenario.name,
    description: scenario.description,
    acknowledgement: scenario.acknowledgement,
    currency: scenario.money.currency,
    replications: scenario.experiment.replications,
    seed: scenario.experiment.seed,
    days: scenario.calendar.days,
    moves: Object.entries(scenario.steering).map(([id, move]) => moveFacts(scenario, id, move)),
    ...waitingInPerson(scenario),
    rule: otherRules.length === 0 ? rule : 'entered',
  };
}
