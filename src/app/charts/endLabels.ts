import type { Line } from './chart.ts';
import { heightOf, middleOf, type PlotArea } from './plotArea.ts';

interface EndLabel {
  readonly position: number;
  readonly x: number;
  readonly y: number;
}

const apart = 13;

/** Where the letter of each line stands: behind its last value, and none over another. */
export function endLabels(area: PlotArea, lines: readonly Line[]): EndLabel[] {
  const ends = lines.flatMap(({ position, course }) => {
    const last = course.value.findLastIndex((value) => value !== null);
    if (last < 0) return [];
    return [{ position, x: middleOf(area, last) + 8, y: heightOf(area, course.value[last] as number) + 4 }];
  });
  const sorted = ends.sort((a, b) => a.y - b.y);
  const placed: EndLabel[] = [];
  for (const end of sorted) {
    const before = placed.at(-1);
    placed.push({ ...end, y: before ? Math.max(end.y, before.y + apart) : end.y });
  }
  const excess = Math.max(0, (placed.at(-1)?.y ?? 0) - (area.bottom + 4));
  return placed.map((label) => ({ ...label, y: label.y - excess }));
}
