import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ValueFigure } from '../../src/app/views/figures.tsx';
import type { Estimate } from '../../src/experiment/result.ts';

const estimate = (value: number | null, halfWidth = 1): Estimate => ({
  ...{ value, low: value === null ? null : value - halfWidth, high: value === null ? null : value + halfWidth, exact: false },
  ...{ numerator: null, denominator: null },
});
const read = (own: Estimate, beside: Estimate) =>
  renderToStaticMarkup(createElement(ValueFigure, { metric: 'meanWait.served', currency: 'ILS', estimate: own, beside })).replace(
    /<[^>]+>/g,
    ' ',
  );

describe('the values of two scenarios', () => {
  it('are read in one unit', () => {
    expect(read(estimate(82), estimate(123))).toMatch(/1:22\s+min\s+1:21\s+to\s+1:23\s+min/);
    expect(read(estimate(82), estimate(48))).toMatch(/82\s+s\s+81\s+to\s+83\s+s/);
  });

  it('are each read alone where the other is not known', () => {
    expect(read(estimate(82), estimate(null))).toMatch(/82\s+s/);
    expect(read(estimate(null), estimate(82))).not.toMatch(/\d/);
  });
});
