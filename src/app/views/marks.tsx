import type { Verdict } from '../../experiment/result.ts';
import { letters } from '../comparison/state.ts';
import { useWords } from '../language/useWords.ts';

/** The letter of a scenario, by its position among those compared, on a shape of its own: A on a filled disc, B in a square. */
export function LetterMark({ position }: { readonly position: number }) {
  return (
    <span className="letter" data-position={position} aria-hidden="true">
      {letters[position]}
    </span>
  );
}

/** A shape for each verdict, so that none is told by colour alone. */
const shapes: Readonly<Record<Verdict, React.ReactNode>> = {
  better: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path d="M4.5 8.3 7 10.8 11.6 5.6" className="cut" />
    </>
  ),
  worse: (
    <>
      <path d="M8 .8 15.2 8 8 15.2 .8 8Z" fill="currentColor" />
      <path d="M8 4.6v4.2M8 10.9v.4" className="cut" />
    </>
  ),
  tooSmall: (
    <>
      <circle cx="8" cy="8" r="6.8" className="line" />
      <path d="M4.8 6.6h6.4M4.8 9.4h6.4" className="line" />
    </>
  ),
  unclear: (
    <>
      <circle cx="8" cy="8" r="6.8" className="line" strokeDasharray="2.4 2.2" />
      <path d="M6.2 6.4c.1-2.4 3.7-2.2 3.6 0-.1 1.3-1.8 1.3-1.8 2.7M8 11.2v.3" className="line" />
    </>
  ),
};

export function VerdictShape({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className="shape" data-verdict={verdict} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shapes[verdict]}
    </svg>
  );
}

/** A verdict as shape and word. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { say } = useWords();
  return (
    <span className="verdict-mark" data-verdict={verdict}>
      <VerdictShape verdict={verdict} />
      <span>{say[verdict]}</span>
    </span>
  );
}
