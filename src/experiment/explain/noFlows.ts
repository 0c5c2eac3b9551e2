import { selfServes } from '../../scenario/queuesOf.ts';
import type { ReactionSpec } from '../../scenario/schema/channel.ts';
import type { HandlingSpec, InquiryTypeSpec } from '../../scenario/schema/inquiryType.ts';
import type { Scenario, ScenarioInput } from '../../scenario/schema/scenario.ts';
import { arrivalPlace, typePlaces } from '../../scenario/typePlaces.ts';
import { mapped, without } from './normal.ts';

const staying = (reaction: ReactionSpec): ReactionSpec => ({ ...without(reaction, 'switchDelay'), switchPercent: {} });

type Returning = NonNullable<HandlingSpec['ifUnresolved']>;

/** Those who come back on another channel do not. */
function returning<T extends Returning>(spec: T, channel: string) {
  const same = spec.channels === undefined ? 1 : (spec.channels[channel] ?? 0) / 100;
  return { ...without(spec, 'channels'), returnPercent: spec.returnPercent * same };
}

/** What is not resolved comes back on its own channel or not at all; nothing is handed on; whoever serves himself succeeds. */
function alone(handling: HandlingSpec, channel: string, isSelfService: boolean) {
  const { ifUnresolved, itemMissing, redialsPercent, redialDelay, ...rest } = handling;
  return {
    ...rest,
    transfersPercent: {},
    ...(isSelfService ? { coveragePercent: 100, completionPercent: 100, firstContactResolutionPercent: 100 } : {}),
    ...(ifUnresolved && !isSelfService ? { ifUnresolved: returning(ifUnresolved, channel) } : {}),
    ...(itemMissing ? { itemMissing: returning(itemMissing, channel) } : {}),
  };
}

/** Contacts that were recorded where the type does not start come by other ways: their number is then that of the inquiries. */
function ownVolume({ volume, startsOnPercent }: InquiryTypeSpec) {
  const { recordedChannel, ...rest } = volume;
  const isOwn = recordedChannel === undefined || (startsOnPercent[recordedChannel] ?? 0) > 0;
  return isOwn ? volume : { ...rest, volumeBasis: 'inquiries' as const };
}

/**
 * The scenario in which contacts stay where customers choose to make them: nobody is steered, handed on, moves to another channel or
 * comes from one that failed; no message or new ease of a channel adds to them or takes from them. A type stays only at places where its contacts arrive.
 */
export function noFlows(scenario: Scenario): ScenarioInput {
  return {
    ...scenario,
    steering: {},
    demand: without(scenario.demand, 'messages'),
    channels: mapped(scenario.channels, ({ afterAbandoning, afterBlocked, whenClosed, ...channel }) => ({
      ...channel,
      ...(afterAbandoning ? { afterAbandoning: staying(afterAbandoning) } : {}),
      ...(afterBlocked ? { afterBlocked: staying(afterBlocked) } : {}),
      ...(whenClosed ? { whenClosed: { ...whenClosed, switchPercent: {} } } : {}),
    })),
    inquiryTypes: mapped(scenario.inquiryTypes, (type, id) => {
      const places = typePlaces(scenario, id);
      const arriving = Object.keys(type.startsOnPercent).map((channel) => arrivalPlace(places, channel)?.key);
      const kept = places.filter(({ key }) => arriving.includes(key));
      const handling = kept.map(({ key, channel, handling: own }) => [key, alone(own, channel, selfServes(scenario, channel))]);
      return {
        ...without(type, 'inducedPercent'),
        volume: ownVolume(type),
        handling: Object.fromEntries(handling) as typeof type.handling,
      };
    }),
  };
}
