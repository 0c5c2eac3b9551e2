const multipliers = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const;
const rotations = [15, 16, 17, 18] as const;
const stateRotations = [19, 17, 15, 13] as const;
const additions = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17] as const;

type Lanes = [number, number, number, number];
const lanes = [0, 1, 2, 3] as const;

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function scramble(word: number, lane: 0 | 1 | 2 | 3): number {
  const multiplied = Math.imul(word, multipliers[lane]);
  return Math.imul(rotate(multiplied, rotations[lane]), multipliers[((lane + 1) % 4) as 0 | 1 | 2 | 3]);
}

function finish(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The word of four bytes of the text, the first lowest; bytes beyond its end are 0. */
function wordAt(text: string, at: number): number {
  let word = 0;
  for (let byte = 3; byte >= 0; byte--) {
    const code = at + byte < text.length ? text.charCodeAt(at + byte) : 0;
    word = (word << 8) | code;
  }
  return word;
}

function addUp(state: Lanes): void {
  for (const lane of [1, 2, 3] as const) state[0] = (state[0] + state[lane]) | 0;
  for (const lane of [1, 2, 3] as const) state[lane] = (state[lane] + state[0]) | 0;
}

/**
 * Hash of an ASCII text as 32 hexadecimal digits; the same in every engine. For telling documents apart, not for secrets.
 * Throws a RangeError for other characters.
 *
 * Source: A. Appleby, MurmurHash3 (public domain), variant x86_128 with seed 0.
 */
export function hash128(text: string): string {
  if (/[^\0-\x7f]/.test(text)) throw new RangeError('hash128 requires a text of ASCII characters');
  const state: Lanes = [0, 0, 0, 0];
  const whole = text.length - (text.length % 16);
  for (let block = 0; block < whole; block += 16) {
    for (const lane of lanes) {
      const next = ((lane + 1) % 4) as 0 | 1 | 2 | 3;
      const mixed = rotate(state[lane] ^ scramble(wordAt(text, block + 4 * lane), lane), stateRotations[lane]);
      state[lane] = (Math.imul((mixed + state[next]) | 0, 5) + additions[lane]) | 0;
    }
  }
  for (const lane of lanes) state[lane] ^= scramble(wordAt(text, whole + 4 * lane), lane);
  for (const lane of lanes) state[lane] ^= text.length;
  addUp(state);
  for (const lane of lanes) state[lane] = finish(state[lane]);
  addUp(state);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
