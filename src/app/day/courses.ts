import type { EstimateSeries } from '../../experiment/result.ts';
import type { MetricId } from '../../metrics/metrics.ts';
import type { Interval } from '../charts/chart.ts';
import type { DayData, Figures } from './dayData.ts';
import type { Detail } from './useDetail.ts';

/** How a figure runs over the window for each scenario, and its value over the whole of it. */
export interface Courses {
  readonly interval: readonly (EstimateSeries | undefined)[];
  readonly day: readonly (EstimateSeries | undefined)[];
  readonly whole: readonly (Interval | undefined)[];
}

/** The courses of a metric for an item; `ofAll`: its values over the whole operation, where those are asked for. */
function coursesIn(figures: Figures, id: string, metric: MetricId, ofAll?: readonly (Interval | undefined)[]): Courses {
  const of = (by: 'interval' | 'day') => figures.series[by].scenarios.map((items) => items[id]?.[metric]);
  const whole = ofAll ?? figures.window?.scenarios.map((items) => items[id]?.[metric]) ?? [];
  return { interval: of('interval'), day: of('day'), whole };
}

/** The courses of a metric for the part of the operation that is shown. */
export function ownCourses({ answer, shown }: Detail<DayData>, id: string, metric: MetricId): Courses {
  const ofAll = id === '' ? shown.comparison.values.map((estimates) => estimates[metric]) : undefined;
  return coursesIn(answer.own, id, metric, ofAll);
}

const sum = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : one + other;

function sumOfTwo(one: EstimateSeries | undefined, other: EstimateSeries | undefined): EstimateSeries | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const of = (end: 'value' | 'low' | 'high') => one[end].map((value, point) => sum(value, other[end][point] ?? null));
  return { value: of('value'), low: of('low'), high: of('high') };
}

function wholeOfTwo(one: Interval | undefined, other: Interval | undefined): Interval | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return { value: sum(one.value, other.value), low: sum(one.low, other.low), high: sum(one.high, other.high) };
}

/**
 * The sum of a metric over channels. Its interval is as wide as theirs together, which is never too narrow: a standard error of a sum
 * is at most the sum of theirs.
 */
export function sumOverChannels({ answer }: Detail<DayData>, ids: readonly string[], metric: MetricId): Courses | undefined {
  const { channels } = answer;
  if (channels === undefined) return undefined;
  const parts = ids.map((id) => coursesIn(channels, id, metric));
  const [first, ...others] = parts;
  return (
    first &&
    others.reduce((before, next): Courses => {
      const both = (by: 'interval' | 'day') => before[by].map((course, scenario) => sumOfTwo(course, next[by][scenario]));
      const whole = before.whole.map((interval, scenario) => wholeOfTwo(interval, next.whole[scenario]));
      return { interval: both('interval'), day: both('day'), whole };
    }, first)
  );
}

type Map = (course: EstimateSeries, scenario: number, by: 'interval' | 'day') => EstimateSeries;

/** Other courses formed point by point. What they are over the whole window is left open. */
export function mappedCourses(courses: Courses, of: Map): Courses {
  const each = (by: 'interval' | 'day') => courses[by].map((course, scenario) => course && of(course, scenario, by));
  return { interval: each('interval'), day: each('day'), whole: courses.whole };
}

const mapValues = (course: EstimateSeries, of: (value: number | null, point: number) => number | null): EstimateSeries => ({
  value: course.value.map(of),
  low: course.low.map(of),
  high: course.high.map(of),
});

/** Without the points at which another course lies below a number: too few for a figure that means anything. */
export const whereAtLeast = (courses: Courses, other: Courses, least: number): Courses =>
  mappedCourses(courses, (course, scenario, by) =>
    mapValues(course, (value, point) => ((other[by][scenario]?.value[point] ?? 0) < least ? null : value)),
  );

/** With 0 where there is nothing: nobody on a roster is no agent. */
export const zeroWhereNone = (courses: Courses): Courses =>
  mappedCourses(courses, (course) => mapValues(course, (value) => value ?? 0));

/** A stretch of a course. */
export const sliced = (course: EstimateSeries, [first, end]: readonly [number, number]): EstimateSeries => ({
  value: course.value.slice(first, end),
  low: course.low.slice(first, end),
  high: course.high.slice(first, end),
});

const most = (values: readonly (number | null)[]): number =>
  values.reduce<number>((largest, value) => (value !== null && value > largest ? value : largest), 0);

/**
 * Up to where a scale must reach for courses: the largest value, and the bands as far as they do not dwarf the values.
 */
export function reachOf(courses: readonly (EstimateSeries | undefined)[]): number {
  const known = courses.filter((course) => course !== undefined);
  const value = Math.max(0, ...known.map((course) => most(course.value)));
  const high = Math.max(0, ...known.map((course) => most(course.high)));
  return Math.max(value, Math.min(high, 1.25 * value));
}
