import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  AlternativeFigure,
  DifferenceFigure,
  DifferenceVerdict,
  type FigureProps,
  ValueFigure,
} from '../../../src/app/decide/figures.tsx';
import type { Measure } from '../../../src/app/decide/measures.ts';
import { WordsContext } from '../../../src/app/language/useWords.ts';
import type { HeadlineComparison } from '../../../src/experiment/comparison/comparisonService.ts';
import type { Differences, Estimate } from '../../../src/experiment/result.ts';
import { messages } from '../../messages.ts';
import { comparisonOf, difference, estimate } from './told.ts';

const wait: Measure = { metric: 'meanWait.served', name: 'measure.meanWait.served' };
const contacts: Measure = { metric: 'contactCost', name: 'measure.contactCost' };
const floor: Measure = { metric: 'agentsOnFloor', name: 'measure.agentsOnFloor', ofStaffing: true };

function read(figure: FunctionComponent<FigureProps>, measure: Measure, comparison: HeadlineComparison, position = 1): string {
  const props = { measure, comparison, isComing: true, currency: 'ILS', position };
  const words = { language: 'en', say: messages.en } as const;
  const page = createElement(WordsContext, { value: words }, createElement(figure, props));
  return renderToStaticMarkup(page)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
const waits = (...values: Estimate[]) => comparisonOf({ values: values.map((value) => ({ 'meanWait.served': value })) });
const differing = (differences: Differences, changes: Partial<HeadlineComparison> = {}) =>
  comparisonOf({ differences: [differences], ...changes });

describe('the values of scenarios', () => {
  it('are read in one unit', () => {
    expect(read(ValueFigure, wait, waits(estimate(123, 1), estimate(82, 1)))).toBe('1:22 min 1:21 to 1:23 min');
    expect(read(ValueFigure, wait, waits(estimate(48, 1), estimate(82, 1), estimate(60, 1)))).toBe('82 s 81 to 83 s');
  });
  it('are each read alone where the other is not known', () => {
    expect(read(ValueFigure, wait, waits(estimate(null), estimate(82, 1)))).toMatch(/^82 s/);
  });
  it('that are missing say which kind of nothing they are', () => {
    expect(read(ValueFigure, wait, waits(estimate(1), estimate(null)))).toBe('nobody waits');
    expect(read(ValueFigure, contacts, comparisonOf({ values: [{}, {}] }))).toBe('no cost stated');
    expect(read(ValueFigure, wait, comparisonOf({ from: 'estimate', values: [{}, {}] }))).toBe('comes with the simulation');
  });
  it('of staff are called estimated in mode same-service, exact otherwise', () => {
    expect(read(ValueFigure, floor, comparisonOf())).toBe('8.0 exact');
    expect(read(ValueFigure, floor, comparisonOf({ mode: 'same-service' }))).toBe('8.0 estimated staff');
  });
});

describe('a difference', () => {
  it('has its interval and a verdict in words', () => {
    const comparison = differing({ 'meanWait.served': difference(-5, 1, 'better') });
    expect(read(DifferenceFigure, wait, comparison)).toBe('−5.0 s −6.0 to −4.0 s');
    expect(read(DifferenceVerdict, wait, comparison)).toBe('better');
  });
  it('without a verdict says why there is none', () => {
    const verdict = (metric: 'meanWait.served' | 'agentsOnFloor', given: ReturnType<typeof difference>) =>
      read(DifferenceVerdict, metric === 'agentsOnFloor' ? floor : wait, differing({ [metric]: given }));
    expect(verdict('meanWait.served', difference(-5, 1, null))).toBe('too early to say');
    expect(verdict('meanWait.served', difference(0, 0, 'tooSmall'))).toBe('the same');
    expect(verdict('agentsOnFloor', difference(2, 0, null))).toBe('neither way is better');
    expect(read(DifferenceVerdict, contacts, comparisonOf({ from: 'estimate', differences: [{}] }))).toBe(
      'comes with the simulation',
    );
    expect(read(DifferenceVerdict, wait, waits(estimate(null), estimate(4)))).toBe('only in one');
  });
  it('of what contacts cost is no saving where more of them are lost', () => {
    const lost = { contactCost: difference(-300, 10, 'better' as const, 1), givenUp: difference(0.02, 0.001, 'worse' as const) };
    expect(read(DifferenceFigure, contacts, differing(lost))).toContain('not all saved');
  });
  it('of several scenarios stands below the value, in one unit for all', () => {
    const values = [123, 82, 60].map((value) => ({ 'meanWait.served': estimate(value, 1) }));
    const differences = [difference(-41, 2, 'better'), difference(-130, 2, 'better')].map((each) => ({
      'meanWait.served': each,
    }));
    expect(read(AlternativeFigure, wait, comparisonOf({ values, differences }))).toBe(
      '1:22 min −0:41 min better −0:43 to −0:39 min',
    );
  });
});
