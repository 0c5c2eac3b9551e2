import { useId } from 'react';
import { depths } from '../fields/depths.ts';
import { plainNumber } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { Num } from '../views/Num.tsx';
import { useScene } from './scene.ts';
import { useView } from './view.ts';

function Depths() {
  const { writing, say } = useScene();
  const { view, look } = useView();
  const name = useId();
  return (
    <fieldset className="depths">
      <legend className="only-heard">{say.depthLabel}</legend>
      {depths.map((depth) => (
        <label key={depth}>
          <input
            type="radio"
            name={name}
            checked={view.depth === depth}
            onChange={() => look({ depth, query: '', onlyDifferences: false })}
          />
          <span>{writing.words.depths[depth]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Search() {
  const { say } = useScene();
  const { view, look } = useView();
  return (
    <input
      type="search"
      id="input-search"
      className="input"
      aria-label={say.searchLabel}
      placeholder={say.searchLabel}
      value={view.query}
      onChange={({ currentTarget }) => look({ query: currentTarget.value, onlyDifferences: false })}
      onKeyDown={({ key }) => key === 'Escape' && look({ query: '' })}
    />
  );
}

function OnlyDifferences() {
  const { baseline, changes, writing, say } = useScene();
  const { view, look } = useView();
  if (baseline === undefined) return <p className="help">{say.isBaseline}</p>;
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={view.onlyDifferences}
        onChange={({ currentTarget }) => look({ onlyDifferences: currentTarget.checked, query: '' })}
      />
      <span>
        {rich(say.onlyDifferences, { letter: <bdi>A</bdi>, count: <Num>{plainNumber(writing.language, changes.length)}</Num> })}
      </span>
    </label>
  );
}

/** How deep to look, what to look for, and whether only at what differs. */
export function InputsHead() {
  return (
    <div className="inputs-tools">
      <Depths />
      <Search />
      <OnlyDifferences />
    </div>
  );
}
