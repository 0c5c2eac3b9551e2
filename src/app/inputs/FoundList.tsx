import { type ReactNode, useMemo, useState } from 'react';
import { isJsonObject } from '../../scenario/jsonValue.ts';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import type { FieldNode } from '../fields/fieldNode.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { english } from '../fields/words.english.ts';
import { hebrew } from '../fields/words.hebrew.ts';
import { plainNumber } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { Num } from '../views/Num.tsx';
import type { Addition } from './additions.ts';
import { CouldHave } from './CouldHave.tsx';
import { FieldDifference } from './FieldParts.tsx';
import { FieldRow } from './FieldRow.tsx';
import { useFinding } from './finding.ts';
import { LawFields } from './LawFields.tsx';
import { placeText } from './labels.ts';
import { PlaceName } from './marks.tsx';
import { SeveralValues } from './SeveralValues.tsx';
import { type Scene, useScene } from './scene.ts';
import { findableAdditions, findables, found } from './searchFields.ts';
import { cellAt } from './tables.ts';
import { useView } from './view.ts';

/** So many are drawn at once. */
const atOnce = 25;

interface Wanted {
  readonly path: Path;
  readonly node: FieldNode;
}

/** A thing that only one of two scenarios has. */
function WholeThing({ path }: { readonly path: Path }) {
  const { document, baseline, writing, say, reset } = useScene();
  const isOnlyHere = valueAt(document, path) !== undefined;
  const place = <PlaceName text={placeText(path, isOnlyHere ? document : (baseline ?? document), writing)} />;
  return (
    <div className="field" data-differs="true">
      <p className="field-name">
        <span className="difference-shape" aria-hidden="true" /> {place}
      </p>
      <p className="help">{rich(isOnlyHere ? say.onlyHere : say.onlyInBaseline, { letter: <bdi>A</bdi> })}</p>
      <button type="button" className="link" onClick={() => reset(path)}>
        {say.reset}
      </button>
    </div>
  );
}

/** A field by itself, under the name of what it is of. Lists open on demand. */
function Found({ path, node }: Wanted) {
  const { document, writing, say } = useScene();
  const { goTo } = useFinding();
  const { look } = useView();
  const [isOpen, setOpen] = useState(false);
  const cell = cellAt(path, node);
  if (node.kind === 'object' || node.kind === 'record' || (valueAt(document, path) === undefined && isJsonObject(node.default)))
    return <WholeThing path={path} />;
  if (cell.kind === 'edit') {
    const label = undefined;
    return (
      <FieldRow cell={cell} named {...(label ? { label } : {})}>
        {node.kind === 'law' && (
          <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say.distribution}
          </button>
        )}
        {node.kind === 'law' && isOpen && <LawFields path={path} node={node} />}
      </FieldRow>
    );
  }
  const isGiven = valueAt(document, path) !== undefined;
  return (
    <div className="field" data-key={pathText(path)}>
      <p className="field-name">
        <PlaceName text={placeText(path, document, writing)} />
      </p>
      <div className="field-value">
        {cell.kind === 'summary' && <Num>{cell.text(document, writing)}</Num>}
        {isGiven ? (
          <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say.edit}
          </button>
        ) : (
          <button
            type="button"
            className="link"
            onClick={() => {
              look({ depth: 'all', section: node.section, query: '', onlyDifferences: false });
              goTo(path.slice(0, -1));
            }}
          >
            {say.notGiven}
          </button>
        )}
      </div>
      {cell.kind !== 'fixed' && <FieldDifference cell={cell} />}
      {isOpen && <SeveralValues path={path} node={node} />}
    </div>
  );
}

/** A field, or what could be added. */
type Listed = Wanted | { readonly addition: Addition };

function List({ fields, none }: { readonly fields: readonly Listed[]; readonly none: string }) {
  const { say, writing } = useScene();
  const [count, setCount] = useState(atOnce);
  if (fields.length === 0) return <p className="help">{none}</p>;
  const left = fields.length - count;
  return (
    <div className="found">
      <p className="help" role="status">
        {rich(say.foundCount, { count: <Num>{plainNumber(writing.language, fields.length)}</Num> })}
      </p>
      {fields
        .slice(0, count)
        .map((one) =>
          'addition' in one ? (
            <CouldHave key={`+ ${one.addition.node.pattern}`} addition={one.addition} />
          ) : (
            <Found key={pathText(one.path)} {...one} />
          ),
        )}
      {left > 0 && (
        <button type="button" className="button" onClick={() => setCount(count + atOnce)}>
          {rich(say.showMore, { count: <Num>{plainNumber(writing.language, left)}</Num> })}
        </button>
      )}
    </div>
  );
}

const bothLanguages = ({ writing }: Scene) => (writing.language === 'he' ? [hebrew, english] : [english, hebrew]);

/** The fields that a query finds, and what of it could be added. */
export function SearchList({ query }: { readonly query: string }): ReactNode {
  const scene = useScene();
  const { document, writing, say } = scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the scene only these matter
  const fields = useMemo(() => findables(document, bothLanguages(scene)), [document, writing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const others = useMemo(() => findableAdditions(document, bothLanguages(scene)), [document, writing]);
  const all = useMemo(() => found(fields, others, query), [fields, others, query]);
  return <List key={query} fields={all} none={say.foundNone} />;
}

/** The fields that differ from the baseline. */
export function DifferenceList() {
  const { document, baseline, changes, say } = useScene();
  const fields = changes.flatMap(({ path }) => {
    const node = nodeAt(path, document) ?? (baseline && nodeAt(path, baseline));
    return node ? [{ path, node }] : [];
  });
  return <List fields={fields} none={say.differsNowhere} />;
}
