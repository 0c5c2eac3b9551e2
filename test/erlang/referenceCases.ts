import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

export type Value = number | string | null | readonly Record<string, number>[];

export interface ReferenceCase {
  readonly id: string;
  readonly model: string;
  readonly applies_to: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, Value>>;
}

/** The formula cases of one family, see test/fixtures/reference. */
export function referenceCases(family: string, folder = 'reference'): ReferenceCase[] {
  const file = new URL(`../fixtures/${folder}/${family}.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: ReferenceCase[] };
  return cases.filter((each) => each.applies_to.includes('formula'));
}

/** A number parameter of a case, which must be there. */
export function parameter(params: Readonly<Record<string, unknown>>, name: string): number {
  const value = params[name];
  if (typeof value !== 'number') throw new Error(`the case has no number ${name}`);
  return value;
}

/**
 * The tolerance of the reference files: |actual - value| <= 1e-13 + 1e-9 |value|; relative alone for what is below 1e-12, logarithms to
 * 1e-9 absolute or relative, whole numbers exactly. A negative reference is a rounded 0.
 */
export function expectReference(actual: number, name: string, value: number): void {
  const size = Math.abs(value);
  const message = `${name}: got ${actual}, reference ${value}`;
  if (name.startsWith('min_servers')) expect(actual, message).toBe(value);
  else if (name.startsWith('log10_') || name.startsWith('ln_')) {
    expect(Math.abs(actual - value), message).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
  } else if (value < 0) expect(actual, message).toBe(0);
  else expect(Math.abs(actual - value), message).toBeLessThanOrEqual((size < 1e-12 ? 0 : 1e-13) + 1e-9 * size);
}
