import type { Unit } from '../../metrics/metric.ts';
import type { ChartMeasure, ChartSpec, Interval } from '../charts/chart.ts';
import type { Phrase } from '../charts/phrase.tsx';
import { type Scale, scaleUpTo } from '../charts/scale.ts';
import { unitName } from '../charts/unitName.ts';
import { chartWords } from '../charts/words.ts';
import { confidenceText } from '../decide/clauses.ts';
import { plainNumber } from '../language/quantity.ts';
import type { DayContext } from './context.ts';
import { type Courses, reachOf, sliced } from './courses.ts';
import { grainOf } from './grain.ts';
import { pointsOf } from './period.ts';

interface MeasureParts {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly look?: ChartMeasure['look'];
  readonly scale?: Scale;
  readonly target?: ChartMeasure['target'];
}

/** The courses of a metric over the period that is shown. */
export const inPeriod = ({ period, calendar }: DayContext, courses: Courses) =>
  courses[period.by].map((course) => course && sliced(course, pointsOf(period, calendar)));

/** The figure over the whole period, where it is at hand: that of the window, or of the one day. */
function wholeOf({ period, calendar }: DayContext, courses: Courses): ChartMeasure['whole'] {
  if (period.days === calendar.days) return courses.whole;
  if (period.days > 1) return undefined;
  return courses.day.map((course): Interval | undefined => {
    const { firstDay: day } = period;
    return course && { value: course.value[day] ?? null, low: course.low[day] ?? null, high: course.high[day] ?? null };
  });
}

/** What the figure over the whole period is called. */
function wholeNameOf({ words, period, calendar }: DayContext): string {
  if (period.days === 1) return words.wholeDay;
  return calendar.days === 7 ? words.wholeWeek : words.wholeDays;
}

/** The scale that holds courses over the period, and a target: one for all scenarios. */
export const scaleOver = (context: DayContext, unit: Unit, courses: readonly Courses[], target = 0): Scale =>
  scaleUpTo(unit, Math.max(target, reachOf(courses.flatMap((each) => inPeriod(context, each)))));

/** A measure of a chart over time. */
export function timeMeasure(context: DayContext, courses: Courses, parts: MeasureParts): ChartMeasure {
  const { id, name, unit, look = 'line', target } = parts;
  const { scale = scaleOver(context, unit, [courses], target?.value) } = parts;
  return { id, name, unit, look, scale, target, courses: inPeriod(context, courses), whole: wholeOf(context, courses) };
}

/** What a measure is called in a chart: its unit where that is not what it counts, how finely it is shown, and of what. */
export function measureLine(
  { language, words, period, calendar }: DayContext,
  measure: ChartMeasure,
  population: Phrase,
): Phrase {
  const isCount = measure.unit === 'count' || measure.unit === 'agents';
  const unit = isCount ? undefined : unitName(chartWords[language], measure.unit, measure.scale.to);
  return [measure.name, ...(unit === undefined ? [] : [unit]), words[`by.${grainOf(period, calendar)}`], population];
}

/** What figures rest on. */
export function footOf({ language, words, detail, calendar }: DayContext): Phrase {
  const count = (value: number): Phrase => ({ number: plainNumber(language, value) });
  const { confidence } = detail.shown.comparison;
  const parts = { replications: count(detail.answer.replications), days: count(calendar.days) };
  return { text: words.foot, parts: { ...parts, confidence: { number: confidenceText(language, confidence) } } };
}

/** What all charts over time have in common. */
export function timeChart(
  context: DayContext,
  chart: Pick<ChartSpec, 'id' | 'title' | 'measure' | 'measures'> & Partial<ChartSpec>,
): ChartSpec {
  const { language, axis, scenarios, detail } = context;
  return {
    axis,
    scenarios,
    plots: 'together',
    wholeName: wholeNameOf(context),
    confidence: confidenceText(language, detail.shown.comparison.confidence),
    foot: footOf(context),
    ...chart,
  };
}
