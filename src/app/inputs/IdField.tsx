import { useId, useState } from 'react';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import type { RecordNode } from '../fields/fieldNode.ts';
import { nodeAt } from '../fields/nodeAt.ts';
import { parseCell } from '../fields/parseCell.ts';
import { reasonText } from '../fields/reasonText.ts';
import { renameId } from '../fields/renameId.ts';
import { filled } from '../language/rich.tsx';
import { isCellNode } from './cells.ts';
import { AmissMark } from './marks.tsx';
import { useScene } from './scene.ts';
import { useView } from './view.ts';

const idNode = nodeAt(['queues', '', 'channel']);

/** The id of a thing, which can be changed: it is then another one wherever it is named. */
export function IdField({ path, record }: { readonly path: Path; readonly record: RecordNode }) {
  const { document, writing, say, change } = useScene();
  const { view, look } = useView();
  const id = useId();
  const own = String(path.at(-1));
  const [typed, setTyped] = useState<string>();
  if (record.keys !== 'own' || !idNode || !isCellNode(idNode)) return null;
  const text = (typed ?? own).trim();
  const read = parseCell(idNode, text, writing);
  const isTaken = text !== own && valueAt(document, [...path.slice(0, -1), text]) !== undefined;
  const wrong = isTaken
    ? filled(say.idTaken, { id: `\u2066${text}\u2069` })
    : read.ok
      ? undefined
      : reasonText(read.reason, say.id, writing.words, writing.language);
  const give = () => {
    if (wrong !== undefined || text === own) return;
    change((whole) => renameId(whole, path, text), 'rename', path);
    look({ open: view.open.map((key) => (key === pathText(path) ? pathText([...path.slice(0, -1), text]) : key)) });
    setTyped(undefined);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{say.id}</label>
      <div className="field-value">
        <input
          id={id}
          className="input"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          value={typed ?? own}
          aria-invalid={wrong !== undefined}
          aria-describedby={`${id}-said`}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={give}
          onKeyDown={(event) => {
            if (event.key === 'Enter') give();
            else if (event.key === 'Escape') setTyped(undefined);
          }}
        />
      </div>
      <div className="field-said" id={`${id}-said`}>
        {wrong !== undefined && (
          <p className="field-errors">
            <AmissMark kind="wrong" /> <span>{wrong}</span>
          </p>
        )}
        <p className="help">{say.idHelp}</p>
      </div>
    </div>
  );
}
