import type { HeadlineComparison } from '../../experiment/comparison/comparisonService.ts';
import type { ScenarioFacts } from '../../experiment/comparison/scenarioFacts.ts';
import type { Difference } from '../../experiment/result.ts';
import type { Unit } from '../../metrics/metric.ts';
import type { MetricId } from '../../metrics/metrics.ts';
import type { ServiceLevelRule } from '../../scenario/vocabulary.ts';
import { letters } from '../comparison/state.ts';
import type { MessageKey } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { plainNumber, type Quantity, quantities, type Sense } from '../language/quantity.ts';
import { barePart, noPart, phrasePart, quantityPart, type Sentence, type SentencePart } from '../language/sentence.ts';
import { type Cost, costDifference, weeklyCost } from './cost.ts';
import { isSame } from './isSame.ts';

/** Figures to be put into words, with facts of the scenarios that they are of. */
export interface Told {
  readonly language: Language;
  readonly comparison: HeadlineComparison;
  readonly facts: readonly ScenarioFacts[];
  readonly rule: ServiceLevelRule;
}

export const letterPart = (position: number): SentencePart => ({ kind: 'letter', letter: letters[position] ?? '' });

/** The share of confidence, as 95%. */
export const confidenceText = (language: Language, confidence: number): string =>
  `${plainNumber(language, 100 * confidence, Number.isInteger(Math.round(1000 * confidence) / 10) ? 0 : 1)}%`;

function read({ language, facts }: Told, unit: Unit, sense: Sense, values: readonly number[]): Quantity[] {
  return quantities({ language, unit, sense, currency: facts[0]?.currency ?? '' }, values);
}

/** Ends of an interval, in brackets. */
function intervalPart(told: Told, [low, high]: readonly (Quantity | undefined)[]): SentencePart {
  if (low === undefined || high === undefined) return noPart;
  const confidence = barePart(confidenceText(told.language, told.comparison.confidence));
  return phrasePart('inInterval', { confidence, low: barePart(low.text), high: quantityPart(high) });
}

const figureOf = ({ comparison }: Told, metric: MetricId, position: number): number | undefined =>
  comparison.values[position]?.[metric]?.value ?? undefined;

/** What waits in person, and within which time it should be answered. */
function populationParts({ language, facts }: Told): Record<string, SentencePart> {
  const onlyCalls = facts.every(({ liveKinds }) => liveKinds.every((kind) => kind === 'phone'));
  const [time, ...others] = new Set(facts.flatMap(({ withinSeconds }) => withinSeconds));
  const [limit] = quantities({ language, unit: 'seconds', sense: 'value', currency: '' }, [time ?? 0]);
  const isOne = time !== undefined && others.length === 0;
  return {
    contacts: phrasePart(onlyCalls ? 'calls' : 'liveContacts'),
    within: isOne ? phrasePart('withinTime', { time: quantityPart(limit) }) : phrasePart('withinTarget'),
  };
}

/** Rules by which the service level is a share of the contacts themselves. */
const ofAllContacts: ReadonlySet<ServiceLevelRule> = new Set(['offered', 'entered']);

/** The service level of a scenario, against the baseline where it is another one; undefined where nobody waits in person. */
export function answersClause(told: Told, position: number): Sentence | undefined {
  const { comparison, rule } = told;
  const metric: MetricId = `serviceLevel.${rule}`;
  const [a, b] = [figureOf(told, metric, 0), figureOf(told, metric, position)];
  if (a === undefined || b === undefined) return undefined;
  const [valueA, valueB] = read(told, 'share', 'value', [a, b]);
  const subject = {
    ...populationParts(told),
    rule: phrasePart(`rule.${rule}`),
    b: letterPart(position),
    valueB: quantityPart(valueB),
  };
  const form = ofAllContacts.has(rule) ? 'answers' : 'level';
  if (position === 0) {
    const { low, high } = comparison.values[0]?.[metric] ?? {};
    const ends = low == null || high == null ? [] : read(told, 'share', 'value', [low, high]);
    return { key: form === 'answers' ? 'answers' : 'level', parts: { ...subject, interval: intervalPart(told, ends) } };
  }
  const parts = { ...subject, valueA: quantityPart(valueA), by: byPart(told, comparison.differences[position - 1]?.[metric]) };
  return { key: form === 'answers' ? 'answersInstead' : 'levelInstead', parts };
}

/** A difference with its interval, in brackets; nothing where there is none. */
function byPart(told: Told, difference: Difference | undefined): SentencePart {
  if (difference?.value == null || isSame(difference)) return noPart;
  const [value, low, high] = read(told, 'share', 'difference', [difference.value, difference.low ?? 0, difference.high ?? 0]);
  if (difference.low === null || difference.high === null) return phrasePart('byDifference', { difference: quantityPart(value) });
  const confidence = barePart(confidenceText(told.language, told.comparison.confidence));
  const ends = { low: barePart(low?.text), high: barePart(high?.text) };
  return phrasePart('byInterval', { difference: quantityPart(value), confidence, ...ends });
}

/** Agents on the floor, where a scenario has another staff than the baseline. */
export function staffClause(told: Told, position: number): Sentence | undefined {
  const [a, b] = [figureOf(told, 'agentsOnFloor', 0), figureOf(told, 'agentsOnFloor', position)];
  if (a === undefined || b === undefined || hasSameStaff(told, position)) return undefined;
  const [valueA, valueB] = read(told, 'agents', 'value', [a, b]);
  return { key: 'agentsInstead', parts: { b: letterPart(position), valueA: quantityPart(valueA), valueB: quantityPart(valueB) } };
}

