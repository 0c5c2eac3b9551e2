import { type KeyboardEvent, useState } from 'react';
import type { Cell } from './cells.ts';
import { givenOf } from './given.ts';
import { useScene } from './scene.ts';
import { stepped, stepsOf } from './step.ts';

/** The text of a field of a form: what is being typed, else what was not taken, else the value. Enter or leaving gives it, Escape reverts. */
export function useFieldText(cell: Cell) {
  const scene = useScene();
  const { document, writing, drafts } = scene;
  const [typed, setTyped] = useState<string>();
  const value = cell.text(cell.read(document), writing);
  const text = typed ?? drafts.get(cell.key)?.text ?? value;
  const give = (last = text) => {
    setTyped(undefined);
    const given = givenOf(cell, last, scene);
    if (given) scene.give([given], 'value');
    else scene.forget(cell.key);
  };
  const press = (event: KeyboardEvent) => {
    const next = stepsOf(event) === 0 ? undefined : stepped(cell, text, stepsOf(event), writing);
    if (event.key === 'Enter') give();
    else if (event.key === 'Escape') {
      setTyped(undefined);
      scene.forget(cell.key);
    } else if (next !== undefined) give(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { text, type: setTyped, give, press, leave: () => typed !== undefined && give() };
}
