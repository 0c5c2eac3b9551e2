import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import { addField } from '../fields/addField.ts';
import type { FieldNode } from '../fields/fieldNode.ts';
import { useFinding } from './finding.ts';
import { labelOf } from './labels.ts';
import { useScene } from './scene.ts';

/** The fields that an object might have and has not, to choose from. */
export function AddField({ path, fields }: { readonly path: Path; readonly fields: readonly FieldNode[] }) {
  const { document, writing, say, change } = useScene();
  const { goTo } = useFinding();
  if (fields.length === 0) return null;
  const add = (name: string) => {
    const node = fields.find((field) => field.name === name);
    if (node === undefined) return;
    const at = [...path, name];
    const others = node.clears.map((other) => [...path, other]).filter((other) => valueAt(document, other) !== undefined);
    change((whole) => addField(whole, { path: at, node, replaces: others }), 'add', at);
    goTo(at);
  };
  return (
    <select
      key={pathText(path) + fields.length}
      className="input add"
      aria-label={say.addField}
      value=""
      onChange={({ currentTarget }) => add(currentTarget.value)}
    >
      <option value="">{say.addField}</option>
      {fields.map((field) => (
        <option key={field.name} value={field.name}>
          {labelOf(field, writing.words)}
        </option>
      ))}
    </select>
  );
}
