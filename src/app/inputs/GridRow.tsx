import { memo } from 'react';
import { valueAt } from '../../scenario/path.ts';
import type { Selection } from '../fields/pasteGrid.ts';
import { CellEditor } from './CellEditor.tsx';
import { type GridCell, shownText } from './cells.ts';
import { baselineText } from './FieldParts.tsx';
import { differs } from './given.ts';
import type { GridModel } from './gridModel.ts';
import { isSelected } from './gridMove.ts';
import { DifferenceMark } from './marks.tsx';
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
  readonly notes: string;
  readonly acts: EditActs | undefined;
}

const isNumeric = (cell: GridCell | undefined): boolean =>
  cell?.kind === 'fixed'
    ? /^[\d.,%\s]+$/.test(cell.text)
    : cell?.kind === 'edit' && !['text', 'choice', 'yesNo'].includes(cell.node.kind);

/** What a cell shows while nobody edits it. */
function textOf(cell: GridCell | undefined, { document, writing, drafts }: Scene): { text: string; isDefault?: boolean } {
  if (cell === undefined) return { text: '' };
  if (cell.kind === 'fixed') return { text: cell.text };
  if (cell.kind === 'summary') return { text: cell.text(document, writing) };
  const draft = drafts.get(cell.key);
  const value = cell.read(document);
  if (draft || value !== undefined) return { text: draft?.text ?? shownText(cell, value, writing) };
  const isThere = valueAt(document, cell.path.slice(0, -1)) !== undefined;
  const preset = isThere ? cell.node.default : undefined;
  return { text: preset === undefined ? '' : cell.text(preset, writing), isDefault: true };
}

function CellView({
  cell,
  scene,
  tight,
}: {
  readonly cell: GridCell | undefined;
  readonly scene: Scene;
  readonly tight: boolean;
}) {
  const { text, isDefault } = textOf(cell, scene);
  return (
    <>
      <span className={isDefault ? 'cell-default' : 'cell-text'}>
        <bdi>{text}</bdi>
        {isDefault && text !== '' && <span className="only-heard"> ({scene.say.byDefault})</span>}
      </span>
      {cell && cell.kind !== 'fixed' && differs(scene, cell) && (
        <DifferenceMark before={baselineText(cell, scene)} tight={tight} />
      )}
    </>
  );
}

const states = (cell: GridCell | undefined, scene: Scene) => ({
  wrong: cell !== undefined && ((cell.kind === 'fixed' && cell.amiss === true) || problemsAt(scene, cell).length > 0),
  unusual: cell?.kind === 'edit' && warningsAt(scene.warnings, cell.path).length > 0,
});

/** A cell of a table that is edited is one of a grid. */
const asCell = (isReadOnly: boolean, isSelected: boolean | undefined) =>
  ({ role: 'gridcell', 'aria-selected': isSelected, 'aria-readonly': isReadOnly || undefined }) as const;

/** One row of a grid. */
export const GridRow = memo(({ row, columns, model, scene, active, selection, start, notes, acts }: RowProps) => (
  <tr aria-rowindex={row + 2}>
    <th scope="row">
      <bdi>{model.rows[row]?.title}</bdi>
    </th>
    {columns.map((column) => {
      const cell = model.cell(row, column);
      const { wrong, unusual } = states(cell, scene);
      const isActive = column === active;
      const label = `${model.rows[row]?.title}, ${model.columns[column]?.title}`;
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
          data-unusual={unusual || undefined}
        >
          {isActive && start !== undefined && acts && cell?.kind === 'edit' ? (
            <CellEditor {...{ cell, label, start }} describedBy={notes} onGive={acts.give} onRevert={acts.revert} />
          ) : (
            <CellView cell={cell} scene={scene} tight={model.tight === true} />
          )}
        </td>
      );
    })}
  </tr>
));
