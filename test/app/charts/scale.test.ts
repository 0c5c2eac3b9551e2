import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleUpTo, tickTexts, wholeShare } from '../../../src/app/charts/scale.ts';
import type { Unit } from '../../../src/metrics/metric.ts';

describe('a scale', () => {
  it('holds the largest value, begins at 0 and has at most 6 ticks, equally far apart', () => {
    const units = fc.constantFrom<Unit>('share', 'seconds', 'count', 'agents');
    fc.assert(
      fc.property(units, fc.double({ min: 1e-4, max: 1e6, noNaN: true }), (unit, largest) => {
        const { to, ticks } = scaleUpTo(unit, largest);
        expect(to).toBeGreaterThanOrEqual(largest * (1 - 1e-5));
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBe(to);
        expect(ticks.length).toBeLessThanOrEqual(6);
        const step = ticks[1] as number;
        for (const [index, tick] of ticks.entries()) expect(tick).toBeCloseTo(index * step, 3 - Math.floor(Math.log10(to)));
      }),
    );
  });

  it('of nothing is one of 1', () => {
    expect(scaleUpTo('count', 0)).toEqual(scaleUpTo('count', 1));
    expect(scaleUpTo('count', Number.NaN)).toEqual(scaleUpTo('count', 1));
  });

  it('of a share that does not exceed 1 does not either', () => {
    for (let share = 0.01; share <= 1; share += 0.01) expect(scaleUpTo('share', share).to).toBeLessThanOrEqual(1);
    expect(wholeShare.ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('counts time as people do', () => {
    expect(scaleUpTo('seconds', 276).ticks).toEqual([0, 60, 120, 180, 240, 300]);
    expect(scaleUpTo('seconds', 50).ticks).toEqual([0, 10, 20, 30, 40, 50]);
    expect(scaleUpTo('seconds', 4 * 3600).ticks).toEqual([0, 3600, 7200, 10800, 14400]);
  });
});

describe('the texts of ticks', () => {
  const texts = (unit: Unit, largest: number) => tickTexts('en', unit, scaleUpTo(unit, largest));

  it('have one unit and no more decimals than tell them apart', () => {
    expect(texts('share', 1)).toEqual(['0%', '20%', '40%', '60%', '80%', '100%']);
    expect(texts('share', 0.004)).toEqual(['0.0%', '0.1%', '0.2%', '0.3%', '0.4%']);
    expect(texts('seconds', 276)).toEqual(['0:00', '1:00', '2:00', '3:00', '4:00', '5:00']);
    expect(texts('seconds', 50)).toEqual(['0', '10', '20', '30', '40', '50']);
    expect(texts('count', 1200)).toEqual(['0', '500', '1,000', '1,500']);
    expect(texts('agents', 0.8)).toEqual(['0.0', '0.2', '0.4', '0.6', '0.8']);
  });
});
