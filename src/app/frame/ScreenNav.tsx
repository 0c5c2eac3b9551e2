import type { ReactNode } from 'react';
import { useHasDrafts } from '../comparison/drafts.ts';
import { type Screen, screens } from '../comparison/state.ts';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';

const icons: Readonly<Record<Screen, ReactNode>> = {
  decide: <path d="M12 4v16M7 20h10M4 8h16M4 8l-2 6h5L4 8Zm16 0-2.5 6h5L20 8Z" />,
  inputs: <path d="M4 5h16v14H4ZM4 10h16M4 14.5h16M10 5v14" />,
  day: <path d="M3 20h18M4 16l4-6 4 3 4-8 4 6" />,
};

/** The screens, in the same order in both languages. */
export function ScreenNav() {
  const { say } = useWords();
  const controller = useController();
  const { screen, issues, workspace } = usePageState('screen', 'issues', 'workspace');
  const hasDrafts = useHasDrafts(workspace.compared);
  const isAmiss = hasDrafts || workspace.compared.some((id) => issues[id]);
  return (
    <nav className="screens" aria-label={say.screens}>
      {screens.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === screen ? 'page' : undefined}
          onClick={() => controller.show(each)}
        >
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            {icons[each]}
          </svg>
          <span>{say[`screen.${each}`]}</span>
          {each === 'inputs' && isAmiss && (
            <span className="amiss">
              <span aria-hidden="true">!</span>
              <span className="only-heard">{say.needsAttention}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
