import type { Messages } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { filled } from '../language/rich.tsx';
import type { ChartSpec } from './chart.ts';
import { columnsOf, largestOf, type TableColumn, textsOf } from './tableOf.ts';
import { unitName } from './unitName.ts';
import type { ChartWords } from './words.english.ts';

/** A column of a table as it is read: texts by point, all in one unit. */
export interface ColumnTexts {
  readonly column: TableColumn;
  readonly unit: string | undefined;
  readonly value: readonly string[];
  /** Numbers without a sign, which stand in a line of either direction as they are. */
  readonly interval: readonly (string | undefined)[] | undefined;
}

const none = '–';

/** The columns of a chart as they are read. */
export function tableTexts(language: Language, say: Messages, words: ChartWords, chart: ChartSpec): ColumnTexts[] {
  const columns = columnsOf(chart);
  return columns.map((column): ColumnTexts => {
    const { measure, sense, values, low, high } = column;
    const largest = Math.max(...columns.filter((other) => other.measure === measure).map(largestOf));
    const isPoints = sense === 'difference' && measure.unit === 'share';
    const unit = isPoints ? words.unitPoints : unitName(words, measure.unit, largest);
    const read = (numbers: readonly (number | null)[]) =>
      textsOf(language, column, largest, numbers).map((quantity) => quantity?.text ?? none);
    if (low === undefined || high === undefined) return { column, unit, value: read(values), interval: undefined };
    const [lows, highs] = [read(low), read(high)];
    const interval = lows.map((end, point) =>
      end === none || end === highs[point] ? undefined : filled(say.interval, { low: end, high: highs[point] ?? none }),
    );
    return { column, unit, value: read(values), interval };
  });
}
