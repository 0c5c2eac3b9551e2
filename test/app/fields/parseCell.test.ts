import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, nodesBelow } from '../../../src/app/fields/catalogue.ts';
import type { CellNode, FieldNode, NumberNode } from '../../../src/app/fields/fieldNode.ts';
import { type CellWriting, formatCell, formatNumber } from '../../../src/app/fields/formatCell.ts';
import { nodeAt } from '../../../src/app/fields/nodeAt.ts';
import { type CellResult, parseCell } from '../../../src/app/fields/parseCell.ts';
import { reasonText } from '../../../src/app/fields/reasonText.ts';
import { english } from '../../../src/app/fields/words.english.ts';
import { hebrew } from '../../../src/app/fields/words.hebrew.ts';
import { languages } from '../../../src/app/language/language.ts';
import { parsePath } from '../../../src/scenario/path.ts';

const writings: Readonly<Record<(typeof languages)[number], CellWriting>> = {
  en: { language: 'en', words: english, currency: 'ILS' },
  he: { language: 'he', words: hebrew, currency: 'ILS' },
};
const isCell = (node: FieldNode): node is CellNode =>
  ['number', 'whole', 'percent', 'text', 'choice', 'yesNo'].includes(node.kind);
const isNumber = (node: FieldNode): node is NumberNode => 'range' in node;
const cellAt = (text: string): CellNode => {
  const node = nodeAt(parsePath(text) ?? []);
  if (!node || !isCell(node)) throw new Error(`no cell at ${text}`);
  return node;
};
const agents = 'teams.a.agents.constant';
const add = 'teams.a.agents.add';
const seconds = 'targets.a.withinSeconds';
const percent = 'teams.a.shrinkagePercent';
const days = 'calendar.days';
const wage = 'teams.a.wagePerHour';
const perDay = 'inquiryTypes.a.volume.perDay';
const share = 'experiment.smallestDifference.serviceLevel';

const read = (path: string, text: string, language: (typeof languages)[number] = 'en'): CellResult =>
  parseCell(cellAt(path), text, writings[language]);
const outcome = (result: CellResult) => (result.ok ? result.value : result.reason.code);

