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

function stepsFromStart(scenario: Scenario, type: string): Step[] {
  const { startsOnPercent, segments = {} } = scenario.inquiryTypes[type] ?? {};
  const starts = [
    ...shares(startsOnPercent, ['inquiryTypes', type, 'startsOnPercent']),
    ...Object.entries(segments).flatMap(([id, own]) =>
      shares(own.startsOnPercent, ['inquiryTypes', type, 'segments', id, 'startsOnPercent']),
    ),
  ];
  const moved = Object.entries(scenario.steering).flatMap(([id, move]) => {
    const concerns = move.types === undefined || move.types.includes(type);
    const starting = starts.some((start) => start.target === move.from);
    return concerns && starting ? [{ target: move.to, by: ['steering', id] }] : [];
  });
  const messages = Object.entries(scenario.demand.messages).flatMap(([id, message]) => {
    const path = ['demand', 'messages', id];
    const concerns = message.types === undefined || message.types.includes(type);
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

function stepsFromPlace(type: string, { key, place, handling }: TypePlace, queues: Queues): Step[] {
  const by = (...fields: string[]): Path => ['inquiryTypes', type, 'handling', key, ...fields];
  const sends = Object.hasOwn(queues, place) ? queues[place]?.sends : undefined;
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
 * raised), by switching, returning and transfers.
 */
export function reachOf(scenario: Scenario, type: string, places: readonly TypePlace[], queues: Queues): Reach {
  const channels = new Set<string>();
  const seen = new Set<string>();
  const unserved: Unserved[] = [];
  const open = [...stepsFromStart(scenario, type), ...stepsOfTouch(scenario, type)];
  for (let step = open.pop(); step; step = open.pop()) {
    const { target, transfer = false } = step;
    const name = `${transfer} ${target}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const place = transfer ? transferPlace(scenario, places, target, queues) : arrivalPlace(places, target);
    const channel = place?.channel ?? target;
    if (!channels.has(channel)) open.push(...stepsFromChannel(scenario, channel));
    channels.add(channel);
    if (place) open.push(...stepsFromPlace(type, place, queues));
    else {
      const candidates = transfer ? [] : places.filter((candidate) => candidate.channel === target).map((found) => found.place);
      unserved.push({ target, reachedBy: pathText(step.by), candidates });
    }
  }
  return { channels, unserved };
}
