import { type Path, valueAt } from '../../scenario/path.ts';
import { sameJson } from '../fields/sameJson.ts';
import type { Cell, GridCell } from './cells.ts';
import type { Given, Scene } from './scene.ts';

/** What a text gives a cell; undefined where it says what the cell has anyway. */
export function givenOf(cell: Cell, text: string, { document, writing }: Pick<Scene, 'document' | 'writing'>): Given | undefined {
  const value = cell.read(document);
  if (text.trim() === cell.text(value, writing)) return undefined;
  const result = cell.parse(text, writing);
  if (!result.ok) return { cell, text, reason: result.reason };
  return result.value !== undefined && sameJson(result.value, value) ? undefined : { cell, value: result.value };
}

/** Whether a cell, or another field, has something else than in the baseline. */
export function differs({ document, baseline }: Pick<Scene, 'document' | 'baseline'>, cell: GridCell | Path): boolean {
  if (baseline === undefined || ('kind' in cell && cell.kind === 'fixed')) return false;
  const path = 'kind' in cell ? cell.path : cell;
  if (!sameJson(valueAt(document, path), valueAt(baseline, path))) return true;
  return 'kind' in cell && cell.kind === 'edit' && !sameJson(cell.read(document), cell.read(baseline));
}
