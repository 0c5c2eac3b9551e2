import { DirectionProvider, MantineProvider } from '@mantine/core';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import type { Controller } from './comparison/controller.ts';
import { directionOf, rememberedLanguage } from './language/language.ts';
import { ControllerContext } from './usePageState.ts';

/** Draws the page. */
export function mount(controller: Controller): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with id "root"');
  // The content security policy allows no inline <style>: Mantine's variables and classes come from its style sheets, ours from styles.
  const page = (
    <DirectionProvider initialDirection={directionOf[rememberedLanguage()]} detectDirection={false}>
      <MantineProvider withCssVariables={false} withGlobalClasses={false} defaultColorScheme="auto">
        <ControllerContext value={controller}>
          <App />
        </ControllerContext>
      </MantineProvider>
    </DirectionProvider>
  );
  // Drawn in small pieces, between which the page hears what the workers say.
  startTransition(() => createRoot(root).render(page));
}
