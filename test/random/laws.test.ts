import { describe, expect, test } from 'vitest';
import type { Law } from '../../src/random/law.ts';
import { gammaParameters } from '../../src/random/laws/gamma.ts';
import { balancedMeans } from '../../src/random/laws/hyperexponential.ts';
import { lognormalLog } from '../../src/random/laws/lognormal.ts';
import { weibullMean } from '../../src/random/laws/weibull.ts';
import { laws } from '../../src/random/laws.ts';
import reference from '../fixtures/reference/distributions.json';
import { exampleLawRows } from './exampleLaws.ts';

type Parameters = Record<'mean' | 'cv' | 'shape' | 'scale' | 'scv' | 'k' | 'low' | 'mode' | 'high', number>;

const byModel: Record<string, (parameters: Parameters) => Law> = {
  lognormal_from_mean_cv: laws.lognormal,
  gamma_from_mean_cv: laws.gamma,
  weibull: ({ shape, scale }) => laws.weibull({ mean: weibullMean(shape, scale), shape }),
  hyperexp2_balanced_from_mean_scv: ({ mean, scv }) => laws.hyperexponential(balancedMeans(mean, scv)),
  erlang: ({ k, mean }) => laws.erlang({ mean, phases: k }),
  exponential: laws.exponential,
  uniform: laws.uniform,
  triangular: laws.triangular,
};

const { rel, abs } = reference.tolerance.exact;
function expectClose(got: number, wanted: number, what: string): void {
  expect(Math.abs(got - wanted), `${what}: got ${got}, wanted ${wanted}`).toBeLessThanOrEqual(abs + rel * Math.abs(wanted));
}

/** Parameters that a reference case expects from the conversion of mean and variation. */
function converted(model: string, { mean, cv, scv }: Parameters): Record<string, number> {
  if (model === 'lognormal_from_mean_cv') return { mu_log: lognormalLog(mean, cv).mu, sigma_log: lognormalLog(mean, cv).sigma };
  if (model === 'gamma_from_mean_cv') return gammaParameters(mean, cv);
  if (model !== 'hyperexp2_balanced_from_mean_scv') return {};
  const { share, mean1, mean2 } = balancedMeans(mean, scv);
  return { p1: share, mean1, mean2 };
}

describe('laws of durations against independent values', () => {
  test.each(reference.cases.map((example) => [`${example.id} ${example.model}`, example] as const))('%s', (_, example) => {
    const parameters = example.params as unknown as Parameters;
    const expected = example.expected as Record<string, unknown>;
    const law = (byModel[example.model] as (parameters: Parameters) => Law)(parameters);
    expectClose(law.mean, example.expected.mean, 'mean');
    expectClose(law.variance, example.expected.variance, 'variance');
    for (const { x, p } of example.expected.cdf) expectClose(law.cdf(x), p, `cdf(${x})`);
    for (const { p, x } of example.expected.quantile) {
      expectClose(law.quantile(p), x, `quantile(${p})`);
      expectClose(law.upperQuantile(1 - p), x, `upperQuantile(${1 - p})`);
    }
    const conversion = converted(example.model, parameters);
    for (const [name, value] of Object.entries(conversion)) expectClose(value, expected[name] as number, name);
  });

  test('an empirical law runs in straight lines between its points', () => {
    const law = laws.empirical({
      quantiles: [
        { share: 0, seconds: 0 },
        { share: 0.25, seconds: 0 },
        { share: 0.75, seconds: 100 },
        { share: 1, seconds: 300 },
      ],
    });
    // Mean 0.25 x 0 + 0.5 x 50 + 0.25 x 200; second moment 0.5 x 10000/3 + 0.25 x 130000/3.
    expectClose(law.mean, 75, 'mean');
    expectClose(law.variance, 12500 - 75 * 75, 'variance');
    for (const [p, x] of [
      [0.1, 0],
      [0.25, 0],
      [0.5, 50],
      [0.75, 100],
      [0.9, 220],
      [1, 300],
    ] as const) {
      expectClose(law.quantile(p), x, `quantile(${p})`);
      expectClose(law.upperQuantile(1 - p), x, `upperQuantile(${1 - p})`);
    }
    for (const [x, p] of [
      [-1, 0],
      [0, 0.25],
      [50, 0.5],
      [220, 0.9],
      [300, 1],
      [400, 1],
    ] as const)
      expectClose(law.cdf(x), p, `cdf(${x})`);
  });

  test('a constant law has all of its mass at its value', () => {
    const law = laws.constant({ mean: 45 });
    expect([law.variance, law.cdf(44.999), law.cdf(45), law.quantile(0.01), law.upperQuantile(0.01)]).toEqual([0, 0, 1, 45, 45]);
    expect(laws.constant({ mean: 0 }).cdf(0)).toBe(1);
  });

  test('upper quantiles keep their digits where 1 - q is 1', () => {
    const q = 1e-40;
    // Each solved with 50 digits from the law's P(X > x).
    expectClose(laws.exponential({ mean: 1 }).upperQuantile(q), 92.10340371976183, 'exponential');
    expectClose(laws.weibull({ mean: weibullMean(0.5, 1), shape: 0.5 }).upperQuantile(q), 92.10340371976183 ** 2, 'weibull');
    expectClose(laws.erlang({ mean: 4, phases: 4 }).upperQuantile(q), 104.28183939793705, 'erlang');
    expectClose(laws.lognormal({ mean: 1, cv: 1 }).upperQuantile(q), 45958.55891438719, 'lognormal');
    expectClose(
      laws.hyperexponential({ share: 0.9, mean1: 1, mean2: 10 }).upperQuantile(q),
      898.0081862676778,
      'hyperexponential',
    );
  });
});

