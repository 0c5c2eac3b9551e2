import { memo } from 'react';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { Num } from '../views/Num.tsx';
import type { ChartSpec } from './chart.ts';
import { type Phrase, PhraseText, phraseWords } from './phrase.tsx';
import { columnsOf, headingOf, largestOf, type TableColumn, textsOf } from './tableOf.ts';
import { unitName } from './unitName.ts';
import { useChartWords } from './words.ts';

interface ColumnTexts {
  readonly column: TableColumn;
  readonly value: readonly string[];
  readonly interval: readonly ([low: string, high: string] | undefined)[] | undefined;
}

/** Every figure of a chart as a real table, which scrolls in its own frame. */
export const ChartTable = memo(({ chart }: { readonly chart: ChartSpec }) => {
  const { language, say } = useWords();
  const words = useChartWords();
  const columns = columnsOf(chart);
  const largest = (of: TableColumn) => Math.max(...columns.filter(({ measure }) => measure === of.measure).map(largestOf));
  const texts = columns.map((column): ColumnTexts => {
    const of = (numbers: readonly (number | null)[]) =>
      textsOf(language, column, largest(column), numbers).map((quantity) => quantity?.text ?? '–');
    if (column.low === undefined || column.high === undefined) return { column, value: of(column.values), interval: undefined };
    const [low, high] = [of(column.low), of(column.high)];
    const interval = low.map((end, point) => (end === '–' ? undefined : ([end, high[point] ?? '–'] as [string, string])));
    return { column, value: of(column.values), interval };
  });
  const unitOf = (column: TableColumn) =>
    column.sense === 'difference' && column.measure.unit === 'share'
      ? words.unitPoints
      : unitName(words, column.measure.unit, largest(column));
  const detailOf = (column: TableColumn, hasInterval: boolean): Phrase[] => {
    const unit = unitOf(column);
    const { confidence = '' } = chart;
    const interval: Phrase = { text: words.ofInterval, parts: { confidence: { number: confidence } } };
    return [...(unit === undefined ? [] : [unit]), ...(hasInterval ? [interval] : [])];
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="chart-table" aria-label={phraseWords(say, chart.title)} tabIndex={0}>
      <table>
        <caption>
          <PhraseText phrase={chart.title} /> <PhraseText phrase={chart.measure} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{chart.axis.heading}</th>
            {texts.map(({ column, interval }) => (
              <th key={column.id} scope="col">
                <PhraseText phrase={headingOf(column, chart, words.less)} />
                <span className="detail">
                  <PhraseText phrase={detailOf(column, interval !== undefined)} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: chart.axis.count }, (_, point) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the points of an axis are numbered
            <tr key={point}>
              <th scope="row">
                <PhraseText phrase={chart.axis.name(point)} />
              </th>
              {texts.map(({ column, value, interval }) => (
                <td key={column.id}>
                  <Num>{value[point]}</Num>
                  {interval?.[point] && (
                    <span className="interval">
                      {rich(say.interval, { low: <Num>{interval[point][0]}</Num>, high: <Num>{interval[point][1]}</Num> })}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});
