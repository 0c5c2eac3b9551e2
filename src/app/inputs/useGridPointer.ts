import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { type Cursor, cursorAt } from './gridMove.ts';

interface Pointed {
  readonly cursor: Cursor;
  readonly isEntered: boolean;
  readonly isEditing: boolean;
  readonly go: (cursor: Cursor) => void;
  readonly edit: () => void;
}

/** The row and column of the cell that something happened to. */
export function placeOf(target: EventTarget): readonly [row: number, column: number] | undefined {
  const at = target instanceof Element ? target.closest('[data-at]')?.getAttribute('data-at') : undefined;
  const [row, column] = (at ?? '').split(' ').map(Number);
  return at && row !== undefined && column !== undefined ? [row, column] : undefined;
}

const isTouch = ({ pointerType }: PointerEvent): boolean => pointerType === 'touch';

/**
 * A press makes a cell the active one, one on the active cell edits it; drawn over cells, or with Shift, it selects them. A finger may
 * want to scroll: with it only a tap counts.
 */
export function useGridPointer({ cursor, isEntered, isEditing, go, edit }: Pointed) {
  const wasActive = useRef(false);
  const isActive = (at: readonly number[] | undefined) => isEntered && at?.[0] === cursor.row && at[1] === cursor.column;
  const select = (event: PointerEvent) => {
    const at = placeOf(event.target);
    if (at && !isActive(at)) go({ ...cursor, row: at[0], column: at[1] });
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      const at = placeOf(event.target);
      wasActive.current = isActive(at) && !event.shiftKey;
      if (isTouch(event) || event.button !== 0 || at === undefined || isActive(at)) return;
      if (event.shiftKey) select(event);
      else go(cursorAt(...at));
    },
    onPointerOver: (event: PointerEvent) => {
      if (!isTouch(event) && event.buttons === 1) select(event);
    },
    onClick: (event: MouseEvent) => {
      const at = placeOf(event.target);
      if (at === undefined || isEditing) return;
      if (wasActive.current) edit();
      else if (!isActive(at)) go(cursorAt(...at));
    },
  };
}
