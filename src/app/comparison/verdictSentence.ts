import type { HeadlineComparison } from '../../experiment/comparisonService.ts';
import type { ScenarioFacts } from '../../experiment/scenarioFacts.ts';
import type { MetricId } from '../../metrics/metrics.ts';
import type { ServiceLevelRule } from '../../scenario/vocabulary.ts';
import type { MessageKey } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { plainNumber, type Quantity, quantities, type Sense } from '../language/quantity.ts';
import { incomparable } from './incomparable.ts';
import { isSame } from './isSame.ts';
import { letters } from './state.ts';

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

const letterPart = (position: number): SentencePart => ({ kind: 'letter', letter: letters[position] ?? '' });

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
export function incomparableSentence(language: Language, facts: readonly ScenarioFacts[]): Sentence | undefined {
  const hindrance = incomparable(facts);
  const [a, b] = [facts[0], facts[hindrance?.position ?? 0]];
  if (hindrance === undefined || a === undefined || b === undefined) return undefined;
  const isDays = hindrance.reason === 'days';
  const text = ({ days, currency }: ScenarioFacts) => (isDays ? plainNumber(language, days) : currency);
  const value = (of: ScenarioFacts) => quantityPart({ text: text(of), unit: undefined });
  const key = isDays ? 'incomparableDays' : 'incomparableCurrency';
  return { key, parts: { a: letterPart(0), b: letterPart(hindrance.position), valueA: value(a), valueB: value(b) } };
}

/** The verdict on the service level by a rule, for the first line of the page: of the alternative at a position against the baseline. */
export function verdictSentence(
  language: Language,
  comparison: HeadlineComparison | undefined,
  facts: readonly ScenarioFacts[],
  rule: ServiceLevelRule,
  position = 1,
): Sentence {
  const both = { a: letterPart(0), b: letterPart(position) };
  if (comparison === undefined) return { key: 'verdictWaiting', parts: both };
  const metric: MetricId = `serviceLevel.${rule}`;
  const [valueA, valueB] = [0, position].map((each) => comparison.values[each]?.[metric]?.value ?? null);
  if (valueA === null || valueB === null || valueA === undefined || valueB === undefined)
    return { key: 'verdictNone', parts: {} };
  const share = (sense: Sense, values: readonly number[]) => quantities({ language, unit: 'share', sense, currency: '' }, values);
  const [partA, partB] = share('value', [valueA, valueB]).map(quantityPart) as [SentencePart, SentencePart];
  const parts = { ...both, ...populationParts(language, facts), valueA: partA, valueB: partB };
  const difference = comparison.differences[position - 1]?.[metric];
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
