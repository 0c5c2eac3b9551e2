import type { Language } from '../language/language.ts';
import { plainNumber } from '../language/quantity.ts';

/** A difference of counts with its sign, whole or with two decimals. */
export function signed(language: Language, difference: number, decimals = Number.isInteger(difference) ? 0 : 2): string {
  const digits = plainNumber(language, Math.abs(difference), decimals);
  const isZero = digits === plainNumber(language, 0, decimals);
  return isZero ? digits : `${difference < 0 ? '\u2212' : '+'}${digits}`;
}
