import type { EstimateSeries } from '../../experiment/result.ts';
import type { Scale } from './scale.ts';

/** Where a plot lies in its drawing, in pixels; the values of its scale and the points of its axis fill it. */
export interface PlotArea {
  /** Of the whole drawing. */
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
  readonly count: number;
  readonly scale: Scale;
}

const rounded = (pixels: number): number => Math.round(pixels * 10) / 10;

/** The pixel of a place along the axis, counted in points from the beginning of the first. */
export const acrossOf = ({ start, end, count }: PlotArea, at: number): number => rounded(start + ((end - start) * at) / count);
/** The middle of a point. */
export const middleOf = (area: PlotArea, point: number): number => acrossOf(area, point + 0.5);
export const heightOf = ({ top, bottom, scale }: PlotArea, value: number): number =>
  rounded(bottom - ((bottom - top) * value) / scale.to);

type Values = readonly (number | null)[];

/** Runs of points that all have a value: the first, and the one after the last. */
function runsOf(values: Values): [first: number, end: number][] {
  const runs: [number, number][] = [];
  values.forEach((value, point) => {
    if (value === null) return;
    const last = runs.at(-1);
    if (last?.[1] === point) last[1] = point + 1;
    else runs.push([point, point + 1]);
  });
  return runs;
}

/** Values that stand alone, which no line joins: a dash over the width of their point. */
export const lonePath = (area: PlotArea, values: Values): string =>
  runsOf(values)
    .filter(([first, end]) => end - first === 1)
    .map(([first, end]) => `M${acrossOf(area, first)} ${heightOf(area, values[first] as number)}H${acrossOf(area, end)}`)
    .join('');

/** The bands between the ends of the intervals, cut off at the top of the scale; one of a lone value is as wide as its point. */
export function bandPath(area: PlotArea, { low, high }: EstimateSeries): string {
  const known = low.map((end, point) => (high[point] == null ? null : end));
  const y = (end: number | null | undefined) => heightOf(area, Math.min(area.scale.to, end as number));
  return runsOf(known)
    .map(([first, end]) => {
      const points = Array.from({ length: end - first }, (_, index) => first + index);
      const [left, right] = points.length === 1 ? [acrossOf(area, first), acrossOf(area, end)] : [];
      const there = points.map((point) => `${left ?? middleOf(area, point)} ${y(high[point])}`);
      const back = points.reverse().map((point) => `${right ?? middleOf(area, point)} ${y(low[point])}`);
      const lone = points.length === 1 ? [`${right} ${y(high[first])}`, ...back, `${left} ${y(low[first])}`] : back;
      return `M${[...there, ...lone].join('L')}Z`;
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

/** Shapes along a line: far enough apart, and for each position elsewhere, so that none hides another. */
export function marksPath(area: PlotArea, position: number, values: Values): string {
  const stride = Math.max(1, Math.round((pixelsBetweenMarks * area.count) / (area.end - area.start)));
  let path = '';
  for (let point = Math.round((position * stride) / 4) % stride; point < values.length; point += stride) {
    const value = values[point];
    if (value != null) path += shapePath(position, middleOf(area, point), heightOf(area, value));
  }
  return path;
}