describe('a number that is typed', () => {
  it.each([
    [agents, '12', 12, '12'],
    [agents, ' 12.5 ', 12.5, '12.5'],
    [agents, '12,5', 12.5, '12.5'],
    [agents, '.5', 0.5, '0.5'],
    [agents, '+3', 3, '3'],
    [add, '-3', -3, '-3'],
    [add, '\u22123', -3, '-3'],
    [add, '\u200e-\u200e3', -3, '-3'],
    [add, '-0', 0, '0'],
    [perDay, '1,250', 1250, '1,250'],
    [perDay, '1.250', 1.25, '1.25'],
    [perDay, '0,250', 0.25, '0.25'],
    [perDay, '1234,567', 1234.567, '1,234.567'],
    [perDay, '1,250,000.5', 1_250_000.5, '1,250,000.5'],
    [perDay, '1 250', 1250, '1,250'],
    [perDay, '1\u00a0250\u00a0000', 1_250_000, '1,250,000'],
    [perDay, '\ufeff\u200f\u00a01,250\u00a0\u2069', 1250, '1,250'],
    [perDay, '007', 7, '7'],
    [percent, '10 %', 10, '10'],
    [percent, '10%', 10, '10'],
    [percent, '12,5\u00a0%', 12.5, '12.5'],
    [percent, '%10', 10, '10'],
    [wage, '₪45.50', 45.5, '45.5'],
    [wage, '₪\u202f45.50', 45.5, '45.5'],
    [wage, '45 ₪', 45, '45'],
    [wage, '\u200f1,234.50\u00a0\u200f₪', 1234.5, '1,234.5'],
    [wage, 'ILS 45', 45, '45'],
    [seconds, '210', 210, '210'],
    [seconds, '3:30', 210, '210'],
    [seconds, '0:05', 5, '5'],
    [seconds, '90:00', 5400, '5,400'],
    [seconds, '1:02:03', 3723, '3,723'],
    [seconds, '1:02.5', 62.5, '62.5'],
  ])('in %s typed as %j is understood as %d, and shown as %s', (path, text, value, shown) => {
    for (const language of languages) {
      expect(read(path, text, language)).toEqual({ ok: true, value, shown });
    }
  });

  it.each([
    [agents, '', 'empty'],
    [agents, ' \u200f\u00a0', 'empty'],
    [agents, 'many', 'notNumber'],
    [agents, '10 %', 'notNumber'],
    [agents, '3:30', 'notNumber'],
    [agents, '1e3', 'notNumber'],
    [agents, '0x10', 'notNumber'],
    [agents, '1.2.3', 'notNumber'],
    [agents, '1,25,000', 'notNumber'],
    [agents, '1.250,5', 'notNumber'],
    [agents, '1 5', 'notNumber'],
    [agents, '1\u202f250\u00a0000', 'notNumber'],
    [agents, '--3', 'notNumber'],
    [agents, '5 agents', 'notNumber'],
    [agents, '\u0661\u0662', 'notNumber'],
    [agents, '½', 'notNumber'],
    [agents, '-1', 'outOfRange'],
    [agents, '32,769', 'outOfRange'],
    [percent, '100', 'notBelow'],
    [percent, '%10%', 'notNumber'],
    [wage, '$45', 'notNumber'],
    [wage, '₪', 'notNumber'],
    [agents, '₪45', 'notNumber'],
    [percent, '10 %%', 'notNumber'],
    [seconds, '3:75', 'notDuration'],
    [seconds, '3:5', 'notDuration'],
    [seconds, '-3:30', 'notDuration'],
    [days, '1.5', 'notWhole'],
    [days, '0', 'outOfRange'],
    [share, '0', 'notAbove'],
    [share, '9'.repeat(400), 'tooLarge'],
  ])('in %s typed as %j is refused: %s', (path, text, code) => {
    for (const language of languages) expect(outcome(read(path, text, language))).toBe(code);
  });

  it('may be for ever where a duration can be', () => {
    const patience = 'inquiryTypes.a.volume.given[0].patienceSeconds';
    expect(read(patience, 'For ever')).toEqual({ ok: true, value: null, shown: 'for ever' });
    expect(read(patience, 'ללא הגבלה', 'he')).toEqual({ ok: true, value: null, shown: 'ללא הגבלה' });
    expect(outcome(read(seconds, 'for ever'))).toBe('notDuration');
  });
});

const numbers = nodesBelow(catalogue).filter(isNumber);
const bad = {
  text: 'about ten',
  empty: '',
  'not a number': 'NaN',
  infinite: 'Infinity',
  'two decimal points': '1.2.3',
  script: '<script>alert(1)</script>',
  emoji: '😀',
};

