import { log1p } from '../numeric/log1p.ts';

/** Enough terms summed one by one for the Euler-Maclaurin formula to give the rest to full precision. */
const exactTerms = 64;

export interface DepartureSums {
  readonly served: number;
  readonly abandoned: number;
}

/**
 * `served`: sum of 1 / (c + l theta), and `abandoned`: sum of l / (c + l theta), over l = 1..count, in seconds; c >= 0 and theta > 0 per second.
 * Long sums by the midpoint Euler-Maclaurin formula: the integral from 64.5 to count + 0.5, less 1/24 of the change of the first
 * derivative, plus 7/5760 of that of the third.
 */
export function departureSums(count: number, c: number, theta: number): DepartureSums {
  let served = 0;
  let abandoned = 0;
  const exact = Math.min(count, exactTerms);
  for (let l = 1; l <= exact; l++) {
    const step = 1 / (c + l * theta);
    served += step;
    abandoned += l * step;
  }
  if (count <= exact) return { served, abandoned };

  const x = c / theta;
  const from = exact + 0.5;
  const low = x + from;
  const high = x + count + 0.5;
  const z = (count - exact) / low;
  const lnRatio = log1p(z);
  const slopes = (1 / (low * low) - 1 / (high * high)) / 24;
  const curls = (7 * (1 / (low * low * low * low) - 1 / (high * high * high * high))) / 960;
  return {
    served: served + (lnRatio - slopes + curls) / theta,
    abandoned: abandoned + (low * log1pRemainder(z) + from * lnRatio + x * (slopes - curls)) / theta,
  };
}

/** z - ln(1 + z) for z > 0 without cancellation. */
function log1pRemainder(z: number): number {
  if (z > 0.1) return z - log1p(z);
  let sum = 0;
  let power = z;
  for (let k = 2; Math.abs(power) > z * z * 1e-18; k++) {
    power *= -z;
    sum -= power / k;
  }
  return sum;
}
