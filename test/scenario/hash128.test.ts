import { describe, expect, it } from 'vitest';
import { hash128 } from '../../src/scenario/hash128.ts';

describe('hash128', () => {
  it.each([
    ['', '00000000000000000000000000000000'],
    ['The quick brown fox jumps over the lazy dog', '2f1583c3ecee2c675d7bf66ce5e91d2c'],
    ["I will not buy this tobacconist's, it is scratched.", '9b5b7ba2ef3f7866889adeaf00f3f98e'],
  ])('of %j is that of MurmurHash3 x86_128', (text, expected) => {
    expect(hash128(text)).toBe(expected);
  });

  it('differs for texts of every length of 0 to 64 and for every place of one changed letter', () => {
    const texts = Array.from({ length: 65 }, (_, length) => 'a'.repeat(length));
    const changed = Array.from({ length: 64 }, (_, at) => `${'a'.repeat(at)}b${'a'.repeat(63 - at)}`);
    expect(new Set([...texts, ...changed].map(hash128)).size).toBe(129);
  });

  it('refuses characters that are not ASCII', () => {
    expect(() => hash128('א')).toThrow(RangeError);
  });
});
