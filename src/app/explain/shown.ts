import type { Assumption } from '../../experiment/explain/assumptions.ts';
import type { ExplainedMeasure, ExplainedValue, Explanation } from '../../experiment/explain/explanation.ts';
import type { Language } from '../language/language.ts';
import { plainNumber, type Quantity, type Sense } from '../language/quantity.ts';

/** What a waterfall can be shown in. */
const shownMeasures = ['serviceLevel', 'meanWait', 'abandonment', 'agents'] as const;
export type ShownMeasure = (typeof shownMeasures)[number];

/** A level as it is drawn: in percent, seconds or agents, rounded as shown, so that changes on the page add up. */
export interface ShownLevel {
  /** null for Erlang C. */
  readonly assumption: Assumption | null;
  readonly value: number | null;
  /** Less the level before; null where one of them has no end. */
  readonly change: number | null;
  /** The interval of the change, on the scale of the values; undefined where it is exact. */
  readonly ends: readonly [low: number, high: number] | undefined;
  readonly isFormula: boolean;
  readonly contactsPerHour: number;
}

const scale: Readonly<Record<ShownMeasure, readonly [factor: number, decimals: number]>> = {
  serviceLevel: [100, 1],
  meanWait: [1, 1],
  abandonment: [100, 1],
  agents: [1, 0],
};

function rounded(value: number, measure: ShownMeasure): number {
  const [factor, decimals] = scale[measure];
  const places = decimals === 0 ? 1 : 10;
  return Math.round(value * factor * places) / places;
}

function endsOf({ low, high, exact }: ExplainedValue, measure: ExplainedMeasure): readonly [number, number] | undefined {
  if (exact || low === null || high === null) return undefined;
  const [factor] = scale[measure];
  return [low * factor, high * factor];
}

/** The levels of an explanation in one measure. */
export function shownLevels({ levels, steps }: Explanation, measure: ShownMeasure): ShownLevel[] {
  const values = levels.map((level) => {
    const value = measure === 'agents' ? level.agentsNeeded : level.values[measure].value;
    return value === null ? null : rounded(value, measure);
  });
  return levels.map(({ assumption, by, contactsPerHour }, at) => {
    const [before, value] = [values[at - 1] ?? null, values[at] ?? null];
    const step = steps[at - 1];
    return {
      assumption,
      value,
      change: before === null || value === null ? null : rounded((value - before) / scale[measure][0], measure),
      ends: step && measure !== 'agents' ? endsOf(step.differences[measure], measure) : undefined,
      isFormula: by === 'formula',
      contactsPerHour,
    };
  });
}

/** Measures of which an explanation has figures. */
export const measuresOf = ({ searchReplications }: Explanation): ShownMeasure[] =>
  shownMeasures.filter((measure) => measure !== 'agents' || searchReplications !== null);

/** Whether more of a measure is better. */
export const isBetter = (measure: ShownMeasure, change: number): boolean =>
  measure === 'serviceLevel' ? change > 0 : change < 0;

/** A number on the scale of a measure as it is read. */
export function shownQuantity(language: Language, measure: ShownMeasure, value: number, sense: Sense = 'value'): Quantity {
  const [, decimals] = scale[measure];
  const digits = plainNumber(language, Math.abs(value), decimals);
  const isZero = digits === plainNumber(language, 0, decimals);
  const sign = isZero ? '' : value < 0 ? '\u2212' : sense === 'difference' ? '+' : '';
  const isShare = measure === 'serviceLevel' || measure === 'abandonment';
  if (isShare && sense === 'value') return { text: `${sign}${digits}%`, unit: undefined };
  return { text: sign + digits, unit: isShare ? 'points' : measure === 'meanWait' ? 'seconds' : undefined };
}
