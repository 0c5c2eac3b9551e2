import { servedByAgents } from './channelKind.ts';
import type { QueueSpec } from './schema/channel.ts';
import type { Scenario } from './schema/scenario.ts';

export type Queues = Readonly<Record<string, QueueSpec>>;

/**
 * All queues by their ids, in the order of the ids: those that the scenario declares, and for each channel that agents serve and
 * that declares none, one queue with the id of the channel.
 */
export function queuesOf(scenario: Pick<Scenario, 'channels' | 'queues'>): Record<string, QueueSpec> {
  const withQueue = new Set(Object.values(scenario.queues).map((queue) => queue.channel));
  const implied = Object.keys(scenario.channels)
    .filter((id) => !withQueue.has(id) && agentsServe(scenario, id))
    .map((id) => [id, { channel: id, waitingCreditSeconds: 0, waitingWeight: 1, waitingAtStart: 0 }] as const);
  const all = [...implied, ...Object.entries(scenario.queues)];
  return Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whether an id is that of a channel served by agents. */
export function agentsServe(scenario: Pick<Scenario, 'channels'>, id: string): boolean {
  const channel = Object.hasOwn(scenario.channels, id) ? scenario.channels[id] : undefined;
  return channel !== undefined && servedByAgents(channel.kind);
}

/** Whether an id is that of a self-service channel. */
export function selfServes(scenario: Pick<Scenario, 'channels'>, id: string): boolean {
  return Object.hasOwn(scenario.channels, id) && !agentsServe(scenario, id);
}

/** Ids of the queues of a channel. */
export function queuesOfChannel(queues: Queues, channel: string): string[] {
  return Object.keys(queues).filter((id) => queues[id]?.channel === channel);
}

/** The queue that a reference means: a queue by its own id, or by that of its channel where it is the only one. */
export function queueNamed(queues: Queues, reference: string): string | undefined {
  if (Object.hasOwn(queues, reference)) return reference;
  const [only, ...others] = queuesOfChannel(queues, reference);
  return others.length === 0 ? only : undefined;
}
