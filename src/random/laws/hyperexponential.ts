import { exp } from '../../numeric/exp.ts';
import { expm1 } from '../../numeric/expm1.ts';
import { ln } from '../../numeric/ln.ts';
import { type Law, type Shape, scaled } from '../law.ts';
import { requirement, requirePositive } from '../requirement.ts';

/** Exponential durations of mean1 seconds with probability `share`, else of mean2 seconds. */
export function hyperexponential({ share, mean1, mean2 }: { share: number; mean1: number; mean2: number }): Law {
  requirement('hyperexponential', 'a share in 0..1', share >= 0 && share <= 1, share);
  requirePositive('hyperexponential', 'mean1', mean1);
  requirePositive('hyperexponential', 'mean2', mean2);
  const mean = share * mean1 + (1 - share) * mean2;
  return scaled(hyperexponentialShape(share, mean1 / mean, mean2 / mean), mean);
}

/**
 * Share and means of the hyperexponential law with balanced means (share mean1 = (1 - share) mean2) of given mean and squared
 * coefficient of variation scv >= 1: share = (1 + sqrt((scv - 1) / (scv + 1))) / 2.
 */
export function balancedMeans(mean: number, scv: number): { share: number; mean1: number; mean2: number } {
  requirement('balancedMeans', 'scv >= 1', scv >= 1 && scv < Infinity, scv);
  const share = (1 + Math.sqrt((scv - 1) / (scv + 1))) / 2;
  return { share, mean1: mean / (2 * share), mean2: mean / (2 * (1 - share)) };
}

function hyperexponentialShape(share: number, mean1: number, mean2: number): Shape {
  const rest = 1 - share;
  const survival = (x: number) => share * exp(-x / mean1) + rest * exp(-x / mean2);
  const density = (x: number) => (share / mean1) * exp(-x / mean1) + (rest / mean2) * exp(-x / mean2);
  const cdf = (x: number) => -share * expm1(-x / mean1) - rest * expm1(-x / mean2);

  /** Newton on the concave cdf, which climbs from 0 without passing the root. */
  function fromBelow(p: number): number {
    return climb(0, (x) => (p - cdf(x)) / density(x));
  }

  /** Newton on ln P(X > x), convex and nearly straight; each phase alone bounds the root from below. */
  function fromAbove(q: number): number {
    const start = Math.max(0, share > 0 ? mean1 * ln(share / q) : 0, rest > 0 ? mean2 * ln(rest / q) : 0);
    return climb(start, (x) => (ln(survival(x) / q) * survival(x)) / density(x));
  }

  return {
    key: `hyperexponential:${share}:${mean1}:${mean2}`,
    variance: 2 * (share * mean1 * mean1 + rest * mean2 * mean2) - 1,
    cdf,
    lower: (p) => (p <= 0.5 ? fromBelow(p) : p === 1 ? Infinity : fromAbove(1 - p)),
    upper: (q) => (q === 0 ? Infinity : q <= 0.5 ? fromAbove(q) : fromBelow(1 - q)),
  };
}

/** Adds positive steps until one no longer changes the value: the end of a monotone Newton iteration. */
function climb(start: number, step: (x: number) => number): number {
  let x = start;
  for (let round = 0; round < 200; round++) {
    const next = x + step(x);
    if (!(next > x * (1 + 1e-15))) break;
    x = next;
  }
  return x;
}
