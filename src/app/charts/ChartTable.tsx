import { memo, useMemo } from 'react';
import { useWords } from '../language/useWords.ts';
import { Num } from '../views/Num.tsx';
import type { ChartSpec } from './chart.ts';
import { type Phrase, PhraseText, phraseWords } from './phrase.tsx';
import { headingOf } from './tableOf.ts';
import { type ColumnTexts, tableTexts } from './tableTexts.ts';
import { useStaged } from './useStaged.ts';
import { useChartWords } from './words.ts';

const rowsAtOnce = 24;

interface RowsProps {
  readonly chart: ChartSpec;
  readonly columns: readonly ColumnTexts[];
}

const Row = memo(({ chart, columns, point }: RowsProps & { readonly point: number }) => {
  return (
    <tr>
      <th scope="row">
        <PhraseText phrase={chart.axis.name(point)} />
      </th>
      {columns.map(({ column, value, interval }) => (
        <td key={column.id}>
          <Num>{value[point]}</Num>
          {interval?.[point] && <span className="interval"> {interval[point]}</span>}
        </td>
      ))}
    </tr>
  );
});

function Head({ chart, columns }: RowsProps) {
  const words = useChartWords();
  const detailOf = ({ unit, interval }: ColumnTexts): Phrase[] => {
    const { confidence = '' } = chart;
    const ofInterval: Phrase = { text: words.ofInterval, parts: { confidence: { number: confidence } } };
    return [...(unit === undefined ? [] : [unit]), ...(interval === undefined ? [] : [ofInterval])];
  };
  return (
    <thead>
      <tr>
        <th scope="col">{chart.axis.heading}</th>
        {columns.map((texts) => (
          <th key={texts.column.id} scope="col">
            <PhraseText phrase={headingOf(texts.column, chart, words.less)} />
            <span className="detail">
              <PhraseText phrase={detailOf(texts)} />
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Every figure of a chart as a real table, which scrolls in its own frame. */
export const ChartTable = memo(({ chart }: { readonly chart: ChartSpec }) => {
  const { language, say } = useWords();
  const words = useChartWords();
  const columns = useMemo(() => tableTexts(language, say, words, chart), [language, say, words, chart]);
  const rows = useStaged(chart.axis.count, rowsAtOnce);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="chart-table" aria-label={phraseWords(say, chart.title)} tabIndex={0}>
      <table>
        <caption className="only-heard">
          <PhraseText phrase={chart.title} /> <PhraseText phrase={chart.measure} />
        </caption>
        <Head chart={chart} columns={columns} />
        <tbody>
          {Array.from({ length: rows }, (_, point) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the points of an axis are numbered
            <Row key={point} chart={chart} columns={columns} point={point} />
          ))}
        </tbody>
      </table>
    </section>
  );
});
