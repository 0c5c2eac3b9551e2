/** Throws RangeError('law requires what, got value') unless met. */
export function requirement(law: string, what: string, met: boolean, value: number): void {
  if (!met) throw new RangeError(`${law} requires ${what}, got ${value}`);
}

/** Throws RangeError unless the value is above zero and finite. */
export function requirePositive(law: string, name: string, value: number): void {
  requirement(law, `${name} > 0`, value > 0 && value < Infinity, value);
}

/** Throws RangeError unless the value is zero or above, and finite. */
export function requireNonNegative(law: string, name: string, value: number): void {
  requirement(law, `${name} >= 0`, value >= 0 && value < Infinity, value);
}
