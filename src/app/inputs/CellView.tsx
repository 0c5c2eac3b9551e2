import type { JsonValue } from '../../scenario/jsonValue.ts';
import { valueAt } from '../../scenario/path.ts';
import { type Cell, type GridCell, type SummaryCell, shownText } from './cells.ts';
import { baselineText } from './FieldParts.tsx';
import { differs } from './given.ts';
import { DifferenceMark } from './marks.tsx';
import { optionsOf } from './options.ts';
import type { Scene } from './scene.ts';

/** The value of a cell; of an id the name of what it is of. */
function namedText(cell: Cell, value: JsonValue | undefined, { document, writing }: Scene): string {
  const text = shownText(cell, value, writing).replaceAll(', ', cell.node.kind === 'list' ? ',\n' : ', ');
  const isId = cell.node.kind === 'text' && cell.node.refers !== undefined;
  return (isId && optionsOf(cell.node, document, writing)?.find((option) => option.value === text)?.label) || text;
}

/** What a cell shows while nobody edits it. */
function textOf(cell: GridCell | undefined, scene: Scene): { text: string; isDefault?: boolean } {
  const { document, writing, drafts } = scene;
  if (cell === undefined) return { text: '' };
  if (cell.kind === 'fixed') return { text: cell.text };
  if (cell.kind === 'summary') return { text: cell.text(document, writing) };
  const draft = drafts.get(cell.key);
  const value = cell.read(document);
  if (draft || value !== undefined) return { text: draft?.text ?? namedText(cell, value, scene) };
  const isThere = valueAt(document, cell.path.slice(0, -1)) !== undefined;
  const preset = isThere ? cell.node.default : undefined;
  return { text: preset === undefined ? '' : cell.text(preset, writing), isDefault: true };
}

/** A number of a list of which the baseline has none: that is said once, of the list. */
const isOfNewList = ({ path }: Cell | SummaryCell, { baseline }: Scene): boolean =>
  typeof path.at(-1) === 'number' && baseline !== undefined && valueAt(baseline, path.slice(0, -1)) === undefined;

interface CellProps {
  readonly cell: GridCell | undefined;
  readonly scene: Scene;
  readonly tight: boolean;
  /** The baseline has nothing of the row: that is said once, in its title. */
  readonly isNew: boolean;
}

/** A cell while nobody edits it. */
export function CellView({ cell, scene, tight, isNew }: CellProps) {
  const { text, isDefault } = textOf(cell, scene);
  return (
    <>
      <span className={isDefault ? 'cell-default' : 'cell-text'}>
        <bdi>{text}</bdi>
        {isDefault && text !== '' && <span className="only-heard"> ({scene.say.byDefault})</span>}
      </span>
      {cell && cell.kind !== 'fixed' && !isNew && !isOfNewList(cell, scene) && differs(scene, cell) && (
        <DifferenceMark before={baselineText(cell, scene)} tight={tight} />
      )}
    </>
  );
}
