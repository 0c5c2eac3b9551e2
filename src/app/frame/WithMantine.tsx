import { DirectionProvider, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { directionOf } from '../language/language.ts';
import { useWords } from '../language/useWords.ts';

/**
 * What components of Mantine need around them. The content security policy allows no inline <style>: variables and classes come from
 * style sheets, and the colour scheme stands on the document already.
 */
export function WithMantine({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  return (
    <DirectionProvider key={language} initialDirection={directionOf[language]} detectDirection={false}>
      <MantineProvider withCssVariables={false} withGlobalClasses={false} getRootElement={() => undefined}>
        {children}
      </MantineProvider>
    </DirectionProvider>
  );
}
