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

/** A press makes a cell the active one, one on the active cell edits it; drawn over cells, or with Shift, it selects them. */
export function useGridPointer({ cursor, isEntered, isEditing, go, edit }: Pointed) {
  const wasActive = useRef(false);
  const point = (event: MouseEvent, extends_: boolean) => {
    const at = placeOf(event.target);
    const isSame = at?.[0] === cursor.row && at[1] === cursor.column;
    if (at === undefined || (isSame && isEditing)) return;
    wasActive.current = isSame && isEntered && !extends_;
    if (!isSame || !isEntered) go(extends_ ? { ...cursor, row: at[0], column: at[1] } : cursorAt(...at));
  };
  return {
    onPointerDown: (event: PointerEvent) => !isTouch(event) && event.button === 0 && point(event, event.shiftKey),
    onPointerOver: (event: PointerEvent) => !isTouch(event) && event.buttons === 1 && point(event, true),
    onClick: (event: MouseEvent) => {
      if (isEditing || placeOf(event.target) === undefined) return;
      if (isTouch(event as PointerEvent)) point(event, false);
      if (wasActive.current) edit();
    },
  };
}
