import type { FlowBand } from './flowPictures.ts';

/** Where the bars of each column stand across the picture, and how wide they are, of 1000. */
export const columns = [0, 340, 700] as const;
export const barWidth = 14;

/** The outline of a band: from the end of its source's bar to the start of its target's. */
export function bandPath({ fromColumn, toColumn, fromTop, toTop, height }: FlowBand): string {
  const [start, end] = [columns[fromColumn] + barWidth, columns[toColumn]];
  const middle = (start + end) / 2;
  const curve = (from: number, to: number) => (backwards: boolean) =>
    backwards ? `C${middle} ${to} ${middle} ${from} ${start} ${from}` : `C${middle} ${from} ${middle} ${to} ${end} ${to}`;
  const upper = curve(fromTop, toTop)(false);
  const lower = curve(fromTop + height, toTop + height)(true);
  return `M${start} ${fromTop}${upper}L${end} ${toTop + height}${lower}Z`;
}
