import type { CompiledModel } from '../compiledModel.ts';
import { asksForLanguage, serves, understood } from '../compileLanguages.ts';

/**
 * A model for the traffic equations: a queue whose teams do not all speak every language of its customers is one queue for each language,
 * which its teams serve as they serve queues of equal priority. Tables of teams and lists (groups, balking, overflow, offers) stay those of the whole.
 */
export interface ByLanguage {
  readonly model: CompiledModel;
  readonly whole: CompiledModel;
  /** [place]: the place in the whole model, and the language of its customers; -1 all of them. */
  readonly wholePlace: Int32Array;
  readonly language: Int32Array;
  /** The place where contacts of a type are that come to a place of the whole model. */
  readonly placeIn: (type: number, place: number) => number;
}

/** A place for customers of a language. */
interface Part {
  readonly place: number;
  readonly language: number;
}

type Column = Int32Array | Float64Array | Uint8Array;

/** Rows of a table in another order, `wide` entries each. */
function rows<T extends Column>(table: T, order: ArrayLike<number>, wide = 1): T {
  const length = order.length * wide;
  const taken = new (table.constructor as new (length: number) => T)(length);
  for (let at = 0; at < length; at++) taken[at] = table[(order[Math.floor(at / wide)] as number) * wide + (at % wide)] as number;
  return taken;
}

const every = <T extends Readonly<Record<string, Column>>>(tables: T, order: ArrayLike<number>): T =>
  Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, rows(table, order)])) as T;

/** The languages of each place that is served in several queues; -1 alone for the others. A queue follows those to which contacts go on as they are. */
function languagesOf(model: CompiledModel): number[][] {
  const { handling, languages, placeIds, typeIds, places } = model;
  const parted = model.queueIds.map((_, queue) => asksForLanguage(model, queue));
  for (const _ of parted)
    for (const queue of parted.keys())
      parted[queue] ||= [places.callBackTo, places.sendTo].some((to) => parted[to[queue] as number]);
  return placeIds.map((_, place) => {
    const types = [...typeIds.keys()].filter((type) => (handling.table[type * placeIds.length + place] as number) >= 0);
    return parted[place] ? [...new Set(types.map((type) => languages.ofType[type] as number))] : [-1];
  });
}

/** A model by the languages of its customers; the model itself where every team speaks those of all its queues. */
export function byLanguage(whole: CompiledModel): ByLanguage {
  const { placeIds, typeIds, queueIds, channelIds, handling, languages, teams } = whole;
  const parts = languagesOf(whole).flatMap((spoken, place) => spoken.map((language): Part => ({ place, language })));
  const wholePlace = Int32Array.from(parts, ({ place }) => place);
  const language = Int32Array.from(parts, (part) => part.language);
  const find = (place: number, wanted: number) =>
    parts.findIndex((part) => part.place === place && (part.language < 0 || part.language === wanted));
  const placeIn = (type: number, place: number) => find(place, languages.ofType[type] as number);
  if (language.every((one) => one < 0)) return { model: whole, whole, wholePlace, language, placeIn: (_, place) => place };
  const next = (to: Int32Array) =>
    Int32Array.from(parts, ({ place, language }) => {
      const target = to[place] ?? -1;
      const isServed = whole.teamIds.some((_, team) => understood(languages, team, language) && serves(teams, team, target));
      return isServed ? find(target, language) : -1;
    });
  const { queues, maxAtOnce, lines, speed, balkFrom, balkByLength, overflowFrom, overflowWait, ...others } = whole.places;
  const { groupFrom, groupTeamFrom, groupTeam, groupAfterWait, groupReserve, groupGate, ...byPlace } = others;
  const cells = typeIds.flatMap((_, type) => parts.map(({ place }) => type * placeIds.length + place));
  const { pace, placeOf, ...byCell } = handling;
  const model = {
    ...whole,
    queueIds: parts.flatMap(({ place }) => queueIds[place] ?? []),
    placeIds: parts.map(({ place }) => placeIds[place] as string),
    places: {
      ...whole.places,
      ...every(byPlace, wholePlace),
      queues: parts.filter(({ place }) => place < queues).length,
      speed: rows(speed, wholePlace, maxAtOnce),
      sendTo: next(byPlace.sendTo),
      callBackTo: next(byPlace.callBackTo),
    },
    handling: {
      ...every(byCell, cells),
      pace,
      placeOf: placeOf.map((place, cell) => (place < 0 ? -1 : placeIn(Math.floor(cell / channelIds.length), place))),
      table: Int32Array.from(cells, (cell, at) => {
        const { language } = parts[at % parts.length] as Part;
        const isOwn = language < 0 || language === languages.ofType[Math.floor(at / parts.length)];
        return isOwn ? (handling.table[cell] as number) : -1;
      }),
    },
  };
  return { model, whole, wholePlace, language, placeIn };
}
