import { isJsonObject, type JsonObject } from '../../scenario/jsonValue.ts';
import { queuesOf } from '../../scenario/queuesOf.ts';
import { reachOf } from '../../scenario/reach.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { typePlaces } from '../../scenario/typePlaces.ts';
import { asScenario } from './asScenario.ts';
import { type Move, movesOf, startsOn } from './steering.ts';

/** Whether contacts of a type are served wherever they can come once it is steered from a channel to another. */
function isServed(scenario: Scenario, type: string, from: string, to: string): boolean {
  const move = { from, to, types: [type], sharePercent: 100, acceptancePercent: 100, forced: false };
  const steered = { ...scenario, steering: { ...scenario.steering, '': move } };
  const queues = queuesOf(scenario);
  return reachOf(steered, type, typePlaces(scenario, type, queues), queues).unserved.length === 0;
}

/** An id that no move has and every document may use. */
function moveId(moves: readonly Move[], from: string, to: string): string {
  const ids = new Set(moves.map(({ id }) => id));
  const first = `${from}-to-${to}`.slice(0, 60);
  for (let number = 1; ; number++) {
    const id = number === 1 ? first : `${first}-${number}`;
    if (!ids.has(id)) return id;
  }
}

/** What pairs of channels can still be steered between: a new move for each, by `from to`. */
export function offeredMoves(
  document: JsonObject,
  pairs: readonly { readonly from: string; readonly to: string }[],
): Map<string, Move> {
  return new Map(
    pairs.flatMap(({ from, to }) => {
      const move = newMove(document, from, to);
      return move ? [[`${from} ${to}`, move]] : [];
    }),
  );
}

/**
 * A move from a channel to another that a document in order lacks, at 0 percent: of all inquiry types that would choose the first and can
 * be handled on the second. Undefined where there is none.
 */
export function newMove(document: JsonObject, from: string, to: string): Move | undefined {
  const scenario = asScenario(document);
  if (scenario === undefined) return undefined;
  const starting = [...startsOn(document, from).keys()];
  const types = starting.filter((type) => isServed(scenario, type, from, to));
  if (from === to || types.length === 0) return undefined;
  const isAll = isJsonObject(document.inquiryTypes) && types.length === Object.keys(document.inquiryTypes).length;
  const id = moveId(movesOf(document), from, to);
  return {
    id,
    name: undefined,
    types: isAll ? undefined : types,
    segments: undefined,
    from,
    to,
    sharePercent: 0,
    acceptancePercent: 100,
  };
}
