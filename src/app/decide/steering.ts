import { isJsonObject, type JsonObject } from '../../scenario/jsonValue.ts';
import { valueAt } from '../../scenario/path.ts';
import { withValue } from '../fields/editDocument.ts';

/** A move of the steering as a whole document states it. */
export interface Move {
  readonly id: string;
  readonly name: string | undefined;
  /** Ids of the inquiry types that are moved; undefined for all. */
  readonly types: readonly string[] | undefined;
  readonly from: string;
  readonly to: string;
  /** Percent of the inquiries of its types that would choose `from`. */
  readonly sharePercent: number;
  readonly acceptancePercent: number;
}

const numberOr = (value: unknown, other: number): number => (typeof value === 'number' ? value : other);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const table = (document: JsonObject, field: string): [string, JsonObject][] => {
  const found = document[field];
  return isJsonObject(found) ? Object.entries(found).flatMap(([id, item]) => (isJsonObject(item) ? [[id, item]] : [])) : [];
};

/** The moves of a document, which may still have problems: one without a channel at either end is left out. */
export function movesOf(document: JsonObject): Move[] {
  return table(document, 'steering').flatMap(([id, { name, types, from, to, sharePercent, acceptancePercent }]) => {
    if (typeof from !== 'string' || typeof to !== 'string') return [];
    const listed = Array.isArray(types) ? types.filter((type) => typeof type === 'string') : undefined;
    const shares = { sharePercent: numberOr(sharePercent, 0), acceptancePercent: numberOr(acceptancePercent, 100) };
    return [{ id, name: textOf(name), types: listed, from, to, ...shares }];
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
 * The largest share, in percent, that a move can have beside the others out of its channel: of no type may more than all be steered. The
 * type '' stands for all types that no move names.
 */
export function largestShare(moves: readonly Move[], move: Pick<Move, 'id' | 'from' | 'types'>): number {
  const others = moves.filter(({ id, from }) => id !== move.id && from === move.from);
  const types = move.types ?? ['', ...others.flatMap((other) => other.types ?? [])];
  const taken = types.map((type) =>
    others.filter((other) => concerns(other, type)).reduce((sum, { sharePercent }) => sum + sharePercent, 0),
  );
  return Math.max(0, 100 - Math.max(0, ...taken));
}

/** The document with another share for a move, kept within what is possible. */
export function withShare(document: JsonObject, move: Move, sharePercent: number): JsonObject {
  const share = Math.min(Math.max(0, sharePercent), largestShare(movesOf(document), move));
  const path = ['steering', move.id];
  if (valueAt(document, path) !== undefined) return withValue(document, [...path, 'sharePercent'], share);
  const { id, name, types, from, to } = move;
  const stated = { ...(name ? { name } : {}), ...(types ? { types: [...types] } : {}), from, to, sharePercent: share };
  return withValue(document, ['steering', id], stated);
}
