import { describe, expect, it } from 'vitest';
import bankWeek from '../../../scenarios/bank-week.json' with { type: 'json' };
import { sections } from '../../../src/app/fields/sections.ts';
import { english as fieldWords } from '../../../src/app/fields/words.english.ts';
import type { GridCell } from '../../../src/app/inputs/cells.ts';
import { demandTable, targetsTable, teamsTable } from '../../../src/app/inputs/quickTables.ts';
import { registerTable } from '../../../src/app/inputs/registerTable.ts';
import { type Block, standardBlocks } from '../../../src/app/inputs/standardBlocks.ts';
import type { Table } from '../../../src/app/inputs/tables.ts';
import { english } from '../../../src/app/inputs/words.english.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { pathText, valueAt } from '../../../src/scenario/path.ts';
import { minimalDocument } from '../../scenario/minimal.ts';

const writing = { language: 'en', words: fieldWords, currency: 'ILS' } as const;
const bank = bankWeek as unknown as JsonObject;
const sourceOf = (document: JsonObject) => ({ document, writing, say: english });
const tablesOf = (blocks: readonly Block[]): Table[] => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
const tableOf = (section: (typeof sections)[number], title: string, document = bank): Table => {
  const all = tablesOf(standardBlocks(section, sourceOf(document)));
  const found = all.find((table) => table.title === title);
  if (!found) throw new Error(`no table ${title}; there are ${all.map((table) => table.title).join(', ')}`);
  return found;
};
const plain = (marked: string): string => marked.replaceAll(/[\u2066-\u2069]/g, '');
const text = (cell: GridCell | undefined, document: JsonObject): string => {
  if (cell === undefined) return '-';
  if (cell.kind === 'fixed') return cell.text;
  return cell.kind === 'edit' ? cell.text(cell.read(document), writing) : cell.text(document, writing);
};
const rowsOf = (table: Table | undefined, document = bank): Record<string, string[]> =>
  Object.fromEntries(
    (table?.rows ?? []).map(({ path, title }) => [
      plain(title),
      (table?.columns ?? []).map(({ cell }) => text(cell(path), document)),
    ]),
  );

describe('at first sight', () => {
  it('the bank week shows volume and handle time of every type, on every channel', () => {
    const table = demandTable(sourceOf(bank));
    expect(table?.columns.map(({ title }) => title)).toEqual([
      'Volume of a mean day',
      'Phone',
      'Branch',
      'App and site',
      'Chat',
      'E-mail',
    ]);
    expect(table?.columns[0]?.unit).toBe('Recorded contacts per day');
    expect(rowsOf(table)['Regular service']).toEqual(['326', '193.2', '240', '180', '420', '420']);
    expect(rowsOf(table)['Stock exchange']).toEqual(['20.9', '279.6', '240', '', '', '']);
  });

  it('says of each type what is counted where that differs', () => {
    const other = {
      volume: { volumeBasis: 'contactsRecorded', perDay: 5 },
      startsOnPercent: { phone: 100 },
      handling: { phone: { time: { law: 'constant', meanSeconds: 9 } } },
    };
    const document = minimalDocument({ inquiryTypes: { other } });
    expect(rowsOf(demandTable(sourceOf(document)), document)).toEqual({
      question: ['480', 'Fresh inquiries', '180'],
      other: ['5', 'Recorded contacts', '9'],
    });
  });

  it('shows agents and their hours, and the targets', () => {
    expect(rowsOf(teamsTable(sourceOf(bank)))['Phone agents']).toEqual(['0\u201311.7', '', '607.1', '514.9']);
    const document = minimalDocument();
    expect(rowsOf(teamsTable(sourceOf(document)), document)).toEqual({ front: ['3', '', '504', '504'] });
    expect(rowsOf(targetsTable(sourceOf(bank)))['Priority callers']).toEqual(['60', '']);
  });
});

