import { exp } from '../numeric/exp.ts';
import { gammainc } from '../numeric/gammainc.ts';
import { lnPoissonDensity } from '../numeric/lnPoissonDensity.ts';
import { upperGammaFraction } from '../numeric/upperGammaFraction.ts';

/**
 * P(fewer than n customers) / P(n customers) in a queue with n agents and offered load a (erlangs): 1 / B(n, a) - 1, with B the
 * Erlang B formula, for any real n >= 0 and a > 0. Infinity where B is below 1e-308.
 *
 * The recursion 1 / B(n) = 1 + (n / a) / B(n - 1) has positive terms only and forgets its start: ten standard deviations sqrt(a) below
 * min(n, a) an error of the start has shrunk by e^-50, so the leading term a / (a - n) serves there. Otherwise it starts at the
 * fractional part of n, whose 1 / B is an incomplete gamma integral.
 * Source: D. L. Jagerman, Methods in traffic calculations, AT&T Bell Laboratories Technical Journal 63 (1984).
 */
export function idleRatio(agents: number, erlangs: number): number {
  const fraction = agents - Math.floor(agents);
  const farBelow = Math.floor(Math.min(agents, erlangs) - 10 * Math.sqrt(erlangs)) - 1 + fraction;
  let count = farBelow > 0 ? farBelow : fraction;
  let ratio = farBelow > 0 ? farBelow / (erlangs - farBelow) : fractionRatio(fraction, erlangs);
  const perErlang = 1 / erlangs;
  while (count < agents - 0.5) {
    count += 1;
    ratio = count * perErlang * (1 + ratio);
  }
  return ratio;
}

/** The ratio for 0 <= n < 1: n e^a a^-n Gamma(n, a). */
function fractionRatio(fraction: number, erlangs: number): number {
  if (fraction === 0) return 0;
  if (erlangs > 1) return fraction * upperGammaFraction(fraction, erlangs);
  return gammainc(erlangs, fraction, true, true) / exp(lnPoissonDensity(fraction, erlangs));
}
