import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/scenario/jsonValue.ts';
import { parseJson } from '../../src/scenario/parseJson.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { printScenario } from '../../src/scenario/printScenario.ts';
import { arbitraryScenario } from './arbitraryScenario.ts';
import { minimalDocument } from './minimal.ts';

function documentOf(input: unknown) {
  const result = parseScenario(input);
  if (result.ok) return result.document;
  throw new Error(result.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
}

function shuffled(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(shuffled);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(([key, member]) => [key, shuffled(member)] as const);
  return Object.fromEntries(members.toReversed());
}

/** All places of a document, objects and lists included. */
function placesOf(value: JsonValue, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const members = Array.isArray(value) ? value.map((member, at) => [at, member] as const) : Object.entries(value);
  return [path, ...members.flatMap(([key, member]) => placesOf(member, [...path, key]))];
}

function replaced(value: JsonValue, [key, ...rest]: (string | number)[], by: JsonValue): JsonValue {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((member, at) => (at === key ? replaced(member, rest, by) : member));
  return isJsonObject(value) ? { ...value, [key]: replaced(value[key] ?? null, rest, by) } : value;
}

describe('a printed scenario', () => {
  it('is read as what it was, in order and with nothing lost', () => {
    fc.assert(
      fc.property(arbitraryScenario, (document) => {
        const { scenario, fingerprint } = documentOf(document);
        const again = documentOf(printScenario(scenario));
        expect(again.scenario).toEqual(scenario);
        expect(again.fingerprint).toBe(fingerprint);
        expect(parseJson(printScenario(document))).toEqual({ ok: true, value: document });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same text whatever the order of the fields, and printed again', () => {
    fc.assert(
      fc.property(arbitraryScenario, (document) => {
        const text = printScenario(document);
        expect(printScenario(shuffled(document) as JsonObject)).toBe(text);
        expect(printScenario(JSON.parse(text) as JsonObject)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps any JSON object, of whatever fields', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const value = JSON.parse(JSON.stringify(object)) as JsonObject;
        expect(JSON.parse(printScenario(value))).toEqual(value);
      }),
    );
  });

  it('keeps extends and nulls of differences, with extends at the head', () => {
    const differences = { teams: { front: { agents: { constant: null, add: 1 } } }, name: 'More', extends: 'base', version: 1 };
    expect(printScenario(differences)).toBe(`{
  "version": 1,
  "extends": "base",
  "name": "More",
  "teams": {
    "front": {
      "agents": { "constant": null, "add": 1 }
    }
  }
}
`);
  });

  it('has the fields of the format in their order, ids in alphabetical order, and tables filled up', () => {
    const table = Array.from({ length: 48 }, (_, at) => at * 1.25);
    const text = printScenario(
      minimalDocument({
        channels: { app: { kind: 'selfService' } },
        inquiryTypes: { question: { volume: { perDay: null, perInterval: table } } },
      }),
    );
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['version', 'name', 'calendar', 'inquiryTypes', 'channels', 'teams']);
    expect(text.indexOf('"app"')).toBeLessThan(text.indexOf('"phone": { "kind"'));
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    expect(text.split('\n').length).toBeLessThan(50);
  });

  it.each(['two-channels.json', 'more-digital.json', 'more-digital-hurried.json'])('of the file %s means the same', (name) => {
    const source = JSON.parse(readFileSync(new URL(`../fixtures/scenarios/${name}`, import.meta.url), 'utf8')) as JsonObject;
    expect(JSON.parse(printScenario(source))).toEqual(source);
  });
});

describe('a scenario with one place spoilt', () => {
  it('is read or refused in words, never by an exception, and what is read prints as what it is', () => {
    const spoiler = fc.oneof(
      fc.constantFrom<JsonValue>(null, -1, 0, 1e308, Number.POSITIVE_INFINITY, '', 'abc', true, [], {}, [1], { a: 1 }),
      fc.jsonValue({ maxDepth: 2 }).map((value) => value as JsonValue),
    );
    const spoilt = fc.tuple(arbitraryScenario, fc.nat(), spoiler).map(([document, at, by]) => {
      const places = placesOf(document);
      return replaced(document, places[at % places.length] ?? [], by);
    });
    let refused = 0;
    fc.assert(
      fc.property(spoilt, (document) => {
        const result = parseScenario(document);
        if (result.ok) {
          expect(documentOf(printScenario(result.document.scenario)).scenario).toEqual(result.document.scenario);
          return;
        }
        refused++;
        expect(result.issues.length).toBeGreaterThan(0);
        for (const { path, message } of result.issues) {
          expect(path).not.toBe('');
          expect(message).not.toMatch(/undefined|NaN|\[object|function|Invalid/);
        }
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it('is refused or read in the same way as a text of any JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/-0(?![.\d])|__proto__|constructor|prototype/.test(text));
        expect(parseScenario(text)).toEqual(parseScenario(JSON.parse(text)));
      }),
    );
  });
});
