import type { Path } from '../../scenario/path.ts';
import { withoutValue } from '../fields/editDocument.ts';
import { rich } from '../language/rich.tsx';
import { useScene } from './scene.ts';

/** Takes a part of the document away. Nothing is asked: it can be undone. */
export function RemoveButton({ path, name }: { readonly path: Path; readonly name: string }) {
  const { say, change } = useScene();
  return (
    <button type="button" className="link" onClick={() => change((whole) => withoutValue(whole, path), 'remove', path)}>
      {rich(say.remove, { name: <bdi>{name}</bdi> })}
    </button>
  );
}
