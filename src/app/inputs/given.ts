import { type Path, valueAt } from '../../scenario/path.ts';
import { nodeAt } from '../fields/nodeAt.ts';
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

/** Whether a field is of a thing of which the baseline has nothing: that is said once, of the thing. */
export function isOfNewThing({ baseline }: Pick<Scene, 'baseline'>, path: Path): boolean {
  if (baseline === undefined) return false;
  const things = path.slice(0, -1).map((_, at) => path.slice(0, at + 1));
  return things.some((thing) => nodeAt(thing.slice(0, -1))?.kind === 'record' && valueAt(baseline, thing) === undefined);
}

/** Whether a cell, or another field, has something else than in the baseline. */
export function differs({ document, baseline }: Pick<Scene, 'document' | 'baseline'>, cell: GridCell | Path): boolean {
  if (baseline === undefined || ('kind' in cell && cell.kind === 'fixed')) return false;
  const path = 'kind' in cell ? cell.path : cell;
  if (!sameJson(valueAt(document, path), valueAt(baseline, path))) return true;
  return 'kind' in cell && cell.kind === 'edit' && !sameJson(cell.read(document), cell.read(baseline));
}
