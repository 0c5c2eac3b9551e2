import { readFileSync } from 'node:fs';

export interface Case {
  readonly id: string;
  readonly model: string;
  readonly applies_to: readonly string[];
  readonly params: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** All cases of a family of exact values, see test/fixtures/reference. */
export function casesOf(family: string): Case[] {
  const file = new URL(`../fixtures/reference/${family}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }).cases;
}

/** The cases of a family that are meant for a simulator. */
export function simulationCases(family: string): Case[] {
  return casesOf(family).filter((each) => each.applies_to.includes('simulation'));
}
