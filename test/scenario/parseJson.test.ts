import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxTextLength } from '../../src/scenario/jsonValue.ts';
import { parseJson, sizeIssue } from '../../src/scenario/parseJson.ts';

function problems(text: string): string[] {
  const result = parseJson(text);
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path} ${message}`);
}

function readsAsJsonParse(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

/** Without -0, keys given twice and names that are refused, which are read otherwise on purpose. */
const plainText = fc
  .jsonValue({ maxDepth: 5 })
  .map((value) => JSON.stringify(value))
  .filter((text) => !/-0(?![.\d])|__proto__|constructor|prototype/.test(text));

describe('reading JSON', () => {
  it('gives the values that JSON.parse gives', () => {
    fc.assert(
      fc.property(plainText, fc.constantFrom(undefined, 1, '\t'), (text, space) => {
        const spaced = JSON.stringify(JSON.parse(text), null, space);
        expect(parseJson(spaced)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
      { numRuns: 500 },
    );
  });

  it('refuses the texts that JSON.parse refuses, and no others', () => {
    const sign = fc.constantFrom(...'{}[]",:.-+eE01a\\u\n \t'.split(''), 'null', 'tru', '\u0001', '"a"', '');
    const broken = fc.tuple(plainText, fc.nat(), fc.nat(3), sign).map(([text, at, length, inserted]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + inserted + text.slice(start + length);
    });
    const deliberate = /-0(?![.\d])|is given twice|may not be used/;
    fc.assert(
      fc.property(broken, (text) => {
        const found = problems(text).join();
        if (!deliberate.test(found)) expect({ text, read: found === '' }).toEqual({ text, read: readsAsJsonParse(text) });
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '0',
    '-12',
    '1.5e-3',
    '1E400',
    '123456789012345678901234567890',
    '"\\u05d0\\n"',
    '"\u05d0"',
    '[]',
    '{}',
    ' [ 1 , 2 ] ',
  ])('reads %s', (text) => {
    expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('reads -0 as 0, and passes over a byte order mark', () => {
    expect(parseJson('-0')).toEqual({ ok: true, value: 0 });
    expect(parseJson('\uFEFF{"a": 1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  it.each([
    ['{"a": NaN}', 'line 1, column 7: expected a value, got NaN'],
    ['{"a": -Infinity}', 'line 1, column 7: expected a value, got -Infinity'],
    ['{"a": undefined}', 'line 1, column 7: expected a value, got undefined'],
    ['{"a": 01}', 'line 1, column 7: expected a value, got 01'],
    ['{\n  "a": 1,\n  "b" 2\n}', 'line 3, column 7: expected a colon, got 2'],
    ['{"a": 1\n "b": 2}', 'line 2, column 2: expected a comma or }, got "'],
    ['[1, 2', 'line 1, column 6: expected a comma or ], got the end of the text'],
    ['[1, ]', 'line 1, column 5: expected a value, got ]'],
    ['{a: 1}', 'line 1, column 2: expected a name in double quotes, got a'],
    ['{"a": 1} x', 'line 1, column 10: expected the end of the text, got x'],
    ['"abc', 'line 1, column 5: expected a closing double quote, got the end of the text'],
    ['"a\nb"', 'line 1, column 3: expected no line break or control character inside a text, got \n'],
    ['"a\\q"', 'line 1, column 3: expected a valid escape after \\, got \\'],
    ['name: x', 'line 1, column 1: expected a value, got name'],
    ['PK\u0003\u0004', 'line 1, column 1: expected a value, got PK'],
  ])('says where %j stops being JSON', (text, expected) => {
    expect(problems(text)).toEqual([`document is not JSON: ${expected}`]);
  });

  it('lists every key given twice, with its path and place', () => {
    expect(problems('{"teams": {"a": 1, "b": 2,\n "a": 3}, "list": [0, {"x": 1, "x": 2}], "teams": {}}')).toEqual([
      'teams.a is given twice (again in line 2, column 2)',
      'list[1].x is given twice (again in line 2, column 32)',
      'teams is given twice (again in line 2, column 42)',
    ]);
  });

  it('names places in a long text without reading it again for each', () => {
    const object = `{${'"a": 1,\n'.repeat(1600)}"b": 2}`;
    const found = problems(`[${Array(25).fill(object).join(',\n')}]`);
    expect(found).toHaveLength(25 * 1599);
    expect(found.at(-1)).toBe('[24].a is given twice (again in line 40024, column 1)');
  });

  it('refuses names that mean something to JavaScript, and they change nothing', () => {
    expect(problems('{"__proto__": {"polluted": 1}, "teams": {"constructor": {}}, "prototype": 1}')).toEqual([
      '__proto__ is a name that may not be used',
      'teams.constructor is a name that may not be used',
      'prototype is a name that may not be used',
    ]);
    expect('polluted' in {}).toBe(false);
  });

  it('reads 64 levels and refuses 65', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(parseJson(nested(64)).ok).toBe(true);
    expect(problems(nested(65))).toEqual(['document is nested too deeply: at most 64 levels are read']);
  });

  it.each(['[', '{"a":', '[{"a":'])('refuses 100,000 levels of %s', (level) => {
    expect(problems(level.repeat(100_000))).toEqual(['document is nested too deeply: at most 64 levels are read']);
  });

  it.each(['', ' \n\t ', '\uFEFF'])('says of %j that it is empty', (text) => {
    expect(problems(text)).toEqual(['document is empty; a scenario is a JSON object']);
  });

  it('refuses 50 MB without reading them, and reads 20', () => {
    expect(problems('x'.repeat(50_000_000))).toEqual(['document must be at most 20 MB, got 50 MB']);
    expect(sizeIssue(maxTextLength)).toBeUndefined();
    expect(sizeIssue(maxTextLength + 1)).toMatchObject({ code: 'tooLarge', values: { megabytes: 21, mostMegabytes: 20 } });
    expect(parseJson(`"${'x'.repeat(maxTextLength - 2)}"`).ok).toBe(true);
  });
});
