import { type Traits, traits } from '../../model/traits.ts';
import type { JsonObject, JsonValue } from '../../scenario/jsonValue.ts';
import type { Path } from '../../scenario/path.ts';
import { type ChannelKind, channelKinds } from '../../scenario/vocabulary.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { meanAt } from './cells.ts';
import { fieldIn, numberIn, numbersIn, objectIn, textIn } from './read.ts';

const sum = (list: readonly number[]): number => list.reduce((all, value) => all + value, 0);

const typeOf = (document: JsonObject, id: string): JsonValue | undefined => fieldIn(document.inquiryTypes, id);

/** Customers behind the volume of a type, each as often as it makes an inquiry; 0 where the document does not say how many there are. */
export function customersBehind(document: JsonObject, type: string): number {
  const segments = Object.entries(objectIn(fieldIn(document.customers, 'segments')));
  if (segments.length === 0) return numberIn(document.customers, 'number', 0);
  const own = fieldIn(typeOf(document, type), 'segments');
  const percent = (id: string, segment: JsonValue) =>
    numberIn(fieldIn(own, id), 'inquiriesPercent', numberIn(segment, 'inquiriesPercent', 100));
  return sum(segments.map(([id, segment]) => (numberIn(segment, 'number', 0) * percent(id, segment)) / 100));
}

/** Inquiries of a mean day of so many customers, over the mean factor of the days. */
function fromCustomers(volume: JsonValue | undefined, days: number, customers: number): number {
  const factors = sum(numbersIn(volume, 'dayWeights') ?? [days]) / days;
  const ofPeriod = (numberIn(volume, 'perThousandCustomers', 0) * customers) / 1000;
  return factors === 0 ? 0 : ofPeriod / numberIn(volume, 'periodDays', 30) / factors;
}

/** What a volume states for each interval of the window, its factor applied: inquiries, or recorded contacts. */
export function statedVolume(volume: JsonValue | undefined, { days, perDay }: Calendar, customers = 0): number[] {
  const factor = numberIn(volume, 'scalePercent', 100) / 100;
  const listed = numbersIn(volume, 'perInterval');
  const weights = numbersIn(volume, 'intervalWeights');
  const total = weights ? sum(weights) || 1 : perDay;
  const dayWeights = numbersIn(volume, 'dayWeights');
  const ofDay = numberIn(volume, 'perDay', fromCustomers(volume, days, customers));
  return Array.from({ length: days * perDay }, (_, interval) => {
    if (listed) return (listed[interval % listed.length] ?? 0) * factor;
    const weight = (weights?.[interval % perDay] ?? (weights ? 0 : 1)) / total;
    return ofDay * (dayWeights?.[Math.floor(interval / perDay)] ?? 1) * weight * factor;
  });
}

/** The channel of a place: a queue or a channel. */
export const channelOf = (document: JsonObject, place: string): string =>
  textIn(fieldIn(document.queues, place), 'channel') ?? place;

/** The traits of a channel by its kind; undefined where it has none that is known. */
export function traitsOf(document: JsonObject, channel: string): Traits | undefined {
  const named = fieldIn(fieldIn(document.channels, channel), 'kind');
  const kind: ChannelKind | undefined = channelKinds.find((each) => each === named);
  return kind && traits[kind];
}

/** Whether an agent serves one contact at a time, so that time handled is time of an agent. */
function isOneToOne(document: JsonObject, channel: string): boolean {
  const known = traitsOf(document, channel);
  return known?.agents === true && numberIn(fieldIn(document.channels, channel), 'contactsAtOnce', known.contactsAtOnce) === 1;
}

/** Contacts of a type on a channel, by interval. */
interface Counted {
  readonly byInterval: readonly number[];
  /** Contacts as recorded, redials and repeats included, or first contacts alone. */
  readonly recorded: boolean;
}

/** The contacts of a type on a channel as far as its volume says; undefined where that takes the whole flow of inquiries to tell. */
export function countedOn(document: JsonObject, type: string, channel: string): Counted | undefined {
  const spec = typeOf(document, type);
  const volume = fieldIn(spec, 'volume');
  if (['given', 'perThousandCustomers'].some((name) => fieldIn(volume, name) !== undefined)) return undefined;
  const starts = objectIn(fieldIn(spec, 'startsOnPercent'));
  const stated = statedVolume(volume, calendarOf(document));
  if (textIn(volume, 'volumeBasis') !== 'contactsRecorded') {
    const share = numberIn(starts, channel, 0) / 100;
    return { byInterval: stated.map((count) => count * share), recorded: false };
  }
  const used = Object.keys(starts).filter((id) => numberIn(starts, id, 0) > 0);
  const recordedOn = textIn(volume, 'recordedChannel') ?? (used.length === 1 ? used[0] : undefined);
  return recordedOn === channel ? { byInterval: stated, recorded: true } : undefined;
}

/** What the contacts of a type at a place come to. */
export interface Load {
  readonly recorded: boolean;
  readonly contactsPerWeek: number;
  /** Hours of work of agents a week, wrap-up included, at the type's own handle times. */
  readonly hoursPerWeek: number;
  /** Of the busiest interval. */
  readonly erlangs: number;
}

/** Work of a type at a place, where agents serve one contact at a time and the volume says how many there are. */
export function loadOf(document: JsonObject, type: string, place: string): Load | undefined {
  const channel = channelOf(document, place);
  const counted = isOneToOne(document, channel) ? countedOn(document, type, channel) : undefined;
  const path: Path = ['inquiryTypes', type, 'handling', place];
  const time = meanAt(document, [...path, 'time']);
  if (counted === undefined || time === undefined) return undefined;
  const wrapUp = meanAt(document, [...path, 'wrapUp']) ?? 0;
  const { days, perDay, intervalMinutes } = calendarOf(document);
  const byHour = numbersIn(typeOf(document, type), 'handleTimePercentByHour');
  const seconds = counted.byInterval.map((count, interval) => {
    const hour = Math.floor(((interval % perDay) * intervalMinutes) / 60);
    return count * ((time * (byHour?.[hour] ?? 100)) / 100 + wrapUp);
  });
  return {
    recorded: counted.recorded,
    contactsPerWeek: (sum(counted.byInterval) * 7) / days,
    hoursPerWeek: (sum(seconds) * 7) / days / 3600,
    erlangs: seconds.reduce((most, value) => Math.max(most, value), 0) / (intervalMinutes * 60),
  };
}

/** What a move of the steering is meant to take from its channel in a week. */
export interface Moved {
  /** Those whom the share is of, and those steered. */
  readonly of: number;
  readonly meant: number;
  /** Some volumes are recorded contacts, repeats included, so that the first contacts steered are fewer. */
  readonly atMost: boolean;
}

export function movedAWeek(document: JsonObject, move: string): Moved | undefined {
  const spec = fieldIn(document.steering, move);
  const from = textIn(spec, 'from');
  const named = fieldIn(spec, 'types');
  const types = Array.isArray(named)
    ? named.filter((id) => typeof id === 'string')
    : Object.keys(objectIn(document.inquiryTypes));
  if (from === undefined) return undefined;
  const counted = types.map((type) => countedOn(document, type, from));
  if (counted.some((one) => one === undefined)) return undefined;
  const { days } = calendarOf(document);
  const of = (sum(counted.map((one) => sum(one?.byInterval ?? []))) * 7) / days;
  return { of, meant: (of * numberIn(spec, 'sharePercent', 0)) / 100, atMost: counted.some((one) => one?.recorded) };
}
