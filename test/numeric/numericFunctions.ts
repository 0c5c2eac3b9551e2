import { betainc } from '../../src/numeric/betainc.ts';
import { erfc } from '../../src/numeric/erfc.ts';
import { erfcinv } from '../../src/numeric/erfcinv.ts';
import { exp } from '../../src/numeric/exp.ts';
import { expm1 } from '../../src/numeric/expm1.ts';
import { gammainc } from '../../src/numeric/gammainc.ts';
import { gammaincinv } from '../../src/numeric/gammaincinv.ts';
import { gammaln } from '../../src/numeric/gammaln.ts';
import { ln } from '../../src/numeric/ln.ts';
import { lnPoissonDensity } from '../../src/numeric/lnPoissonDensity.ts';
import { log1p } from '../../src/numeric/log1p.ts';
import { normalCdf } from '../../src/numeric/normalCdf.ts';
import { normalQuantile } from '../../src/numeric/normalQuantile.ts';
import { pow } from '../../src/numeric/pow.ts';
import { studentQuantile } from '../../src/numeric/studentQuantile.ts';

type Calculate = (...numbers: readonly unknown[]) => number;

/** Every function of `src/numeric` by name, for tests that treat them alike. */
export const numericFunctions: Record<string, Calculate> = {
  betainc,
  erfc,
  erfcinv,
  exp,
  expm1,
  gammainc,
  gammaincinv,
  gammaln,
  ln,
  lnPoissonDensity,
  log1p,
  normalCdf,
  normalQuantile,
  pow,
  studentQuantile,
} as Record<string, Calculate>;
