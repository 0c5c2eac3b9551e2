import { type ComponentType, type CSSProperties, type KeyboardEvent, useId, useMemo, useRef } from 'react';
import { directionOf } from '../language/language.ts';
import { useWords } from '../language/useWords.ts';
import type { Cell, SummaryCell } from './cells.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { GridHead } from './GridHead.tsx';
import { GridOutcome } from './GridOutcome.tsx';
import { GridPager } from './GridPager.tsx';
import { GridRow } from './GridRow.tsx';
import type { GridModel } from './gridModel.ts';
import { cursorAt, moved, selectionOf } from './gridMove.ts';
import { type Scene, useScene } from './scene.ts';
import { useGridCursor } from './useGridCursor.ts';
import { useGridDeeds } from './useGridDeeds.ts';
import { useGridEditing } from './useGridEditing.ts';
import { placeOf, useGridPointer } from './useGridPointer.ts';

/** A table that is edited is a grid. */
const asGrid = { role: 'grid', 'aria-multiselectable': true } as const;

/** The rows, or columns, that are drawn: the page of the active one. The same list as long as they are the same. */
function useDrawn(count: number, most = count, active: number): number[] {
  const start = Math.floor(active / most) * most;
  return useMemo(() => Array.from({ length: Math.min(most, count - start) }, (_, at) => start + at), [count, most, start]);
}

/** What rows are drawn from: the same as long as neither cells nor what is said of them have changed. */
function useShown(scene: Scene, model: GridModel): Scene {
  const { baseline, problems, warnings, drafts, writing } = scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a model is another one whenever its cells are
  return useMemo(() => scene, [model, baseline, problems, warnings, drafts, writing]);
}

interface GridProps {
  readonly model: GridModel;
  /** What shows below the grid of that which stands behind its active cell, where cells of it stand for more than a value. */
  readonly behind?: ComponentType<{ readonly cell: Cell | SummaryCell }>;
}

/** A grid of cells edited in place: one stop for Tab, arrows inside, Enter or F2 to edit, copy and paste as in spreadsheets. */
export function CellGrid({ model, behind: Behind }: GridProps) {
  const { language } = useWords();
  const scene = useScene();
  const shown = useShown(scene, model);
  const box = useRef<HTMLDivElement>(null);
  const notes = useId();
  const { cursor, go, look, isEntered, enter } = useGridCursor(model, box);
  const { start, edit, press, acts } = useGridEditing({ model, box, cursor, go });
  const { outcome, forget, copy, paste, clear } = useGridDeeds(model);
  const isEditing = start !== undefined;
  const pointer = useGridPointer({ cursor, isEntered, isEditing, go, edit: () => edit() });
  const size = { rows: model.rows.length, columns: model.columns.length };
  const [active, selection] = [model.cell(cursor.row, cursor.column), selectionOf(cursor)];

  const keys = (event: KeyboardEvent) => {
    const next = moved(cursor, event, size, directionOf[language] === 'rtl');
    if (next) go(next);
    else if (event.key === 'Delete' || event.key === 'Backspace') clear(selection);
    else if (event.key === 'Escape' && active && active.kind !== 'fixed') scene.forget(active.key);
    else if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey)) {
      go({ row: size.rows - 1, column: size.columns - 1, fromRow: 0, fromColumn: 0 });
    } else if (!press(event)) return;
    event.preventDefault();
  };
  const rows = useDrawn(size.rows, model.most?.rows, cursor.row);
  const columns = useDrawn(size.columns, model.most?.columns, cursor.column);
  return (
    <div className="grid" ref={box}>
      <GridPager model={model} rows={rows} columns={columns} onLook={(row, column) => look(cursorAt(row, column))} />
      <GridOutcome model={model} outcome={outcome} onClose={forget} />
      <div className="grid-frame" data-tight={model.tight} data-narrow={model.columns.length <= 2}>
        <table
          style={{ '--columns': columns.length } as CSSProperties}
          {...asGrid}
          aria-label={model.title}
          aria-rowcount={size.rows + 1}
          aria-colcount={size.columns + 1}
          onFocus={(event) => enter(placeOf(event.target))}
          onKeyDown={keys}
          onCopy={(event) => !isEditing && copy(event, selection)}
          onPaste={(event) => !isEditing && paste(event, selection)}
          {...pointer}
        >
          <GridHead model={model} columns={columns} />
          <tbody>
            {rows.map((row) => {
              const isActive = row === cursor.row;
              return (
                <GridRow
                  key={model.rows[row]?.key}
                  {...{ row, columns, model }}
                  scene={shown}
                  notes={isEntered ? notes : undefined}
                  active={isActive ? cursor.column : -1}
                  selection={selection.rows * selection.columns > 1 ? selection : undefined}
                  start={isActive ? start : undefined}
                  acts={isActive ? acts : undefined}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      {isEntered && active && active.kind !== 'fixed' && (
        <FieldNotes id={notes} cell={active}>
          {Behind && <Behind key={active.key} cell={active} />}
        </FieldNotes>
      )}
    </div>
  );
}
