import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipboardRows } from '../../../src/app/fields/clipboardRows.ts';
import type { CellNode } from '../../../src/app/fields/fieldNode.ts';
import { nodeAt } from '../../../src/app/fields/nodeAt.ts';
import { parseCell } from '../../../src/app/fields/parseCell.ts';
import { pasteGrid, type Selection } from '../../../src/app/fields/pasteGrid.ts';
import { english } from '../../../src/app/fields/words.english.ts';

describe('a text from a spreadsheet', () => {
  it.each([
    ['12', [['12']]],
    ['', [['']]],
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1\t2\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1\r2\r', [['1'], ['2']]],
    ['1\t\t3', [['1', '', '3']]],
    ['1\n\n3\n', [['1'], [''], ['3']]],
    ['1\t\n', [['1', '']]],
    [
      '"a\tb"\t"line\r\nbreak"\n"say ""yes"""\tx',
      [
        ['a\tb', 'line\r\nbreak'],
        ['say "yes"', 'x'],
      ],
    ],
    ['"', [['"']]],
    ['""', [['']]],
    ['"open\t2', [['"open', '2']]],
    ['5" pipe\t"in" quotes', [['5" pipe', '"in" quotes']]],
    ['"a"\r\n', [['a']]],
  ])('%j has the cells %j', (text, rows) => {
    expect(clipboardRows(text)).toEqual(rows);
  });

  it('is read as it was written, whatever its cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', '\t', '\n', '\r', ' ') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, end, last) => {
        const text = rows.map((row) => row.map(quoted).join('\t')).join(end) + (last ? end : '');
        expect(clipboardRows(text)).toEqual(rows);
      }),
    );
  });
});

const agents = nodeAt(['teams', 'a', 'agents', 'constant']) as CellNode;
const percent = nodeAt(['teams', 'a', 'shrinkagePercent']) as CellNode;
const writing = { language: 'en', words: english, currency: 'ILS' } as const;
const [rows, columns] = [48, 6];
/** A grid of agents, with percents in its last column. */
const read = (row: number, column: number, text: string) =>
  row < rows && column < columns ? parseCell(column === columns - 1 ? percent : agents, text, writing) : undefined;
const selected = (row: number, column: number, down = 1, across = 1): Selection => ({ row, column, rows: down, columns: across });
const paste = (text: string, selection: Selection) => {
  const { cells, outside } = pasteGrid(text, selection, read);
  const shown = cells.map(({ row, column, result }) => [row, column, result.ok ? result.value : result.reason.code]);
  return { cells, outside, shown };
};

describe('a paste', () => {
  it('begins at the first selected cell', () => {
    expect(paste('1\t2\r\n3\t4\r\n', selected(10, 2)).shown).toEqual([
      [10, 2, 1],
      [10, 3, 2],
      [11, 2, 3],
      [11, 3, 4],
    ]);
  });

  it('says of each cell why it is not taken, and takes the others', () => {
    const { shown, cells } = paste('1,250\tmany\n\t12', selected(0, 0));
    expect(shown).toEqual([
      [0, 0, 1250],
      [0, 1, 'notNumber'],
      [1, 0, 'empty'],
      [1, 1, 12],
    ]);
    expect(cells[1]?.text).toBe('many');
  });

  it('is read by the field of each column', () => {
    expect(paste('10 %\t10 %', selected(0, 4)).shown).toEqual([
      [0, 4, 'notNumber'],
      [0, 5, 10],
    ]);
  });

  it('fills a selection that is a multiple of it, as spreadsheets do', () => {
    expect(paste('7', selected(0, 0, 48, 5)).shown).toHaveLength(240);
    expect(paste('1\n2', selected(0, 0, 4, 2)).shown).toEqual([
      [0, 0, 1],
      [0, 1, 1],
      [1, 0, 2],
      [1, 1, 2],
      [2, 0, 1],
      [2, 1, 1],
      [3, 0, 2],
      [3, 1, 2],
    ]);
  });

  it('goes in once where the selection is no multiple, or smaller', () => {
    expect(paste('1\n2', selected(0, 0, 3, 1)).shown).toHaveLength(2);
    expect(paste('1\t2', selected(0, 0, 1, 3)).shown).toHaveLength(2);
    expect(paste('1\t2\n3\t4', selected(0, 0, 1, 1)).shown).toHaveLength(4);
  });

  it('of rows of different lengths leaves alone what they lack', () => {
    expect(paste('1\t2\n3', selected(0, 0)).shown.map(([row, column]) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
  });

  it('of more rows than a sheet shows says how many fall outside', () => {
    expect(paste('1\n'.repeat(200_000), selected(0, 0)).outside).toBe(200_000 - rows);
  });

  it('counts the cells that fall outside the grid', () => {
    const { cells, outside } = paste('1\t2\t3\n4\t5\t6', selected(47, 4));
    expect([cells.length, outside]).toEqual([2, 4]);
  });

  it('of a day of half-hours and six columns goes in at once', () => {
    const text = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => row + column).join('\t'),
    );
    const { cells, outside } = paste(text.join('\r\n'), selected(0, 0));
    expect(outside).toBe(0);
    expect(cells).toHaveLength(rows * columns);
    for (const { row, column, result } of cells) expect(result).toMatchObject({ ok: true, value: row + column });
  });
});
