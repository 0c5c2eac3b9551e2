import { useId, useMemo } from 'react';
import { depths } from '../fields/depths.ts';
import { differences } from '../fields/differences.ts';
import { plainNumber } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { Num } from '../views/Num.tsx';
import { useScene } from './scene.ts';

function Depths() {
  const { writing, say, view, look } = useScene();
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
  const { say, view, look } = useScene();
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
  const { document, baseline, writing, say, view, look } = useScene();
  const count = useMemo(() => (baseline ? differences(document, baseline).length : 0), [document, baseline]);
  if (baseline === undefined) return <p className="help">{say.isBaseline}</p>;
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={view.onlyDifferences}
        onChange={({ currentTarget }) => look({ onlyDifferences: currentTarget.checked, query: '' })}
      />
      <span>{rich(say.onlyDifferences, { letter: <bdi>A</bdi>, count: <Num>{plainNumber(writing.language, count)}</Num> })}</span>
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
