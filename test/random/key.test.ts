import { describe, expect, test } from 'vitest';
import { hashId } from '../../src/random/hashId.ts';
import { draw, inquiryWord0, inquiryWord1, mix, streamWords } from '../../src/random/key.ts';
import { purpose, purposeKey } from '../../src/random/purpose.ts';
import { seedWords } from '../../src/random/seedWords.ts';

const handle = purpose('handle time');
const patience = purpose('patience');

/** The key that must not be used: seed, replication and inquiry folded into one word by XOR. */
const weakDraw = (seed: number, replication: number, n: number, key: number) => mix(mix(seed ^ replication ^ n) + key);

const words = new Int32Array(2);
function strongDraw(seed: number, replication: number, n: number, key: number): number {
  streamWords(words, 0, seed, seed, replication, 11, 0, 0);
  return draw(inquiryWord0(words[0] as number, n), inquiryWord1(words[1] as number, n), key);
}
type Draw = typeof strongDraw;

/** Variance over 256 replications of the sum of 256 uniforms, as a standard score against that of independent draws. */
function spreadScore(drawOf: Draw): number {
  const replications = 256;
  const inquiries = 256;
  let squares = 0;
  for (let replication = 0; replication < replications; replication++) {
    let sum = 0;
    for (let n = 0; n < inquiries; n++) sum += drawOf(99, replication, n, handle) / 2 ** 32;
    squares += (sum * sum * 12) / inquiries;
  }
  return (squares - replications) / Math.sqrt(2 * replications);
}

/** How many draws of 2^15 inquiries two replications have in common, in whatever order. */
function sharedDraws(drawOf: Draw, one: number, other: number): number {
  const inquiries = Array.from({ length: 2 ** 15 }, (_, n) => n);
  const seen = new Set(inquiries.map((n) => drawOf(99, one, n, handle)));
  return inquiries.filter((n) => seen.has(drawOf(99, other, n, handle))).length;
}

/** Two draws of each of 10^7 keys, as 64-bit words: 2 seeds, 25 replications, 4 types, 10 days, 2 months, 2,500 inquiries. */
function drawPairs(): BigUint64Array {
  const pairs = new BigUint64Array(10_000_000);
  const halves = new Int32Array(pairs.buffer);
  let at = 0;
  for (let stream = 0; stream < 4000; stream++) {
    const [seed0, seed1] = seedWords(`seed ${stream % 2}`) as unknown as [number, number];
    const day = Math.floor(stream / 200) % 10;
    streamWords(
      words,
      0,
      seed0,
      seed1,
      Math.floor(stream / 2) % 25,
      hashId(`type ${Math.floor(stream / 50) % 4}`),
      day,
      Math.floor(stream / 2000),
    );
    for (let n = 0; n < 2500; n++) {
      const word0 = inquiryWord0(words[0] as number, n);
      const word1 = inquiryWord1(words[1] as number, n);
      halves[at++] = draw(word0, word1, handle);
      halves[at++] = draw(word0, word1, patience);
    }
  }
  return pairs;
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

describe('keys of random draws', () => {
  test('no two of ten million keys give the same draws', () => {
    const pairs = drawPairs().sort();
    const halves = new Int32Array(pairs.buffer);
    let equal = 0;
    for (let at = 2; at < halves.length; at += 2) {
      if (halves[at] === halves[at - 2] && halves[at + 1] === halves[at - 1]) equal++;
    }
    expect(equal).toBe(0);
  });

  test('replications do not share their draws in another order, as they do when seed, replication and inquiry are folded by XOR', () => {
    const replications = [1, 2, 3, 4, 5, 6, 7, 8];
    const shared = (drawOf: Draw) => replications.reduce((sum, replication) => sum + sharedDraws(drawOf, 0, replication), 0);
    // 8 pairs of 2^15 draws of 2^32: 2 by chance; above 11 once in 10^6.
    expect(shared(strongDraw)).toBeLessThanOrEqual(11);
    expect(shared(weakDraw)).toBe(8 * 2 ** 15);
  });

  test('totals vary over replications as sums of independent draws, which those of a key folded by XOR do not', () => {
    expect(Math.abs(spreadScore(strongDraw))).toBeLessThan(4);
    expect(spreadScore(weakDraw)).toBeLessThan(-11);
  });

  test('each level of the key is a bijection: a day has no two inquiries with the same words', () => {
    const first = new Set<number>();
    const second = new Set<number>();
    for (let n = 0; n < 200_000; n++) {
      first.add(inquiryWord0(123, n));
      second.add(inquiryWord1(123, n));
    }
    expect([first.size, second.size]).toEqual([200_000, 200_000]);
  });

  test('the ordinals of a purpose, and the purposes of an inquiry, have keys of their own', () => {
    const names = [
      'arrival',
      'channel',
      'handle time',
      'patience',
      'outcome',
      'retry',
      'move',
      'segment',
      'complexity',
      'language',
    ];
    const keys = names.flatMap((name) => Array.from({ length: 1000 }, (_, ordinal) => purposeKey(purpose(name), ordinal)));
    expect(new Set(keys).size).toBe(10_000);
    expect(purposeKey(handle, 0)).toBe(handle);
  });

  test('streamWords writes two words at the offset and nothing else', () => {
    const out = new Int32Array(6);
    streamWords(out, 2, 1, 2, 3, 4, 5, 6);
    expect([out[0], out[1], out[4], out[5]]).toEqual([0, 0, 0, 0]);
    const again = new Int32Array(2);
    streamWords(again, 0, 1, 2, 3, 4, 5, 6);
    expect([again[0], again[1]]).toEqual([out[2], out[3]]);
  });

  test('the fields of a stream are not interchangeable: the same six numbers in another order give another key', () => {
    const orders = permutations([1, 2, 3, 4, 5, 6]);
    const keys = orders.map(([seed0, seed1, replication, idHash, day, month]) => {
      streamWords(
        words,
        0,
        seed0 as number,
        seed1 as number,
        replication as number,
        idHash as number,
        day as number,
        month as number,
      );
      return words.join();
    });
    expect(new Set(keys).size).toBe(720);
  });
});

describe('seed texts and ids', () => {
  test('a seed text gives the same two words each time, another text others, the empty text too', () => {
    expect(seedWords('moked')).toEqual(seedWords('moked'));
    const texts = ['', ' ', '0', '1', 'moked', 'Moked', 'שלום', ...Array.from({ length: 2000 }, (_, number) => `seed ${number}`)];
    const keys = texts.map((text) => seedWords(text).join());
    expect(new Set(keys).size).toBe(texts.length);
  });

  test('the ids of up to three letters and ten thousand numbered ids have hashes of their own', () => {
    const letters = ['', ...'abcdefghijklmnopqrstuvwxyz'];
    const short = letters.flatMap((one) => letters.flatMap((two) => letters.map((three) => one + two + three)));
    const numbered = Array.from({ length: 10_000 }, (_, number) => `type-${number}`);
    const ids = new Set([...short, ...numbered]);
    expect(new Set([...ids].map(hashId)).size).toBe(ids.size);
  });
});
