import { Suspense, useEffect, useState } from 'react';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { About } from '../views/About.tsx';
import { Measures } from './Measures.tsx';
import * as parts from './parts.ts';
import { Verdict } from './Verdict.tsx';

/** Replications on which figures rest before the rest of the page is fetched: until then it would take time from them. */
const enough = 20;

/** Whether the first figures are on the page, or will not come: from then on the rest may be fetched. */
function useFirstFigures(): boolean {
  const { phase, shown } = usePageState('phase', 'shown');
  const [isPast, setIsPast] = useState(false);
  const isRunning = phase === 'starting' || phase === 'estimating' || phase === 'simulating';
  const isNow = (shown?.comparison.replications ?? 0) >= enough || !isRunning;
  useEffect(() => {
    if (!isNow) return;
    setIsPast(true);
    parts.definition.load();
    parts.rules.load();
    parts.target.load();
  }, [isNow]);
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
        <Suspense fallback={null}>{isPast && <parts.levers.View />}</Suspense>
      </aside>
      <Measures />
      <section className="pictures" aria-label={say.picturesLabel}>
        <Suspense fallback={null}>{isPast && <parts.pictures.View />}</Suspense>
      </section>
      <About />
    </div>
  );
}
