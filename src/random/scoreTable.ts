import { exp } from '../numeric/exp.ts';
import { normalCdf } from '../numeric/normalCdf.ts';
import type { Law } from './law.ts';

/*
 * A law tabulated on the normal score: entry k is the quantile of its standard shape at P(Z <= z), z = (k - half) / perUnit. With z made of
 * two scores, z = rho z1 + sqrt(1 - rho^2) z2, variates are tied by a Gaussian copula, and no normal integral stands in the loop.
 */
const perUnit = 128;
const reach = 6.5;
const half = reach * perUnit;
const last = 2 * half;

/** Doubles in one table. */
const scoreTableLength = last + 1;

const cache = new Map<string, Float64Array>();
const tablesKept = 64;

/**
 * A law's standard shape by normal score, for `atScore`; its mean under the normal law is 1 within 1e-12. Between entries it is a straight
 * line: a lognormal law of sigma s is off by s^2 8e-6 of its value. Scores beyond +-6.5 (a share of 8e-11) count as 6.5.
 */
export function scoreTable({ shape }: Law): Float64Array {
  const known = cache.get(shape.key);
  if (known) return known;
  const oldest = cache.size >= tablesKept ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  const table = Float64Array.from({ length: scoreTableLength }, (_, entry) => {
    const z = (entry - half) / perUnit;
    return z < 0 ? shape.lower(normalCdf(z)) : shape.upper(normalCdf(-z));
  });
  const factor = 1 / meanOf(table);
  for (let entry = 0; entry < scoreTableLength; entry++) table[entry] = (table[entry] as number) * factor;
  cache.set(shape.key, table);
  return table;
}

const density = (z: number): number => exp((-z * z) / 2) * 0.3989422804014327;

/** Mean of a table of scores over the standard normal law: each line exactly, the ends as they are. */
function meanOf(table: Float64Array): number {
  let sum = normalCdf(-reach) * ((table[0] as number) + (table[last] as number));
  for (let entry = 0; entry < last; entry++) {
    const z = (entry - half) / perUnit;
    const slope = ((table[entry + 1] as number) - (table[entry] as number)) * perUnit;
    const share = z < 0 ? normalCdf(z + 1 / perUnit) - normalCdf(z) : normalCdf(-z) - normalCdf(-z - 1 / perUnit);
    sum += ((table[entry] as number) - slope * z) * share + slope * (density(z) - density(z + 1 / perUnit));
  }
  return sum;
}

/** The standard variate (mean 1) at a normal score, read from the table that starts at tables[offset]. Rises with the score. */
export function atScore(tables: Float64Array, offset: number, score: number): number {
  const position = Math.min(Math.max((score + reach) * perUnit, 0), last - 1e-9);
  const entry = position | 0;
  const low = tables[offset + entry] as number;
  return low + (position - entry) * ((tables[offset + entry + 1] as number) - low);
}
