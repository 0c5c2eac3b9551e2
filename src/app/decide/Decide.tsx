import { useEffect, useState } from 'react';
import { isRunning } from '../comparison/state.ts';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { Measures } from './Measures.tsx';
import * as parts from './parts.ts';
import { Verdict } from './Verdict.tsx';

/** Replications of each scenario that come before the rest of the screen is fetched. */
const enough = 20;

/** Whether figures that say something are on the page, or will not come: from then on the rest may be fetched. */
function useFirstFigures(): boolean {
  const { phase, shown } = usePageState('phase', 'shown');
  const [isPast, setIsPast] = useState(false);
  const isThere = (shown?.comparison.replications ?? 0) >= enough;
  const isOver = phase !== 'starting' && !isRunning({ phase });
  useEffect(() => {
    if (isThere || isOver) setIsPast(true);
  }, [isThere, isOver]);
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
