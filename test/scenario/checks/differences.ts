import { expect, it } from 'vitest';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { minimalDocument } from '../minimal.ts';

function problemsWith(differences: JsonObject): string[] {
  const result = parseScenario(minimalDocument(differences));
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path} ${message}`);
}

type Case = [title: string, differences: JsonObject, ...expected: string[]];

/** A test for each case: the smallest scenario with the differences has exactly the problems expected. */
export function itTells(cases: readonly Case[]): void {
  it.each(cases)('tells of %s', (_, differences, ...expected) => {
    expect(problemsWith(differences)).toEqual(expected);
  });
}

/** A test for each case: the smallest scenario with the differences has no problem. */
export function itTakes(cases: readonly [title: string, differences: JsonObject][]): void {
  it.each(cases)('takes %s', (_, differences) => {
    expect(problemsWith(differences)).toEqual([]);
  });
}

export const minute = { law: 'exponential', meanSeconds: 60 };
export const team = (fields: JsonObject): JsonObject => ({ teams: { front: fields } });
export const question = (fields: JsonObject): JsonObject => ({ inquiryTypes: { question: fields } });
export const volume = (fields: JsonObject) => question({ volume: fields });
export const phoneTime = (time: JsonObject) => question({ handling: { phone: { time: { meanSeconds: null, ...time } } } });
export const hours = (day: JsonObject[]): JsonObject => ({ calendar: { openingHours: { shop: { monday: day } } } });
export const phone = (fields: JsonObject): JsonObject => ({ channels: { phone: fields } });
/** The smallest scenario with two queues of its channel. */
export const twoQueues = (fields: JsonObject = {}, entries: JsonObject = { phone: { queue: 'first' } }): JsonObject => ({
  queues: { first: { channel: 'phone' }, second: { channel: 'phone' } },
  teams: { front: { skills: { phone: null, first: {}, second: {} } } },
  ...question({ handling: entries }),
  ...fields,
});
/** The smallest scenario with a site, on which the type is served too. */
export const withSite = (fields: JsonObject = {}, site: JsonObject = { time: minute }): JsonObject => ({
  ...question({ handling: { site } }),
  channels: { site: { kind: 'selfService' }, ...fields },
});

export const at = 'inquiryTypes.question';
