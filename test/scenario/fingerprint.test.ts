import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { minimalDocument } from './minimal.ts';

function fingerprintOf(document: JsonObject, base?: JsonObject): string {
  const result = parseScenario(document, () => base);
  if (result.ok) return result.document.fingerprint;
  throw new Error(result.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
}

const plain = fingerprintOf(minimalDocument());

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('the fingerprint', () => {
  it('is 32 hexadecimal digits', () => {
    expect(plain).toMatch(/^[\da-f]{32}$/);
  });

  it.each<[string, JsonObject]>([
    ['names', { name: 'Other', teams: { front: { name: 'Front' } }, channels: { phone: { name: 'קו' } } }],
    ['more names', { inquiryTypes: { question: { name: 'Q' } } }],
    ['a description, sources and the address of the schema', { description: 'x', acknowledgement: 'y', $schema: 'z' }],
    ['the assumption register', { assumptions: { 'teams.front': { basis: 'assumed' } } }],
    ['a default written out', { teams: { front: { shrinkagePercent: 0 } }, experiment: { seed: 'moked' } }],
  ])('does not change with %s', (_, differences) => {
    expect(fingerprintOf(minimalDocument(differences))).toBe(plain);
  });

  it.each<[string, JsonObject]>([
    ['a figure', { teams: { front: { agents: { constant: 4 } } } }],
    ['a figure by its last bit', { inquiryTypes: { question: { volume: { perDay: 480.00000000000006 } } } }],
    ['the seed', { experiment: { seed: 'מוקד' } }],
    ['the number of replications', { experiment: { replications: 101 } }],
    ['a target', { targets: { phone: { withinSeconds: 20 } } }],
    ['the calendar', { calendar: { startDate: '2026-03-02' } }],
    ['an unused channel', { channels: { web: { kind: 'selfService' } } }],
    ['the wage', { teams: { front: { wagePerHour: 50 } } }],
  ])('changes with %s', (_, differences) => {
    expect(fingerprintOf(minimalDocument(differences))).not.toBe(plain);
  });

  it('changes with what stands under an id that is called name', () => {
    const named = (costPerContact: number) => minimalDocument({ channels: { name: { kind: 'selfService', costPerContact } } });
    expect(fingerprintOf(named(1))).not.toBe(fingerprintOf(named(2)));
  });

  it('does not change with the order in the file', () => {
    const document = minimalDocument({ channels: { web: { kind: 'selfService' } }, targets: { phone: { withinSeconds: 20 } } });
    expect(fingerprintOf(reversed(document) as JsonObject)).toBe(fingerprintOf(document));
  });

  it('is that of the scenario also where it is reached by differences of none', () => {
    expect(fingerprintOf({ extends: 'base' }, minimalDocument())).toBe(plain);
  });

  it('changes with the scenario under which volumes were recorded', () => {
    const five = { agents: { constant: 5 } };
    const extending = { extends: 'base', teams: { front: five } };
    const whole = fingerprintOf(minimalDocument({ teams: { front: five } }));
    const ofThree = fingerprintOf(extending, minimalDocument());
    const ofFour = fingerprintOf(extending, minimalDocument({ teams: { front: { agents: { constant: 4 } } } }));
    expect(new Set([whole, ofThree, ofFour]).size).toBe(3);
  });
});
