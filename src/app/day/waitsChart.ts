import type { QueueWaits } from '../../experiment/comparisonService.ts';
import type { EstimateSeries } from '../../experiment/result.ts';
import type { ChartMeasure, ChartSpec, PointAxis } from '../charts/chart.ts';
import type { Phrase } from '../charts/phrase.tsx';
import { scaleUpTo, wholeShare } from '../charts/scale.ts';
import { quantities } from '../language/quantity.ts';
import type { DayContext } from './context.ts';
import type { ScopeItem } from './scope.ts';
import { footOf } from './timeChart.ts';

/** Share of all that ended their wait within a class that ends the picture: nearly all of them. */
const nearlyAll = 0.995;
const mostTicks = 6;
const hour = 3600;

const runningSums = (shares: readonly number[]): number[] => {
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return sum;
  });
};

/** Shares of the contacts of a queue answered and given up within the bound of each class, all waits counted in the last. */
interface Curves {
  readonly answered: number[];
  readonly gaveUp: number[];
}

const curvesOf = (waits: QueueWaits): Curves => ({ answered: runningSums(waits.served), gaveUp: runningSums(waits.abandoned) });

/** How many classes are worth showing: until nearly every wait has ended in every scenario, and up to the targets. */
export function classesShown(bounds: readonly number[], curves: readonly Curves[], targets: readonly number[]): number {
  const until = bounds.findIndex((seconds, at) => {
    const isOver = curves.every(({ answered, gaveUp }) => (answered[at] ?? 0) + (gaveUp[at] ?? 0) >= nearlyAll);
    return isOver && targets.every((target) => target <= seconds);
  });
  return until < 0 ? bounds.length : Math.min(bounds.length, until + 2);
}

/** A wait on a clock, in hours and minutes or in minutes and seconds. */
function clock(seconds: number, isLong: boolean): string {
  const whole = Math.round(isLong ? seconds / 60 : seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function classAxis({ language, words }: DayContext, bounds: readonly number[]): PointAxis {
  const isLong = (bounds.at(-1) ?? 0) >= 6 * hour;
  const time = (point: number): Phrase => {
    const [quantity] = quantities({ language, unit: 'seconds', sense: 'value', currency: '' }, [bounds[point] ?? 0]);
    return quantity ? { quantity } : '';
  };
  const between = Math.ceil(bounds.length / mostTicks);
  return {
    count: bounds.length,
    ticks: bounds.flatMap((seconds, at) => (at % between === 0 ? [{ at: at + 0.5, text: clock(seconds, isLong) }] : [])),
    partings: [],
    stride: 5,
    heading: words.waitColumn,
    name: (point) => ({ text: words.within, parts: { time: time(point) } }),
    columns: [words.waitSeconds],
    cells: (point) => [String(bounds[point])],
  };
}

/** Where a wait lies among the classes, whose bounds stand at the middles of the points. */
export function placeOf(bounds: readonly number[], seconds: number): number {
  const after = bounds.findIndex((bound) => bound >= seconds);
  const [low, high] = [bounds[after - 1], bounds[after]];
  if (high === undefined) return bounds.length - 0.5;
  if (low === undefined || high === seconds) return after + 0.5;
  return after - 0.5 + (seconds - low) / (high - low);
}

const courseOf = (value: readonly number[]): EstimateSeries => {
  const unknown = value.map(() => null);
  return { value, low: unknown, high: unknown };
};

/** What the chart says: how many are answered within the target. */
function answeredWithin(
  { language, words, scenarios }: DayContext,
  at: number,
  axis: PointAxis,
  curves: (Curves | undefined)[],
): Phrase {
  const known = curves.flatMap((curve, index) => (curve ? [{ index, value: curve.answered[at] ?? 0 }] : []));
  if (known.length === 0) return words.answeredNone;
  const kind = { language, unit: 'share', sense: 'value', currency: '' } as const;
  const numbers = known.map(({ value }) => value);
  const values = quantities(kind, numbers).map((quantity, place): Phrase => {
    const scenario: Phrase = { scenario: scenarios[known[place]?.index ?? 0]?.position ?? 0 };
    return scenarios.length === 1 ? { quantity } : { text: words.valueIn, parts: { value: { quantity }, scenario } };
  });
  return { text: words.answeredWithin, parts: { within: axis.name(at), values } };
}

/** Of some queues the one in which the smallest share is answered within its target, in the baseline. */
export function worstServed<T extends ScopeItem>({ detail }: DayContext, queues: readonly T[]): T | undefined {
  const facts = detail.shown.of[0]?.facts;
  const within = queues.map(({ id }) => {
    const [waits, queue] = [detail.answer.waits.scenarios[0]?.queues[id], facts?.queues.find((each) => each.id === id)];
    if (waits === undefined || queue === undefined || waits.served.every((share) => share === 0)) return 2;
    const counted = waits.served.filter((_, at) => (waits.upToSeconds[at] ?? Infinity) <= queue.withinSeconds);
    return counted.reduce((sum, share) => sum + share, 0);
  });
  return queues[within.indexOf(Math.min(...within))];
}

/** How long the contacts of a queue wait: shares answered, and given up, within each time. */
export function waitsChart(context: DayContext, queue: ScopeItem): ChartSpec {
  const { language, words, detail, scenarios } = context;
  const waits = detail.answer.waits.scenarios.map(({ queues }) => queues[queue.id]);
  const curves = waits.map((each) =>
    each?.served.concat(each.abandoned).some((share) => share > 0) ? curvesOf(each) : undefined,
  );
  const known = curves.filter((each) => each !== undefined);
  const targets = [
    ...new Set(
      detail.shown.of.flatMap(({ facts }) => facts.queues.flatMap((each) => (each.id === queue.id ? [each.withinSeconds] : []))),
    ),
  ];
  const finite = (waits.find((each) => each !== undefined)?.upToSeconds ?? []).filter((seconds) => seconds !== null);
  const bounds = finite.slice(0, classesShown(finite, known, targets));
  const axis = classAxis(context, bounds);
  const atTarget = bounds.findLastIndex((seconds) => seconds <= (targets[0] ?? 0));
  const measure = (id: 'answered' | 'gaveUp'): ChartMeasure => {
    const shown = curves.map((each) => each && courseOf(each[id].slice(0, bounds.length)));
    const most = Math.max(0, ...shown.flatMap((course) => course?.value.map((value) => value ?? 0) ?? []));
    return {
      ...{ id, name: words[id], unit: 'share', look: 'line', courses: shown },
      scale: id === 'answered' ? wholeShare : scaleUpTo('share', most),
    };
  };
  return {
    id: 'waits',
    title: answeredWithin(context, Math.max(0, atTarget), axis, curves),
    measure: { text: words.entered, parts: { name: { name: queue.name } } },
    axis,
    scenarios,
    measures: [measure('answered'), measure('gaveUp')],
    plots: 'byMeasure',
    limits: targets.map((seconds) => {
      const [time] = quantities({ language, unit: 'seconds', sense: 'value', currency: '' }, [seconds]);
      return { at: placeOf(bounds, seconds), text: { text: words.targetTime, parts: { time: time ? { quantity: time } : '' } } };
    }),
    note: words.noWaitInterval,
    foot: footOf(context),
  };
}