describe('the tables of a section', () => {
  it.each([bank, minimalDocument()])('have cells of fields that there are or may be, each once', (document) => {
    for (const section of sections) {
      const keys = tablesOf(standardBlocks(section, sourceOf(document))).flatMap(({ rows, columns }) =>
        rows
          .flatMap(({ path }) => columns.flatMap(({ cell }) => [cell(path)]))
          .flatMap((cell) => (cell && cell.kind !== 'fixed' ? [cell.key] : [])),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('may be filled in anywhere: what is set is in order, or says what is wrong', () => {
    for (const section of sections) {
      for (const { rows, columns } of tablesOf(standardBlocks(section, sourceOf(bank)))) {
        const cells = rows.slice(0, 2).flatMap(({ path }) => columns.map(({ cell }) => cell(path)));
        for (const cell of cells) {
          const value = cell?.kind === 'edit' ? cell.read(bank) : undefined;
          if (cell?.kind !== 'edit' || value === undefined) continue;
          expect([cell.key, parseScenario(cell.write(bank, value)).ok]).toEqual([cell.key, true]);
        }
      }
    }
  });

  it('have a column for each channel, and the total of shares', () => {
    const table = tableOf('demand', 'Shares of the first channel');
    expect(rowsOf(table)['Regular service']).toEqual(['78', '7', '9', '3', '3', '100']);
    const cells = table.rows.map(({ path }) => table.columns.at(-1)?.cell(path));
    expect(cells.every((cell) => cell?.kind === 'fixed' && !cell.amiss)).toBe(true);
    const less = minimalDocument({ inquiryTypes: { question: { startsOnPercent: { phone: 90 } } } });
    const total = tableOf('demand', 'Shares of the first channel', less);
    expect(total.columns.at(-1)?.cell(['inquiryTypes', 'question'])).toMatchObject({ text: '90', amiss: true });
  });

  it('show only channels for which a field has a meaning', () => {
    expect(tableOf('demand', 'Self-service coverage').columns.map(({ title }) => title)).toEqual(['App and site']);
    expect(tableOf('demand', 'Wrap-up').columns.map(({ title }) => title)).toEqual(['Phone', 'Branch', 'Chat', 'E-mail']);
  });

  it('offer a channel that a type does not use yet, where its handle time is given first', () => {
    const document = minimalDocument({ channels: { site: { kind: 'branch', name: 'Site' } } });
    const times = tableOf('demand', 'Handle time', document);
    expect(times.columns.map(({ title }) => title)).toEqual(['phone', 'Site']);
    expect(times.columns[1]?.cell(['inquiryTypes', 'question'])).toMatchObject({ kind: 'edit' });
    expect(
      tableOf('demand', 'First-contact resolution', document).columns[1]?.cell(['inquiryTypes', 'question']),
    ).toBeUndefined();
  });

  it('have queues for the skills of teams, and pairs of type and place for what happens after', () => {
    expect(rowsOf(tableOf('teams', 'Skills \u203a Priority'))['Digital agents']).toEqual(['', '', '', '', '1', '2']);
    const next = tableOf('after', 'If not resolved \u203a Channels of the next contact');
    expect(next.corner).toBe('Inquiry type \u203a Place of service');
    expect(rowsOf(next)['Regular service \u203a Chat']).toEqual(['100', '', '', '', '', '100']);
    expect(tableOf('after', 'Transfers').isEmpty).toBe(true);
  });

  it('show in place of a number the list that holds instead of it', () => {
    const teams = tableOf('teams', 'Teams');
    expect(teams.columns.map(({ title }) => title)).toContain('Rostered agents');
    expect(rowsOf(teams)['Phone agents']).toContain('0\u201318.8');
  });

  it('grow only where their things are at home', () => {
    expect(tableOf('channels', 'Channels').grows).toBeDefined();
    expect(tableOf('after', 'Channels').grows).toBeUndefined();
    expect(tableOf('targets', 'Targets').grows).toBeUndefined();
  });
});

describe('the assumption register', () => {
  it('names what each figure is about, with its value as it is now', () => {
    const rows = rowsOf(registerTable(sourceOf(bank)));
    const [value, basis] = rows['Regular service \u203a Handling \u203a Phone \u203a Handle time'] ?? [];
    expect([value, basis]).toEqual(['193.2 seconds', 'Measured']);
  });

  it('has ranges for single numbers, in their unit; an end begins one where the number is', () => {
    const assumptions = { 'targets.phone.withinSeconds': { basis: 'assumed' }, 'teams.front.agents': { basis: 'assumed' } };
    const document = minimalDocument({ targets: { phone: { withinSeconds: 20 } }, assumptions });
    const table = registerTable(sourceOf(document));
    const low = table.columns.find(({ key }) => key.endsWith('range.low'));
    expect(low?.cell(['assumptions', 'teams.front.agents'])).toBeUndefined();
    const cell = low?.cell(['assumptions', 'targets.phone.withinSeconds']);
    if (cell?.kind !== 'edit') throw new Error('the lowest value is not edited in place');
    expect(cell.parse('0:15', writing)).toMatchObject({ ok: true, value: 15 });
    const ranged = cell.write(document, 15);
    expect(valueAt(ranged, cell.path.slice(0, -1))).toEqual({ low: 15, high: 20 });
    expect(parseScenario(ranged).ok).toBe(true);
    expect(pathText(cell.path)).toBe('assumptions["targets.phone.withinSeconds"].range.low');
  });
});
