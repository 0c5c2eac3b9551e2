import type { ReactNode } from 'react';
import { filled } from '../language/rich.tsx';
import { useDecideWords } from './words.ts';

/** A table that scrolls inside its frame where it is wider than the page, by the keyboard too. */
export function TableFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const words = useDecideWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="table-frame" tabIndex={0} aria-label={filled(words.tableOf, { title })}>
      <table>{children}</table>
    </section>
  );
}
