import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Path } from '../../scenario/path.ts';
import { useFinding } from './finding.ts';
import type { GridModel } from './gridModel.ts';
import { type Cursor, cursorAt } from './gridMove.ts';

const startsWith = (path: Path, start: Path): boolean => start.length > 0 && start.every((key, at) => path[at] === key);

/** The cell of a grid that shows a field, alone or with others; else the first of what the field consists of. */
function placeIn(model: GridModel, wanted: Path): readonly [row: number, column: number] | undefined {
  if (model.locate) return model.locate(wanted);
  let part: readonly [row: number, column: number] | undefined;
  for (const row of model.rows.keys()) {
    for (const column of model.columns.keys()) {
      const cell = model.cell(row, column);
      if (cell === undefined || cell.kind === 'fixed') continue;
      const isWhole = cell.kind === 'edit' || cell.path.length === wanted.length; // of a list, a grid of its own shows the items
      if (isWhole && startsWith(wanted, cell.path)) return [row, column];
      if (startsWith(cell.path, wanted)) part ??= [row, column];
    }
  }
  return part;
}

/** The active cell of a grid; moving to it gives it the focus. */
export function useGridCursor(model: GridModel, box: RefObject<HTMLDivElement | null>) {
  const { target, found } = useFinding();
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
  /** A cell has the focus, however it came there. */
  const enter = (at: readonly [row: number, column: number] | undefined) => {
    setEntered(true);
    if (at && (at[0] !== cursor.row || at[1] !== cursor.column)) setCursor(cursorAt(...at));
  };
  return { cursor, go, look: setCursor, isEntered, enter };
}
