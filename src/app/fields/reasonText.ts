import type { Language } from '../language/language.ts';
import type { Reason } from './reason.ts';
import type { FieldWords } from './words.ts';

const longest = 40;
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** What was typed, by itself whatever its direction; in Hebrew what fills a blank stands by itself too. */
const alone = (text: string) => `\u2068${text}\u2069`;

/** Why a cell was not taken, in a sentence that names the field, what it must be and what was typed. */
export function reasonText(reason: Reason, field: string, words: FieldWords, language: Language): string {
  const { code, ...values } = reason;
  const blanks: Readonly<Record<string, string | readonly string[]>> = { ...values, field };
  return words.reasons[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = blanks[name] ?? '';
    const text = typeof value === 'string' ? value : value.join(', ');
    if (name === 'text') return alone(`"${cut(text)}"`);
    return language === 'he' && name !== 'field' && name !== 'options' ? alone(text) : text;
  });
}
