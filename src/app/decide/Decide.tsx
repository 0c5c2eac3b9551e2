import { useEffect, useState } from 'react';
import { isRunning } from '../comparison/state.ts';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { Measures } from './Measures.tsx';
import * as parts from './parts.ts';
import { Verdict } from './Verdict.tsx';

/** The rest is fetched this long after the first simulated figures, in milliseconds, unless the run ends before: they come first. */
const pause = 1000;

/** Whether the first figures are on the page, or will not come: from then on the rest may be fetched. */
function useFirstFigures(): boolean {
  const { phase, shown } = usePageState('phase', 'shown');
  const [isPast, setIsPast] = useState(false);
  const isSimulated = shown?.comparison.from === 'simulation';
  const isOver = phase !== 'starting' && !isRunning({ phase });
  useEffect(() => {
    if (!isSimulated && !isOver) return;
    const timer = setTimeout(() => setIsPast(true), isOver ? 0 : pause);
    return () => clearTimeout(timer);
  }, [isSimulated, isOver]);
  useEffect(() => {
    if (isPast) for (const part of [parts.definition, parts.rules, parts.target]) part.load();
  }, [isPast]);
  return isPast;
}

/** What the comparison comes to, the figures it rests on, what can be changed, and where inquiries go. */
export function Decide() {
  const { say } = useWords();
  const isPast = useFirstFigures();
  return (
    <div className="decide">
      <Verdict />
      <aside className="levers" aria-label={say.leversLabel}>
        {isPast && <parts.levers.View />}
      </aside>
      <Measures />
      <section className="pictures" aria-label={say.picturesLabel}>
        {isPast && <parts.pictures.View />}
      </section>
      {isPast && <parts.about.View />}
    </div>
  );
}
