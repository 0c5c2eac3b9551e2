import betaincPure from '@stdlib/math-base-special-betainc';
import gammaincPure from '@stdlib/math-base-special-gammainc';
import gammaincinvPure from '@stdlib/math-base-special-gammaincinv';
import studentQuantilePure from '@stdlib/stats-base-dists-t-quantile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betainc } from '../../src/numeric/betainc.ts';
import { gammainc } from '../../src/numeric/gammainc.ts';
import { gammaincinv } from '../../src/numeric/gammaincinv.ts';
import { normalCdf } from '../../src/numeric/normalCdf.ts';
import { normalQuantile } from '../../src/numeric/normalQuantile.ts';
import { studentQuantile } from '../../src/numeric/studentQuantile.ts';
import { cases } from '../fixtures/numeric/specialFunctions.json';
import { numericFunctions } from './numericFunctions.ts';

/** Relative to 1 for logarithms that pass through 0, to the value itself for everything else. */
function relativeError(name: string, actual: number, expected: number): number {
  const isLogarithm = name === 'lnPoissonDensity' || name === 'gammaln';
  return Math.abs(actual - expected) / (isLogarithm ? Math.max(1, Math.abs(expected)) : Math.abs(expected));
}

describe('against values of 50 digits', () => {
  for (const name of new Set(cases.map((each) => each.function))) {
    test(`${name} has a relative error below 5e-13`, () => {
      const calculate = numericFunctions[name];
      const errors = cases
        .filter((each) => each.function === name)
        .map((each) => relativeError(name, calculate?.(...each.arguments) ?? Number.NaN, each.value));
      expect(errors.length).toBeGreaterThan(5);
      expect(errors.filter((error) => !(error < 5e-13))).toEqual([]);
    });
  }
});

describe('against another implementation of the same functions', () => {
  const shape = fc.double({ min: 0.02, max: 300, noNaN: true });
  const multiple = fc.double({ min: 0.01, max: 4, noNaN: true });
  const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

  test('gammainc agrees to 1e-11 down to 1e-30, below which that other one loses digits', () => {
    fc.assert(
      fc.property(shape, multiple, fc.boolean(), (a, times, upper) => {
        const other = gammaincPure(a * times, a, true, upper);
        fc.pre(other > 1e-30);
        expect(Math.abs(gammainc(a * times, a, true, upper) / other - 1)).toBeLessThan(1e-11);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });

  test('gammaincinv agrees to 1e-8', () => {
    fc.assert(
      fc.property(share, shape, fc.boolean(), (p, a, upper) => {
        const other = gammaincinvPure(p, a, upper);
        fc.pre(other > 1e-250);
        expect(Math.abs(gammaincinv(p, a, upper) / other - 1)).toBeLessThan(1e-8);
      }),
      { seed: 12, numRuns: 1000 },
    );
  });

  test('betainc agrees to 1e-11', () => {
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        const other = betaincPure(x, a, b);
        fc.pre(other > 1e-250);
        expect(Math.abs(betainc(x, a, b) / other - 1)).toBeLessThan(1e-11);
      }),
      { seed: 13, numRuns: 2000 },
    );
  });

  test('studentQuantile agrees to 1e-8', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.6, max: 0.9999, noNaN: true }), fc.integer({ min: 1, max: 2000 }), (p, df) => {
        expect(Math.abs(studentQuantile(p, df) / studentQuantilePure(p, df) - 1)).toBeLessThan(1e-8);
      }),
      { seed: 14, numRuns: 300 },
    );
  });
});

describe('properties', () => {
  test('gammaincinv undoes gammainc in both tails, for shapes from 0.05 to 100,000', () => {
    const shape = fc.double({ min: -3, max: 11.5, noNaN: true }).map((exponent) => Math.exp(exponent));
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), shape, fc.boolean(), (p, a, upper) => {
        const x = gammaincinv(p, a, upper);
        fc.pre(x > 1e-250);
        expect(Math.abs(gammainc(x, a, true, upper) / p - 1)).toBeLessThan(1e-9);
      }),
      { seed: 15, numRuns: 1000 },
    );
  });

  test('the unregularized incomplete gamma functions of shape 1 are 1 - e^-x and e^-x', () => {
    expect(gammainc(2, 1, false)).toBeCloseTo(0.8646647167633873, 14);
    expect(gammainc(2, 3, false, true)).toBeCloseTo(2 * 0.6766764161830635, 13);
  });

  test('the normal and Student laws are symmetric, and Student tends to normal', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.49, noNaN: true }), (p) => {
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 10);
        expect(studentQuantile(1 - p, 7)).toBeCloseTo(-studentQuantile(p, 7), 10);
        expect(studentQuantile(p, 1e9)).toBeCloseTo(normalQuantile(p), 7);
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 14);
      }),
      { seed: 16, numRuns: 200 },
    );
  });

  test('limits are exact', () => {
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
    expect([studentQuantile(0, 3), studentQuantile(0.5, 3), studentQuantile(1, 3)]).toEqual([-Infinity, 0, Infinity]);
    expect([gammainc(0, 2), gammainc(Infinity, 2), gammainc(0, 2, true, true)]).toEqual([0, 1, 1]);
    expect([gammaincinv(0, 2), gammaincinv(1, 2), gammaincinv(0, 2, true)]).toEqual([0, Infinity, Infinity]);
    expect([betainc(0, 2, 3), betainc(1, 2, 3)]).toEqual([0, 1]);
  });

  test('an argument outside the domain is refused by name and value', () => {
    expect(() => gammainc(-1, 2)).toThrow('gammainc requires x >= 0, got -1');
    expect(() => gammainc(1, 0)).toThrow('gammainc requires a > 0, got 0');
    expect(() => gammaincinv(1.5, 2)).toThrow('gammaincinv requires 0 <= p <= 1, got 1.5');
    expect(() => betainc(0.5, -1, 2)).toThrow('betainc requires a > 0, got -1');
    expect(() => normalQuantile(Number.NaN)).toThrow('normalQuantile requires 0 <= p <= 1, got NaN');
    expect(() => studentQuantile(0.9, 0)).toThrow('studentQuantile requires degreesOfFreedom > 0, got 0');
  });
});
