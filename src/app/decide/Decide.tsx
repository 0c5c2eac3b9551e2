import { useEffect } from 'react';
import { useWords } from '../language/useWords.ts';
import { usePageState } from '../usePageState.ts';
import { part } from '../views/part.tsx';
import { Measures } from './Measures.tsx';
import * as parts from './parts.ts';
import { Verdict } from './Verdict.tsx';

const allMeasures = part(() => import('./AllMeasures.tsx'));

/** What the comparison comes to, the figures it rests on, what can be changed, and where inquiries go. */
export function Decide() {
  const { say } = useWords();
  const { isOpened } = usePageState('isOpened');
  useEffect(() => {
    if (isOpened) for (const part of [parts.definition, parts.rules, parts.target]) part.load();
  }, [isOpened]);
  return (
    <div className="decide">
      <Verdict />
      <aside className="levers" aria-label={say.leversLabel}>
        {isOpened && <parts.levers.View />}
      </aside>
      <Measures />
      <section className="pictures" aria-label={say.picturesLabel}>
        {isOpened && <allMeasures.View />}
        {isOpened && <parts.pictures.View />}
        {isOpened && <parts.explain.View />}
      </section>
      {isOpened && <parts.about.View />}
    </div>
  );
}
