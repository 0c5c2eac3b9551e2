import { memo } from 'react';
import { valueAt } from '../../scenario/path.ts';
import type { Selection } from '../fields/pasteGrid.ts';
import { CellEditor } from './CellEditor.tsx';
import { CellView } from './CellView.tsx';
import type { GridCell } from './cells.ts';
import type { GridModel } from './gridModel.ts';
import { isSelected } from './gridMove.ts';
import { DifferenceMark, PlaceName } from './marks.tsx';
import { problemsAt } from './problems.ts';
import type { Scene } from './scene.ts';
import type { EditActs } from './useGridEditing.ts';
import { warningsAt } from './warnings.ts';

interface RowProps {
  readonly row: number;
  readonly columns: readonly number[];
  readonly model: GridModel;
  readonly scene: Scene;
  /** Column of the active cell; -1 where it is in another row. */
  readonly active: number;
  readonly selection: Selection | undefined;
  /** What the editor of the active cell holds at first; undefined while it is not edited. */
  readonly start: string | undefined;
  /** Id of what is said of the active cell. */
  readonly notes: string | undefined;
  readonly acts: EditActs | undefined;
}

const isNumeric = (cell: GridCell | undefined): boolean =>
  cell?.kind === 'fixed'
    ? /^[\d.,%\s]+$/.test(cell.text)
    : cell?.kind === 'edit' && !['text', 'choice', 'yesNo'].includes(cell.node.kind);

const states = (cell: GridCell | undefined, scene: Scene) => ({
  wrong: cell !== undefined && ((cell.kind === 'fixed' && cell.amiss === true) || problemsAt(scene, cell).length > 0),
  unusual: cell?.kind === 'edit' && warningsAt(scene.warnings, cell.path).length > 0,
});

/** A cell of a table that is edited is one of a grid. */
const asCell = (isReadOnly: boolean, isSelected: boolean | undefined) =>
  ({ role: 'gridcell', 'aria-selected': isSelected, 'aria-readonly': isReadOnly || undefined }) as const;

/** The title of a row, and whether the baseline has none of it. */
function RowTitle({ title, isNew }: { readonly title: string; readonly isNew: boolean }) {
  return (
    <th scope="row">
      <PlaceName text={title} />
      {isNew && <DifferenceMark before="" tight={false} />}
    </th>
  );
}

/** One row of a grid. */
export const GridRow = memo(({ row, columns, model, scene, active, selection, start, notes, acts }: RowProps) => {
  const { title = '', path } = model.rows[row] ?? {};
  const isNew = path !== undefined && scene.baseline !== undefined && valueAt(scene.baseline, path) === undefined;
  return (
    <tr aria-rowindex={row + 2}>
      <RowTitle title={title} isNew={isNew} />
      {columns.map((column) => {
        const cell = model.cell(row, column);
        const { wrong, unusual } = states(cell, scene);
        const isActive = column === active;
        const label = `${title}, ${model.columns[column]?.title}`;
        return (
          <td
            key={column}
            {...asCell(cell?.kind !== 'edit', selection && isSelected(selection, row, column))}
            aria-colindex={column + 2}
            tabIndex={isActive && start === undefined ? 0 : -1}
            dir={isNumeric(cell) ? 'ltr' : undefined}
            aria-invalid={wrong || undefined}
            aria-describedby={isActive ? notes : undefined}
            data-at={`${row} ${column}`}
            data-key={cell && cell.kind !== 'fixed' ? cell.key : undefined}
            data-kind={cell?.kind ?? 'none'}
            data-lines={(cell?.kind === 'edit' && cell.node.kind === 'list') || undefined}
            data-unusual={unusual || undefined}
          >
            {isActive && start !== undefined && acts && cell?.kind === 'edit' ? (
              <CellEditor {...{ cell, label, start }} describedBy={notes ?? ''} onGive={acts.give} onRevert={acts.revert} />
            ) : (
              <CellView {...{ cell, scene, isNew }} tight={model.tight === true} />
            )}
          </td>
        );
      })}
    </tr>
  );
});
