import seedrandom from 'seedrandom';

/** The two 32-bit key words of the user's seed text. Any text is a seed, the empty one too. */
export function seedWords(seedText: string): Int32Array {
  const generator = seedrandom(seedText);
  return Int32Array.of(generator.int32(), generator.int32());
}
