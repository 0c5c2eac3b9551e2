import type { Language } from '../language/language.ts';
import { type Quantity, quantities, type Sense } from '../language/quantity.ts';
import { type ChartMeasure, type ChartSpec, intervalAt } from './chart.ts';
import type { Phrase } from './phrase.tsx';
import { readUnit } from './readUnit.ts';

/** A column of the figures of a chart: a measure for a scenario, or its difference to the first. */
export interface TableColumn {
  readonly id: string;
  readonly measure: ChartMeasure;
  readonly position: number;
  readonly sense: Sense;
  /** By point, with the ends of the interval where there is one. */
  readonly values: readonly (number | null)[];
  readonly low: readonly (number | null)[] | undefined;
  readonly high: readonly (number | null)[] | undefined;
}

/** The columns that a chart has as a table: of each measure every scenario, then the differences to the first. */
export function columnsOf({ axis, scenarios, measures }: ChartSpec): TableColumn[] {
  const points = Array.from({ length: axis.count }, (_, point) => point);
  return measures.flatMap((measure) => {
    const intervals = scenarios.map((_, index) => points.map((point) => intervalAt(measure, index, point)));
    const values = intervals.map((course) => course.map((interval) => interval?.value ?? null));
    const own = scenarios.map(({ position }, index): TableColumn => {
      const ends = (end: 'low' | 'high') => (intervals[index] ?? []).map((interval) => interval?.[end] ?? null);
      const [low, high] = [ends('low'), ends('high')];
      const isExact = low.every((end, point) => end === null || end === high[point]);
      const column = { id: `${measure.id} ${position}`, measure, position, sense: 'value', values: values[index] ?? [] } as const;
      return isExact ? { ...column, low: undefined, high: undefined } : { ...column, low, high };
    });
    const others = scenarios.slice(1).map(({ position }, place): TableColumn => {
      const difference = points.map((point) => {
        const [first, value] = [values[0]?.[point], values[place + 1]?.[point]];
        return first == null || value == null ? null : value - first;
      });
      const id = `${measure.id} ${position} difference`;
      return { id, measure, position, sense: 'difference', values: difference, low: undefined, high: undefined };
    });
    return [...own, ...others];
  });
}

/** Largest of the values of a column and its interval, without sign. */
export const largestOf = ({ values, low, high }: TableColumn): number =>
  [values, low ?? [], high ?? []].flat().reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);

/** The numbers of a column as they are read, on one scale with those of all columns of its measure. */
export function textsOf(
  language: Language,
  column: TableColumn,
  largest: number,
  numbers: readonly (number | null)[],
): (Quantity | undefined)[] {
  const kind = { language, unit: readUnit(column.measure.unit, [largest]), sense: column.sense, currency: '' };
  const known = numbers.filter((number) => number !== null);
  const texts = quantities(kind, [...known, largest]);
  let next = 0;
  return numbers.map((number) => (number === null ? undefined : texts[next++]));
}

/** What stands over a column: whose figures, of which measure where there are several. */
export function headingOf({ measure, position, sense }: TableColumn, { measures, scenarios }: ChartSpec, minus: string): Phrase {
  const whose: Phrase =
    sense === 'difference'
      ? { text: minus, parts: { b: { scenario: position }, a: { scenario: scenarios[0]?.position ?? 0 } } }
      : { scenario: position };
  return measures.length > 1 ? [measure.name, whose] : whose;
}
