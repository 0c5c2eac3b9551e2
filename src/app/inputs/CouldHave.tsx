import { useId, useState } from 'react';
import { type Path, pathText } from '../../scenario/path.ts';
import { filled, rich } from '../language/rich.tsx';
import { type Addition, isOneMore, withAddition } from './additions.ts';
import { useFinding } from './finding.ts';
import { labelOf, placeText } from './labels.ts';
import { PlaceName } from './marks.tsx';
import { meaningOf } from './meaning.ts';
import { sectionAt } from './problems.ts';
import { useScene } from './scene.ts';
import { useView } from './view.ts';

/** Something that the scenario has not and could have: what it is, where it would stand, and the way to add it. */
export function CouldHave({ addition }: { readonly addition: Addition }) {
  const { document, writing, say, change } = useScene();
  const { goTo } = useFinding();
  const { view, look } = useView();
  const id = useId();
  const { node, record, places } = addition;
  const [chosen, setChosen] = useState(0);
  const place = places[chosen] ?? places[0];
  if (place === undefined) return null;
  const name = labelOf(node, writing.words);
  /** What it would be a part of, or for what it would be one more; nothing where that is the scenario. */
  const steps = node.name === '*' && !record ? 0 : node.kind === 'record' ? 2 : 1;
  const homeOf = (of: Path) => placeText(of.slice(0, of.length - steps), document, writing);
  const add = () => {
    const { path, document: next } = withAddition(document, addition, place, writing);
    change((whole) => withAddition(whole, addition, place, writing).document, 'add', path);
    look({
      depth: 'all',
      section: sectionAt(path, next),
      query: '',
      onlyDifferences: false,
      open: [...view.open, pathText(path)],
    });
    goTo(path);
  };
  const home = homeOf(place) || writing.words.sections[node.section];
  return (
    <div className="field could-have">
      <p className="field-name">
        <PlaceName text={name} />
      </p>
      <p className="help">
        {meaningOf(node, writing, say) || (record && meaningOf(record, writing, say))}{' '}
        {!isOneMore(document, addition) && <em>{say.couldHave}</em>}
      </p>
      <div className="field-value">
        {places.length === 1 ? (
          <span>{rich(say.addTo, { place: <PlaceName text={home} /> })}</span>
        ) : (
          <>
            <label htmlFor={id}>{say.addWhere}</label>
            <select
              id={id}
              className="input"
              value={chosen}
              onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
            >
              {places.map((each, at) => (
                <option key={pathText(each)} value={at}>
                  {homeOf(each)}
                </option>
              ))}
            </select>
          </>
        )}
        <button type="button" className="button" aria-label={filled(say.add, { thing: name })} onClick={add}>
          {say.addIt}
        </button>
      </div>
    </div>
  );
}
