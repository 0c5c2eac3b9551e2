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

/** Whether a shape stands at a point of a line: far enough apart, and for each position elsewhere, so that none hides another. */
export function markAt(area: PlotArea, position: number, point: number): boolean {
  const stride = Math.max(1, Math.round((pixelsBetweenMarks * area.count) / (area.end - area.start)));
  return point % stride === Math.round((position * stride) / 4) % stride;
}
