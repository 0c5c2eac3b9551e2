import { type ReactNode, useEffect, useRef } from 'react';
import { type Path, pathText } from '../../scenario/path.ts';
import type { RecordNode } from '../fields/fieldNode.ts';
import { PartErrors } from './FieldParts.tsx';
import { useFinding } from './finding.ts';
import { differs } from './given.ts';
import { IdField } from './IdField.tsx';
import { aboutPath, placeText } from './labels.ts';
import { AmissMark, PlaceName } from './marks.tsx';
import { problemsAt } from './problems.ts';
import { RemoveButton } from './RemoveButton.tsx';
import { useScene } from './scene.ts';
import { useView } from './view.ts';

interface GroupProps {
  readonly path: Path;
  readonly record: RecordNode;
  readonly level: number;
  readonly title: string;
  /** What it has. */
  readonly children: ReactNode;
}

/** One thing: its name opens what it has. Only what is open is drawn. */
export function EntryGroup({ path, record, level, title, children }: GroupProps) {
  const scene = useScene();
  const { document, writing, say } = scene;
  const { target, found } = useFinding();
  const { view, look } = useView();
  const head = useRef<HTMLButtonElement>(null);
  const key = pathText(path);
  const isOpen = view.open.includes(key);
  const isWithin = target !== undefined && path.every((step, at) => target[at] === step);
  const isTarget = isWithin && target.length === path.length;
  const toggle = (open: boolean) => look({ open: open ? [...view.open, key] : view.open.filter((each) => each !== key) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: opens once for each target
  useEffect(() => {
    if (isWithin && !isOpen) toggle(true);
    if (!isTarget) return;
    head.current?.focus();
    head.current?.scrollIntoView({ block: 'nearest' });
    found();
  }, [isWithin, isTarget]);
  const Tag = `h${Math.min(6, level)}` as 'h5';
  const shown = record.keys === 'path' ? placeText(aboutPath(path), document, writing) : title;
  return (
    <section className="entry" data-open={isOpen}>
      <Tag>
        <button type="button" ref={head} className="entry-head" aria-expanded={isOpen} onClick={() => toggle(!isOpen)}>
          <PlaceName text={shown} />
          {problemsAt(scene, path).length > 0 && <AmissMark kind="wrong" />}
          {differs(scene, path) && (
            <>
              <span className="difference-shape" aria-hidden="true" />
              <span className="only-heard">({say.differsShort})</span>
            </>
          )}
        </button>
      </Tag>
      {isOpen && (
        <div className="entry-body">
          <PartErrors path={path} />
          <IdField path={path} record={record} />
          {children}
          <RemoveButton path={path} name={shown} />
        </div>
      )}
    </section>
  );
}
