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
    ['channels', 'site'],
    ['channels', 'mail'],
    ['queues', 'general'],
    ['queues', 'expert'],
    ['teams', 'front'],
    ['inquiryTypes', 'balance'],
    ['calendar', 'openingHours', 'office'],
    ['steering', 'to-site'],
  ])('is renamed wherever it is named: $0 $1 $2', (...path) => {
    const [id = '', record] = [path.at(-1), path.slice(0, -1)];
    const whole = renameId(document, path, 'renamed');
    expect(problems(whole)).toEqual([]);
    expect(JSON.stringify(whole)).not.toMatch(new RegExp(`[".]${id}[".]`));
    expect(renameId(whole, [...record, 'renamed'], id)).toEqual(document);
  });

  it('keeps its place among the others', () => {
    expect(Object.keys(renameId(document, ['channels', 'phone'], 'a').channels ?? {})).toEqual(['a', 'site', 'mail']);
  });

  it('leaves alone what only happens to be written the same', () => {
    const whole = renameId(document, ['channels', 'phone'], 'line');
    const expected = JSON.parse(JSON.stringify(document).replaceAll('"phone"', '"line"'));
    expected.channels.line.kind = 'phone';
    expect(whole).toEqual(expected);
  });

  it('of a channel with a queue of the same id leaves the queue alone, and the other way round', () => {
    const base = minimalDocument({ queues: { phone: { channel: 'phone' } }, targets: { phone: { withinSeconds: 20 } } });
    const channel = renameId(base, ['channels', 'phone'], 'line');
    expect(problems(channel)).toEqual([]);
    expect(channel).toMatchObject({ queues: { phone: { channel: 'line' } }, targets: { phone: {} }, channels: { line: {} } });
    const queue = renameId(base, ['queues', 'phone'], 'waiting');
    expect(problems(queue)).toEqual([]);
    expect(queue).toMatchObject({ queues: { waiting: { channel: 'phone' } }, targets: { waiting: {} }, channels: { phone: {} } });
  });

  it('is renamed in the paths of assumptions', () => {
    expect(Object.keys(renameId(document, ['inquiryTypes', 'balance'], 'tier.2').assumptions ?? {})).toEqual([
      'inquiryTypes["tier.2"].handling.site.coveragePercent',
    ]);
  });

  describe('in touches', () => {
    const touch = (at: string) => ({
      types: ['question'],
      firstStepPercent: { check: 90 },
      steps: {
        check: {
          at,
          stuck: { percent: 5, noticedAfter: { law: 'constant', meanSeconds: 60 }, channel: at },
          nextPercent: { sign: 50 },
        },
        sign: { at, nextPercent: { check: 10 } },
      },
      targets: { signed: { step: 'sign', until: 'done', withinSeconds: 60, clock: 'openingHours', hoursOf: at } },
      followUp: { afterSeconds: 60, at },
    });
    const { types: _, ...other } = touch('phone');
    const base = minimalDocument({
      inquiryTypes: {
        claim: {
          volume: { perDay: 9 },
          startsOnPercent: { phone: 100 },
          handling: { phone: { time: { law: 'constant', meanSeconds: 9 } } },
        },
      },
      touches: { fault: touch('phone'), loss: { ...other, types: ['claim'] } },
      assumptions: { 'touches.fault.steps.check.stuck.percent': { basis: 'estimated' } },
    });

    it.each([
      ['inquiryTypes', 'question'],
      ['channels', 'phone'],
      ['touches', 'fault'],
      ['touches', 'fault', 'targets', 'signed'],
    ])('is carried over: $0 $1 $2 $3', (...path) => {
      const whole = renameId(base, path, 'renamed');
      expect(problems(whole)).toEqual([]);
      expect(renameId(whole, [...path.slice(0, -1), 'renamed'], String(path.at(-1)))).toEqual(base);
    });

    it('of a step is carried over in its touch and in the paths of assumptions, and not in another touch', () => {
      const whole = renameId(base, ['touches', 'fault', 'steps', 'check'], 'look');
      expect(problems(whole)).toEqual([]);
      expect(whole).toMatchObject({
        touches: {
          fault: { firstStepPercent: { look: 90 }, steps: { look: {}, sign: { nextPercent: { look: 10 } } } },
          loss: { firstStepPercent: { check: 90 } },
        },
        assumptions: { 'touches.fault.steps.look.stuck.percent': {} },
      });
      expect((whole.touches as JsonObject).loss).toEqual((base.touches as JsonObject).loss);
      const last = renameId(base, ['touches', 'fault', 'steps', 'sign'], 'end');
      expect(problems(last)).toEqual([]);
      expect(last).toMatchObject({ touches: { fault: { targets: { signed: { step: 'end' } } } } });
    });
  });

  it('must not be taken', () => {
    expect(() => renameId(document, ['teams', 'front'], 'second')).toThrow(RangeError);
  });

  it('leaves any scenario in order as it was in order', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(), (whole, pick) => {
        for (const record of ['channels', 'teams', 'inquiryTypes'] as const) {
          const ids = Object.keys(whole[record] ?? {});
          const id = ids[pick % ids.length] ?? '';
          const renamed = renameId(whole, [record, id], 'an-id-not-taken');
          expect(problems(renamed)).toEqual([]);
          expect(renameId(renamed, [record, 'an-id-not-taken'], id)).toEqual(whole);
        }
      }),
      { numRuns: 30 },
    );
  });
});
