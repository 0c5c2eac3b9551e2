import type { Unit } from '../../metrics/metric.ts';
import { csvText } from '../csvText.ts';
import type { Messages } from '../language/english.ts';
import { filled } from '../language/rich.tsx';
import type { ChartSpec } from './chart.ts';
import { phraseWords } from './phrase.tsx';
import { columnsOf, type TableColumn } from './tableOf.ts';
import type { ChartWords } from './words.english.ts';

function rawUnit(words: ChartWords, unit: Unit): string {
  if (unit === 'share') return words.unitShareOfOne;
  if (unit === 'seconds') return words.unitSeconds;
  return unit === 'agents' ? words.unitAgents : words.unitContacts;
}

/** The figures of a chart as a CSV file for spreadsheets: numbers as they are, in plain units that the heading names. */
export function chartCsv(say: Messages, words: ChartWords, chart: ChartSpec): string {
  const titles = new Map(chart.scenarios.map(({ position, title }) => [position, title]));
  const nameOf = ({ measure, position }: TableColumn) => {
    const scenario = `${phraseWords(say, { scenario: position })} (${titles.get(position)})`;
    const name = filled(words.of, { scenario, name: measure.name });
    return filled(words.inUnit, { name, unit: rawUnit(words, measure.unit) });
  };
  const columns = columnsOf(chart)
    .filter(({ sense }) => sense === 'value')
    .flatMap((column) => {
      const name = nameOf(column);
      const { values, low, high } = column;
      if (low === undefined || high === undefined) return [{ name, values }];
      return [
        { name, values },
        { name: filled(words.low, { name }), values: low },
        { name: filled(words.high, { name }), values: high },
      ];
    });
  const rows = Array.from({ length: chart.axis.count }, (_, point) => [
    ...chart.axis.cells(point),
    ...columns.map(({ values }) => String(values[point] ?? '')),
  ]);
  const heading = [...chart.axis.columns, ...columns.map(({ name }) => name)];
  return csvText([heading, ...rows]);
}
