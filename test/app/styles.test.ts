import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../src/app/styles/', import.meta.url);
const sheets = readdirSync(folder).map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));

/** Sides of the screen and sizes along it, in place of those of the line: wrong in a right-to-left page. */
const physical =
  /(margin|padding|border|inset)-(left|right|top|bottom)\b|(^|[\s;{])(left|right|top|bottom|width|height)\s*:|:\s*(left|right)\b|(padding|margin|inset):(\s+[^\s;]+){4};/;

it.each(sheets)('$file speaks of the start and end of lines, never of left and right', ({ text }) => {
  const rules = text.replace(/@media[^{]*/g, '');
  expect(physical.exec(rules)?.[0]).toBeUndefined();
});

it('the check would find a physical side', () => {
  for (const css of [
    'a { margin-left: 0 }',
    'a { text-align: right; }',
    'a {\n  width: 3px }',
    'a{top:0}',
    'a { padding: 0 1px 0 2px; }',
  ])
    expect(css).toMatch(physical);
});
