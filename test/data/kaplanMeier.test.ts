import { describe, expect, test } from 'vitest';
import { type CensoredSample, kaplanMeier, survivalAt, survivalQuantile } from '../../src/data/kaplanMeier.ts';
import { piecewiseHazard } from '../../src/data/piecewiseHazard.ts';
import { leukemia } from './leukemia.ts';

describe('the Kaplan-Meier estimate', () => {
  test('of four callers, two of whom were answered, is what a hand calculation gives', () => {
    // 4 at risk at 10 s: 3/4; the one answered at 10 s is at risk then, not at 20 s: 2 at risk, 1/2; the last is answered at 30 s.
    const curve = kaplanMeier({ seconds: [20, 10, 30, 10], happened: [true, true, false, false] });
    expect(curve).toEqual({ times: [10, 20], survival: [0.75, 0.375], events: [1, 1], atRisk: [4, 2] });
    expect([0, 9.9, 10, 19, 20, 1000].map((seconds) => survivalAt(curve, seconds))).toEqual([1, 1, 0.75, 0.75, 0.375, 0.375]);
    expect([0.25, 0.26].map((share) => survivalQuantile(curve, share))).toEqual([10, 20]);
  });

  test('of the remission times of 21 patients is the one in textbooks (Freireich et al. 1963, drug 6-MP)', () => {
    const curve = kaplanMeier(leukemia);
    expect(curve.times).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(curve.atRisk).toEqual([21, 17, 15, 12, 11, 7, 6]);
    const published = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
    for (const [at, survival] of published.entries()) expect(curve.survival[at]).toBeCloseTo(survival, 3);
    expect(survivalQuantile(curve, 0.5)).toBe(23);
    expect(survivalQuantile(curve, 0.25)).toBe(13);
    expect(survivalQuantile(curve, 0.6)).toBeUndefined();
  });

  test('without anybody cut short is the share still waiting', () => {
    const seconds = [5, 1, 1, 8, 3, 3, 3, 9, 0, 12];
    const curve = kaplanMeier({ seconds, happened: seconds.map(() => true) });
    for (const limit of [0, 1, 2, 3, 7, 8, 12]) {
      expect(survivalAt(curve, limit)).toBeCloseTo(seconds.filter((value) => value > limit).length / 10, 12);
    }
  });

  test('of nobody is 1 throughout', () => {
    expect(survivalAt(kaplanMeier({ seconds: [], happened: [] }), 100)).toBe(1);
  });
});

describe('the hazard by pieces', () => {
  test('is events over seconds watched in the piece', () => {
    const sample: CensoredSample = { seconds: [4, 10, 12, 30], happened: [true, true, false, true] };
    const pieces = piecewiseHazard(sample, [0, 10, 20, Infinity]);
    expect(pieces.map((piece) => piece.exposureSeconds)).toEqual([34, 12, 10]);
    expect(pieces.map((piece) => piece.events)).toEqual([1, 1, 1]);
    expect(pieces[1]?.perSecond).toBeCloseTo(1 / 12, 15);
  });

  test('loses no event and no second', () => {
    const pieces = piecewiseHazard(leukemia, [0, 5, 6, 7, 20, Infinity]);
    expect(pieces.reduce((sum, piece) => sum + piece.events, 0)).toBe(9);
    expect(pieces.reduce((sum, piece) => sum + piece.exposureSeconds, 0)).toBe(359);
  });
});
