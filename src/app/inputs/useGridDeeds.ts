import { type ClipboardEvent, useState } from 'react';
import { type PastedCell, pasteGrid, type Selection } from '../fields/pasteGrid.ts';
import type { Cell } from './cells.ts';
import type { GridModel } from './gridModel.ts';
import { cellsIn, copyText } from './gridText.ts';
import { type Given, useScene } from './scene.ts';

/** What came of the last paste or deletion, as far as the user has to know. */
export type Outcome =
  | { readonly kind: 'pasted'; readonly taken: number; readonly refused: readonly PastedCell[]; readonly outside: number }
  | { readonly kind: 'kept'; readonly cell: Cell };

/** What can be done to the selected cells of a grid at once. */
export function useGridDeeds(model: GridModel) {
  const scene = useScene();
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = (event: ClipboardEvent, selection: Selection) => {
    event.clipboardData.setData('text/plain', copyText(model, selection, scene));
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent, selection: Selection) => {
    event.preventDefault();
    const cells = new Map<string, Cell>();
    const read = (row: number, column: number, text: string) => {
      const cell = model.cell(row, column);
      if (cell?.kind !== 'edit') return undefined;
      cells.set(`${row} ${column}`, cell);
      return cell.parse(text, scene.writing);
    };
    const pasted = pasteGrid(event.clipboardData.getData('text/plain'), selection, read);
    const given = pasted.cells.flatMap(({ row, column, text, result }): Given[] => {
      const cell = cells.get(`${row} ${column}`);
      if (cell === undefined) return [];
      return [result.ok ? { cell, value: result.value } : { cell, text, reason: result.reason }];
    });
    scene.give(given, 'paste');
    const refused = pasted.cells.filter(({ result }) => !result.ok);
    setOutcome({ kind: 'pasted', taken: pasted.cells.length - refused.length, refused, outside: pasted.outside });
  };
  const clear = (selection: Selection) => {
    const cells = cellsIn(model, selection).filter((cell) => cell.kind === 'edit');
    const removable = cells.filter(({ remove }) => remove !== undefined);
    const kept = cells.find(({ remove }) => remove === undefined);
    setOutcome(kept && { kind: 'kept', cell: kept });
    scene.give(
      removable.map((cell) => ({ cell, value: undefined })),
      'remove',
    );
  };
  return { outcome, forget: () => setOutcome(undefined), copy, paste, clear };
}