describe('bad input', () => {
  it('of any kind is refused by every field of numbers in both languages, in a sentence that names field and range', () => {
    expect(numbers.length).toBeGreaterThan(100);
    for (const node of numbers) {
      const { low, high, above } = node.range;
      const zeroBad = low !== undefined && (above ? low >= 0 : low > 0);
      const texts = [
        ...Object.values(bad),
        ...(low === undefined || low < 0 ? [] : ['-5']),
        ...(zeroBad ? ['0'] : []),
        high === undefined ? '9'.repeat(400) : String(high + 1),
      ];
      for (const language of languages) {
        for (const text of texts) {
          const result = parseCell(node, text, writings[language]);
          expect([node.pattern, text, result.ok]).toEqual([node.pattern, text, false]);
          if (result.ok) continue;
          const said = reasonText(result.reason, 'FIELD', writings[language].words, language);
          expect(said).toContain('FIELD');
          expect(said).not.toMatch(/[{}]|undefined|NaN"?$/);
          if (text !== '') expect(said).toContain(text.slice(0, 20));
          if (text === '-5' && low !== undefined) expect(said).toContain(formatNumber(language, low));
          if (high !== undefined && text === String(high + 1)) expect(said).toContain(formatNumber(language, high));
        }
      }
    }
  });

  it('is cut where it is long', () => {
    const result = read(agents, 'x'.repeat(500));
    expect(result.ok ? '' : reasonText(result.reason, 'Agents', english, 'en').length).toBeLessThan(140);
  });
});

/** A node with a value of its range. */
const numberAndValue = fc.constantFrom(...numbers).chain((node) => {
  const { low = -1e12, high = 1e12, above, below } = node.range;
  const ends = { min: low, max: high };
  const value = node.kind === 'whole' ? fc.integer({ min: low, max: high }) : fc.double({ ...ends, noNaN: true });
  const allowed = value.filter((one) => !(above && one === low) && !(below && one === high));
  return fc.record({ node: fc.constant(node), value: allowed });
});

describe('what a cell shows', () => {
  it('of any number is read back as the same number in both languages', () => {
    fc.assert(
      fc.property(numberAndValue, fc.constantFrom(...languages), ({ node, value }, language) => {
        const shown = formatCell(node, value, writings[language]);
        expect(shown).toMatch(/^-?[\d,]+(\.\d+)?$/);
        expect(parseCell(node, shown, writings[language])).toEqual({
          ok: true,
          value: value + 0,
          shown: formatCell(node, value + 0, writings[language]),
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('of any choice, yes and no, is read back as the same', () => {
    for (const writing of Object.values(writings)) {
      for (const node of nodesBelow(catalogue).filter(isCell)) {
        const values = node.kind === 'choice' ? node.options : node.kind === 'yesNo' ? [true, false] : [];
        for (const value of values) {
          expect(parseCell(node, formatCell(node, value, writing), writing)).toMatchObject({ ok: true, value });
        }
      }
    }
  });

  it('is the number itself, never rounded', () => {
    expect(formatNumber('en', 0.1 + 0.2)).toBe('0.30000000000000004');
    expect(formatNumber('he', -1234.5)).toBe('-1,234.5');
    expect(formatNumber('en', 0.0001)).toBe('0.0001');
  });
});

describe('a text that is typed', () => {
  const name = 'name';
  it('is taken as it is, without spaces and marks around it', () => {
    expect(outcome(read(name, ' \u200fבנק\u200e A \u00a0'))).toBe('בנק\u200e A');
    expect(outcome(read(name, '<b>1.2.3</b>'))).toBe('<b>1.2.3</b>');
  });

  it('may be empty only where the field may be absent', () => {
    expect(outcome(read(name, '  '))).toBe('emptyText');
    expect(read('teams.a.name', '')).toEqual({ ok: true, value: undefined, shown: '' });
  });

  it('must look as the field wants it', () => {
    expect(outcome(read('calendar.startDate', '2026-03-01'))).toBe('2026-03-01');
    expect(outcome(read('calendar.startDate', '1.3.2026'))).toBe('notDate');
    const opens = 'calendar.openingHours.a.sunday[0].from';
    expect(outcome(read(opens, '8:30'))).toBe('08:30');
    expect(outcome(read(opens, '24:00'))).toBe('24:00');
    expect(outcome(read(opens, '24:01'))).toBe('notClock');
    expect(outcome(read(opens, '8'))).toBe('notClock');
    expect(outcome(read('money.currency', 'ils'))).toBe('notCurrency');
    expect(outcome(read('customers.segments.old.language', 'Arabic'))).toBe('notLanguage');
    expect(outcome(read('queues.a.channel', 'two words'))).toBe('notId');
    expect(outcome(read(name, 'x'.repeat(201)))).toBe('textTooLong');
  });
});

it('a choice is made by its word in the language of the page or by its name in the format', () => {
  const kind = 'channels.a.kind';
  expect(outcome(read(kind, 'Self-service'))).toBe('selfService');
  expect(outcome(read(kind, 'selfservice'))).toBe('selfService');
  expect(outcome(read(kind, 'שירות עצמי', 'he'))).toBe('selfService');
  expect(read(kind, 'fax')).toMatchObject({
    ok: false,
    reason: { code: 'notOption', options: expect.arrayContaining(['Phone']) },
  });
  expect(outcome(read('calendar.intervalMinutes', '30'))).toBe(30);
  expect(outcome(read('calendar.intervalMinutes', '20'))).toBe('notOption');
  const interruptible = 'teams.a.backlog.interruptible';
  expect(['Yes', 'true', 'NO', 'maybe'].map((text) => outcome(read(interruptible, text)))).toEqual([
    true,
    true,
    false,
    'notYesNo',
  ]);
  expect(outcome(read(interruptible, 'כן', 'he'))).toBe(true);
});
