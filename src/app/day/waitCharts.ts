import type { ChartSpec } from '../charts/chart.ts';
import type { Phrase } from '../charts/phrase.tsx';
import { wholeShare } from '../charts/scale.ts';
import { plainNumber } from '../language/quantity.ts';
import type { DayContext } from './context.ts';
import { contactsForFigure, populationOf, type SingleChart, singleChart } from './singleChart.ts';
import { contactsAnswered, contactsJudged, own } from './volumes.ts';

function noteOf({ language }: DayContext, text: string): Phrase {
  return { text, parts: { count: { number: plainNumber(language, contactsForFigure) } } };
}

/** How long the answered waited. */
export const waitChart = (context: DayContext): ChartSpec =>
  singleChart(context, {
    id: 'wait',
    name: context.words.wait,
    unit: 'seconds',
    courses: own(context, 'meanWait.served'),
    peak: 'peak.wait',
    sense: 'most',
    population: populationOf(context, 'ofLive'),
    contacts: contactsAnswered(context),
    note: noteOf(context, context.words.sparseAnswered),
  });

function shareChart(
  context: DayContext,
  chart: Pick<SingleChart, 'id' | 'name' | 'courses' | 'peak' | 'sense' | 'target' | 'scale'>,
): ChartSpec {
  return singleChart(context, {
    ...chart,
    unit: 'share',
    population: populationOf(context, 'ofLive'),
    contacts: contactsJudged(context),
    note: noteOf(context, context.words.sparse),
  });
}

/** Shares of the contacts: answered in time, and lost while they waited. */
export function shareCharts(context: DayContext): ChartSpec[] {
  const { say, rule, targets } = context;
  return [
    shareChart(context, {
      id: 'level',
      name: `${say['measure.serviceLevel']}, ${say[`rule.${rule}`]}`,
      courses: own(context, `serviceLevel.${rule}`),
      peak: 'peak.level',
      sense: 'least',
      target: targets.level,
      scale: wholeShare,
    }),
    shareChart(context, {
      id: 'abandonment',
      name: say['measure.abandonment'],
      courses: own(context, 'abandonment'),
      peak: 'peak.abandonment',
      sense: 'most',
      target: targets.abandonment,
    }),
  ];
}
