const controls = /[\p{Cc}\u2028\u2029]/gu;
/** Marks that turn the direction of the text after them; left in, a name could disguise the rest of its line. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text from a file as one harmless line of a terminal: without control characters, line breaks or marks of direction. */
export function plainLine(text: string): string {
  return text.replaceAll(controls, ' ').replaceAll(turns, '');
}
