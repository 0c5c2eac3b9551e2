import { createContext, useContext, useSyncExternalStore } from 'react';

/** The point at which the figures of charts are read: where the pointer is, else where it was put last. */
export interface Cursor {
  readonly get: () => number;
  /** Puts it on a point, until it is put elsewhere. */
  readonly put: (point: number) => void;
  /** Shows another point for as long as the pointer is there. */
  readonly hover: (point: number | undefined) => void;
  readonly subscribe: (tell: () => void) => () => void;
}

export function createCursor(first: number): Cursor {
  let placed = first;
  let hovered: number | undefined;
  const told = new Set<() => void>();
  const change = (act: () => void) => {
    const before = hovered ?? placed;
    act();
    if ((hovered ?? placed) !== before) for (const tell of told) tell();
  };
  return {
    get: () => hovered ?? placed,
    put: (point) =>
      change(() => {
        placed = point;
        hovered = undefined;
      }),
    hover: (point) =>
      change(() => {
        hovered = point;
      }),
    subscribe(tell) {
      told.add(tell);
      return () => told.delete(tell);
    },
  };
}

/** The cursor that the charts below it share. */
export const CursorContext = createContext<Cursor>(createCursor(0));

export const useCursor = (): Cursor => useContext(CursorContext);

const nothingTold = () => () => undefined;

/** The point of the cursor, of so many; what uses it is drawn anew whenever it moves, unless it does not follow. */
export function useCursorPoint(count: number, follows = true): number {
  const cursor = useCursor();
  return Math.max(0, Math.min(count - 1, useSyncExternalStore(follows ? cursor.subscribe : nothingTold, cursor.get)));
}
