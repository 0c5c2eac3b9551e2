import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scopeItems } from '../../../src/app/day/scope.ts';
import { titleOf } from '../../../src/app/fields/titlesOf.ts';
import { hebrew } from '../../../src/app/fields/words.hebrew.ts';
import { libraryText } from '../../../src/app/language/libraryText.ts';
import type { ScenarioFacts } from '../../../src/experiment/comparison/scenarioFacts.ts';
import { messages } from '../../messages.ts';

type Named = Readonly<Record<string, { readonly name?: string; readonly note?: string }>>;
interface Document {
  readonly acknowledgement?: string;
  readonly assumptions?: Named;
  readonly [table: string]: unknown;
}

const folder = new URL('../../../scenarios/', import.meta.url);
const documents = readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Document);
const tables = ['inquiryTypes', 'channels', 'queues', 'teams', 'steering'];

/** Names of things, what must be said of the data, and notes on figures. */
const texts = documents.flatMap((document) => [
  ...tables.flatMap((table) => Object.values((document[table] ?? {}) as Named).flatMap(({ name }) => name ?? [])),
  ...(document.acknowledgement === undefined ? [] : [document.acknowledgement]),
  ...Object.values(document.assumptions ?? {}).flatMap(({ note }) => note ?? []),
]);

describe('texts of the library', () => {
  it.each([...new Set(texts)])('"%s" is said in Hebrew too', (text) => {
    expect(libraryText('he', text)).toMatch(/[\u05d0-\u05ea]/);
    expect(libraryText('en', text)).toBe(text);
  });

  it('are all there is: any other text stays as it is', () => {
    expect(libraryText('he', 'Our own team')).toBe('Our own team');
    expect(libraryText('he', 'constructor')).toBe('constructor');
  });

  it('name things in Hebrew in the inputs and over the day', () => {
    const document = { teams: { phone: { name: 'Phone agents' } } };
    expect(titleOf(['teams', 'phone'], document, hebrew)).toBe('נציגי טלפון');
    const facts = { channels: [], queues: [], teams: [{ id: 'phone', name: 'Phone agents' }] };
    const { teams } = scopeItems({ language: 'he', say: messages.he }, [facts as unknown as ScenarioFacts]);
    expect(teams.map(({ name }) => name)).toEqual(['נציגי טלפון']);
  });
});
