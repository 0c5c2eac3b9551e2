const sign = /^[+\-\u2212]/;
/** Thousands in threes, all set apart by the same sign: 1,250 or 1 250.5. */
const grouped = /^[1-9]\d{0,2}([, \u00a0\u202f])\d{3}(\1\d{3})*(\.\d+)?$/;
const plain = /^(\d+(\.\d+)?|\.\d+)$/;
/** A single comma that cannot set thousands apart: 1,5 or 0,250. */
const decimalComma = /^\d+,\d+$/;
/** Minutes and seconds, or hours, minutes and seconds. */
const clocks = [
  /^(?<minutes>\d+):(?<seconds>[0-5]\d(\.\d+)?)$/,
  /^(?<hours>\d+):(?<minutes>[0-5]\d):(?<seconds>[0-5]\d(\.\d+)?)$/,
];

/**
 * The number that a text states: digits 0 to 9 with a point, thousands set apart by commas or spaces, a comma for a point where it can be
 * nothing else. A single comma before three digits sets thousands apart. Undefined for anything else, so for exponents and words.
 */
export function readNumber(text: string): number | undefined {
  const digits = text.replace(sign, '');
  const factor = /^[-\u2212]/.test(text) ? -1 : 1;
  if (grouped.test(digits)) return factor * Number(digits.replaceAll(/[, \u00a0\u202f]/g, ''));
  if (plain.test(digits)) return factor * Number(digits) + 0;
  return decimalComma.test(digits) ? factor * Number(digits.replace(',', '.')) + 0 : undefined;
}

/** The seconds of a duration such as 3:30 (minutes and seconds) or 1:02:03; undefined for anything else. */
export function readDuration(text: string): number | undefined {
  const found = clocks.map((clock) => clock.exec(text)?.groups).find((groups) => groups !== undefined);
  return found && 3600 * Number(found.hours ?? 0) + 60 * Number(found.minutes) + Number(found.seconds);
}
