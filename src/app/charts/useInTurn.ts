import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Those that wait for their turn, in the order in which they came. */
const waiting = new Set<() => void>();

function nextTurn(): void {
  const [turn] = waiting;
  if (turn === undefined) return;
  waiting.delete(turn);
  turn();
  if (waiting.size > 0) setTimeout(nextTurn);
}

function takeTurn(turn: () => void): () => void {
  if (waiting.size === 0) setTimeout(nextTurn);
  waiting.add(turn);
  return () => waiting.delete(turn);
}

/**
 * The last value there was, taken over in a task of its own for each that uses this: what is slow to draw is drawn one after the other, and
 * the page hears its user in between. Nothing before the first turn.
 */
export function useInTurn<T extends object>(value: T | undefined): T | undefined {
  const [taken, take] = useState<T>();
  useEffect(() => {
    return value && takeTurn(() => flushSync(() => take(value)));
  }, [value]);
  return taken;
}
