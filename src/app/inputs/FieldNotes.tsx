import type { ReactNode } from 'react';
import { Num } from '../views/Num.tsx';
import { Consequence } from './Consequence.tsx';
import type { Cell, SummaryCell } from './cells.ts';
import { EntryActions } from './EntryActions.tsx';
import { FieldDifference, FieldErrors, FieldWarnings } from './FieldParts.tsx';
import { FieldSource } from './FieldSource.tsx';
import { placeText } from './labels.ts';
import { PlaceName } from './marks.tsx';
import { meaningOf, understoodOf } from './meaning.ts';
import { useScene } from './scene.ts';

/** What the value of a cell is in other words. */
function Understood({ cell }: { readonly cell: Cell | SummaryCell }) {
  const { document } = useScene();
  const said = cell.kind === 'edit' ? understoodOf(cell.node, cell.read(document)) : undefined;
  return said === undefined ? null : (
    <span className="understood">
      = <Num>{said}</Num>
    </span>
  );
}

interface NotesProps {
  readonly id: string;
  readonly cell: Cell | SummaryCell;
  /** What stands behind the cell. */
  readonly children: ReactNode;
}

/** All that is to be said of the active cell of a grid, below it: the page's line for formulas. */
export function FieldNotes({ id, cell, children }: NotesProps) {
  const { document, writing, say } = useScene();
  return (
    <div className="notes">
      <div className="notes-said">
        <p className="notes-title">
          <strong>
            <PlaceName text={placeText(cell.path, document, writing, cell.kind === 'edit' ? cell.name : undefined)} />
          </strong>{' '}
          <Understood cell={cell} />
        </p>
        <div id={id}>
          <FieldErrors cell={cell} />
          <FieldWarnings cell={cell} />
          <p className="help">{meaningOf(cell.node, writing, say, cell.kind === 'edit' ? cell.meaning : undefined)}</p>
        </div>
        <Consequence path={cell.path} />
      </div>
      <div className="notes-done">
        <FieldDifference cell={cell} />
        <FieldSource path={cell.path} node={cell.node} inherited />
        <EntryActions path={cell.path} />
      </div>
      <div className="notes-editor">{children}</div>
    </div>
  );
}
