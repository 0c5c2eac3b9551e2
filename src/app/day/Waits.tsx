import { useMemo, useState } from 'react';
import { Chart } from '../charts/Chart.tsx';
import { Choice } from '../charts/Choice.tsx';
import { CursorContext, createCursor } from '../charts/cursor.ts';
import type { DayContext } from './context.ts';
import { queueItems } from './scope.ts';
import { waitsChart, worstServed } from './waitsChart.ts';

/** The waits of one queue of the part that is shown. */
export function Waits({ context }: { readonly context: DayContext }) {
  const { words, language, say, item, detail } = context;
  const [chosen, choose] = useState('');
  const queues = useMemo(() => {
    const facts = detail.shown.of.map((scenario) => scenario.facts);
    return queueItems({ language, say }, facts).filter(
      ({ id, channel }) => item === undefined || item.id === (item.kind === 'queues' ? id : channel),
    );
  }, [language, say, detail, item]);
  const queue = queues.find(({ id }) => id === chosen) ?? worstServed(context, queues);
  const chart = useMemo(() => queue && waitsChart(context, queue), [context, queue]);
  const target = chart?.limits?.[0]?.at ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another queue begins at its own target
  const cursor = useMemo(() => createCursor(Math.max(0, Math.floor(target - 0.5))), [queue?.id]);
  if (queue === undefined || chart === undefined) return null;
  return (
    <section className="day-waits" aria-labelledby="waits-title">
      <div className="day-waits-head">
        <h3 id="waits-title">{words.waits}</h3>
        {queues.length > 1 && (
          <Choice label={words.waitsQueue} value={queue.id} onChoose={choose}>
            {queues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Choice>
        )}
      </div>
      <CursorContext value={cursor}>
        <Chart chart={chart} />
      </CursorContext>
    </section>
  );
}
