import type { NumberNode } from '../fields/fieldNode.ts';
import type { CellWriting } from '../fields/formatCell.ts';
import { type Cell, numberOf } from './cells.ts';

/** From so many seconds on a step is a minute. */
const longSeconds = 600;

/** What one press adds to a number of a field: 1 of its unit, a tenth of a ratio, a minute of a long time. */
function unitStep({ unit, kind }: NumberNode, value: number): number {
  if (unit === 'seconds') return Math.abs(value) >= longSeconds ? 60 : 1;
  if (unit === 'replications') return 10;
  return unit === undefined && kind === 'number' ? 0.1 : 1;
}

/** The text of a cell after so many steps up (or, negative, down), within its range; undefined where it holds no number. */
export function stepped(cell: Cell, text: string, steps: number, writing: CellWriting): string | undefined {
  const node = numberOf(cell);
  const read = node && cell.parse(text.trim() === '' ? '0' : text, writing);
  if (node === undefined || !read?.ok || typeof read.value !== 'number') return undefined;
  const { low = -Infinity, high = Infinity } = node.range;
  const next = Math.max(low, Math.min(high, read.value + steps * unitStep(node, read.value)));
  const clean = cell.text(Math.round(next * 1e9) / 1e9, writing);
  return cell.parse(clean, writing).ok ? clean : undefined;
}

/** Steps of a key: one, with Shift ten. */
export function stepsOf({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): number {
  const direction = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0;
  return shiftKey ? 10 * direction : direction;
}
