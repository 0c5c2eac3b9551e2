import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, withDifferences } from '../../../src/app/fields/differences.ts';
import { withoutValue, withValue } from '../../../src/app/fields/editDocument.ts';
import {
  differsFromBase,
  type Extension,
  patchTo,
  removeOwn,
  resetOwn,
  setOwn,
  wholeDocument,
} from '../../../src/app/fields/ownDifference.ts';
import { sameJson } from '../../../src/app/fields/sameJson.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../../src/scenario/mergePatch.ts';
import { type Path, valueAt } from '../../../src/scenario/path.ts';
import { arbitraryScenario } from '../../scenario/arbitraryScenario.ts';

/** The paths of everything in a document, items of lists included. */
function pathsIn(value: JsonValue, path: Path = []): Path[] {
  const own = path.length === 0 ? [] : [path];
  if (Array.isArray(value)) return [...own, ...value.flatMap((item, position) => pathsIn(item, [...path, position]))];
  if (!isJsonObject(value)) return own;
  return [...own, ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}
const scenarioAndPath = arbitraryScenario.chain((document) =>
  fc.record({ document: fc.constant(document), path: fc.constantFrom(...pathsIn(document)) }),
);
const value: fc.Arbitrary<JsonValue> = fc.constantFrom<JsonValue[]>(7, 'text', { constant: 3 }, [1, 2]);
const parentOf = (path: Path) => path.slice(0, -1);

describe('a document', () => {
  it('with a value has it at its path, and is as before elsewhere', () => {
    fc.assert(
      fc.property(scenarioAndPath, value, ({ document, path }, change) => {
        const before = JSON.stringify(document);
        const changed = withValue(document, path, change);
        expect(valueAt(changed, path)).toEqual(change);
        expect(withValue(changed, path, valueAt(document, path) ?? null)).toEqual(document);
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });

  it('without a value has nothing there, and with it again is as before', () => {
    fc.assert(
      fc.property(scenarioAndPath, ({ document, path }) => {
        fc.pre(typeof path.at(-1) === 'string');
        const less = withoutValue(document, path);
        expect(valueAt(less, path)).toBeUndefined();
        expect(valueAt(less, parentOf(path))).toBeDefined();
        expect(withValue(less, path, valueAt(document, path) ?? null)).toEqual(document);
      }),
    );
  });

  it('grows where a path leads on, and a list at its end', () => {
    expect(withValue({}, ['teams', 'front', 'agents', 'constant'], 3)).toEqual({ teams: { front: { agents: { constant: 3 } } } });
    expect(withValue({ list: [1] }, ['list', 1], 2)).toEqual({ list: [1, 2] });
    expect(withValue({}, ['steps', 0, 'agents'], 2)).toEqual({ steps: [{ agents: 2 }] });
    expect(() => withValue({ list: [1] }, ['list', 2], 2)).toThrow(RangeError);
  });

  it('without an item of a list has the later ones move up', () => {
    expect(withoutValue({ list: [1, 2, 3] }, ['list', 1])).toEqual({ list: [1, 3] });
    const document = { list: [1] };
    expect(withoutValue(document, ['list', 4])).toBe(document);
    expect(withoutValue(document, ['other', 'field'])).toBe(document);
  });
});

describe('differences between two documents', () => {
  it('are the fields in which they differ, with both values', () => {
    const base = { name: 'A', teams: { front: { agents: { constant: 3 } }, old: {} }, list: [1, 2] };
    const document = { name: 'A', teams: { front: { agents: { constant: 4 } }, fresh: { agents: {} } }, list: [1, 3] };
    expect(differences(document, base)).toEqual([
      { path: ['teams', 'front', 'agents', 'constant'], base: 3, value: 4 },
      { path: ['teams', 'old'], base: {}, value: undefined },
      { path: ['teams', 'fresh'], base: undefined, value: { agents: {} } },
      { path: ['list'], base: [1, 2], value: [1, 3] },
    ]);
  });

  it('applied to one give the other, and there are none between a document and itself', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryScenario, (base, document) => {
        expect(withDifferences(base, differences(document, base))).toEqual(document);
        expect(differences(document, structuredClone(document))).toEqual([]);
      }),
    );
  });

  it('as a merge patch turn one into the other, which then has no smaller one', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryScenario, (base, document) => {
        const patch = patchTo(document, base);
        expect(mergePatch(base, patch)).toEqual(document);
        expect(patchTo(document, base, patch)).toEqual(patch);
        expect(patchTo(base, base)).toEqual({});
      }),
    );
  });
});

