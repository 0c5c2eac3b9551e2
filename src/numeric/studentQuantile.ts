import { betainc } from './betainc.ts';
import { exp } from './exp.ts';
import { gammaln } from './gammaln.ts';
import { ln } from './ln.ts';
import { log1p } from './log1p.ts';
import { normalQuantile } from './normalQuantile.ts';

const maximumSteps = 100;

/**
 * The t with P(T <= t) = p for Student's law with the given degrees of freedom (Infinity gives the normal law).
 * -Infinity at 0, Infinity at 1. Throws RangeError for p outside [0, 1] or degrees of freedom not above 0.
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`studentQuantile requires 0 <= p <= 1, got ${p}`);
  if (!(degreesOfFreedom > 0)) throw new RangeError(`studentQuantile requires degreesOfFreedom > 0, got ${degreesOfFreedom}`);
  if (degreesOfFreedom === Infinity || p === 0 || p === 0.5 || p === 1) return normalQuantile(p);
  return p < 0.5 ? -upperHalf(p, degreesOfFreedom) : upperHalf(1 - p, degreesOfFreedom);
}

/** The t > 0 with P(T > t) = q < 1/2: Newton's method on the logarithms of t and of the nearer of P(0 < T < t) and P(T > t). */
function upperHalf(q: number, df: number): number {
  const isCentral = q > 0.25;
  const lnTarget = ln(isCentral ? 0.5 - q : q);
  const z = -normalQuantile(q);
  let t = z * (1 + (z * z + 1) / (4 * df));
  for (let step = 0; step < maximumSteps; step++) {
    const share = isCentral ? central(t, df) : upperTail(t, df);
    const slope = (t * density(t, df)) / share;
    const move = (lnTarget - ln(share)) / (isCentral ? slope : -slope);
    t *= exp(Math.min(move, 50));
    if (move * move * (1 + df) < 1e-17) break;
  }
  return t;
}

function central(t: number, df: number): number {
  return betainc((t * t) / (df + t * t), 0.5, df / 2, df / (df + t * t)) / 2;
}

function upperTail(t: number, df: number): number {
  return betainc(df / (df + t * t), df / 2, 0.5, (t * t) / (df + t * t)) / 2;
}

/** Gamma((df + 1) / 2) / (Gamma(df / 2) sqrt(pi df)) (1 + t^2 / df)^(-(df + 1) / 2). */
function density(t: number, df: number): number {
  const lnFactor = gammaln((df + 1) / 2) - gammaln(df / 2) - ((df + 1) / 2) * log1p((t * t) / df);
  return exp(lnFactor) / Math.sqrt(Math.PI * df);
}
