import { useState } from 'react';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import type { FieldNode } from '../fields/fieldNode.ts';
import { optionText } from '../fields/formatCell.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { libraryText } from '../language/libraryText.ts';
import { BareField } from './BareField.tsx';
import { fieldCell, isCellNode, isNumberNode } from './cells.ts';
import { stepMark } from './labels.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { textIn } from './read.ts';
import { aboutOf, assumptionNode, assumptionOf, withAssumption } from './register.ts';
import { useScene } from './scene.ts';

/** The fields of an assumption that stand beside a number, and beside what is none. */
const withRange = [
  ['basis'],
  ['range', 'low'],
  ['range', 'likely'],
  ['range', 'high'],
  ['source'],
  ['year'],
  ['sampleSize'],
  ['note'],
];
const withoutRange = withRange.filter(([first]) => first !== 'range');

function AssumptionFields({ about, hasRange }: { readonly about: Path; readonly hasRange: boolean }) {
  const { document } = useScene();
  return (
    <div className="assumption">
      {(hasRange ? withRange : withoutRange).map((names) => {
        const at = ['assumptions', pathText(about), ...names];
        const node = nodeAt(at);
        if (!node || !isCellNode(node)) return null;
        const own = assumptionNode(node, about, document);
        return isCellNode(own) && <BareField key={pathText(at)} cell={fieldCell(at, own)} />;
      })}
    </div>
  );
}

interface SourceProps {
  readonly path: Path;
  readonly node: FieldNode;
  /** Says also what is stated of something that the field is a part of. */
  readonly inherited?: boolean;
}

/** Where a figure comes from and in what range it may lie: what the register says, and the way to say it. */
export function FieldSource({ path, node, inherited = false }: SourceProps) {
  const { document, writing, say, change } = useScene();
  const [isOpen, setOpen] = useState(false);
  const own = aboutOf(path);
  const known = assumptionOf(document, own);
  const stated = known && pathText(known.about) === pathText(own);
  const isFigure = node.kind !== 'text' && valueAt(document, own) !== undefined;
  if (path[0] === 'assumptions' || (!stated && !isFigure)) return null;
  const basis = textIn(known?.stated, 'basis');
  const said = (name: string) => {
    const text = textIn(known?.stated, name);
    return text === undefined ? undefined : libraryText(writing.language, text);
  };
  const [source, note] = [said('source'), said('note')];
  const open = () => {
    if (!isOpen && !stated) change((whole) => withAssumption(whole, own), 'add', ['assumptions', pathText(own)]);
    setOpen(!isOpen);
  };
  return (
    <div className="field-source">
      {known && basis !== undefined && (stated || inherited) && (
        <p className="help">
          <strong>{optionText(writing, basis)}</strong>
          {source !== undefined && (
            <>
              : <bdi>{source}</bdi>
            </>
          )}
          {note !== undefined && (
            <>
              {stepMark}
              <bdi>{note}</bdi>
            </>
          )}
        </p>
      )}
      <button type="button" className="link" aria-expanded={isOpen} onClick={open}>
        {isNumberNode(node) && own === path ? say.sourceAndRange : say.source}
      </button>
      {isOpen && stated && (
        <>
          <AssumptionFields about={own} hasRange={isNumberNode(node) && own === path} />
          <RemoveButton path={['assumptions', pathText(own)]} name={writing.words.things['assumptions.*']} />
        </>
      )}
    </div>
  );
}
