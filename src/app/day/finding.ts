import type { ChartMeasure } from '../charts/chart.ts';
import type { Phrase } from '../charts/phrase.tsx';
import { readUnit } from '../charts/readUnit.ts';
import type { Language } from '../language/language.ts';
import { quantities } from '../language/quantity.ts';
import type { TimeAxis } from './timeAxis.ts';
import type { DayWords } from './words.english.ts';

type Values = readonly (number | null)[];

/** The point of the largest value (or the lowest) among those wanted; the first of equals. */
export function extremeOf(values: Values, wanted: (point: number) => boolean, sense: 'most' | 'least'): number | undefined {
  let found: number | undefined;
  values.forEach((value, point) => {
    if (value === null || !wanted(point)) return;
    const before = found === undefined ? undefined : (values[found] as number);
    if (before === undefined || (sense === 'most' ? value > before : value < before)) found = point;
  });
  return found;
}

interface FindingParts {
  readonly language: Language;
  readonly words: DayWords;
  readonly axis: TimeAxis;
  readonly measure: Pick<ChartMeasure, 'name' | 'unit' | 'courses'>;
  /** Position of each scenario, by its place among the courses. */
  readonly positions: readonly number[];
  readonly sense: 'most' | 'least';
  /** The sentence, with a blank for where. */
  readonly sentence: (where: Phrase) => Phrase;
  readonly wanted?: (scenario: number, point: number) => boolean;
  /** How a value is said, where it is more than its quantity. */
  readonly say?: (value: Phrase, scenario: number, point: number) => Phrase;
}

interface Peak {
  readonly scenario: number;
  readonly point: number;
  readonly value: number;
}

function peaksOf({ measure, sense, wanted = () => true }: FindingParts): Peak[] {
  return measure.courses.flatMap((course, scenario) => {
    const point = course && extremeOf(course.value, (at) => wanted(scenario, at), sense);
    return point === undefined || course === undefined ? [] : [{ scenario, point, value: course.value[point] as number }];
  });
}

/** Where a measure is at its extreme, in each scenario: what a chart of it says. */
export function finding(parts: FindingParts): Phrase {
  const { language, words, axis, measure, positions, sentence, say = (value) => value } = parts;
  const peaks = peaksOf(parts);
  const [first] = peaks;
  if (first === undefined) return { text: words.nothing, parts: { measure: measure.name } };
  const numbers = peaks.map(({ value }) => value);
  const kind = { language, unit: readUnit(measure.unit, numbers), sense: 'value', currency: '' } as const;
  const texts = quantities(kind, numbers).map((quantity, index): Phrase => {
    const { scenario, point } = peaks[index] as Peak;
    return say({ quantity }, scenario, point);
  });
  const [text = ''] = texts;
  if (isFlat(measure.courses, first.value)) return { text: words.throughout, parts: { measure: measure.name, value: text } };
  const when = axis.when(first.point);
  if (positions.length === 1) return sentence({ text: words.together, parts: { when, values: text } });
  const inScenario = (template: string, { scenario, point }: Peak, value: Phrase): Phrase => {
    return { text: template, parts: { when: axis.when(point), scenario: { scenario: positions[scenario] ?? 0 }, value } };
  };
  const isTogether = peaks.every(({ point }) => point === first.point);
  const values = peaks.map((peak, index) => inScenario(isTogether ? words.valueIn : words.apart, peak, texts[index] ?? ''));
  return sentence(isTogether ? { text: words.together, parts: { when, values } } : values);
}

const isFlat = (courses: ChartMeasure['courses'], value: number): boolean =>
  courses.every((course) => course === undefined || course.value.every((each) => each === null || each === value));
