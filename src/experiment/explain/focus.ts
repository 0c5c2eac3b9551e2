import { traits } from '../../model/traits.ts';
import { type Queues, queuesOf } from '../../scenario/queuesOf.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { arrivalPlace, type TypePlace, typePlaces } from '../../scenario/typePlaces.ts';

/** The queue that is explained, with its channel. */
export interface Focus {
  readonly queue: string;
  readonly channel: string;
}

/** An inquiry type whose first contacts come to the queue: how it is served there, and the share of its inquiries that start so. */
export interface OwnType {
  readonly id: string;
  readonly place: TypePlace;
  readonly startShare: number;
}

/** The types of which some inquiries start at the queue, by the channel that customers choose. */
export function ownTypes(scenario: Scenario, { queue, channel }: Focus, queues: Queues = queuesOf(scenario)): OwnType[] {
  return Object.entries(scenario.inquiryTypes).flatMap(([id, type]) => {
    const startShare = (type.startsOnPercent[channel] ?? 0) / 100;
    const place = arrivalPlace(typePlaces(scenario, id, queues), channel);
    return place?.place === queue && startShare > 0 ? [{ id, place, startShare }] : [];
  });
}

/** The queues that Erlang C says anything about: customers wait there in person, and some inquiries start there. */
export function explainable(scenario: Scenario): Focus[] {
  const queues = queuesOf(scenario);
  return Object.entries(queues)
    .map(([queue, { channel }]) => ({ queue, channel }))
    .filter((focus) => {
      const kind = scenario.channels[focus.channel]?.kind;
      return kind !== undefined && !traits[kind].deferred && ownTypes(scenario, focus, queues).length > 0;
    });
}
