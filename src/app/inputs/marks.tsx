import { rich } from '../language/rich.tsx';
import { LetterMark } from '../views/marks.tsx';
import { useScene } from './scene.ts';
import type { InputsWords } from './words.ts';

/** The baseline is always the first of those compared. */
const baseline = 0;

const hasWords = (before: string, say: InputsWords) =>
  rich(before === '' ? say.baselineNone : say.baselineHas, { letter: <bdi>A</bdi>, value: <bdi>{before}</bdi> });

/** That a field has something else than the baseline: a shape, and in words what the baseline has. */
export function DifferenceWords({ before }: { readonly before: string }) {
  const { say } = useScene();
  return (
    <span className="difference">
      <span className="difference-shape" aria-hidden="true" />
      <span>{hasWords(before, say)}</span>
    </span>
  );
}

/** The same in a cell: with the letter of the baseline, and in small cells by its shape; the words are heard. */
export function DifferenceMark({ before, tight }: { readonly before: string; readonly tight: boolean }) {
  const { say } = useScene();
  return (
    <span className="difference" data-tight={tight}>
      <span className="difference-shape" aria-hidden="true" />
      <span className="only-heard">, {hasWords(before, say)}</span>
      {!tight && (
        <span aria-hidden="true" className="difference-before">
          <LetterMark position={baseline} /> <bdi>{before === '' ? '\u2013' : before}</bdi>
        </span>
      )}
    </span>
  );
}

/** A name by itself; of a path each step is so already. */
export function PlaceName({ text }: { readonly text: string }) {
  return text.startsWith('\u2068') ? <span>{text}</span> : <bdi>{text}</bdi>;
}

/** A triangle for what is wrong, a circle for what is unusual. */
export function AmissMark({ kind }: { readonly kind: 'wrong' | 'unusual' }) {
  return (
    <svg className="amiss-mark" data-kind={kind} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {kind === 'wrong' ? (
        <path d="M8 1 15.4 14.5H.6Z" fill="currentColor" />
      ) : (
        <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      )}
      <path d={kind === 'wrong' ? 'M8 6v4M8 12v.6' : 'M8 4v4.6M8 11.4v.6'} className="cut" />
    </svg>
  );
}
