import type { Problem } from './badInput.ts';

/** What a number given as an option must be. */
export interface Bounds {
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
  readonly below?: number;
  readonly whole?: boolean;
}

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const keyOf = (flag: string): string => flag.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function complaint(value: number, { least, above, most, below, whole }: Bounds): string | undefined {
  if (whole === true && !Number.isInteger(value)) return 'must be a whole number';
  if (least !== undefined && value < least) return `must be at least ${least}`;
  if (above !== undefined && value <= above) return `must be above ${above}`;
  if (most !== undefined && value > most) return `must be at most ${most}`;
  if (below !== undefined && value >= below) return `must be below ${below}`;
  return undefined;
}

/**
 * Reads the options of a command, each named as on the command line without its dashes. Collects everything that is wrong with them,
 * so that all of it can be told at once.
 */
export class OptionReader {
  readonly problems: Problem[] = [];
  private readonly given: Readonly<Record<string, unknown>>;

  constructor(given: Readonly<Record<string, unknown>>) {
    this.given = given;
  }

  has(flag: string): boolean {
    return this.given[keyOf(flag)] !== undefined;
  }

  refuse(flag: string, message: string): void {
    this.problems.push({ path: `--${flag}`, message });
  }

  switch(flag: string): boolean {
    return this.given[keyOf(flag)] === true;
  }

  text(flag: string): string | undefined {
    const text = this.given[keyOf(flag)];
    return typeof text === 'string' ? text : undefined;
  }

  /** The number of an option; undefined where it is absent or wrong. */
  number(flag: string, bounds: Bounds): number | undefined {
    const text = this.text(flag)?.trim();
    if (text === undefined) return undefined;
    const value = decimal.test(text) ? Number(text) : Number.NaN;
    const wrong = Number.isFinite(value) ? complaint(value, bounds) : 'must be a number';
    if (wrong === undefined) return value;
    this.refuse(flag, `${wrong}, got ${JSON.stringify(text)}`);
    return undefined;
  }

  /** One of the words given; undefined where the option is absent or wrong. */
  word<Word extends string>(flag: string, words: readonly Word[]): Word | undefined {
    const text = this.text(flag);
    if (text === undefined) return undefined;
    const word = words.find((each) => each === text);
    if (word === undefined) this.refuse(flag, `must be one of ${words.join(', ')}; got ${JSON.stringify(text)}`);
    return word;
  }

  /** Refuses all but one of some switches. */
  atMostOne(flags: readonly string[]): void {
    const on = flags.filter((flag) => this.has(flag));
    for (const flag of on.slice(1)) this.refuse(flag, `cannot be given together with --${on[0]}`);
  }
}
