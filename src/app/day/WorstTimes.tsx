import { useMemo } from 'react';
import { useCursor } from '../charts/cursor.ts';
import { type Phrase, PhraseText } from '../charts/phrase.tsx';
import { ScenarioKey } from '../charts/SeriesKey.tsx';
import { plainNumber } from '../language/quantity.ts';
import type { DayContext } from './context.ts';
import { grainOf } from './grain.ts';
import { worstTimes } from './worstTimes.ts';

/** The worst time of each scenario in words; chosen, the charts are read there. */
export function WorstTimes({ context }: { readonly context: DayContext }) {
  const { words, language, period, calendar } = context;
  const cursor = useCursor();
  const times = useMemo(() => worstTimes(context), [context]);
  const counts = times.flatMap(({ position, busyFrom }): Phrase[] => {
    if (busyFrom === undefined) return [];
    const value: Phrase = { number: plainNumber(language, busyFrom, 1) };
    return [{ text: words.valueIn, parts: { value, scenario: { scenario: position } } }];
  });
  return (
    <section className="panel day-worst" aria-labelledby="worst-title">
      <h3 id="worst-title">{words[`worst.${grainOf(period, calendar)}`]}</h3>
      <ul>
        {times.map(({ position, point, line }) => (
          <li key={position}>
            <ScenarioKey position={position} />
            {point === undefined ? (
              <span>
                <PhraseText phrase={line} />
              </span>
            ) : (
              <button type="button" className="day-worst-time" title={words.worstMoves} onClick={() => cursor.put(point)}>
                <PhraseText phrase={line} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="chart-note">
        <PhraseText phrase={{ text: words.worstRule, parts: { counts } }} />
      </p>
    </section>
  );
}
