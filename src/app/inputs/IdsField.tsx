import { type Path, valueAt } from '../../scenario/path.ts';
import { withoutValue } from '../fields/editDocument.ts';
import type { FieldNode, TextNode } from '../fields/fieldNode.ts';
import { setField } from '../fields/setField.ts';
import { optionsOf } from './options.ts';
import { useScene } from './scene.ts';

interface IdsProps {
  readonly path: Path;
  readonly node: Extract<FieldNode, { kind: 'list' }>;
  readonly label: string;
}

/** A list of things, each with a box to tick. Where the list may be absent, that means all. */
export function IdsField({ path, node, label }: IdsProps) {
  const { document, writing, say, change } = useScene();
  const value = valueAt(document, path);
  const isAll = !Array.isArray(value);
  const ids = isAll ? [] : value;
  const options = optionsOf(node.item as TextNode, document, writing) ?? [];
  const tick = (id: string, isOn: boolean) =>
    change(
      (whole) => {
        const before = isAll ? options.map((option) => option.value) : ids;
        const next = isOn ? [...before, id] : before.filter((each) => each !== id);
        return setField(whole, path, next);
      },
      'value',
      path,
    );
  return (
    <fieldset className="ticks">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="tick">
          <input
            type="checkbox"
            checked={isAll || ids.includes(option.value)}
            onChange={({ currentTarget }) => tick(option.value, currentTarget.checked)}
          />
          <bdi>{option.label}</bdi>
        </label>
      ))}
      {!isAll && !node.required && (
        <button type="button" className="link" onClick={() => change((whole) => withoutValue(whole, path), 'value', path)}>
          {say.allOfThem}
        </button>
      )}
    </fieldset>
  );
}