describe.each(exampleLawRows)('%s', (_, law) => {
  const shares = [1e-9, 1e-4, 0.01, 0.2, 0.4999, 0.5, 0.5001, 0.8, 0.99, 0.9999];

  test('is its scale times its standard shape of mean 1', () => {
    expect(law.scale).toBe(law.mean);
    for (const p of shares) expect(law.quantile(p)).toBe(law.scale * law.shape.lower(p));
    expectClose(law.variance, law.shape.variance * law.mean * law.mean, 'variance');
  });

  test('quantile and upperQuantile rise, meet at complementary shares and undo the distribution function', () => {
    for (const [at, p] of shares.entries()) {
      if (at > 0) expect(law.quantile(p)).toBeGreaterThanOrEqual(law.quantile(shares[at - 1] as number));
      if (p >= 1e-4) expect(law.upperQuantile(1 - p) / law.quantile(p)).toBeCloseTo(1, 9);
      if (law.variance > 0) expectClose(law.cdf(law.quantile(p)), p, 'cdf of quantile');
    }
  });

  test('a search that starts near a quantile ends at it', () => {
    for (const share of shares) {
      for (const factor of [0.7, 0.999, 1.001, 1.3]) {
        const { lower, upper } = law.shape;
        expectClose(lower(share, factor * lower(share)), lower(share), `lower(${share}) from ${factor} of it`);
        expectClose(upper(share, factor * upper(share)), upper(share), `upper(${share}) from ${factor} of it`);
      }
    }
  });

  test('has the mean and variance of its quantile function', () => {
    // Midpoint sums in both tails with shares that shrink by 1 % from cell to cell.
    let mean = 0;
    let square = 0;
    let edge = 0.5;
    for (let cell = 0; cell < 4000; cell++) {
      const share = edge * 0.995;
      const width = edge * 0.01;
      const low = law.quantile(share);
      const high = law.upperQuantile(share);
      mean += width * (low + high);
      square += width * (low * low + high * high);
      edge *= 0.99;
    }
    expect(mean / law.mean).toBeCloseTo(1, 4);
    expect(square / (law.variance + law.mean * law.mean)).toBeCloseTo(1, 3);
  });

  test('refuses shares outside 0..1', () => {
    for (const share of [-0.1, 1.1, Number.NaN]) {
      expect(() => law.quantile(share)).toThrow(new RangeError(`quantile requires a probability in 0..1, got ${share}`));
      expect(() => law.upperQuantile(share)).toThrow(RangeError);
    }
  });
});