/** A document that extends another: the differences between two scenarios. */
const extension: fc.Arbitrary<Extension> = fc
  .tuple(arbitraryScenario, arbitraryScenario)
  .map(([base, document]) => ({ base, own: { extends: 'base', ...patchTo(document, base) } }));

const onField = (extensions: fc.Arbitrary<Extension>) =>
  extensions.chain((one) =>
    fc.record({
      one: fc.constant(one),
      path: fc.constantFrom(...pathsIn(wholeDocument(one)).filter(([first]) => first !== 'extends')),
    }),
  );

/** Where a statement of the document stands that holds for a path: at it, above it in a list, or below it. */
const states = (own: JsonObject, path: Path): boolean => {
  let at: JsonValue | undefined = own;
  for (const key of path) {
    if (!isJsonObject(at)) break;
    at = at[key];
  }
  return at !== undefined;
};

describe('a document that extends another', () => {
  it('with a value set has it, stays as it was elsewhere, and still names its base', () => {
    fc.assert(
      fc.property(onField(extension), value, ({ one, path }, change) => {
        const own = setOwn(one, path, change);
        expect(own.extends).toBe('base');
        expect(wholeDocument({ ...one, own })).toEqual(withValue(wholeDocument(one), path, change));
      }),
    );
  });

  it('with a value set and reset is what it was', () => {
    const alone = arbitraryScenario.map((base) => ({ base, own: { extends: 'base' } }));
    fc.assert(
      fc.property(onField(fc.oneof(alone, extension)), value, ({ one, path }, change) => {
        fc.pre(!states(one.own, path));
        const own = setOwn(one, path, change);
        expect(differsFromBase({ ...one, own }, path)).toBe(!sameJson(change, valueAt(one.base, path)));
        expect(resetOwn({ ...one, own }, path)).toEqual(one.own);
      }),
    );
  });

  it('reset at a path has there what its base has, and is as it was elsewhere', () => {
    fc.assert(
      fc.property(onField(extension), ({ one, path }) => {
        fc.pre(!path.some((key) => typeof key === 'number'));
        const own = resetOwn(one, path);
        const whole = wholeDocument({ ...one, own });
        expect(valueAt(whole, path)).toEqual(valueAt(one.base, path));
        expect(differsFromBase({ ...one, own }, path)).toBe(false);
        const mine = valueAt(wholeDocument(one), path) ?? null;
        expect(withValue(whole, path, mine)).toEqual(wholeDocument(one));
      }),
    );
  });

  it('with a field removed has none there, whether its base has it or not', () => {
    fc.assert(
      fc.property(onField(extension), ({ one, path }) => {
        const own = removeOwn(one, path);
        expect(wholeDocument({ ...one, own })).toEqual(withoutValue(wholeDocument(one), path));
      }),
    );
  });

  it('states no more than the difference: one number, a whole list, null for a removed field', () => {
    const base = { a: { number: 1, other: 2 }, list: [1, 2, 3] };
    expect(setOwn({ own: {}, base }, ['a', 'number'], 5)).toEqual({ a: { number: 5 } });
    expect(setOwn({ own: {}, base }, ['list', 1], 9)).toEqual({ list: [1, 9, 3] });
    expect(removeOwn({ own: {}, base }, ['a', 'other'])).toEqual({ a: { other: null } });
    expect(setOwn({ own: {}, base }, ['a'], { number: 1 })).toEqual({ a: { other: null } });
    expect(setOwn({ own: { a: { number: 5 } }, base }, ['a', 'number'], 1)).toEqual({});
    expect(resetOwn({ own: { list: [1, 9, 3] }, base }, ['list', 1])).toEqual({});
    expect(resetOwn({ own: { list: [1, 9, 4] }, base }, ['list', 1])).toEqual({ list: [1, 2, 4] });
  });

  it('keeps what it states although its base says the same, until that is reset', () => {
    const one = { own: { a: { number: 1 }, b: null }, base: { a: { number: 1 }, name: 'base' } };
    expect(setOwn(one, ['name'], 'own')).toEqual({ ...one.own, name: 'own' });
    expect(resetOwn(one, ['a', 'number'])).toEqual({ b: null });
  });
});
