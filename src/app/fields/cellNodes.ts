import { clockPattern } from '../../scenario/schema/calendar.ts';
import { languagePattern } from '../../scenario/schema/customers.ts';
import { idPattern } from '../../scenario/schema/field.ts';
import { currencyPattern } from '../../scenario/schema/team.ts';
import { depthOf } from './depths.ts';
import type { ChoiceNode, Common, NumberNode, TextFormat, TextNode } from './fieldNode.ts';
import { idOfText } from './references.ts';
import type { PlainSchema } from './schemaView.ts';
import { sectionOf } from './sections.ts';
import { unitOf } from './units.ts';

/** Fields of which exactly one is given. */
const alternatives: Readonly<Record<string, readonly string[]>> = {
  'inquiryTypes.*.volume': ['perDay', 'perThousandCustomers', 'perInterval', 'given'],
  'teams.*.agents': ['constant', 'perInterval', 'steps', 'shifts'],
  'demand.surges.*': ['phases', 'spells'],
};

/** What else cannot be given beside a field, by its pattern. */
const clashes: Readonly<Record<string, readonly string[]>> = {
  'inquiryTypes.*.volume.perInterval': ['intervalWeights', 'dayWeights'],
  'inquiryTypes.*.volume.given': ['intervalWeights', 'dayWeights', 'scalePercent'],
  'channels.*.patience': ['promisedWithinSeconds'],
  'channels.*.promisedWithinSeconds': ['patience'],
  'channels.*.balking.percentByQueueLength': ['percentPerWaiting'],
  'channels.*.balking.percentPerWaiting': ['percentByQueueLength'],
  'queues.*.balking.percentByQueueLength': ['percentPerWaiting'],
  'queues.*.balking.percentPerWaiting': ['percentByQueueLength'],
  'teams.*.outsourced': ['wagePerHour'],
  'teams.*.wagePerHour': ['outsourced'],
  'teams.*.skills.*.onlyDuring': ['notDuring'],
  'teams.*.skills.*.notDuring': ['onlyDuring'],
};

/** Where a field stands: its pattern, and under what it has words. */
export interface Place {
  readonly pattern: string;
  readonly words: string | undefined;
}

export const numberOrNone = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

export function common({ pattern, words }: Place, plain: PlainSchema): Common {
  const end = pattern.lastIndexOf('.');
  const name = pattern.slice(end + 1);
  const all = alternatives[pattern.slice(0, Math.max(0, end))] ?? [];
  const insteadOf = all.includes(name) ? all.filter((other) => other !== name) : [];
  return {
    pattern,
    name,
    words: words as Common['words'],
    description: plain.description,
    required: !plain.optional,
    default: plain.default,
    insteadOf,
    clears: [...insteadOf, ...(clashes[pattern] ?? [])],
    depth: depthOf(pattern),
    section: sectionOf(pattern),
  };
}

export function numberNode(place: Place, plain: PlainSchema): NumberNode {
  const { nullable, requirement } = plain;
  const [least, above, most, below] = ['min_value', 'gt_value', 'max_value', 'lt_value'].map((rule) =>
    numberOrNone(requirement(rule)),
  );
  const unit = unitOf(place.pattern);
  const whole = requirement('integer') !== undefined;
  const range = { low: least ?? above, high: most ?? below, above: above !== undefined, below: below !== undefined };
  return { ...common(place, plain), kind: whole ? 'whole' : unit === 'percent' ? 'percent' : 'number', range, unit, nullable };
}

const formats = new Map<unknown, TextFormat>([
  [idPattern, 'id'],
  [clockPattern, 'clock'],
  [currencyPattern, 'currency'],
  [languagePattern, 'language'],
]);

export function textNode(place: Place, plain: PlainSchema): TextNode {
  const { requirement } = plain;
  const date = requirement('iso_date');
  const looks = (date ?? requirement('regex')) as RegExp | undefined;
  return {
    ...common(place, plain),
    kind: 'text',
    format: date ? 'date' : (formats.get(looks) ?? 'any'),
    looks,
    shortest: numberOrNone(requirement('min_length')) ?? (looks ? 1 : 0),
    longest: numberOrNone(requirement('max_length')),
    refers: idOfText[place.pattern],
  };
}

export function choiceNode(place: Place, plain: PlainSchema, options: readonly (string | number)[]): ChoiceNode {
  return { ...common(place, plain), kind: 'choice', options, unit: unitOf(place.pattern) };
}
