import type { Law } from '../../src/random/law.ts';
import { type LawName, laws } from '../../src/random/laws.ts';

const bend = [
  { share: 0, seconds: 5 },
  { share: 0.35, seconds: 60 },
  { share: 0.8, seconds: 240 },
  { share: 1, seconds: 1800 },
];

/** Laws as they occur in service operations: at least one of every name. */
export const exampleLaws = {
  exponential: [laws.exponential({ mean: 180 })],
  lognormal: [0.2, 0.8, 1.5].map((cv) => laws.lognormal({ mean: 300, cv })),
  gamma: [0.25, 0.5, 1, 1.3].map((cv) => laws.gamma({ mean: 300, cv })),
  weibull: [0.7, 1.8].map((shape) => laws.weibull({ mean: 120, shape })),
  erlang: [1, 3, 20].map((phases) => laws.erlang({ mean: 240, phases })),
  hyperexponential: [laws.hyperexponential({ share: 0.9, mean1: 170, mean2: 1400 })],
  uniform: [laws.uniform({ low: 60, high: 240 })],
  triangular: [laws.triangular({ low: 60, mode: 120, high: 400 })],
  empirical: [laws.empirical({ quantiles: bend })],
  constant: [laws.constant({ mean: 45 })],
} satisfies Record<LawName, Law[]>;

/** [title, law] of every example. */
export const exampleLawRows: [string, Law][] = Object.values(exampleLaws)
  .flat()
  .map((law) => [`${law.shapeKey.slice(0, 30)} of mean ${Math.round(law.mean)} s`, law]);
