import { describe, expect, it } from 'vitest';
import { endLabels } from '../../../src/app/charts/endLabels.ts';
import { acrossOf, bandPath, heightOf, lonePath, marksPath, middleOf, type PlotArea } from '../../../src/app/charts/plotArea.ts';
import { rowsOf } from '../../../src/app/charts/rowsOf.ts';

/** Four points, 10 pixels wide; values from 0 at the bottom (100) to 10 at the top (0). */
const area: PlotArea = {
  ...{ width: 66, height: 122, start: 0, end: 40, top: 0, bottom: 100 },
  ...{ count: 4, scale: { to: 10, ticks: [0, 10] } },
};
const course = (value: (number | null)[], low = value, high = value) => ({ value, low, high });

describe('a plot', () => {
  it('has the first point at its start, the last at its end, and values grow upwards', () => {
    expect([0, 4].map((at) => acrossOf(area, at))).toEqual([0, 40]);
    expect([0, 3].map((point) => middleOf(area, point))).toEqual([5, 35]);
    expect([0, 10, 2.5].map((value) => heightOf(area, value))).toEqual([100, 0, 75]);
  });

  it('draws each line at the middles of the points, and nothing where there is no value', () => {
    const line = { id: 'a', position: 0, look: 'line', course: course([5, null]) } as const;
    expect(rowsOf([line], 2)).toEqual([
      { at: 0.5, values: [5] },
      { at: 1.5, values: [null] },
    ]);
  });

  it('dashes values that stand alone over the width of their point', () => {
    expect(lonePath(area, [0, 10, null, 5])).toBe('M30 50H40');
    expect(lonePath(area, [null, null, null, null])).toBe('');
  });

  it('draws the bands of the intervals there and back, and no higher than the scale', () => {
    expect(bandPath(area, course([5, 5, null, null], [4, 4, null, null], [6, 12, null, null]))).toBe('M5 40L15 0L15 60L5 60Z');
    expect(bandPath(area, course([null, 5, null, null], [null, 4, null, null], [null, 6, null, null]))).toBe(
      'M10 40L20 40L20 60L10 60Z',
    );
    expect(bandPath(area, course([5, 5], [null, null], [null, null]))).toBe('');
  });

  it('sets marks far apart, those of each scenario elsewhere', () => {
    const wide: PlotArea = { ...area, end: 400, count: 40 };
    const values = Array.from({ length: 40 }, () => 5);
    const starts = (position: number) => [...marksPath(wide, position, values).matchAll(/M([\d.-]+)/g)].map(([, x]) => Number(x));
    const [first, second] = [starts(0), starts(1)];
    expect((first[1] as number) - (first[0] as number)).toBeGreaterThanOrEqual(48);
    expect(first.some((x) => second.includes(x))).toBe(false);
  });
});

describe('the letters at the ends of lines', () => {
  const line = (position: number, value: (number | null)[]) =>
    ({ id: String(position), position, look: 'line', course: course(value) }) as const;

  it('stand behind the last value that there is', () => {
    expect(endLabels(area, [line(0, [1, 2, null, null])])).toEqual([{ position: 0, x: 23, y: 84 }]);
    expect(endLabels(area, [line(0, [null, null, null, null])])).toEqual([]);
  });

  it('do not stand over each other, nor below the plot', () => {
    const ys = endLabels(area, [line(0, [0, 0, 0, 0]), line(1, [0, 0, 0, 0]), line(2, [0, 0, 0, 0.1])]).map(({ y }) => y);
    const sorted = [...ys].sort((a, b) => a - b);
    for (const [index, y] of sorted.entries())
      if (index > 0) expect(y - (sorted[index - 1] as number)).toBeGreaterThanOrEqual(12);
    expect(Math.max(...ys)).toBeLessThanOrEqual(104);
  });
});
