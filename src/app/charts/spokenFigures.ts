import type { Messages } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import type { ChartSpec } from './chart.ts';
import { figuresAt } from './figuresAt.ts';
import { type Phrase, phraseWords } from './phrase.tsx';
import type { ChartWords } from './words.english.ts';

/** The figures of a chart at a point, to be read aloud. */
export function spokenFigures(
  language: Language,
  say: Messages,
  words: ChartWords,
  { scenarios, measures }: ChartSpec,
  point: number,
): string {
  const parts = measures.flatMap((measure) => {
    const figures = figuresAt(language, measure, point);
    return scenarios.map(({ position }, index): Phrase => {
      const figure = figures[index];
      const name: Phrase[] = measures.length > 1 ? [{ scenario: position }, measure.name] : [{ scenario: position }];
      if (figure === undefined) return [...name, words.noFigure];
      const { value, low, high } = figure;
      const interval: Phrase =
        low && high ? { text: say.interval, parts: { low: { number: low.text }, high: { number: high.text } } } : '';
      return interval === '' ? [...name, { quantity: value }] : [...name, { quantity: value }, interval];
    });
  });
  return parts.map((part) => phraseWords(say, part)).join('; ');
}
