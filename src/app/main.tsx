import './styles/index.css';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Controller } from './comparison/controller.ts';
import { directionOf, rememberedLanguage } from './language/language.ts';
import { ControllerContext } from './usePageState.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root"');

// The work starts before the page is drawn.
const controller = new Controller();
controller.begin();

// The content security policy allows no inline <style>: Mantine's variables and classes come from its style sheets, ours from styles/theme.css.
createRoot(root).render(
  <DirectionProvider initialDirection={directionOf[rememberedLanguage()]} detectDirection={false}>
    <MantineProvider withCssVariables={false} withGlobalClasses={false} defaultColorScheme="auto">
      <ControllerContext value={controller}>
        <App />
      </ControllerContext>
    </MantineProvider>
  </DirectionProvider>,
);
