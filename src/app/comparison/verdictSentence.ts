import type { HeadlineComparison } from '../../experiment/comparisonService.ts';
import type { ScenarioFacts } from '../../experiment/scenarioFacts.ts';
import type { MetricId } from '../../metrics/metrics.ts';
import type { MessageKey } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { plainNumber, type Quantity, quantities, type Sense } from '../language/quantity.ts';
import { incomparable } from './incomparable.ts';
import { isSame } from './isSame.ts';

/** A part of a sentence: a letter of a scenario, a quantity, or a phrase (with a quantity in it). */
export type SentencePart =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'phrase'; readonly key: MessageKey; readonly time?: Quantity };

/** A sentence of the catalogue with what is filled in. */
export interface Sentence {
  readonly key: MessageKey;
  readonly parts: Readonly<Record<string, SentencePart>>;
}

export type BothFacts = readonly [baseline: ScenarioFacts, alternative: ScenarioFacts];

const letters: Readonly<Record<string, SentencePart>> = {
  a: { kind: 'letter', letter: 'A' },
  b: { kind: 'letter', letter: 'B' },
};

const ofDifference = {
  better: 'verdictDiffers',
  worse: 'verdictDiffers',
  tooSmall: 'verdictTooSmall',
  unclear: 'verdictUnclear',
} as const satisfies Record<string, MessageKey>;

const quantityPart = (quantity: Quantity | undefined): SentencePart => ({
  kind: 'quantity',
  quantity: quantity ?? { text: '', unit: undefined },
});

/** An end of an interval whose value has just been given with its unit. */
const bare = (quantity: Quantity | undefined): SentencePart => quantityPart({ text: quantity?.text ?? '', unit: undefined });

/** The share of confidence, as 95%. */
export const confidenceText = (language: Language, confidence: number): string =>
  `${plainNumber(language, 100 * confidence, Number.isInteger(Math.round(1000 * confidence) / 10) ? 0 : 1)}%`;

/** What waits in person, and within which time it should be answered. */
function populationParts(language: Language, facts: readonly ScenarioFacts[]): Record<string, SentencePart> {
  const onlyCalls = facts.every(({ liveKinds }) => liveKinds.every((kind) => kind === 'phone'));
  const [time, ...others] = new Set(facts.flatMap(({ withinSeconds }) => withinSeconds));
  const [limit] = quantities({ language, unit: 'seconds', sense: 'value', currency: '' }, [time ?? 0]);
  const isOne = time !== undefined && others.length === 0 && limit !== undefined;
  return {
    contacts: { kind: 'phrase', key: onlyCalls ? 'calls' : 'liveContacts' },
    within: isOne ? { kind: 'phrase', key: 'withinTime', time: limit } : { kind: 'phrase', key: 'withinTarget' },
  };
}

/** Why there is nothing to compare. */
export function incomparableSentence(language: Language, [a, b]: BothFacts): Sentence | undefined {
  const reason = incomparable(a, b);
  if (reason === undefined) return undefined;
  const text = ({ days, currency }: ScenarioFacts) => (reason === 'days' ? plainNumber(language, days) : currency);
  const value = (facts: ScenarioFacts) => quantityPart({ text: text(facts), unit: undefined });
  const key = reason === 'days' ? 'incomparableDays' : 'incomparableCurrency';
  return { key, parts: { ...letters, valueA: value(a), valueB: value(b) } };
}

/** The verdict on the service level, for the first line of the page. */
export function verdictSentence(language: Language, comparison: HeadlineComparison | undefined, facts: BothFacts): Sentence {
  if (comparison === undefined) return { key: 'verdictWaiting', parts: letters };
  const metric: MetricId = `serviceLevel.${facts[0].rule}`;
  const [valueA, valueB] = comparison.values.map((estimates) => estimates[metric]?.value ?? null);
  if (valueA === null || valueB === null || valueA === undefined || valueB === undefined)
    return { key: 'verdictNone', parts: {} };
  const share = (sense: Sense, values: readonly number[]) => quantities({ language, unit: 'share', sense, currency: '' }, values);
  const [partA, partB] = share('value', [valueA, valueB]).map(quantityPart) as [SentencePart, SentencePart];
  const parts = { ...letters, ...populationParts(language, facts), valueA: partA, valueB: partB };
  const difference = comparison.differences[metric];
  if (comparison.from === 'estimate' || difference?.value == null || difference.low === null || difference.high === null)
    return { key: 'verdictEstimate', parts };
  if (isSame(difference)) return { key: 'verdictSame', parts };
  const [value, low, high] = share('difference', [difference.value, difference.low, difference.high]);
  const confidence = quantityPart({ text: confidenceText(language, comparison.confidence), unit: undefined });
  const figures = { difference: quantityPart(value), low: bare(low), high: bare(high), confidence };
  return {
    key: difference.verdict === null ? 'verdictSoFar' : ofDifference[difference.verdict],
    parts: { ...parts, ...figures },
  };
}
