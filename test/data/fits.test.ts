import { describe, expect, test } from 'vitest';
import { fitExponential } from '../../src/data/fitExponential.ts';
import { fitGamma } from '../../src/data/fitGamma.ts';
import { fitLognormal } from '../../src/data/fitLognormal.ts';
import { fitWeibull } from '../../src/data/fitWeibull.ts';
import { highest } from '../../src/data/highest.ts';
import { laws } from '../../src/random/laws.ts';
import { leukemia } from './leukemia.ts';

const seconds = [12, 30, 45, 61, 80, 97, 130, 155, 210, 480];

/** 2000 evenly spread quantiles of a law: a sample without chance. */
function spread(law: { quantile(p: number): number }): number[] {
  return Array.from({ length: 2000 }, (_, at) => law.quantile((at + 0.5) / 2000));
}

describe('fits against values of independent software (SciPy 1.17)', () => {
  test('exponential, with censoring', () => {
    const fit = fitExponential(leukemia);
    expect(fit.meanSeconds).toBeCloseTo(359 / 9, 12);
    expect(fit.logLikelihood).toBeCloseTo(-42.174880300368535, 10);
  });

  test('Weibull, with censoring', () => {
    const fit = fitWeibull(leukemia);
    expect(fit.shape).toBeCloseTo(1.3537345, 6);
    expect(fit.meanSeconds).toBeCloseTo(30.9471203, 5);
    expect(fit.logLikelihood).toBeCloseTo(-41.65867847688153, 9);
  });

  test('gamma', () => {
    const fit = fitGamma(seconds);
    expect(fit.meanSeconds).toBeCloseTo(130, 12);
    expect(fit.shape).toBeCloseTo(1.255781585, 7);
    expect(fit.logLikelihood).toBeCloseTo(-58.524044108437536, 9);
  });

  test('lognormal', () => {
    const fit = fitLognormal(seconds);
    expect([fit.mu, fit.sigma, fit.meanSeconds, fit.cv]).toEqual(
      [4.419223120056528, 0.9901463719518829, 135.56050052401704, 1.2905406426831982].map((value) => expect.closeTo(value, 9)),
    );
    expect(fit.logLikelihood).toBeCloseTo(-58.28259156935345, 9);
  });
});

describe('a fit finds the law that made the sample:', () => {
  test('Weibull of shape 0.6, half of it cut short', () => {
    const times = spread(laws.weibull({ mean: 300, shape: 0.6 }));
    const limit = 120;
    const fit = fitWeibull({ seconds: times.map((time) => Math.min(time, limit)), happened: times.map((time) => time <= limit) });
    expect(fit.shape).toBeCloseTo(0.6, 2);
    expect(fit.meanSeconds / 300).toBeCloseTo(1, 1);
  });

  test('gamma of cv 0.8', () => {
    const fit = fitGamma(spread(laws.gamma({ mean: 200, cv: 0.8 })));
    expect(fit.cv).toBeCloseTo(0.8, 2);
  });

  test('lognormal of cv 1.2', () => {
    const fit = fitLognormal(spread(laws.lognormal({ mean: 200, cv: 1.2 })));
    expect(fit.cv).toBeCloseTo(1.2, 1);
    expect(fit.meanSeconds / 200).toBeCloseTo(1, 2);
  });
});

test('a Weibull fit is never worse than the exponential, its case of shape 1', () => {
  expect(fitWeibull(leukemia).logLikelihood).toBeGreaterThan(fitExponential(leukemia).logLikelihood);
});

test('a record of 0 s counts as half a second', () => {
  expect(fitLognormal([0, 0, 2])).toEqual(fitLognormal([0.5, 0.5, 2]));
});

test('nothing to fit is an error, not a NaN', () => {
  expect(() => fitLognormal([])).toThrow('fitLognormal requires a sample');
  expect(() => fitGamma([])).toThrow('fitGamma requires a sample');
  expect(() => fitWeibull({ seconds: [3], happened: [false] })).toThrow('fitWeibull requires at least one event');
  expect(fitExponential({ seconds: [3], happened: [false] }).meanSeconds).toBe(Infinity);
});

test('highest finds a peak inside and at an end', () => {
  expect(highest((x) => -(x - 1.25) * (x - 1.25), -3, 9)).toBeCloseTo(1.25, 7);
  expect(highest((x) => x, 0, 2)).toBeCloseTo(2, 7);
});