describe('bad parameters', () => {
  const point = (share: number, seconds: number) => ({ share, seconds });
  test.each([
    ['exponential requires mean > 0, got 0', () => laws.exponential({ mean: 0 })],
    ['exponential requires mean > 0, got NaN', () => laws.exponential({ mean: Number.NaN })],
    ['exponential requires mean > 0, got Infinity', () => laws.exponential({ mean: Infinity })],
    ['constant requires mean >= 0, got -1', () => laws.constant({ mean: -1 })],
    ['lognormal requires cv >= 0, got -0.5', () => laws.lognormal({ mean: 300, cv: -0.5 })],
    ['lognormal requires mean > 0, got -300', () => laws.lognormal({ mean: -300, cv: 0.5 })],
    ['gamma requires cv >= 0, got NaN', () => laws.gamma({ mean: 300, cv: Number.NaN })],
    ['weibull requires shape > 0, got 0', () => laws.weibull({ mean: 300, shape: 0 })],
    ['erlang requires a whole number of phases >= 1, got 2.5', () => laws.erlang({ mean: 300, phases: 2.5 })],
    ['hyperexponential requires a share in 0..1, got 1.2', () => laws.hyperexponential({ share: 1.2, mean1: 1, mean2: 2 })],
    ['hyperexponential requires mean2 > 0, got 0', () => laws.hyperexponential({ share: 0.5, mean1: 1, mean2: 0 })],
    ['balancedMeans requires scv >= 1, got 0.5', () => balancedMeans(300, 0.5)],
    ['uniform requires low >= 0, got -1', () => laws.uniform({ low: -1, high: 2 })],
    ['uniform requires high > low (5), got 5', () => laws.uniform({ low: 5, high: 5 })],
    ['triangular requires mode from low (1) to high (3), got 4', () => laws.triangular({ low: 1, mode: 4, high: 3 })],
    ['empirical requires at least two points, got 1', () => laws.empirical({ quantiles: [point(0, 1)] })],
    ['empirical requires a first share of 0, got 0.1', () => laws.empirical({ quantiles: [point(0.1, 1), point(1, 2)] })],
    ['empirical requires a last share of 1, got 0.9', () => laws.empirical({ quantiles: [point(0, 1), point(0.9, 2)] })],
    ['empirical requires first seconds >= 0, got -1', () => laws.empirical({ quantiles: [point(0, -1), point(1, 2)] })],
    ['empirical requires last seconds > 0, got 0', () => laws.empirical({ quantiles: [point(0, 0), point(1, 0)] })],
    [
      'empirical requires shares that rise (after 0.5), got 0.5',
      () => laws.empirical({ quantiles: [point(0, 1), point(0.5, 1), point(0.5, 2), point(1, 2)] }),
    ],
    [
      'empirical requires seconds that do not fall (after 3), got 2',
      () => laws.empirical({ quantiles: [point(0, 1), point(0.5, 3), point(1, 2)] }),
    ],
  ])('%s', (message, make) => {
    expect(make).toThrow(new RangeError(message));
  });

  test('no variation gives the constant law, one exponential phase the exponential law', () => {
    expect([laws.lognormal({ mean: 300, cv: 0 }).shapeKey, laws.gamma({ mean: 300, cv: 0 }).shapeKey]).toEqual([
      'constant',
      'constant',
    ]);
    const one = laws.hyperexponential({ share: 1, mean1: 300, mean2: 9 });
    const none = laws.hyperexponential({ share: 0, mean1: 9, mean2: 300 });
    for (const q of [1e-9, 0.3, 0.7]) {
      expectClose(one.upperQuantile(q), laws.exponential({ mean: 300 }).upperQuantile(q), 'share 1');
      expectClose(none.upperQuantile(q), laws.exponential({ mean: 300 }).upperQuantile(q), 'share 0');
    }
  });
});
