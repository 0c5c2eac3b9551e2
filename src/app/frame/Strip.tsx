import { useEffect, useRef, useState } from 'react';
import { scenarioTitle } from '../comparison/scenarioTitle.ts';
import { letters } from '../comparison/state.ts';
import { wholeOf } from '../comparison/wholes.ts';
import { filled } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';
import { LetterMark } from '../views/marks.tsx';
import { part } from '../views/part.tsx';
import { entryOf } from '../workspace/workspace.ts';

const actions = part(() => import('./ScenarioActions.tsx'));
const shelf = part(() => import('./Shelf.tsx'));

/** One scenario: a press opens it, the button beside it shows what else can be done with it. */
function ScenarioTab({ id, position }: { readonly id: string; readonly position: number }) {
  const { language, say } = useWords();
  const controller = useController();
  const { workspace, library, issues } = usePageState('workspace', 'library', 'issues');
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const entry = entryOf(workspace, id);
  if (entry === undefined) return null;
  const letter = letters[position] ?? '';
  const title = scenarioTitle(language, entry, wholeOf(workspace, library, id)?.whole);
  return (
    <li className="tab" data-id={id} data-open={workspace.open === id} data-amiss={issues[id] !== undefined}>
      <button
        type="button"
        className="tab-open"
        title={title}
        aria-pressed={workspace.open === id}
        onClick={() => controller.openEntry(id)}
      >
        <LetterMark position={position} />
        <span className="only-heard">{filled(say.scenario, { letter })}</span>
        <span className="tab-words">
          <span className="tab-role">
            {position === 0 ? say.baseline : say.alternative}
            {entry.isEdited && <span className="edited"> ({say.edited})</span>}
            {issues[id] && <span className="amiss-words"> {say.needsAttention}</span>}
          </span>
          <bdi className="tab-title">{title}</bdi>
        </span>
      </button>
      <button
        type="button"
        className="tab-more"
        aria-label={filled(say.scenarioActions, { letter })}
        aria-expanded={isMenuOpen}
        onPointerEnter={actions.load}
        onClick={() => setIsMenuOpen(!isMenuOpen)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {isMenuOpen && <actions.View id={id} title={title} position={position} onClose={() => setIsMenuOpen(false)} />}
    </li>
  );
}

/** Brings the tab that is open into view where not all have room, and moves nothing else. */
function useOpenTabInView(open: string) {
  const tabs = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const list = tabs.current?.getBoundingClientRect();
    const tab = tabs.current?.querySelector(`[data-id="${CSS.escape(open)}"]`)?.getBoundingClientRect();
    if (list && tab) tabs.current?.scrollBy({ left: Math.min(0, tab.left - list.left) + Math.max(0, tab.right - list.right) });
  }, [open]);
  return tabs;
}

/** The scenarios compared, the baseline first, and the way to more. */
export function Strip() {
  const { language, say } = useWords();
  const controller = useController();
  const { workspace, library, isShelfOpen } = usePageState('workspace', 'library', 'isShelfOpen');
  const open = entryOf(workspace, workspace.open);
  const tabs = useOpenTabInView(workspace.open);
  const variant = () => {
    if (open === undefined) return;
    const title = scenarioTitle(language, open, wholeOf(workspace, library, open.id)?.whole);
    controller.duplicate(open.id, filled(say.variantOf, { title }));
  };
  return (
    <section className="strip" aria-label={say.sides}>
      <ul ref={tabs} className="tabs">
        {workspace.compared.map((id, position) => (
          <ScenarioTab key={id} id={id} position={position} />
        ))}
      </ul>
      <div className="strip-tools">
        <button type="button" className="button" onClick={variant} disabled={open === undefined}>
          {say.newVariant}
        </button>
        <button type="button" className="button" aria-expanded={isShelfOpen} onClick={() => controller.offerShelf(!isShelfOpen)}>
          {say.openScenario}
        </button>
      </div>
      {isShelfOpen && <shelf.View />}
    </section>
  );
}
