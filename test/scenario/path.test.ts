import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePath, pathText, valueAt } from '../../src/scenario/path.ts';

describe('a path', () => {
  it.each([
    [[], 'document'],
    [['teams', 'front', 'shrinkagePercent'], 'teams.front.shrinkagePercent'],
    [['inquiryTypes', 'card', 'volume', 'perInterval', 3], 'inquiryTypes.card.volume.perInterval[3]'],
    [['channels', 'self-service_1'], 'channels.self-service_1'],
    [['teams', 'tier.2', 'agents'], 'teams["tier.2"].agents'],
    [['a b', '"', '\\'], '["a b"]["\\""]["\\\\"]'],
  ])('of %j reads %s', (path, text) => {
    expect(pathText(path)).toBe(text);
    expect(parsePath(text)).toEqual(path);
  });

  it('is found again from its text', () => {
    const key = fc.oneof(fc.string({ unit: 'binary' }), fc.nat());
    fc.assert(
      fc.property(fc.array(key, { minLength: 1 }), (path) => {
        fc.pre(pathText(path) !== 'document');
        expect(parsePath(pathText(path))).toEqual(path);
      }),
    );
  });

  it.each(['teams..front', 'teams[', 'teams[x]', 'teams front', '["a'])('cannot be %s', (text) => {
    expect(parsePath(text)).toBeUndefined();
  });

  it('leads to what stands there, and to nothing that only JavaScript sees', () => {
    const document = { teams: { front: { list: [5, { x: 7 }] } } };
    expect(valueAt(document, ['teams', 'front', 'list', 1, 'x'])).toBe(7);
    expect(valueAt(document, ['teams', 'back'])).toBeUndefined();
    expect(valueAt(document, ['teams', 'toString'])).toBeUndefined();
    expect(valueAt(document, ['teams', 'front', 'list', 'length'])).toBeUndefined();
  });
});
