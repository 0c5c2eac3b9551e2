import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { filled } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';

interface ActionsProps {
  readonly id: string;
  readonly title: string;
  readonly position: number;
  readonly onClose: () => void;
}

function Rename({ id, title, onClose }: Omit<ActionsProps, 'position'>) {
  const { say } = useWords();
  const controller = useController();
  const [text, setText] = useState(title);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  return (
    <form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault();
        controller.rename(id, text);
        onClose();
      }}
    >
      <label>
        {say.name}
        <input
          ref={input}
          className="input"
          value={text}
          maxLength={200}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" className="button">
        {say.rename}
      </button>
    </form>
  );
}

/** A name that every system takes for a file. */
const fileName = (title: string): string => title.replace(/[^\p{L}\p{N} ._-]/gu, '').trim() || 'scenario';

/** What can be done with a scenario. Nothing asks back: everything can be undone. */
export default function ScenarioActions({ id, title, position, onClose }: ActionsProps) {
  const { say } = useWords();
  const controller = useController();
  const { workspace } = usePageState('workspace');
  const [isRenaming, setIsRenaming] = useState(false);
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows what the panel shows
  useEffect(() => panel.current?.querySelector<HTMLElement>('button, input')?.focus(), [isRenaming]);
  const act = (does: () => void) => () => {
    onClose();
    does();
  };
  const isLast = workspace.compared.length === 1;
  const blur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget as Node | null) && relatedTarget !== null) onClose();
  };
  return (
    <section
      ref={panel}
      className="actions"
      aria-label={filled(say.scenarioActions, { letter: title })}
      onBlur={blur}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
        panel.current?.parentElement?.querySelector<HTMLElement>('.tab-more')?.focus();
      }}
    >
      {isRenaming ? (
        <Rename id={id} title={title} onClose={onClose} />
      ) : (
        <>
          <button type="button" onClick={() => setIsRenaming(true)}>
            {say.rename}
          </button>
          <button type="button" onClick={act(() => controller.duplicate(id, filled(say.variantOf, { title })))}>
            {say.duplicate}
          </button>
          <button type="button" onClick={act(() => void controller.exportScenario(id, fileName(title)))}>
            {say.exportScenario}
          </button>
          {position > 0 && (
            <button type="button" onClick={act(() => controller.makeBaseline(id))}>
              {say.makeBaseline}
            </button>
          )}
          {!isLast && (
            <button type="button" onClick={act(() => controller.compareNoLonger(id))}>
              {say.compareNoLonger}
            </button>
          )}
          {workspace.entries.length > 1 && (
            <button type="button" onClick={act(() => controller.remove(id))}>
              {say.delete}
            </button>
          )}
        </>
      )}
    </section>
  );
}
