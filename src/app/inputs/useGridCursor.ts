import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Path } from '../../scenario/path.ts';
import type { GridModel } from './gridModel.ts';
import { type Cursor, cursorAt } from './gridMove.ts';
import { useScene } from './scene.ts';

/** Whether a cell is the field at a path, or shows it with others. */
const holds = (path: Path, wanted: Path): boolean => path.length > 0 && path.every((key, at) => wanted[at] === key);

/** The cell of a grid that shows a field. */
function placeIn(model: GridModel, wanted: Path): readonly [row: number, column: number] | undefined {
  const known = model.locate?.(wanted);
  if (known || model.locate) return known;
  for (const row of model.rows.keys()) {
    for (const column of model.columns.keys()) {
      const cell = model.cell(row, column);
      if (cell && cell.kind !== 'fixed' && holds(cell.path, wanted)) return [row, column];
    }
  }
  return undefined;
}

/** The active cell of a grid; moving to it gives it the focus. */
export function useGridCursor(model: GridModel, box: RefObject<HTMLDivElement | null>) {
  const { target, found } = useScene();
  const [given, setCursor] = useState<Cursor>(cursorAt(0, 0));
  const [isEntered, setEntered] = useState(false);
  const wantsFocus = useRef(false);
  const fits = given.row < model.rows.length && given.column < model.columns.length;
  const cursor = fits ? given : cursorAt(0, 0);
  const go = (next: Cursor) => {
    wantsFocus.current = true;
    setEntered(true);
    setCursor({ ...next });
  };
  const goTo = useRef(go);
  useEffect(() => {
    const place = target && placeIn(model, target);
    if (place === undefined) return;
    goTo.current(cursorAt(...place));
    found();
  }, [target, model, found]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only at first
  useLayoutEffect(() => {
    const [frame, row] = ['.grid-frame', `tbody tr:nth-child(${(model.begin ?? 0) + 1})`].map((part) =>
      box.current?.querySelector<HTMLElement>(part),
    );
    const head = frame?.querySelector('thead')?.offsetHeight ?? 0;
    if (frame && row && model.begin) frame.scrollTop = row.offsetTop - head;
  }, []);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = box.current?.querySelector<HTMLElement>(`[data-at="${cursor.row} ${cursor.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [cursor, box]);
  return { cursor, go, look: setCursor, isEntered, enter: () => setEntered(true) };
}
