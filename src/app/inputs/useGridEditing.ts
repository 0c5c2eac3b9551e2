import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Leave } from './CellEditor.tsx';
import { givenOf } from './given.ts';
import type { GridModel } from './gridModel.ts';
import { type Cursor, moved, selectionOf } from './gridMove.ts';
import { cellsIn } from './gridText.ts';
import { useScene } from './scene.ts';

/** Where the focus goes after an edit, as a key moves it where lines run left to right. */
const keyOf: Readonly<Partial<Record<Leave, string>>> = {
  down: 'ArrowDown',
  up: 'ArrowUp',
  next: 'ArrowRight',
  before: 'ArrowLeft',
};
const noModifiers = { shiftKey: false, ctrlKey: false, metaKey: false };

/** What an editor needs of its grid. */
export interface EditActs {
  readonly give: (text: string, leave: Leave) => void;
  readonly revert: () => void;
}

interface EditedGrid {
  readonly model: GridModel;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly cursor: Cursor;
  readonly go: (cursor: Cursor) => void;
}

/** Editing of the active cell of a grid. `start` is what its editor holds at first; undefined while nothing is edited. */
export function useGridEditing({ model, box, cursor, go }: EditedGrid) {
  const scene = useScene();
  const [start, setStart] = useState<string>();
  const active = model.cell(cursor.row, cursor.column);
  const size = { rows: model.rows.length, columns: model.columns.length };

  /** Begins with the value, or with a first character in its place. A field of several values is edited below the grid. */
  const edit = (first?: string) => {
    if (active?.kind === 'summary') {
      box.current?.querySelector<HTMLElement>('.notes-editor :is(input, select, button, td[tabindex="0"])')?.focus();
    }
    if (active?.kind !== 'edit') return;
    const draft = scene.drafts.get(active.key)?.text;
    setStart(first ?? draft ?? active.text(active.read(scene.document), scene.writing));
  };
  const give = (text: string, leave: Leave) => {
    const cells = leave === 'fill' ? cellsIn(model, selectionOf(cursor)) : active ? [active] : [];
    const edited = cells.filter((cell) => cell.kind === 'edit');
    for (const cell of edited) if (!givenOf(cell, text, scene)) scene.forget(cell.key);
    scene.give(
      edited.flatMap((cell) => givenOf(cell, text, scene) ?? []),
      leave === 'fill' ? 'paste' : 'value',
    );
    setStart(undefined);
    const key = keyOf[leave];
    if (leave !== 'away') go((key && moved(cursor, { key, ...noModifiers }, size)) || cursor);
  };
  const revert = () => {
    setStart(undefined);
    go(cursor);
  };
  const press = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    if (key === 'Enter' || key === 'F2') edit();
    else if (key === ' ') edit();
    else if (key.length === 1 && !ctrlKey && !metaKey && !altKey) edit(key);
    else return false;
    return true;
  };
  return { start, edit, press, acts: { give, revert } };
}
