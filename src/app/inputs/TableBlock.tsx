import { useMemo, useState } from 'react';
import { rich } from '../language/rich.tsx';
import { BehindCell } from './BehindCell.tsx';
import { CellGrid } from './CellGrid.tsx';
import { gridOf } from './gridModel.ts';
import { labelOf } from './labels.ts';
import { newEntry } from './newEntry.ts';
import { useScene } from './scene.ts';
import type { Table } from './tables.ts';

/** A table of things under its title, with the way to one more. */
export function TableBlock({ table, level = 4 }: { readonly table: Table; readonly level?: 3 | 4 }) {
  const { writing, say, change } = useScene();
  const model = useMemo(() => gridOf(table), [table]);
  const [isOpen, setOpen] = useState(false);
  const { grows } = table;
  const Heading = `h${level}` as const;
  const isShown = table.rows.length > 0 && (isOpen || table.isEmpty !== true);
  const add = () => {
    if (!grows) return;
    change((whole) => newEntry(whole, grows, writing).document, 'add', grows.path);
  };
  return (
    <section className="block">
      <Heading>{table.title}</Heading>
      {isShown && <CellGrid model={model} behind={BehindCell} />}
      {table.rows.length === 0 && <p className="help">{say.nothingYet}</p>}
      {!isShown && table.rows.length > 0 && (
        <p className="none-given">
          {say.noneGiven}{' '}
          <button type="button" className="link" onClick={() => setOpen(true)}>
            {say.fillIn}
          </button>
        </p>
      )}
      {grows && (
        <button type="button" className="button add" onClick={add}>
          {rich(say.add, { thing: labelOf(grows.node.item, writing.words) })}
        </button>
      )}
    </section>
  );
}
