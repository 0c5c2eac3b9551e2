/**
 * Gamma(a, x) e^x x^-a, the upper incomplete gamma integral without its leading factor, for 0 < a < x + 1 and x not much below 1.
 * Source: NIST Digital Library of Mathematical Functions 8.9.2, by the modified Lentz method.
 */
export function upperGammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  let change = 2;
  for (let k = 1; Math.abs(change - 1) > 1e-15; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    change = d * c;
    value *= change;
  }
  return value;
}
