import { useState } from 'react';
import { type Path, valueAt } from '../../scenario/path.ts';
import type { LawNode } from '../fields/fieldNode.ts';
import { optionText } from '../fields/formatCell.ts';
import type { Cell, SummaryCell } from './cells.ts';
import { LawFields } from './LawFields.tsx';
import { textIn } from './read.ts';
import { SeveralValues } from './SeveralValues.tsx';
import { useScene } from './scene.ts';

/** The distribution behind a mean, on demand. */
function LawPart({ path, node }: { readonly path: Path; readonly node: LawNode }) {
  const { document, writing, say } = useScene();
  const [isOpen, setOpen] = useState(false);
  const law = textIn(valueAt(document, path), 'law');
  return (
    <>
      <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say.distribution}
        {law !== undefined && `: ${optionText(writing, law)}`}
      </button>
      {isOpen && <LawFields path={path} node={node} />}
    </>
  );
}

/** What a cell stands for where it is more than its value: a distribution behind its mean, a list behind what sums it up. */
export function BehindCell({ cell }: { readonly cell: Cell | SummaryCell }) {
  if (cell.kind === 'summary') return <SeveralValues path={cell.path} node={cell.node} />;
  return cell.node.kind === 'law' && <LawPart path={cell.path} node={cell.node} />;
}
