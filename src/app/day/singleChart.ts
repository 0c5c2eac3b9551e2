import type { Unit } from '../../metrics/metric.ts';
import type { ChartMeasure, ChartSpec } from '../charts/chart.ts';
import type { Phrase } from '../charts/phrase.tsx';
import type { Scale } from '../charts/scale.ts';
import { quantities } from '../language/quantity.ts';
import type { DayContext } from './context.ts';
import { type Courses, whereAtLeast } from './courses.ts';
import { finding } from './finding.ts';
import { inPeriod, measureLine, timeChart, timeMeasure } from './timeChart.ts';
import { contactsJudged } from './volumes.ts';
import type { DayWord } from './words.english.ts';
import { busyFrom } from './worst.ts';

/** Fewer contacts than this on average make no figure per contact. */
export const contactsForFigure = 1;

/** A chart of one measure over time, with the scenarios over each other. */
export interface SingleChart {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly courses: Courses;
  /** What the chart says, and of which extreme. */
  readonly peak: DayWord;
  readonly sense: 'most' | 'least';
  readonly population: Phrase;
  /** Of a figure per contact: the contacts it is of, too few of which make it meaningless. */
  readonly contacts?: Courses;
  readonly note?: Phrase | undefined;
  /** What the values should reach, or stay below. */
  readonly target?: number | undefined;
  readonly scale?: Scale;
  /** The channel that the sentence names. */
  readonly channel?: string;
}

/** What is shown, where it is not the whole operation. */
export function populationOf({ words, item }: DayContext, ofAll: DayWord): Phrase {
  if (item === undefined) return words[ofAll];
  return { text: item.kind === 'channels' ? words.ofChannel : words.ofQueue, parts: { name: { name: item.name } } };
}

/** Whether a point of the period is a busy one, in a scenario. */
function busyTimes(context: DayContext): (scenario: number, point: number) => boolean {
  const volumes = inPeriod(context, contactsJudged(context));
  const enough = volumes.map((course) => (course ? busyFrom(course) : 0));
  return (scenario, point) => (volumes[scenario]?.value[point] ?? 0) >= (enough[scenario] ?? 0);
}

function targetLine({ language, words }: DayContext, { unit, target }: SingleChart): ChartMeasure['target'] {
  if (target === undefined) return undefined;
  const [quantity] = quantities({ language, unit, sense: 'value', currency: '' }, [target]);
  return { value: target, text: { text: words.target, parts: { value: quantity ? { quantity } : '' } } };
}

export function singleChart(context: DayContext, chart: SingleChart): ChartSpec {
  const { language, words, axis, scenarios } = context;
  const { id, name, unit, courses: all, contacts, scale, peak, sense, channel = '' } = chart;
  const courses = contacts ? whereAtLeast(all, contacts, contactsForFigure) : all;
  const target = targetLine(context, chart);
  const measure = timeMeasure(context, courses, { id, name, unit, target, ...(scale && { scale }) });
  const positions = scenarios.map(({ position }) => position);
  const sentence = (where: Phrase): Phrase => ({ text: words[peak], parts: { where, name: { name: channel } } });
  return timeChart(context, {
    id,
    title: finding({
      ...{ language, words, axis, measure, positions, sense, sentence },
      ...(contacts && { wanted: busyTimes(context) }),
    }),
    measure: measureLine(context, measure, chart.population),
    measures: [measure],
    note: chart.note,
  });
}
