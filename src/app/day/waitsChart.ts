import type { EstimateSeries } from '../../experiment/result.ts';
import type { ChartMeasure, ChartSpec, PointAxis } from '../charts/chart.ts';
import type { Phrase } from '../charts/phrase.tsx';
import { scaleUpTo, wholeShare } from '../charts/scale.ts';
import { quantities } from '../language/quantity.ts';
import type { DayContext } from './context.ts';
import type { ScopeItem } from './scope.ts';
import { footOf } from './timeChart.ts';
import { answeredWithin, classesShown, curvesOf, placeOf, type WaitCurves } from './waitCurves.ts';

const mostTicks = 6;
const longestInMinutes = 6 * 3600;

/** A wait on a clock, in hours and minutes or in minutes and seconds. */
function clock(seconds: number, isLong: boolean): string {
  const whole = Math.round(isLong ? seconds / 60 : seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function timePhrase({ language }: DayContext, seconds: number): Phrase {
  const [quantity] = quantities({ language, unit: 'seconds', sense: 'value', currency: '' }, [seconds]);
  return quantity ? { quantity } : '';
}

function classAxis(context: DayContext, bounds: readonly number[]): PointAxis {
  const { words } = context;
  const isLong = (bounds.at(-1) ?? 0) >= longestInMinutes;
  const between = Math.ceil(bounds.length / mostTicks);
  return {
    count: bounds.length,
    ticks: bounds.flatMap((seconds, at) => (at % between === 0 ? [{ at: at + 0.5, text: clock(seconds, isLong) }] : [])),
    partings: [],
    stride: 5,
    heading: words.waitColumn,
    name: (point) => ({ text: words.within, parts: { time: timePhrase(context, bounds[point] ?? 0) } }),
    columns: [words.waitSeconds],
    cells: (point) => [String(bounds[point])],
  };
}

/** What the chart says: how many are answered within the target. */
function title(
  { language, words, scenarios }: DayContext,
  within: Phrase,
  at: number,
  curves: readonly (WaitCurves | undefined)[],
): Phrase {
  const known = curves.flatMap((curve, index) => (curve ? [{ index, value: curve.answered[at] ?? 0 }] : []));
  if (known.length === 0) return words.answeredNone;
  const numbers = known.map(({ value }) => value);
  const values = quantities({ language, unit: 'share', sense: 'value', currency: '' }, numbers).map((quantity, place): Phrase => {
    if (scenarios.length === 1) return { quantity };
    const scenario: Phrase = { scenario: scenarios[known[place]?.index ?? 0]?.position ?? 0 };
    return { text: words.valueIn, parts: { value: { quantity }, scenario } };
  });
  return { text: words.answeredWithin, parts: { within, values } };
}

function courseOf(value: readonly number[]): EstimateSeries {
  const unknown = value.map(() => null);
  return { value, low: unknown, high: unknown };
}

/** Of some queues the one in which the smallest share is answered within its target, in the baseline: one in which customers wait in person, where there is any. */
export function worstServed<T extends ScopeItem>({ detail }: DayContext, queues: readonly T[]): T | undefined {
  const facts = detail.shown.of[0]?.facts;
  const ranks = queues.map(({ id, isDeferred }) => {
    const within = facts?.queues.find((queue) => queue.id === id)?.withinSeconds ?? 0;
    return (answeredWithin(detail.answer.waits.scenarios[0]?.queues[id], within) ?? Infinity) + (isDeferred ? 2 : 0);
  });
  return queues[ranks.indexOf(Math.min(...ranks))];
}

/** How long the contacts of a queue wait: shares answered, and given up, within each time. */
export function waitsChart(context: DayContext, queue: ScopeItem): ChartSpec {
  const { words, detail, scenarios } = context;
  const waits = detail.answer.waits.scenarios.map(({ queues }) => queues[queue.id]);
  const curves = waits.map(curvesOf);
  const ofQueue = detail.shown.of.flatMap(({ facts }) => facts.queues.filter(({ id }) => id === queue.id));
  const targets = [...new Set(ofQueue.map(({ withinSeconds }) => withinSeconds))];
  const finite = (waits.find((each) => each !== undefined)?.upToSeconds ?? []).filter((seconds) => seconds !== null);
  const known = curves.filter((each) => each !== undefined);
  const bounds = finite.slice(0, classesShown(finite, known, targets));
  const axis = classAxis(context, bounds);
  const atTarget = Math.max(
    0,
    bounds.findLastIndex((seconds) => seconds <= (targets[0] ?? 0)),
  );
  const measure = (id: 'answered' | 'gaveUp'): ChartMeasure => {
    const shown = curves.map((each) => each && courseOf(each[id].slice(0, bounds.length)));
    const most = Math.max(0, ...known.map((each) => each[id][bounds.length - 1] ?? 0));
    const scale = id === 'answered' ? wholeShare : scaleUpTo('share', most);
    return { id, name: words[id], unit: 'share', look: 'line', courses: shown, scale };
  };
  return {
    id: 'waits',
    title: title(context, axis.name(atTarget), atTarget, curves),
    measure: { text: words.entered, parts: { name: { name: queue.name } } },
    axis,
    scenarios,
    measures: [measure('answered'), measure('gaveUp')],
    plots: 'byMeasure',
    limits: targets.map((seconds) => {
      const text: Phrase = { text: words.targetTime, parts: { time: timePhrase(context, seconds) } };
      return { at: placeOf(bounds, seconds), text };
    }),
    note: words.noWaitInterval,
    foot: footOf(context),
  };
}
