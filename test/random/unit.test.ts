import { describe, expect, test } from 'vitest';
import { below, threshold } from '../../src/random/bernoulli.ts';
import { inquiryWord0, inquiryWord1 } from '../../src/random/key.ts';
import { purpose } from '../../src/random/purpose.ts';
import { unit, unitFine } from '../../src/random/unit.ts';
import { evennessScore } from './statistics.ts';

const everyPattern = [0, 1, 2, 0x7ffffffe, 0x7fffffff, -0x80000000, -2, -1];

describe('uniform numbers', () => {
  test('unit(bits) is the middle of step number `bits` of 2^32, bits taken without sign', () => {
    expect(everyPattern.map((bits) => unit(bits) * 2 ** 32)).toEqual([
      0.5, 1.5, 2.5, 2147483646.5, 2147483647.5, 2147483648.5, 4294967294.5, 4294967295.5,
    ]);
  });

  test('unitFine lies inside (0, 1), is even in its first bits and moves in steps far below 2^-32', () => {
    const count = 200_000;
    const thousandths = new Int32Array(1000);
    const fine = new Int32Array(1024);
    let outside = 0;
    for (let n = 0; n < count; n++) {
      const u = unitFine(inquiryWord0(7, n), inquiryWord1(8, n), purpose('arrival'));
      if (!(u > 0 && u < 1)) outside++;
      const coarse = Math.floor(u * 1000);
      const rest = Math.floor((u * 2 ** 32 - Math.floor(u * 2 ** 32)) * 1024);
      thousandths[coarse] = (thousandths[coarse] as number) + 1;
      fine[rest] = (fine[rest] as number) + 1;
    }
    expect(outside).toBe(0);
    expect(Math.abs(evennessScore(thousandths))).toBeLessThan(4);
    expect(Math.abs(evennessScore(fine))).toBeLessThan(4);
  });
});

describe('Bernoulli tests', () => {
  test('probability 0 never comes true and probability 1 always', () => {
    expect(everyPattern.filter((bits) => below(bits, threshold(0)))).toEqual([]);
    expect(everyPattern.filter((bits) => below(bits, threshold(1)))).toEqual(everyPattern);
  });

  test('a test comes true for the bits whose uniform number is below the probability', () => {
    const spread = Array.from({ length: 4096 }, (_, at) => (at * 1048573) | 0);
    for (const probability of [0.2, 0.3, 0.5, 0.999]) {
      const limit = threshold(probability);
      expect(spread.filter((bits) => below(bits, limit))).toEqual(spread.filter((bits) => unit(bits) < probability));
    }
  });

  test('whoever is chosen at 20 % is chosen at 30 %', () => {
    expect(threshold(0.2)).toBeLessThan(threshold(0.3));
    expect(threshold(0.3)).toBe(1288490189);
  });

  test.each([-0.1, 1.1, Number.NaN])('threshold(%d) is refused by name and value', (probability) => {
    expect(() => threshold(probability)).toThrow(new RangeError(`threshold requires a probability in 0..1, got ${probability}`));
  });
});
