import type { RefObject } from 'react';
import { useWords } from '../language/useWords.ts';
import { type ChartSpec, plotsOf } from './chart.ts';
import { chartPicture } from './chartPicture.ts';
import { type Phrase, phraseWords } from './phrase.tsx';
import { useChartWords } from './words.ts';

/** How to paint the chart that a figure shows. */
export function usePicture(chart: ChartSpec, figure: RefObject<HTMLElement | null>): () => Promise<Blob> {
  const { say } = useWords();
  const { titled } = useChartWords();
  const words = (phrase: Phrase) => phraseWords(say, phrase, true);
  return () => {
    if (figure.current === null) return Promise.reject(new Error('the chart is not on the page'));
    return chartPicture(figure.current, {
      title: words(chart.title),
      measure: words(chart.measure),
      measures: chart.plots === 'byScenario' ? chart.measures.map(({ name }) => name) : [],
      scenarios: chart.scenarios.map(({ position, title }) =>
        words({ text: titled, parts: { scenario: { scenario: position }, name: { name: title } } }),
      ),
      plots: plotsOf(chart).map(({ of }) =>
        of === undefined ? '' : 'scenario' in of ? words({ scenario: of.scenario.position }) : of.measure.name,
      ),
      foot: words(chart.foot),
    });
  };
}
