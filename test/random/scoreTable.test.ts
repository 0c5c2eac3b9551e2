import { describe, expect, test } from 'vitest';
import { laws } from '../../src/random/laws.ts';
import { quantileAt } from '../../src/random/quantileAt.ts';
import { normalScores } from '../../src/random/quantileTable.ts';
import { atScore, scoreTable } from '../../src/random/scoreTable.ts';

/** Phi(1), Phi(2), Phi(3): tables of the normal law (Abramowitz and Stegun 26.2). */
const phi = [0.841344746068543, 0.977249868051821, 0.99865010196837];

describe('normal scores', () => {
  const scores = normalScores();

  test.each([1, 2, 3])('the score at the share of %i is %i, and minus that at the other end', (score) => {
    const bits = Math.floor((phi[score - 1] ?? 0) * 2 ** 32) | 0;
    expect(quantileAt(scores, 0, bits)).toBeCloseTo(score, 4);
    expect(quantileAt(scores, 0, ~bits)).toBeCloseTo(-score, 4);
  });
});

describe('a law by normal score', () => {
  test('of a lognormal law it is exp(sigma z - sigma^2 / 2)', () => {
    const cv = 0.8;
    const sigma = Math.sqrt(Math.log(1 + cv * cv));
    const table = scoreTable(laws.lognormal({ mean: 300, cv }));
    for (const score of [-4, -1.003, 0, 0.7, 2.2, 5])
      expect(atScore(table, 0, score) / Math.exp(sigma * score - sigma ** 2 / 2)).toBeCloseTo(1, 4);
  });

  test('the standard exponential law has its median and its quantiles at the same shares, and mean 1', () => {
    const table = scoreTable(laws.exponential({ mean: 60 }));
    expect(atScore(table, 0, 0)).toBeCloseTo(Math.LN2, 5);
    expect(atScore(table, 0, 2)).toBeCloseTo(-Math.log(1 - (phi[1] ?? 0)), 4);
    let mean = 0;
    for (let z = -6.5; z < 6.5; z += 1 / 1024)
      mean += (atScore(table, 0, z) * Math.exp((-z * z) / 2) * 0.3989422804014327) / 1024;
    expect(mean).toBeCloseTo(1, 6);
  });

  test('scores beyond the ends count as the ends', () => {
    const table = scoreTable(laws.lognormal({ mean: 1, cv: 1 }));
    expect(atScore(table, 0, 40)).toBeCloseTo(atScore(table, 0, 6.5), 9);
    expect(atScore(table, 0, -40)).toBe(atScore(table, 0, -6.5));
  });
});
