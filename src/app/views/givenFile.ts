import type { GivenDocument } from '../comparison/given.ts';

function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file that the user chose or dropped. */
export const givenFile = (file: File): GivenDocument => ({
  name: file.name,
  size: file.size,
  text: async () => decoded(await file.arrayBuffer()),
});
