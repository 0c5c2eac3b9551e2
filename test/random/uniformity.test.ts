import { describe, expect, test } from 'vitest';
import { hashId } from '../../src/random/hashId.ts';
import { mix } from '../../src/random/key.ts';
import { purpose, purposeKey } from '../../src/random/purpose.ts';
import { drawAt, drawsAlong, type Place } from './keyed.ts';
import { correlationScore, lagged, pairScore, worstBitScore } from './statistics.ts';

const length = 2 ** 18;
const origin: Place = {
  seed0: 1,
  seed1: 2,
  replication: 0,
  idHash: hashId('billing'),
  day: 0,
  month: 0,
  n: 0,
  purpose: purpose('handle time'),
};

/** Everything that a draw may be followed along while the rest stands still. */
const directions: Record<string, (place: Place, step: number) => void> = {
  'the inquiries of a day': (place, step) => {
    place.n = step;
  },
  replications: (place, step) => {
    place.replication = step;
  },
  days: (place, step) => {
    place.day = step;
  },
  'months of a plan': (place, step) => {
    place.month = step;
  },
  'inquiry types': (place, step) => {
    place.idHash = hashId(`type ${step}`);
  },
  'seed words': (place, step) => {
    place.seed0 = step;
  },
  'second seed words': (place, step) => {
    place.seed1 = step;
  },
  'ordinals of a purpose': (place, step) => {
    place.purpose = purposeKey(origin.purpose, step);
  },
  purposes: (place, step) => {
    place.purpose = purpose(`purpose ${step}`);
  },
  'ordinals of successive inquiries': (place, step) => {
    place.n = step >> 4;
    place.purpose = purposeKey(origin.purpose, step & 15);
  },
  'days of successive replications': (place, step) => {
    place.replication = step >> 5;
    place.day = step & 31;
  },
};

// Standard scores beyond 4.75 come once in 500,000; the tests form about 200.
const limit = 4.75;

describe.each(Object.entries(directions))('draws along %s', (_, move) => {
  const words = drawsAlong(length, origin, move);

  test('have ones and zeros alike in each bit', () => {
    expect(worstBitScore(words)).toBeLessThan(limit);
  });

  test('fill the square evenly in successive pairs, by their high, middle and low bits', () => {
    for (const bit of [26, 13, 0]) expect(Math.abs(pairScore(...lagged(words, 1), bit))).toBeLessThan(limit);
  });

  test('are uncorrelated with those 1, 2, 7, 16, 64 and 1024 steps on', () => {
    for (const lag of [1, 2, 7, 16, 64, 1024]) expect(Math.abs(correlationScore(...lagged(words, lag)))).toBeLessThan(limit);
  });
});

describe('draws that differ in one respect', () => {
  const along = (change: Partial<Place>) =>
    drawsAlong(length, { ...origin, ...change }, (place, step) => {
      place.n = step;
    });
  const base = along({});
  const others: Record<string, Partial<Place>> = {
    'another purpose': { purpose: purpose('patience') },
    'the next ordinal': { purpose: purposeKey(origin.purpose, 1) },
    'the ordinal after': { purpose: purposeKey(origin.purpose, 2) },
    'a purpose one bit away': { purpose: origin.purpose ^ 1 },
    'a purpose whose top bit differs': { purpose: origin.purpose ^ 0x80000000 },
    'the next replication': { replication: 1 },
    'the next day': { day: 1 },
    'the next month': { month: 1 },
    'another type': { idHash: hashId('complaints') },
    'another seed': { seed0: 3 },
  };

  test.each(Object.entries(others))('are independent over the inquiries of a day: %s', (_, change) => {
    const other = along(change);
    expect(Math.abs(correlationScore(base, other))).toBeLessThan(limit);
    for (const bit of [26, 13, 0]) expect(Math.abs(pairScore(base, other, bit))).toBeLessThan(limit);
    expect(worstBitScore(base.map((word, at) => word ^ (other[at] as number)))).toBeLessThan(limit);
  });

  test('have half of their bits in common: each bit of each field flips each bit of the draw half of the time', () => {
    const samples = 4096;
    for (const field of ['seed0', 'seed1', 'replication', 'idHash', 'day', 'month', 'n', 'purpose'] as const) {
      for (let bit = 0; bit < 32; bit++) {
        const flips = Int32Array.from({ length: samples }, (_, at) => {
          const place = { ...origin, [field]: mix(at) };
          return drawAt(place) ^ drawAt({ ...place, [field]: mix(at) ^ (1 << bit) });
        });
        // 8,192 scores: beyond 5.6 once in 5,000 runs of the whole table.
        expect(worstBitScore(flips), `${field} bit ${bit}`).toBeLessThan(5.6);
      }
    }
  });
});
