import { describe, expect, it } from 'vitest';
import { halfWidthOf, hasFigure, isPrecise } from '../../../src/experiment/summary/precision.ts';
import { summarize } from '../../../src/experiment/summary/summarize.ts';
import { resultOf, smallRun } from '../runs.ts';

const result = resultOf(smallRun(), 50);
const all = { kind: 'all' } as const;

describe('the precision of a result', () => {
  it('is half the interval of the summary', () => {
    const { low, high } = summarize(result).window.all.inquiries ?? {};
    expect(halfWidthOf(result, { metric: 'inquiries', scope: all })).toBeCloseTo(((high ?? 0) - (low ?? 0)) / 2, 9);
  });

  it('is reached or not', () => {
    const half = halfWidthOf(result, { metric: 'abandonment', scope: { kind: 'queue', id: 'phone' } });
    expect(isPrecise(result, { metric: 'abandonment', scope: all, halfWidth: half })).toBe(true);
    expect(isPrecise(result, { metric: 'abandonment', scope: all, halfWidth: 0.99 * half })).toBe(false);
  });

  it('of what is exact is 0', () => {
    expect(halfWidthOf(result, { metric: 'agentsOnFloor', scope: { kind: 'team', id: 'front' } })).toBe(0);
  });

  it('can be asked of what has a figure', () => {
    const { outline } = result;
    expect(hasFigure(outline, { metric: 'abandonment', scope: all })).toBe(true);
    expect(hasFigure(outline, { metric: 'waitPercentile90', scope: { kind: 'queue', id: 'phone' } })).toBe(true);
    expect(hasFigure(outline, { metric: 'agentsOnFloor', scope: all })).toBe(true);
    expect(hasFigure(outline, { metric: 'containment', scope: all })).toBe(false);
    expect(hasFigure(outline, { metric: 'waitPercentile90', scope: { kind: 'queue', id: 'chat' } })).toBe(false);
    expect(hasFigure(outline, { metric: 'staffCost', scope: all })).toBe(false);
  });

  it('cannot be asked of a metric or a scope that is not there', () => {
    expect(() => halfWidthOf(result, { metric: 'speed', scope: all })).toThrow('halfWidthOf requires a known metric, got speed');
    expect(() => halfWidthOf(result, { metric: 'abandonment', scope: { kind: 'queue', id: 'chat' } })).toThrow(RangeError);
    expect(() => halfWidthOf(result, { metric: 'occupancy', scope: { kind: 'queue', id: 'phone' } })).toThrow(RangeError);
  });
});
