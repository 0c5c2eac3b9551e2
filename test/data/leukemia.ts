import type { CensoredSample } from '../../src/data/kaplanMeier.ts';

const weeks = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
const relapsed = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];

/** Weeks of remission under 6-MP, Freireich et al. (1963), Blood 21, 699-716: the standard example of censored data. */
export const leukemia: CensoredSample = { seconds: weeks, happened: relapsed.map((one) => one === 1) };
