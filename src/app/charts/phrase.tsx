import type { ReactNode } from 'react';
import { letters } from '../comparison/state.ts';
import type { Messages } from '../language/english.ts';
import type { Quantity } from '../language/quantity.ts';
import { filled, rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { Num, QuantityText } from '../views/Num.tsx';

/**
 * Words with figures in them that can be drawn, read aloud or painted: a text of a catalogue with what is filled in, a figure, a
 * number or time of day, a name out of a scenario, the scenario at a position, or several in a row.
 */
export type Phrase =
  | string
  | { readonly text: string; readonly parts: Readonly<Record<string, Phrase>> }
  | { readonly quantity: Quantity }
  | { readonly number: string }
  | { readonly name: string }
  | { readonly scenario: number }
  | readonly Phrase[];

const isList = (phrase: Phrase): phrase is readonly Phrase[] => Array.isArray(phrase);
const letterAt = (position: number): string => letters[position] ?? '';

const mapped = <T,>(parts: Readonly<Record<string, Phrase>>, of: (part: Phrase) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, of(part)]));

/** A phrase on the page: every number in an isolate of its own. */
export function PhraseText({ phrase }: { readonly phrase: Phrase }): ReactNode {
  const { say } = useWords();
  if (typeof phrase === 'string') return phrase;
  if (isList(phrase))
    return phrase.map((part, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one phrase never change places
      <span key={place}>
        {place > 0 && ', '}
        <PhraseText phrase={part} />
      </span>
    ));
  if ('quantity' in phrase) return <QuantityText quantity={phrase.quantity} />;
  if ('number' in phrase) return <Num>{phrase.number}</Num>;
  if ('name' in phrase) return <bdi>{phrase.name}</bdi>;
  if ('scenario' in phrase) return rich(say.scenario, { letter: <bdi className="letter-name">{letterAt(phrase.scenario)}</bdi> });
  return rich(
    phrase.text,
    mapped(phrase.parts, (part) => <PhraseText phrase={part} />),
  );
}

/** Each of these keeps its own direction wherever it is painted: a left-to-right isolate, and one of the first strong letter. */
const isolated = (text: string): string => `\u2066${text}\u2069`;
const named = (text: string): string => `\u2068${text}\u2069`;

/** The same as plain text, with marks of direction where `isolate` asks for them. */
export function phraseWords(say: Messages, phrase: Phrase, isolate = false): string {
  const words = (part: Phrase): string => phraseWords(say, part, isolate);
  const number = isolate ? isolated : String;
  if (typeof phrase === 'string') return phrase;
  if (isList(phrase)) return phrase.map(words).join(', ');
  if ('quantity' in phrase) {
    const { text, unit } = phrase.quantity;
    return unit === undefined ? number(text) : `${number(text)} ${say[unit]}`;
  }
  if ('number' in phrase) return number(phrase.number);
  if ('name' in phrase) return isolate ? named(phrase.name) : phrase.name;
  if ('scenario' in phrase) return filled(say.scenario, { letter: number(letterAt(phrase.scenario)) });
  return filled(phrase.text, mapped(phrase.parts, words));
}
