import type { Language } from '../language/language.ts';
import { type Quantity, quantities, type Sense } from '../language/quantity.ts';
import { type ChartMeasure, type Interval, intervalAt } from './chart.ts';
import { readUnit } from './readUnit.ts';

/** The figures of a measure for a scenario as they are read. */
export interface Figure {
  readonly value: Quantity;
  readonly low: Quantity | undefined;
  readonly high: Quantity | undefined;
  /** Less the first scenario. */
  readonly difference: Quantity | undefined;
}

const known = (numbers: readonly (number | null | undefined)[]): number[] => numbers.filter((number) => number != null);

/** Intervals of one measure, by scenario, as they are read: all on one scale. */
export function figuresOf(
  language: Language,
  { unit }: Pick<ChartMeasure, 'unit'>,
  intervals: readonly (Interval | undefined)[],
): (Figure | undefined)[] {
  const numbers = intervals.map((interval) => known([interval?.value, interval?.low, interval?.high]));
  const read = (sense: Sense, values: readonly number[]) =>
    quantities({ language, unit: readUnit(unit, values), sense, currency: '' }, values);
  const texts = read('value', numbers.flat());
  const first = intervals[0]?.value;
  const differences = intervals.map((interval) => (interval?.value == null || first == null ? null : interval.value - first));
  const differenceTexts = read('difference', known(differences));
  return intervals.map((_, index) => {
    const [value, low, high] = texts.splice(0, numbers[index]?.length ?? 0);
    const difference = differences[index] === null ? undefined : differenceTexts.shift();
    return value && { value, low, high, difference: index === 0 ? undefined : difference };
  });
}

/** The figures of a measure at a point, by scenario. */
export const figuresAt = (language: Language, measure: ChartMeasure, point: number): (Figure | undefined)[] =>
  figuresOf(
    language,
    measure,
    measure.courses.map((_, scenario) => intervalAt(measure, scenario, point)),
  );
