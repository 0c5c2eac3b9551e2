import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import type { Controller } from './comparison/controller.ts';
import type { Words } from './language/useWords.ts';
import { ControllerContext } from './usePageState.ts';

/** Draws the page. */
export function mount(controller: Controller, words: Words): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with id "root"');
  const page = (
    <ControllerContext value={controller}>
      <App first={words} />
    </ControllerContext>
  );
  // Drawn in small pieces, between which the page hears what the workers say.
  startTransition(() => createRoot(root).render(page));
}
