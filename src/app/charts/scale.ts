import type { Unit } from '../../metrics/metric.ts';
import type { Language } from '../language/language.ts';
import { plainNumber, quantities } from '../language/quantity.ts';

/** A scale of values from 0 up, with at most 6 ticks, both ends among them. */
export interface Scale {
  readonly to: number;
  readonly ticks: readonly number[];
}

const mostSteps = 5;
/** Steps of time that people count in, in seconds. */
const timeSteps = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 21600, 43200, 86400];

/** 1, 2 and 5 times the powers of ten, from one below `least` on. */
function decimalSteps(least: number): number[] {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => Number((factor * power).toPrecision(3)));
}

function stepOf(unit: Unit, largest: number): number {
  const least = largest / mostSteps;
  const [longest = 1] = timeSteps.slice(-1);
  const steps = unit === 'seconds' && least > 0.5 && least <= longest ? timeSteps : decimalSteps(least);
  return steps.find((step) => step >= least * (1 - 1e-9)) ?? least;
}

/** The scale that holds values up to `largest`; a share that does not exceed 1 has a scale that does not either. */
export function scaleUpTo(unit: Unit, largest: number): Scale {
  const known = Number.isFinite(largest) && largest > 0 ? largest : 1;
  const step = stepOf(unit, known);
  const count = Math.ceil(known / step - 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)));
  return { to: ticks[count] as number, ticks };
}

/** The scale of a share of a whole: 0 to 100 %. */
export const wholeShare: Scale = scaleUpTo('share', 1);

function decimalsOf(ticks: readonly number[], factor = 1): number {
  const decimals = (tick: number) => `${Number((tick * factor).toPrecision(6))}`.split('.')[1]?.length ?? 0;
  return Math.max(...ticks.map(decimals));
}

/** The ticks of a scale as they are read, all in one unit and with the fewest decimals that tell them apart. */
export function tickTexts(language: Language, unit: Unit, { ticks }: Scale): string[] {
  if (unit === 'share') return ticks.map((tick) => `${plainNumber(language, 100 * tick, decimalsOf(ticks, 100))}%`);
  if (unit === 'seconds' && (ticks.at(-1) as number) >= 119.5)
    return quantities({ language, unit, sense: 'value', currency: '' }, ticks).map(({ text }) => text);
  return ticks.map((tick) => plainNumber(language, tick, decimalsOf(ticks)));
}
