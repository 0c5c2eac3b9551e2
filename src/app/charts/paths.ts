import type { EstimateSeries } from '../../experiment/result.ts';
import type { Scale } from './scale.ts';

/** Where a plot lies in its drawing, in pixels; the values of its scale and the points of its axis fill it. */
export interface Area {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  readonly count: number;
  readonly scale: Scale;
}

const rounded = (pixels: number): number => Math.round(pixels * 10) / 10;

/** The pixel of a place along the axis, counted in points from the beginning of the first. */
export const acrossOf = ({ start, end, count }: Area, at: number): number => rounded(start + ((end - start) * at) / count);
/** The middle of a point. */
export const middleOf = (area: Area, point: number): number => acrossOf(area, point + 0.5);
export const heightOf = ({ top, bottom, scale }: Area, value: number): number =>
  rounded(bottom - ((bottom - top) * value) / scale.to);

type Values = readonly (number | null)[];

/** Runs of points that all have a value: [first, after the last]. */
function runsOf(values: Values): [number, number][] {
  const runs: [number, number][] = [];
  let from = -1;
  for (let point = 0; point <= values.length; point++) {
    const isThere = point < values.length && values[point] !== null;
    if (isThere && from < 0) from = point;
    if (!isThere && from >= 0) {
      runs.push([from, point]);
      from = -1;
    }
  }
  return runs;
}

/** A line through the middles of the points, broken where there is no value; a value that stands alone is a short dash. */
export function linePath(area: Area, values: Values): string {
  return runsOf(values)
    .map(([from, to]) => {
      const y = (point: number) => heightOf(area, values[point] as number);
      if (to - from === 1) return `M${acrossOf(area, from)} ${y(from)}H${acrossOf(area, to)}`;
      let path = '';
      for (let point = from; point < to; point++) path += `${point === from ? 'M' : 'L'}${middleOf(area, point)} ${y(point)}`;
      return path;
    })
    .join('');
}

/** A line of steps: level over each point. */
export function stepPath(area: Area, values: Values): string {
  return runsOf(values)
    .map(([from, to]) => {
      let path = `M${acrossOf(area, from)} ${heightOf(area, values[from] as number)}`;
      for (let point = from; point < to; point++)
        path += `V${heightOf(area, values[point] as number)}H${acrossOf(area, point + 1)}`;
      return path;
    })
    .join('');
}

/** The band between the ends of the intervals, cut off at the top of the scale. */
export function bandPath(area: Area, { low, high }: EstimateSeries): string {
  const both = low.map((end, point) => (end === null || high[point] == null ? null : end));
  const y = (value: number | null | undefined) => heightOf(area, Math.min(area.scale.to, value as number));
  return runsOf(both)
    .map(([from, to]) => {
      if (to - from === 1)
        return `M${acrossOf(area, from)} ${y(low[from])}H${acrossOf(area, to)}V${y(high[from])}H${acrossOf(area, from)}Z`;
      let there = '';
      let back = '';
      for (let point = from; point < to; point++) {
        there += `${point === from ? 'M' : 'L'}${middleOf(area, point)} ${y(high[point])}`;
        back = `L${middleOf(area, point)} ${y(low[point])}${back}`;
      }
      return `${there}${back}Z`;
    })
    .join('');
}

const radius = 3.6;

/** The shape of a position round a place: disc, square, triangle, diamond. */
export function shapePath(position: number, x: number, y: number): string {
  const r = radius;
  if (position === 1) return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`;
  if (position === 2) return `M${x} ${y - 1.2 * r}l${1.2 * r} ${2.1 * r}h${-2.4 * r}Z`;
  if (position === 3) return `M${x} ${y - 1.4 * r}l${1.4 * r} ${1.4 * r}l${-1.4 * r} ${1.4 * r}l${-1.4 * r} ${-1.4 * r}Z`;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

const pixelsBetweenMarks = 56;

/** Shapes along a line, far enough apart; those of each position stand elsewhere, so that none hides another. */
export function marksPath(area: Area, position: number, values: Values): string {
  const stride = Math.max(1, Math.round((pixelsBetweenMarks * area.count) / (area.end - area.start)));
  const first = Math.round((position * stride) / 4) % stride;
  let path = '';
  for (let point = first; point < values.length; point += stride) {
    const value = values[point];
    if (value != null) path += shapePath(position, middleOf(area, point), heightOf(area, value));
  }
  return path;
}
