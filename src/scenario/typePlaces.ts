import { type Queues, queueNamed, queuesOf, selfServes } from './queuesOf.ts';
import type { HandlingSpec } from './schema/inquiryType.ts';
import type { Scenario } from './schema/scenario.ts';

/** Where a type is served: a queue, or a self-service channel, and the entry of `handling` that says how. */
export interface TypePlace {
  readonly place: string;
  readonly channel: string;
  /** The key in `handling`. */
  readonly key: string;
  readonly handling: HandlingSpec;
}

/** The places at which a type is served. Entries that name no place are left out; the checks report them. */
export function typePlaces(scenario: Scenario, type: string, queues: Queues = queuesOf(scenario)): TypePlace[] {
  const entries = Object.entries(scenario.inquiryTypes[type]?.handling ?? {});
  return entries.flatMap(([key, handling]) => {
    if (selfServes(scenario, key)) return [{ place: key, channel: key, key, handling }];
    const place = handling.queue ?? queueNamed(queues, key);
    const queue = place !== undefined && Object.hasOwn(queues, place) ? queues[place] : undefined;
    return place !== undefined && queue ? [{ place, channel: queue.channel, key, handling }] : [];
  });
}

/**
 * Where contacts of a type that arrive on a channel go: to the place of the entry with the channel's id, else to the only place
 * of the channel that serves the type. `undefined` where there is none or it is not clear which.
 */
export function arrivalPlace(places: readonly TypePlace[], channel: string): TypePlace | undefined {
  const ofChannel = places.filter((place) => place.channel === channel);
  const named = ofChannel.find((place) => place.key === channel);
  return named ?? (ofChannel.length === 1 ? ofChannel[0] : undefined);
}

/** Where contacts of a type that are handed on to a queue or self-service channel go. */
export function transferPlace(
  scenario: Scenario,
  places: readonly TypePlace[],
  target: string,
  queues: Queues = queuesOf(scenario),
): TypePlace | undefined {
  const place = selfServes(scenario, target) ? target : queueNamed(queues, target);
  return places.find((candidate) => candidate.place === place);
}
