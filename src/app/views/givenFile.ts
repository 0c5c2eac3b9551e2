import type { GivenDocument } from '../comparison/controller.ts';

/** A file that the user chose or dropped. */
export const givenFile = (file: File): GivenDocument => ({
  name: file.name,
  size: file.size,
  text: () => file.text(),
});
