import { type ReactNode, useEffect, useId, useRef } from 'react';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import { Consequence } from './Consequence.tsx';
import type { Cell } from './cells.ts';
import { FieldControl } from './FieldControl.tsx';
import { FieldDifference, FieldErrors, FieldWarnings } from './FieldParts.tsx';
import { useFinding } from './finding.ts';
import { differs, isOfNewThing } from './given.ts';
import { labelOf, placeText, stepMark } from './labels.ts';
import { meaningOf } from './meaning.ts';
import { problemsAt } from './problems.ts';
import { useScene } from './scene.ts';

const isSame = (one: Path, other: Path): boolean => pathText(one) === pathText(other);

export interface FieldProps {
  readonly cell: Cell;
  /** Names also the thing that the field is of. */
  readonly named?: boolean;
  readonly label?: string;
  readonly children?: ReactNode;
}

/** One field of a form: label, control, unit, what was understood, what it means, what is wrong with it, what the baseline has. */
export function BareField({ cell, named = false, label, children }: FieldProps) {
  const scene = useScene();
  const { document, writing, say } = scene;
  const { target, found } = useFinding();
  const row = useRef<HTMLDivElement>(null);
  const id = useId();
  const isTarget = target !== undefined && isSame(target, cell.path);
  useEffect(() => {
    if (!isTarget) return;
    row.current?.querySelector<HTMLElement>('input, select, button')?.focus();
    row.current?.scrollIntoView({ block: 'center' });
    found();
  }, [isTarget, found]);
  const { node, path } = cell;
  const place = named ? placeText(path.slice(0, -1), document, writing) : '';
  const isGiven = valueAt(document, path) !== undefined;
  return (
    <div className="field" ref={row} data-differs={differs(scene, cell) && !isOfNewThing(scene, path)} data-key={cell.key}>
      <label htmlFor={id}>
        {place !== '' && <span className="field-place">{place + stepMark}</span>}
        <bdi>{label ?? labelOf(node, writing.words)}</bdi>
      </label>
      <div className="field-value">
        <FieldControl cell={cell} id={id} describedBy={`${id}-said`} isWrong={problemsAt(scene, cell).length > 0} />
        {isGiven && cell.remove && node.kind !== 'choice' && (
          <button type="button" className="link" onClick={() => scene.give([{ cell, value: undefined }], 'remove')}>
            {node.default === undefined ? say.leaveEmpty : say.useDefault}
          </button>
        )}
      </div>
      <div className="field-said" id={`${id}-said`}>
        <FieldErrors cell={cell} />
        <FieldWarnings cell={cell} />
        <p className="help">{meaningOf(node, writing, say)}</p>
      </div>
      <Consequence path={path} />
      <FieldDifference cell={cell} />
      {children}
    </div>
  );
}
