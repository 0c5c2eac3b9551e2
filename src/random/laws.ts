import { constant } from './laws/constant.ts';
import { empirical } from './laws/empirical.ts';
import { erlang } from './laws/erlang.ts';
import { exponential } from './laws/exponential.ts';
import { gamma } from './laws/gamma.ts';
import { hyperexponential } from './laws/hyperexponential.ts';
import { lognormal } from './laws/lognormal.ts';
import { triangular } from './laws/triangular.ts';
import { uniform } from './laws/uniform.ts';
import { weibull } from './laws/weibull.ts';

/** Every law of durations by its name in a scenario file. To add one, write its file and add its line. */
export const laws = {
  constant,
  empirical,
  erlang,
  exponential,
  gamma,
  hyperexponential,
  lognormal,
  triangular,
  uniform,
  weibull,
} as const;

export type LawName = keyof typeof laws;
