import { isJsonObject, type JsonObject } from '../../scenario/jsonValue.ts';
import { valueAt } from '../../scenario/path.ts';
import { withValue } from '../fields/editDocument.ts';

/** A move of the steering as a whole document states it. */
export interface Move {
  readonly id: string;
  readonly name: string | undefined;
  /** Ids of the inquiry types that are moved; undefined for all. */
  readonly types: readonly string[] | undefined;
  /** Ids of the customer segments that are moved; undefined for all. */
  readonly segments: readonly string[] | undefined;
  readonly from: string;
  readonly to: string;
  /** Percent of the inquiries of its types that would choose `from`. */
  readonly sharePercent: number;
  readonly acceptancePercent: number;
}

const numberOr = (value: unknown, other: number): number => (typeof value === 'number' ? value : other);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const idsOf = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((id) => typeof id === 'string') : undefined;
const table = (document: JsonObject, field: string): [string, JsonObject][] => {
  const found = document[field];
  return isJsonObject(found) ? Object.entries(found).flatMap(([id, item]) => (isJsonObject(item) ? [[id, item]] : [])) : [];
};

/** The moves of a document, which may still have problems: one without a channel at either end is left out. */
export function movesOf(document: JsonObject): Move[] {
  return table(document, 'steering').flatMap(([id, { name, types, segments, from, to, sharePercent, acceptancePercent }]) => {
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    const shares = { sharePercent: numberOr(sharePercent, 0), acceptancePercent: numberOr(acceptancePercent, 100) };
    return [{ id, name: textOf(name), types: idsOf(types), segments: idsOf(segments), from, to, ...shares }];
  });
}

/** Percent of the inquiries of each type that would choose a channel, by type; those that would not are left out. */
export function startsOn(document: JsonObject, channel: string): Map<string, number> {
  const shares = table(document, 'inquiryTypes').map(
    ([id, { startsOnPercent }]) => [id, isJsonObject(startsOnPercent) ? numberOr(startsOnPercent[channel], 0) : 0] as const,
  );
  return new Map(shares.filter(([, percent]) => percent > 0));
}

export const concerns = ({ types }: Pick<Move, 'types'>, type: string): boolean => types === undefined || types.includes(type);

/**
 * The largest share, in percent, that a move can have beside the others out of its channel: of no type and segment may more than all be
 * steered. The id '' stands for all types, or segments, that no move names.
 */
export function largestShare(moves: readonly Move[], move: Pick<Move, 'id' | 'from' | 'types' | 'segments'>): number {
  const others = moves.filter(({ id, from }) => id !== move.id && from === move.from);
  const types = move.types ?? ['', ...others.flatMap((other) => other.types ?? [])];
  const segments = move.segments ?? ['', ...others.flatMap((other) => other.segments ?? [])];
  const taken = types.flatMap((type) =>
    segments.map((segment) =>
      others
        .filter((other) => concerns(other, type) && (other.segments?.includes(segment) ?? true))
        .reduce((sum, { sharePercent }) => sum + sharePercent, 0),
    ),
  );
  return Math.max(0, 100 - Math.max(0, ...taken));
}

/** The document with another share for a move, kept within what is possible. */
export function withShare(document: JsonObject, move: Move, sharePercent: number): JsonObject {
  const share = Math.min(Math.max(0, sharePercent), largestShare(movesOf(document), move));
  const path = ['steering', move.id];
  if (valueAt(document, path) !== undefined) return withValue(document, [...path, 'sharePercent'], share);
  const { id, name, types, segments, from, to } = move;
  const lists = { ...(types ? { types: [...types] } : {}), ...(segments ? { segments: [...segments] } : {}) };
  const stated = { ...(name ? { name } : {}), ...lists, from, to, sharePercent: share };
  return withValue(document, ['steering', id], stated);
}
