import type { Path } from './path.ts';
import { pathText } from './path.ts';
import type { Queues } from './queuesOf.ts';
import type { ReactionSpec } from './schema/channel.ts';
import type { Scenario } from './schema/scenario.ts';
import { arrivalPlace, type TypePlace, transferPlace } from './typePlaces.ts';

/** A place to which contacts of a type can come without being served there: what leads to it, and where the type is served near by. */
interface Unserved {
  /** Channel on which the contact arrives, or target of a transfer. */
  readonly target: string;
  readonly reachedBy: string;
  /** Places of the channel at which the type is served, if it is unclear which is meant. */
  readonly candidates: readonly string[];
}

export interface Reach {
  readonly channels: ReadonlySet<string>;
  /** Queues and self-service channels. */
  readonly places: ReadonlySet<string>;
  readonly unserved: readonly Unserved[];
}

interface Step {
  readonly target: string;
  readonly by: Path;
  readonly transfer?: boolean;
}

function shares(table: Readonly<Record<string, number>> | undefined, by: Path, transfer = false): Step[] {
  return Object.entries(table ?? {})
    .filter(([, percent]) => percent > 0)
    .map(([target]) => ({ target, by, transfer }));
}

interface Concerned {
  readonly types?: readonly string[] | undefined;
  readonly segments?: readonly string[] | undefined;
}

function stepsFromStart(scenario: Scenario, type: string, segment: string | undefined): Step[] {
  const { startsOnPercent, segments = {} } = scenario.inquiryTypes[type] ?? {};
  const isConcerned = ({ types, segments: some }: Concerned) =>
    (types?.includes(type) ?? true) && (segment === undefined || (some?.includes(segment) ?? true));
  const own = Object.entries(segments).filter(([id]) => segment === undefined || id === segment);
  const hasOwn = segment !== undefined && segments[segment]?.startsOnPercent !== undefined;
  const starts = [
    ...(hasOwn ? [] : shares(startsOnPercent, ['inquiryTypes', type, 'startsOnPercent'])),
    ...own.flatMap(([id, spec]) => shares(spec.startsOnPercent, ['inquiryTypes', type, 'segments', id, 'startsOnPercent'])),
  ];
  const moved = Object.entries(scenario.steering).flatMap(([id, move]) => {
    const concerns = isConcerned(move);
    const starting = starts.some((start) => start.target === move.from);
    return concerns && starting ? [{ target: move.to, by: ['steering', id] }] : [];
  });
  const messages = Object.entries(scenario.demand.messages).flatMap(([id, message]) => {
    const path = ['demand', 'messages', id];
    const concerns = isConcerned(message);
    const reply = message.reply?.type === type ? [{ target: message.reply.channel, by: [...path, 'reply'] }] : [];
    return [...(concerns ? shares(message.movedPercent, [...path, 'movedPercent']) : []), ...reply];
  });
  return [...starts, ...moved, ...messages];
}

/** What a touch of the type leads to. */
function stepsOfTouch({ touches }: Scenario, type: string): Step[] {
  return Object.entries(touches).flatMap(([id, { types, steps, followUp }]) => {
    if (!types.includes(type)) return [];
    const ofSteps = Object.entries(steps).flatMap(([step, { at, stuck }]): Step[] => [
      { target: at, by: ['touches', id, 'steps', step, 'at'], transfer: true },
      ...(stuck ? [{ target: stuck.channel, by: ['touches', id, 'steps', step, 'stuck', 'channel'] }] : []),
    ]);
    return followUp ? [...ofSteps, { target: followUp.at, by: ['touches', id, 'followUp', 'at'], transfer: true }] : ofSteps;
  });
}

function stepsFromChannel(scenario: Scenario, channel: string): Step[] {
  const spec = scenario.channels[channel];
  const by = (field: string): Path => ['channels', channel, field, 'switchPercent'];
  const reaction = (field: 'afterAbandoning' | 'afterBlocked') =>
    shares((spec?.[field] as ReactionSpec | undefined)?.switchPercent, by(field));
  return [
    ...reaction('afterAbandoning'),
    ...reaction('afterBlocked'),
    ...shares(spec?.whenClosed?.switchPercent, by('whenClosed')),
    ...shares(spec?.menu?.misroutedPercent, ['channels', channel, 'menu', 'misroutedPercent'], true),
    ...(spec?.callBack ? [{ target: spec.callBack.to, by: ['channels', channel, 'callBack', 'to'], transfer: true }] : []),
  ];
}

function stepsFromPlace(type: string, { key, place, handling }: TypePlace, queues: Queues, segment: string | undefined): Step[] {
  const by = (...fields: string[]): Path => ['inquiryTypes', type, 'handling', key, ...fields];
  const sends = segment === undefined && Object.hasOwn(queues, place) ? queues[place]?.sends : undefined;
  return [
    ...(sends ? [{ target: sends.to, by: ['queues', place, 'sends', 'to'], transfer: true }] : []),
    ...shares(handling.transfersPercent, by('transfersPercent'), true),
    ...shares(handling.redialsPercent, by('redialsPercent'), true),
    ...shares(handling.ifUnresolved?.channels, by('ifUnresolved', 'channels')),
    ...shares(handling.itemMissing?.channels, by('itemMissing', 'channels')),
  ];
}

/**
 * Where contacts of a type can come: by their start, by steering (also by moves that stand at 0 percent, which are there to be
 * raised), by switching, returning and transfers. `segment`: of one segment, without being sent on to a queue, which asks for its language.
 */
export function reachOf(scenario: Scenario, type: string, places: readonly TypePlace[], queues: Queues, segment?: string): Reach {
  const channels = new Set<string>();
  const reached = new Set<string>();
  const seen = new Set<string>();
  const unserved: Unserved[] = [];
  const open = [...stepsFromStart(scenario, type, segment), ...stepsOfTouch(scenario, type)];
  for (let step = open.pop(); step; step = open.pop()) {
    const { target, transfer = false } = step;
    const name = `${transfer} ${target}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const place = transfer ? transferPlace(scenario, places, target, queues) : arrivalPlace(places, target);
    const channel = place?.channel ?? target;
    if (!channels.has(channel)) open.push(...stepsFromChannel(scenario, channel));
    channels.add(channel);
    if (place) {
      reached.add(place.place);
      open.push(...stepsFromPlace(type, place, queues, segment));
    } else {
      const candidates = transfer ? [] : places.filter((candidate) => candidate.channel === target).map((found) => found.place);
      unserved.push({ target, reachedBy: pathText(step.by), candidates });
    }
  }
  return { channels, places: reached, unserved };
}
