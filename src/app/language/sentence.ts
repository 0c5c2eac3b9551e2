import type { MessageKey } from './english.ts';
import type { Quantity } from './quantity.ts';

/** A part of a sentence: a letter of a scenario, a quantity, a phrase of the catalogue with parts of its own, or a name. */
export type SentencePart =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'phrase'; readonly sentence: Sentence };

/** A sentence of the catalogue with what is filled in. */
export interface Sentence {
  readonly key: MessageKey;
  readonly parts: Readonly<Record<string, SentencePart>>;
}

export const quantityPart = (quantity: Quantity | undefined): SentencePart => ({
  kind: 'quantity',
  quantity: quantity ?? { text: '', unit: undefined },
});

/** A text that is read as a number, or the end of an interval whose value has just been given with its unit. */
export const barePart = (text: string | undefined): SentencePart => quantityPart({ text: text ?? '', unit: undefined });

export const phrasePart = (key: MessageKey, parts: Sentence['parts'] = {}): SentencePart => ({
  kind: 'phrase',
  sentence: { key, parts },
});

/** Nothing, where a phrase is left out. */
export const noPart: SentencePart = barePart('');
