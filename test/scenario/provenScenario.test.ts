import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/model/compile.ts';
import { isJsonObject, type JsonObject } from '../../src/scenario/jsonValue.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { provenScenario } from '../../src/scenario/provenScenario.ts';

const folder = path.resolve(import.meta.dirname, '../../scenarios');
const ids = readdirSync(folder).map((file) => file.replace('.json', ''));

function document(id: string): JsonObject {
  const value: unknown = JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8'));
  if (!isJsonObject(value)) throw new Error(`${id} is no object`);
  return value;
}

/** References of a document of the library, the nearest first. */
function chainOf(id: string): string[] {
  const { extends: base } = document(id);
  return typeof base === 'string' ? [base, ...chainOf(base)] : [];
}

test.each(ids)('%s, known to be in order, is read as by the reader that checks it', (id) => {
  const parsed = parseScenario(document(id), document);
  if (!parsed.ok) throw new Error('a scenario of the library is in order');
  const chain = chainOf(id);
  const proven = provenScenario(document(id), chain.map(document), chain);
  expect(proven).toEqual(parsed.document);
  expect(compile(proven)).toEqual(compile(parsed.document)); // in whatever order its fields stand
});
