import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renameId } from '../../../src/app/fields/renameId.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import twoChannels from '../../fixtures/scenarios/two-channels.json' with { type: 'json' };
import { arbitraryScenario } from '../../scenario/arbitraryScenario.ts';
import { minimalDocument } from '../../scenario/minimal.ts';

const document: JsonObject = twoChannels;
const problems = (whole: JsonObject) => {
  const result = parseScenario(whole);
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path} ${message}`);
};
describe('an id that is renamed', () => {
  it.each([
    ['channel', 'site'],
    ['channel', 'mail'],
    ['queue', 'general'],
    ['queue', 'expert'],
    ['team', 'front'],
    ['inquiryType', 'balance'],
    ['openingHours', 'office'],
    ['move', 'to-site'],
  ] as const)('of a %s is renamed wherever it is named: %s', (what, id) => {
    const whole = renameId(document, what, id, 'renamed');
    expect(problems(whole)).toEqual([]);
    expect(JSON.stringify(whole)).not.toMatch(new RegExp(`[".]${id}[".]`));
    expect(renameId(whole, what, 'renamed', id)).toEqual(document);
  });

  it('keeps its place among the others', () => {
    expect(Object.keys(renameId(document, 'channel', 'phone', 'a').channels ?? {})).toEqual(['a', 'site', 'mail']);
  });

  it('leaves alone what only happens to be written the same', () => {
    const whole = renameId(document, 'channel', 'phone', 'line');
    const expected = JSON.parse(JSON.stringify(document).replaceAll('"phone"', '"line"'));
    expected.channels.line.kind = 'phone';
    expect(whole).toEqual(expected);
  });

  it('of a channel with a queue of the same id leaves the queue alone, and the other way round', () => {
    const base = minimalDocument({ queues: { phone: { channel: 'phone' } }, targets: { phone: { withinSeconds: 20 } } });
    const channel = renameId(base, 'channel', 'phone', 'line');
    expect(problems(channel)).toEqual([]);
    expect(channel).toMatchObject({ queues: { phone: { channel: 'line' } }, targets: { phone: {} }, channels: { line: {} } });
    const queue = renameId(base, 'queue', 'phone', 'waiting');
    expect(problems(queue)).toEqual([]);
    expect(queue).toMatchObject({ queues: { waiting: { channel: 'phone' } }, targets: { waiting: {} }, channels: { phone: {} } });
  });

  it('is renamed in the paths of assumptions', () => {
    expect(Object.keys(renameId(document, 'inquiryType', 'balance', 'tier.2').assumptions ?? {})).toEqual([
      'inquiryTypes["tier.2"].handling.site.coveragePercent',
    ]);
  });

  it('must not be taken', () => {
    expect(() => renameId(document, 'team', 'front', 'second')).toThrow(RangeError);
  });

  it('leaves any scenario in order as it was in order', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(), (whole, pick) => {
        for (const [what, record] of Object.entries({
          channel: 'channels',
          team: 'teams',
          inquiryType: 'inquiryTypes',
        } as const)) {
          const ids = Object.keys(whole[record] ?? {});
          const id = ids[pick % ids.length] ?? '';
          const renamed = renameId(whole, what as 'team', id, 'an-id-not-taken');
          expect(problems(renamed)).toEqual([]);
          expect(renameId(renamed, what as 'team', 'an-id-not-taken', id)).toEqual(whole);
        }
      }),
      { numRuns: 30 },
    );
  });
});
