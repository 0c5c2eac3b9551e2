import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Catches two mechanisms of a queue under one bit, each of which would switch the other on. */
test('every mechanism of a queue has a bit of its own', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../src/engine/layout.ts'), 'utf8');
  const part = text.slice(text.indexOf('export const special'), text.indexOf('// placeInts'));
  const bits = [...part.matchAll(/^export const (\w+) = (\d+);/gm)].filter(([, name]) => name !== 'special');
  const values = bits.map(([, , value]) => Number(value));
  expect(values.length).toBeGreaterThan(15);
  expect(new Set(values).size).toBe(values.length);
  for (const value of values) expect(value & (value - 1)).toBe(0);
});
