import { isJsonObject, type JsonObject } from '../../scenario/jsonValue.ts';
import { concerns, type Move, movesOf, startsOn } from './steering.ts';

/** Moves from a channel to another. */
export interface MatrixCell {
  readonly to: string;
  readonly moves: readonly Move[];
  /** Percent, steered by them, of all inquiries that would choose the channel; undefined where it cannot be told. */
  readonly percent: number | undefined;
}

/** What becomes of the inquiries that would choose a channel. */
export interface MatrixRow {
  readonly from: string;
  /** Percent that stays. */
  readonly staysPercent: number | undefined;
  readonly cells: readonly MatrixCell[];
}

/** Inquiries that would choose a channel, by type. */
function choosing(document: JsonObject, channel: string, inquiries: Readonly<Record<string, number>>): Map<string, number> {
  return new Map([...startsOn(document, channel)].map(([type, percent]) => [type, (percent / 100) * (inquiries[type] ?? 0)]));
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

/** Percent of the inquiries that would choose a channel that a move takes elsewhere. */
function percentMoved(move: Move, weights: ReadonlyMap<string, number>): number | undefined {
  if (move.segments !== undefined) return undefined; // how many of a segment would choose the channel is not known here
  const own = (move.sharePercent * move.acceptancePercent) / 100;
  if ([...weights.keys()].every((type) => concerns(move, type))) return own;
  const all = sum(weights.values());
  return all > 0
    ? (own * sum([...weights].flatMap(([type, weight]) => (concerns(move, type) ? [weight] : [])))) / all
    : undefined;
}

/**
 * The steering of a document as a matrix: a row for each channel that inquiries would choose, a column for each channel. `inquiries` is
 * how many arise, by type: needed where moves concern some types only. Where one concerns some segments only, no total is told.
 */
export function steeringMatrix(document: JsonObject, inquiries: Readonly<Record<string, number>> = {}): MatrixRow[] {
  const channels = isJsonObject(document.channels) ? Object.keys(document.channels) : [];
  const moves = movesOf(document);
  return channels.flatMap((from) => {
    const weights = choosing(document, from, inquiries);
    if (weights.size === 0 && !moves.some((move) => move.from === from)) return [];
    const cells = channels.map((to) => {
      const own = moves.filter((move) => move.from === from && move.to === to);
      const shares = own.map((move) => percentMoved(move, weights));
      return { to, moves: own, percent: shares.some((share) => share === undefined) ? undefined : sum(shares as number[]) };
    });
    const known = cells.every(({ percent }) => percent !== undefined);
    const steered = sum(cells.map(({ percent }) => percent ?? 0));
    return [{ from, cells, staysPercent: known ? Math.max(0, 100 - steered) : undefined }];
  });
}
