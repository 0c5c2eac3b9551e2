import type { HeadlineComparison } from '../../experiment/comparison/comparisonService.ts';
import { headingOf } from '../../experiment/summary/reportFigures.ts';
import { letters } from '../comparison/state.ts';
import { csvText } from '../csvText.ts';
import type { Messages } from '../language/english.ts';
import { filled } from '../language/rich.tsx';
import { everyMeasure } from './allMeasures.ts';
import { isSame } from './isSame.ts';
import type { AllWords } from './measures.english.ts';

/** What the figures of a table are of: everything, or one thing of a scope. */
export interface Measured {
  readonly name: string;
  readonly comparison: HeadlineComparison;
}

type Interval = { readonly value: number | null; readonly low: number | null; readonly high: number | null };

const cells = (interval: Interval | undefined): string[] =>
  [interval?.value, interval?.low, interval?.high].map((value) => String(value ?? ''));

/** Every measure of some things for spreadsheets: a row a measure, values and differences in full with their intervals, in plain units. */
export function allMeasuresCsv(say: Messages, words: AllWords, currency: string, measured: readonly Measured[]): string {
  const count = measured[0]?.comparison.values.length ?? 0;
  const shown = letters.slice(0, count).map((letter) => filled(say.scenario, { letter }));
  const [baseline = '', ...others] = shown;
  const ends = (column: string) => [column, filled(words.csvLow, { column }), filled(words.csvHigh, { column })];
  const heading = [
    words.scope,
    say.measure,
    words.csvUnit,
    ...shown.flatMap(ends),
    ...others.flatMap((letter) => [
      ...ends(filled(words.csvDifference, { letter, baseline })),
      filled(words.csvVerdict, { letter }),
    ]),
  ];
  const rows = measured.flatMap(({ name, comparison }) =>
    everyMeasure(comparison)
      .flatMap(({ measures }) => measures)
      .map(({ metric }) => [
        name,
        words[`name.${metric}`],
        filled(words[`unit.${headingOf(metric).unit}`], { currency }),
        ...comparison.values.flatMap((values) => cells(values[metric])),
        ...comparison.differences.flatMap((differences) => {
          const difference = differences[metric];
          const word = difference && isSame(difference) ? 'same' : difference?.verdict;
          return [...cells(difference), word ? say[word] : ''];
        }),
      ]),
  );
  return csvText([heading, ...rows]);
}
