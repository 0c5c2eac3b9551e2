import type { Unit } from '../../metrics/metric.ts';
import { type Language, localeOf } from './language.ts';

/** A number as it is read: `text` goes into one left-to-right isolate, `unit` (the key of a word) stands after it. */
export interface Quantity {
  readonly text: string;
  readonly unit: UnitWord | undefined;
}
type UnitWord = 'seconds' | 'minutes' | 'hours' | 'points';

/** `value`: as it is; `difference`: with its sign, shares in percentage points. */
export type Sense = 'value' | 'difference';

interface Scale {
  readonly unit: UnitWord | undefined;
  /** The digits of a value that is not negative. */
  readonly digits: (value: number) => string;
}

const minus = '\u2212';
/** Marks of direction that some locales put around signs and currencies: the isolate around the text does that work. */
const directionMarks = /[\u200e\u200f\u061c\u2066-\u2069]/g;

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat(localeOf[language], options);
  formatters.set(key, known);
  return known;
}

/** A number that is not negative, with grouping and a fixed number of decimals. */
export function plainNumber(language: Language, value: number, decimals = 0): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return formatter(language, options).format(value).replace(directionMarks, '');
}

const padded = (value: number): string => String(value).padStart(2, '0');

/** 3:05 for 185 of the smaller unit. */
function clock(language: Language, smaller: number): string {
  const whole = Math.round(smaller);
  return `${plainNumber(language, Math.floor(whole / 60))}:${padded(whole % 60)}`;
}

function durations(language: Language, largest: number): Scale {
  if (largest < 9.95) return { unit: 'seconds', digits: (value) => plainNumber(language, value, 1) };
  if (largest < 119.5) return { unit: 'seconds', digits: (value) => plainNumber(language, value) };
  if (largest < 3599.5) return { unit: 'minutes', digits: (value) => clock(language, value) };
  return { unit: 'hours', digits: (value) => clock(language, value / 60) };
}

/** The symbol of a currency as people know it, with a no-break space after a code of letters and a narrow one after ₪, which many fonts draw up to its edge. */
function currencySymbol(language: Language, currency: string): string {
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const part = formatter(language, options)
    .formatToParts(0)
    .find(({ type }) => type === 'currency');
  const symbol = (part?.value ?? currency).replace(directionMarks, '');
  return symbol + (symbol === '₪' ? '\u202f' : /\p{L}$/u.test(symbol) ? '\u00a0' : '');
}

function money(language: Language, currency: string, largest: number): Scale {
  const symbol = currencySymbol(language, currency);
  return { unit: undefined, digits: (value) => symbol + plainNumber(language, value, largest > 0 && largest < 99.5 ? 2 : 0) };
}

const fixed = (language: Language, unit: UnitWord | undefined, decimals: number): Scale => ({
  unit,
  digits: (value) => plainNumber(language, value, decimals),
});

function scaleOf(language: Language, unit: Unit, sense: Sense, largest: number, currency: string): Scale {
  switch (unit) {
    case 'share':
      if (sense === 'difference') return { unit: 'points', digits: (value) => plainNumber(language, 100 * value, 1) };
      return { unit: undefined, digits: (value) => `${plainNumber(language, 100 * value, 1)}%` };
    case 'seconds':
      return durations(language, largest);
    case 'money':
      return money(language, currency, largest);
    case 'count':
      return fixed(language, undefined, largest >= 99.5 ? 0 : largest >= 9.995 ? 2 : 3);
    case 'agents':
      return fixed(language, undefined, 1);
    case 'hours':
      return fixed(language, 'hours', largest >= 99.5 ? 0 : 1);
  }
}

export interface QuantityKind {
  readonly language: Language;
  readonly unit: Unit;
  readonly sense: Sense;
  readonly currency: string;
}

/**
 * Some numbers of one kind that are read together (a value and the ends of its interval), on one scale with the same decimals. What
 * rounds to zero has no sign.
 */
export function quantities(kind: QuantityKind, values: readonly number[]): Quantity[] {
  const { language, unit, sense, currency } = kind;
  const scale = scaleOf(language, unit, sense, Math.max(...values.map(Math.abs)), currency);
  const zero = scale.digits(0);
  return values.map((value) => {
    const digits = scale.digits(Math.abs(value));
    const sign = digits === zero ? '' : value < 0 ? minus : sense === 'difference' ? '+' : '';
    return { text: sign + digits, unit: scale.unit };
  });
}

/** Half of an interval of a difference, as ±0.4. */
export function tolerance(kind: Omit<QuantityKind, 'sense'>, halfWidth: number): Quantity | undefined {
  const [quantity] = quantities({ ...kind, sense: 'difference' }, [halfWidth]);
  return quantity && { ...quantity, text: `±${quantity.text.replace(/^[+\u2212]/, '')}` };
}
