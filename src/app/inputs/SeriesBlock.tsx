import { useId, useState } from 'react';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import { addField } from '../fields/addField.ts';
import { titleOf } from '../fields/titlesOf.ts';
import { FieldDifference, FieldErrors } from './FieldParts.tsx';
import { useFinding } from './finding.ts';
import { differs } from './given.ts';
import { labelOf } from './labels.ts';
import { objectIn } from './read.ts';
import { SeriesGrid } from './SeriesGrid.tsx';
import { useScene } from './scene.ts';
import type { Series } from './standardBlocks.ts';
import { summaryCell } from './summaries.ts';

/** Lists that say something only beside another field. */
const onlyBeside: Readonly<Record<string, string>> = {
  'inquiryTypes.*.volume.intervalWeights': 'perDay',
  'inquiryTypes.*.volume.dayWeights': 'perDay',
};

/** The list of numbers of one thing at a time, and which things have none. */
export function SeriesBlock({ series: { node, keys } }: { readonly series: Series }) {
  const scene = useScene();
  const { document, writing, say, change } = scene;
  const { target } = useFinding();
  const id = useId();
  const [chosen, setChosen] = useState<string>();
  const [home, suffix] = [keys.slice(0, keys.indexOf('*')), keys.slice(keys.indexOf('*') + 1)];
  const owners = Object.keys(objectIn(valueAt(document, home)));
  const pathOf = (owner: string): Path => [...home, owner, ...suffix];
  const mayHave = (owner: string) => {
    const needed = onlyBeside[node.pattern];
    const beside = [...pathOf(owner).slice(0, -1), needed ?? ''];
    return needed === undefined || [pathOf(owner), beside].some((each) => valueAt(document, each) !== undefined);
  };
  const all = owners.filter(mayHave);
  const wanted = all.find((owner) => target !== undefined && pathOf(owner).every((key, at) => target[at] === key));
  const given = all.filter((owner) => valueAt(document, pathOf(owner)) !== undefined);
  const owner = [wanted, chosen, given[0]].find((each) => each !== undefined && all.includes(each)) ?? all[0];
  if (owner === undefined) return null;
  const path = pathOf(owner);
  const name = (each: string) => titleOf([...home, each], document, writing.words);
  const add = () => {
    const replaces = node.clears.map((other) => [...path.slice(0, -1), other]);
    change((whole) => addField(whole, { path, node, replaces }), 'add', path);
  };
  return (
    <section className="block">
      <h4>
        <label htmlFor={id}>{labelOf(node, writing.words)}</label>
      </h4>
      <p className="help">{writing.words.descriptions[node.words as keyof typeof writing.words.descriptions]}</p>
      <div className="series-choice">
        <select id={id} className="input" value={owner} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          {all.map((each) => (
            <option key={each} value={each}>
              {name(each)}
              {given.includes(each) ? '' : ` (${say.notGiven})`}
              {differs(scene, pathOf(each)) ? ` (${say.differsShort})` : ''}
            </option>
          ))}
        </select>
        {given.includes(owner) || (
          <button type="button" className="button" onClick={add}>
            {say.give}
          </button>
        )}
      </div>
      <FieldErrors cell={summaryCell(path, node)} />
      <FieldDifference cell={summaryCell(path, node)} />
      {given.includes(owner) && <SeriesGrid key={pathText(path)} path={path} node={node} />}
    </section>
  );
}
