import { describe, expect, it } from 'vitest';
import { csv } from '../../src/headless/csv.ts';
import { bounds, figure, figureWithSpread } from '../../src/headless/figure.ts';
import { metricNames } from '../../src/headless/metricNames.ts';
import { noteLines } from '../../src/headless/noteLines.ts';
import { plainLine } from '../../src/headless/plainLine.ts';
import { progressLine } from '../../src/headless/progressBar.ts';
import { textTable } from '../../src/headless/textTable.ts';
import { wrapped } from '../../src/headless/wrapped.ts';

const about = (value: number, half: number) => ({ value, low: value - half, high: value + half });
const exactly = (value: number) => ({ value, low: value, high: value });

describe('a figure for people', () => {
  it('has the unit of its measure and as many decimals as its interval deserves', () => {
    expect(figure(about(0.85823, 0.0014), 'share', '')).toBe('85.82 %');
    expect(bounds(about(0.85823, 0.0014), 'share', '')).toBe('85.68 .. 85.96');
    expect(figureWithSpread(about(0.85823, 0.0014), 'share', '')).toBe('85.82 ±0.14 %');
    expect(figureWithSpread(about(7.489, 0.3), 'seconds', '')).toBe('7.49 ±0.30 s');
    expect(figureWithSpread(about(4808.3, 15), 'count', '')).toBe('4,808 ±15');
    expect(figure(about(-0.0842, 0.003), 'share', '', 'difference')).toBe('-8.42 points');
  });

  it('shows hours from two hours on, and money with its currency', () => {
    expect(figure(exactly(7199), 'seconds', '')).toBe('7,199 s');
    expect(figureWithSpread(about(36_000, 1800), 'seconds', '')).toBe('10.00 ±0.50 h');
    expect(figure(exactly(1234.5), 'money', 'ILS')).toBe('1,234.50 ILS');
  });

  it('shows an exact value without an interval, and nothing where there is none', () => {
    expect(figureWithSpread(exactly(13), 'agents', '')).toBe('13');
    expect(bounds(exactly(13), 'agents', '')).toBe('');
    expect(figureWithSpread({ value: 0.5, low: null, high: null }, 'share', '')).toBe('50 %');
    expect(figure({ value: null, low: null, high: null }, 'share', '')).toBe('-');
    expect(bounds({ value: null, low: null, high: null }, 'share', '')).toBe('');
  });
});

it('a table has equal columns, words to the left and figures to the right', () => {
  expect(
    textTable([
      ['Queue', 'ASA'],
      ['cards', '7 s'],
      ['x', '120 s'],
    ]),
  ).toEqual(['Queue    ASA', '-----  -----', 'cards    7 s', 'x      120 s']);
});

it('CSV quotes what has to be quoted and turns off what a spreadsheet would calculate', () => {
  const rows = [
    ['a,b', 'say "x"', 'two\nlines'],
    ['=1+1', '@x', -0.5],
    [null, true, 1e-7],
  ];
  expect(csv(rows)).toBe('"a,b","say ""x""","two\nlines"\n\'=1+1,\'@x,-0.5\n,true,1e-7\n');
});

it('a text of a file becomes one harmless line', () => {
  expect(plainLine('a\u001b[31mb\nc\u202ed\u2028e')).toBe('a [31mb cd e');
  expect(plainLine('שירות לקוחות')).toBe('שירות לקוחות');
});

it('sentences are broken between words', () => {
  const lines = wrapped('word '.repeat(60).trim());
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
  expect(lines.join(' ')).toBe('word '.repeat(60).trim());
});

it('the bar fills with the share that is done', () => {
  expect(progressLine(9.7, 20)).toBe(`[${'#'.repeat(14)}${' '.repeat(16)}]  48 %  9 of 20 replications`);
  expect(progressLine(20, 20)).toBe(`[${'#'.repeat(30)}] 100 %  20 of 20 replications`);
  expect(progressLine(0, 0)).toMatch(/^\[ {30}\] {3}0 %/);
});

it('notes tell how far the solved volume of each inquiry type is from the record', () => {
  const values = { recordedContacts: 2000, total: 10, meanAbsolute: 0.2, largestAbsolute: 1.25 };
  expect(noteLines([{ code: 'recordedVolumeResidual', id: 'cards', values }]).slice(-3)).toEqual([
    'Inquiry type  Recorded  In all  At most in an interval',
    '------------  --------  ------  ----------------------',
    'cards            2,000   0.5 %                    1.25',
  ]);
  expect(noteLines([])).toEqual([]);
});

it('no two measures have the same name', () => {
  const names = Object.values(metricNames);
  expect(new Set(names.map(([long]) => long)).size).toBe(names.length);
  expect(new Set(names.map(([, short]) => short)).size).toBe(names.length);
});
