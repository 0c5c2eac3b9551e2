import { describe, expect, it } from 'vitest';
import * as chartsEnglish from '../../src/app/charts/words.english.ts';
import * as chartsHebrew from '../../src/app/charts/words.hebrew.ts';
import * as dayEnglish from '../../src/app/day/words.english.ts';
import * as dayHebrew from '../../src/app/day/words.hebrew.ts';
import * as measuresEnglish from '../../src/app/decide/measures.english.ts';
import * as measuresHebrew from '../../src/app/decide/measures.hebrew.ts';
import * as decideEnglish from '../../src/app/decide/words.english.ts';
import * as decideHebrew from '../../src/app/decide/words.hebrew.ts';
import * as explainEnglish from '../../src/app/explain/words.english.ts';
import * as explainHebrew from '../../src/app/explain/words.hebrew.ts';
import * as fieldsEnglish from '../../src/app/fields/words.english.ts';
import * as fieldsHebrew from '../../src/app/fields/words.hebrew.ts';
import type { FieldWords } from '../../src/app/fields/words.ts';
import * as inputsEnglish from '../../src/app/inputs/words.english.ts';
import * as inputsHebrew from '../../src/app/inputs/words.hebrew.ts';
import * as pageEnglish from '../../src/app/language/english.ts';
import * as pageHebrew from '../../src/app/language/hebrew.ts';

type Texts = Readonly<Record<string, string>>;

/** The texts of fields, which stand in tables, in one. */
function fieldTexts({ language, forEver, closed, ...tables }: FieldWords): Texts {
  const texts = Object.entries(tables).flatMap(([table, of]) =>
    Object.entries(of).map(([key, text]) => [`${table} ${key}`, text] as const),
  );
  return { ...Object.fromEntries(texts), forEver, closed };
}

/** Of each catalogue the Latin words that its Hebrew texts may hold: letters of scenarios, formats of files, terms that the trade uses as they are. */
const catalogues: [name: string, english: Texts, hebrew: Texts, latin: RegExp][] = [
  ['the page', pageEnglish.english, pageHebrew.hebrew, /\b(A|B|JSON|UTF|English|Shrinkage|FTE|ACW|Callback)\b/g],
  ['charts', chartsEnglish.english, chartsHebrew.hebrew, /\b(CSV|PNG)\b/g],
  ['Decide', decideEnglish.english, decideHebrew.hebrew, /(?!)/g],
  ['all measures', measuresEnglish.english, measuresHebrew.hebrew, /\b(CSV)\b/g],
  ['explanations', explainEnglish.english, explainHebrew.hebrew, /\b(C|CSV|PNG)\b/g],
  ['Inputs', inputsEnglish.english, inputsHebrew.hebrew, /(?!)/g],
  ['fields', fieldTexts(fieldsEnglish.english), fieldTexts(fieldsHebrew.hebrew), /\b(JSON|ACW|Shrinkage|ILS)\b/g],
  ['Day', dayEnglish.english, dayHebrew.hebrew, /(?!)/g],
];
/** The name of the other language is written as that language writes it. */
const ofOther = ['otherLanguage'];

const blanks = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
const said = (text: string) => text.replace(/\{\w+\}/g, '');
const hebrewLetters = /[\u0590-\u05ff]/;

describe.each(catalogues)('the texts of %s', (_name, english, hebrew, latin) => {
  const keys = Object.keys(english);

  it('exist in both languages, and are neither empty nor padded, but before brackets that go on in a sentence', () => {
    expect(Object.keys(hebrew).sort()).toEqual([...keys].sort());
    const texts = [...Object.values(english), ...Object.values(hebrew)];
    expect(texts.filter((text) => /^$|^\s(?!\()|\s$/.test(text))).toEqual([]);
  });

  it.each(keys)('%s: the same blanks in both languages, and the letters of each', (key) => {
    const [inEnglish = '', inHebrew = ''] = [english[key], hebrew[key]];
    expect(blanks(inHebrew)).toEqual(blanks(inEnglish));
    expect(said(inHebrew).replace(latin, '')).not.toMatch(/[A-Za-z]/);
    if (ofOther.includes(key)) return;
    expect(inEnglish).not.toMatch(hebrewLetters);
    if (/[A-Za-z]/.test(said(inEnglish))) expect(inHebrew).toMatch(hebrewLetters);
  });
});
