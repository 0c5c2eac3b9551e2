import { describe, expect, it } from 'vitest';
import { besides } from '../../../src/app/decide/besides.ts';
import { comparisonOf, difference, estimate, toldOf } from './told.ts';

describe('what a verdict does not tell', () => {
  const comparison = comparisonOf();
  const [a, b] = comparison.values;
  const values = [
    {
      ...a,
      forcedLeft: estimate(0, 0),
      touchAttainment: estimate(0.861),
      customersLostPerWeek: estimate(112, 1),
      highEffort: estimate(0.1),
    },
    {
      ...b,
      forcedLeft: estimate(0.029),
      touchAttainment: estimate(0.888),
      customersLostPerWeek: estimate(130, 1),
      highEffort: estimate(0.1),
    },
  ];
  const differences = [
    {
      ...comparison.differences[0],
      forcedLeft: difference(0.029, 0.001, 'worse'),
      touchAttainment: difference(0.027, 0.002, 'better'),
      customersLostPerWeek: difference(18, 2, 'worse'),
      highEffort: difference(0.001, 0.0001, 'tooSmall'),
    },
  ];

  it('is what is better or worse in it, with both values', () => {
    const lines = besides(toldOf({ values, differences }), 1);
    expect(lines.map(({ metric, verdict, now, before }) => [metric, verdict, now?.text, before?.text])).toEqual([
      ['touchAttainment', 'better', '88.8%', '86.1%'],
      ['forcedLeft', 'worse', '2.9%', '0.0%'],
      ['customersLostPerWeek', 'worse', '130', '112'],
    ]);
  });

  it('is nothing by an estimate, and nothing where it does not occur', () => {
    expect(besides(toldOf({ values, differences, from: 'estimate' }), 1)).toEqual([]);
    expect(besides(toldOf(), 1)).toEqual([]);
  });
});
