import '@mantine/core/styles.css';
import './theme.css';
import { MantineProvider, Title } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { messages } from './messages.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id "root"');

// The content security policy allows no inline <style>: Mantine's variables and classes come from its style sheets, ours from theme.css.
createRoot(root).render(
  <MantineProvider withCssVariables={false} withGlobalClasses={false}>
    <Title order={1}>{messages.en.title}</Title>
  </MantineProvider>,
);
