import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { modelOf } from '../engine/scenarioModel.ts';
import { families } from './families.ts';
import { casesOf } from './fixture.ts';

const inTests = (path: string) => new URL(`../${path}`, import.meta.url);
const text = (path: string) => readFileSync(inTests(path), 'utf8');
/** A test that hands the name of its family to a file beside it reads the values there. */
const reads = (path: string, family: string) => text(path).includes(`'${family}'`) || text(path).includes(`/${family}.json`);
const readme = text('theory/README.md');

describe('every family of exact values is covered by a test, or left out for a reason', () => {
  test('there are 49 families', () => expect(Object.keys(families)).toHaveLength(49));

  test.each(Object.entries(families))('%s', (family, coverage) => {
    const fixture = `fixtures/reference/${family}.json`;
    if ('left' in coverage) {
      expect(coverage.left).not.toBe('');
      expect(existsSync(inTests(fixture)), 'what is left out has no values here').toBe(false);
      return;
    }
    expect(existsSync(inTests(fixture)), fixture).toBe(true);
    expect(existsSync(inTests(coverage.test)), coverage.test).toBe(true);
    expect(reads(coverage.test, family), `${coverage.test} reads ${family}`).toBe(true);
    const ids = casesOf(family).map(({ id }) => id);
    for (const id of Object.keys(coverage.without ?? {})) expect(ids).toContain(id);
    expect(ids.length).toBeGreaterThan(Object.keys(coverage.without ?? {}).length);
  });

  test('README.md tells how each is mapped to a scenario', () => {
    const told = Object.keys(families).filter((family) => readme.includes(`\`${family}\``));
    expect(told).toEqual(Object.keys(families));
  });

  test('the scenario of the worked example in README.md is one', () => {
    const example = /```json\n(.*?)```/s.exec(readme)?.[1] ?? '';
    expect(modelOf(JSON.parse(example)).queueIds).toEqual(['class1', 'class2']);
  });
});
