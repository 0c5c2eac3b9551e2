import type { ScenarioFacts } from '../../experiment/comparison/scenarioFacts.ts';
import { traits } from '../../model/traits.ts';
import { thingName } from '../language/thingName.ts';
import type { Words } from '../language/useWords.ts';

type ScopeKind = 'all' | 'channels' | 'queues' | 'teams';

/** A part of the operation: everything, or the thing of an id. */
export interface Scope {
  readonly kind: ScopeKind;
  /** '' for everything. */
  readonly id: string;
}

/** A part that can be chosen. */
export interface ScopeItem extends Scope {
  readonly name: string;
  /** Whether contacts there are answered later, and form a backlog in place of a queue. */
  readonly isDeferred: boolean;
}

export const everything: Scope = { kind: 'all', id: '' };
export const keyOf = ({ kind, id }: Scope): string => `${kind} ${id}`;

/** Things of several scenarios, each id once, as the first scenario that has it says. */
function distinct<T extends { readonly id: string }>(lists: readonly (readonly T[])[]): T[] {
  return [...new Map([...lists].reverse().flatMap((list) => list.map((item) => [item.id, item] as const))).values()];
}

/** The channels in which contacts wait for agents. */
function channelItems(words: Words, facts: readonly ScenarioFacts[]): ScopeItem[] {
  const served = new Set(facts.flatMap(({ queues }) => queues.map(({ channel }) => channel)));
  return distinct(facts.map(({ channels }) => channels))
    .filter(({ id }) => served.has(id))
    .map(({ id, name, kind }) => {
      return { kind: 'channels', id, name: thingName(words, { id, name, kind }), isDeferred: traits[kind].deferred };
    });
}

/** The queues in which contacts wait. */
export function queueItems(words: Words, facts: readonly ScenarioFacts[]): (ScopeItem & { readonly channel: string })[] {
  const channels = new Map(channelItems(words, facts).map((item) => [item.id, item]));
  return distinct(facts.map(({ queues }) => queues)).map(({ id, name, channel }) => {
    const of = channels.get(channel);
    const isOnly = id === channel;
    return {
      kind: 'queues',
      id,
      channel,
      name: thingName(words, { id, name: name ?? (isOnly ? of?.name : undefined) }),
      isDeferred: of?.isDeferred ?? false,
    };
  });
}

/** What can be chosen, by kind; queues only of channels that have several. */
export function scopeItems(words: Words, facts: readonly ScenarioFacts[]): Record<Exclude<ScopeKind, 'all'>, ScopeItem[]> {
  const queues = queueItems(words, facts);
  return {
    channels: channelItems(words, facts),
    queues: queues.filter(({ channel }) => queues.filter((other) => other.channel === channel).length > 1),
    teams: distinct(facts.map(({ teams }) => teams)).map(({ id, name }) => ({
      kind: 'teams',
      id,
      name: thingName(words, { id, name }),
      isDeferred: false,
    })),
  };
}
