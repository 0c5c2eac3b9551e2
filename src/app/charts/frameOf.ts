import type { PlotArea } from './plotArea.ts';
import type { Scale } from './scale.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const pixelsOfDigit = 7;
const gap = 8;
/** Charts below each other begin at the same place, unless their ticks are longer than most. */
const usualStart = 50;
const below = 22;
const aboveWithLabels = 22;
const above = 8;
/** Room at the end of the lines for the letters of the scenarios. */
const beyond = 26;

/** Where a plot lies in a drawing of a size, with room for the ticks of both axes and the labels beside them. */
export function frameOf(
  { width, height }: Size,
  scale: Scale,
  count: number,
  ticks: readonly string[],
  hasLabelsAbove: boolean,
): PlotArea {
  const longest = Math.max(...ticks.map(({ length }) => length));
  const start = Math.max(usualStart, longest * pixelsOfDigit + gap);
  const top = hasLabelsAbove ? aboveWithLabels : above;
  return { width, height, start, end: Math.max(start + 1, width - beyond), top, bottom: height - below, count, scale };
}