/** The staff that a scenario alone takes for its service. */
export function staffAloneClause(told: Told): Sentence | undefined {
  const [floor, rostered] = [figureOf(told, 'agentsOnFloor', 0), figureOf(told, 'agentsRostered', 0)];
  if (told.comparison.mode !== 'same-service' || floor === undefined || rostered === undefined) return undefined;
  const [value, ofRoster] = read(told, 'agents', 'value', [floor, rostered]);
  return { key: 'agentsAlone', parts: { b: letterPart(0), value: quantityPart(value), rostered: quantityPart(ofRoster) } };
}

/** Hours that a scenario needs fewer a week for the same service: what its saving on staff is made of. */
export function freedClause(told: Told, position: number): Sentence | undefined {
  const [a, b] = [figureOf(told, 'rosteredHours', 0), figureOf(told, 'rosteredHours', position)];
  if (told.comparison.mode !== 'same-service' || a === undefined || b === undefined || b >= a) return undefined;
  const [hours] = read(told, 'hours', 'value', [a - b]);
  return { key: 'timeFreed', parts: { hours: quantityPart(hours) } };
}

/** Whether a scenario has as many agents as the baseline, paid and on the floor. */
export const hasSameStaff = (told: Told, position: number): boolean =>
  (['rosteredHours', 'agentsOnFloor'] as const).every((metric) => figureOf(told, metric, 0) === figureOf(told, metric, position));

const bounds = ({ value, low, high }: Cost): readonly number[] => [value, low, high];

/** What a cost is of, in words. */
function ofPart({ of }: Cost): SentencePart {
  const [last, ...before] = of.map((each) => phrasePart(each)).reverse();
  if (last === undefined) return noPart;
  if (before.length === 0) return phrasePart('costAlone', { only: last });
  return before.reduce((rest, first, at) => phrasePart(at === 0 ? 'listEnd' : 'listMore', { first, rest }), last);
}

/** What a scenario costs a week, or what more or less than the baseline; undefined where no cost is known. */
export function costClause(told: Told, position: number): Sentence | undefined {
  const { comparison } = told;
  const cost =
    position === 0 ? weeklyCost(comparison.values[0] ?? {}) : costDifference(comparison.differences[position - 1] ?? {});
  if (cost === undefined) return undefined;
  const both = { a: letterPart(0), b: letterPart(position), of: ofPart(cost) };
  if (position > 0 && isSame(cost)) return { key: 'costSame', parts: both };
  const isCertain = position === 0 || cost.low > 0 || cost.high < 0;
  const shown = cost.value < 0 && isCertain ? [-cost.value, -cost.high, -cost.low] : bounds(cost);
  const [amount, ...ends] = read(told, 'money', isCertain ? 'value' : 'difference', shown);
  const key = position === 0 ? 'costs' : !isCertain ? 'costUnclear' : cost.value > 0 ? 'costMore' : 'costLess';
  return { key, parts: { ...both, amount: quantityPart(amount), interval: cost.exact ? noPart : intervalPart(told, ends) } };
}

/** Money that is no weekly cost of the service but differs with it: paid once, brought in by sales, lost with them. */
const apart = ['oneOffCost', 'salesRevenue', 'salesLost'] as const;

/** How an amount of money differs from the baseline, with its interval. Which is more is only said where its verdict says so. */
function moneyPart(told: Told, { value, low, high, exact, verdict }: Difference): SentencePart {
  const known = [value ?? 0, low ?? 0, high ?? 0] as const;
  const isCertain = verdict === 'better' || verdict === 'worse';
  const isLess = known[0] < 0;
  const shown = isCertain && isLess ? [-known[0], -known[2], -known[1]] : known;
  const [amount, ...ends] = read(told, 'money', isCertain ? 'value' : 'difference', shown);
  const parts = { amount: quantityPart(amount), interval: exact ? noPart : intervalPart(told, ends) };
  if (!isCertain) return phrasePart('moneyUnclear', { ...parts, word: phrasePart(verdict ?? 'early') });
  return phrasePart(isLess ? 'moneyLess' : 'moneyMore', parts);
}

/** Money that one scenario may state and another not: wages, costs of channels, shoppers. */
const stated = [
  ['staffCost', 'costOfStaff'],
  ['contactCost', 'costOfContacts'],
  ['salesLost', 'lostSales'],
] as const satisfies [MetricId, MessageKey][];

/** Money that only one of a scenario and the baseline states, so that there is no difference to tell. */
function statedByOne(told: Told, position: number): Sentence[] {
  if (told.comparison.from === 'estimate') return [];
  return stated.flatMap(([metric, of]) => {
    const [own, other] = [figureOf(told, metric, 0), figureOf(told, metric, position)];
    if ((own === undefined) === (other === undefined)) return [];
    const [amount] = read(told, 'money', 'value', [own ?? other ?? 0]);
    const only = letterPart(own === undefined ? position : 0);
    return [{ key: 'onlyStated', parts: { only, of: phrasePart(of), amount: quantityPart(amount) } }];
  });
}

/** What the cost of a scenario leaves out: what differs from the baseline, and what cannot be compared with it. */
export const apartClauses = (told: Told, position: number): Sentence[] => [
  ...statedByOne(told, position),
  ...apart.flatMap((metric): Sentence[] => {
    const difference = told.comparison.differences[position - 1]?.[metric];
    if (difference?.value == null || isSame(difference)) return [];
    return [{ key: `apart.${metric}`, parts: { difference: moneyPart(told, difference) } }];
  }),
];
