import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Cell } from './cells.ts';
import { optionsOf } from './options.ts';
import { useScene } from './scene.ts';
import { stepped, stepsOf } from './step.ts';

/** Where the focus goes once a text is given. */
export type Leave = 'stay' | 'down' | 'up' | 'next' | 'before' | 'fill' | 'away';

interface EditorProps {
  readonly cell: Cell;
  readonly label: string;
  /** What stands in it at first. */
  readonly start: string;
  readonly describedBy: string;
  readonly onGive: (text: string, leave: Leave) => void;
  readonly onRevert: () => void;
}

function leaveOf({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): Leave | undefined {
  if (key === 'Enter') return ctrlKey || metaKey ? 'fill' : shiftKey ? 'up' : 'down';
  return key === 'Tab' ? (shiftKey ? 'before' : 'next') : undefined;
}

/** Keys inside of an editor: they end it, or step its number; all others are its own. */
function useEditorKeys({ cell, onGive, onRevert }: EditorProps, text: string, setText: (text: string) => void) {
  const { writing } = useScene();
  return (event: KeyboardEvent) => {
    event.stopPropagation();
    const leave = leaveOf(event);
    if (leave !== undefined) onGive(text, leave);
    else if (event.key === 'Escape') onRevert();
    else {
      const next = stepsOf(event) === 0 ? undefined : stepped(cell, text, stepsOf(event), writing);
      if (next === undefined) return;
      setText(next);
    }
    event.preventDefault();
  };
}

function TextEditor(props: EditorProps) {
  const { cell, start, label, describedBy, onGive } = props;
  const [text, setText] = useState(start);
  const { drafts } = useScene();
  const field = useRef<HTMLInputElement>(null);
  const keys = useEditorKeys(props, text, setText);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(start.length === 1 ? 1 : 0, start.length);
  }, [start]);
  const isText = cell.node.kind === 'text';
  return (
    <input
      ref={field}
      className="cell-input"
      dir={isText ? 'auto' : 'ltr'}
      inputMode={isText || cell.node.kind === 'list' ? 'text' : 'decimal'}
      enterKeyHint="done"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      aria-invalid={drafts.has(cell.key)}
      aria-describedby={describedBy}
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onKeyDown={keys}
      onBlur={() => onGive(text, 'away')}
    />
  );
}

function ChoiceEditor({ cell, start, label, describedBy, onGive, onRevert }: EditorProps) {
  const { document, writing } = useScene();
  const field = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const options = optionsOf(cell.node, document, writing) ?? [];
  const isKnown = options.some(({ value }) => value === start);
  return (
    <select
      ref={field}
      className="cell-input"
      aria-label={label}
      aria-describedby={describedBy}
      value={isKnown ? start : ''}
      onChange={({ currentTarget }) => onGive(currentTarget.value, 'stay')}
      onKeyDown={(event) => {
        event.stopPropagation();
        const leave = leaveOf(event);
        if (leave !== undefined) onGive(event.currentTarget.value, leave);
        else if (event.key === 'Escape') onRevert();
        else return;
        event.preventDefault();
      }}
      onBlur={onRevert}
    >
      {!isKnown && <option value="">{start}</option>}
      {options.map(({ value, label: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** The editor of one cell of a grid. */
export function CellEditor(props: EditorProps) {
  const { document, writing } = useScene();
  const isChoice = optionsOf(props.cell.node, document, writing) !== undefined;
  return isChoice ? <ChoiceEditor {...props} /> : <TextEditor {...props} />;
}
