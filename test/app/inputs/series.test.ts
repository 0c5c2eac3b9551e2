import { describe, expect, it } from 'vitest';
import bankWeek from '../../../scenarios/bank-week.json' with { type: 'json' };
import type { NumbersNode } from '../../../src/app/fields/fieldNode.ts';
import { nodeAt } from '../../../src/app/fields/nodeAt.ts';
import { english as fieldWords } from '../../../src/app/fields/words.english.ts';
import { copyText } from '../../../src/app/inputs/gridText.ts';
import type { Scene } from '../../../src/app/inputs/scene.ts';
import { seriesModel, withFittedList } from '../../../src/app/inputs/series.ts';
import { english } from '../../../src/app/inputs/words.english.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { type Path, parsePath, valueAt } from '../../../src/scenario/path.ts';
import { minimalDocument } from '../../scenario/minimal.ts';

const bank = bankWeek as unknown as JsonObject;
const sceneOf = (document: JsonObject) =>
  ({
    document,
    writing: { language: 'en', words: fieldWords, currency: 'ILS' },
    say: english,
    drafts: new Map(),
  }) as unknown as Scene;
const pathOf = (text: string): Path => parsePath(text) ?? [];
const gridOf = (text: string, document = bank) =>
  seriesModel(pathOf(text), nodeAt(pathOf(text), document) as NumbersNode, sceneOf(document));
const titles = (list: readonly { title: string }[]) => list.map(({ title }) => title);

describe('a list of numbers as a grid', () => {
  it('by interval has the times of the day as rows and the days as columns', () => {
    const grid = gridOf('teams.phone.agents.perInterval');
    expect(titles(grid.columns)).toEqual([
      'Sun, 5/9',
      'Mon, 5/10',
      'Tue, 5/11',
      'Wed, 5/12',
      'Thu, 5/13',
      'Fri, 5/14',
      'Sat, 5/15',
    ]);
    expect(titles(grid.rows).slice(0, 3)).toEqual(['00:00', '00:30', '01:00']);
    const cell = grid.cell(17, 2);
    expect(cell?.kind === 'edit' && cell.path).toEqual(pathOf(`teams.phone.agents.perInterval[${2 * 48 + 17}]`));
    expect(grid.locate?.(pathOf(`teams.phone.agents.perInterval[${2 * 48 + 17}]`))).toEqual([17, 2]);
    expect(grid.locate?.(pathOf('teams.branch.agents.perInterval[3]'))).toBeUndefined();
  });

  it('ends with the hours of a roster, or the total of a volume', () => {
    const days = minimalDocument({ teams: { front: { agents: { constant: null, perInterval: Array(48).fill(2) } } } });
    const roster = gridOf('teams.front.agents.perInterval', days);
    expect([roster.rows.at(-1)?.title, roster.cell(48, 0)]).toEqual(['Hours', { kind: 'fixed', text: '48' }]);
    const volume = minimalDocument({ inquiryTypes: { question: { volume: { perDay: null, perInterval: Array(48).fill(2) } } } });
    const demand = gridOf('inquiryTypes.question.volume.perInterval', volume);
    expect([demand.rows.at(-1)?.title, demand.cell(48, 0)]).toEqual(['Total', { kind: 'fixed', text: '96' }]);
  });

  it('of one day that repeats is one column', () => {
    const repeated = minimalDocument({
      calendar: { days: 7 },
      teams: { front: { agents: { constant: null, perInterval: Array(48).fill(2) } } },
    });
    expect(titles(gridOf('teams.front.agents.perInterval', repeated).columns)).toEqual(['Every day']);
  });

  it('by day has weeks as rows; by hour and by load one column', () => {
    const document = minimalDocument({
      calendar: { days: 10 },
      inquiryTypes: { question: { volume: { dayWeights: Array(10).fill(1) } } },
      teams: { front: { shrinkagePercentByHour: Array(24).fill(1) } },
    });
    const days = gridOf('inquiryTypes.question.volume.dayWeights', document);
    expect([titles(days.rows), titles(days.columns)]).toEqual([
      ['3/1', '3/8'],
      ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    ]);
    expect(days.cell(1, 2)).toMatchObject({ path: pathOf('inquiryTypes.question.volume.dayWeights[9]') });
    expect(days.cell(1, 3)).toBeUndefined();
    expect(titles(gridOf('teams.front.shrinkagePercentByHour', document).rows).at(-1)).toBe('23:00');
    expect(titles(gridOf('channels.chat.speedByLoadPercent').rows)).toEqual(['1', '2', '3']);
  });

  it('of a year is drawn in part', () => {
    const year = minimalDocument({
      calendar: { days: 365 },
      teams: { front: { agents: { constant: null, perInterval: Array(365 * 48).fill(1) } } },
    });
    expect(gridOf('teams.front.agents.perInterval', year)).toMatchObject({ most: { columns: 7 } });
  });
});

describe('what is copied of it', () => {
  it('is a text that a spreadsheet takes: numbers in full, tabs, line ends', () => {
    const perInterval = Array(96).fill(0).fill(1234.56789, 48, 49).fill(0.5, 1, 2);
    const document = minimalDocument({ calendar: { days: 2 }, teams: { front: { agents: { constant: null, perInterval } } } });
    const grid = gridOf('teams.front.agents.perInterval', document);
    expect(copyText(grid, { row: 0, column: 0, rows: 2, columns: 2 }, sceneOf(document))).toBe('0\t1,234.56789\n0.5\t0');
  });
});

describe('after the calendar has changed', () => {
  const lists = ['teams.phone.agents.perInterval', 'inquiryTypes.regular-p1.volume.perInterval'];

  it('a list can be made to fit: days in turn, what is too much cut', () => {
    const longer = { ...bank, calendar: { ...(bank.calendar as JsonObject), days: 9 } };
    const shorter = { ...bank, calendar: { ...(bank.calendar as JsonObject), days: 2 } };
    for (const text of lists) {
      const before = valueAt(bank, pathOf(text)) as number[];
      expect(valueAt(withFittedList(longer, pathOf(text)), pathOf(text))).toEqual([...before, ...before.slice(0, 96)]);
      expect(valueAt(withFittedList(shorter, pathOf(text)), pathOf(text))).toEqual(before.slice(0, 96));
    }
  });

  it('all lists that do not fit are put in order by it', () => {
    const longer = { ...bank, calendar: { ...(bank.calendar as JsonObject), days: 14 } };
    const read = parseScenario(longer);
    const amiss = read.ok ? [] : read.issues.map(({ path }) => pathOf(path));
    expect(amiss.length).toBeGreaterThan(10);
    expect(parseScenario(amiss.reduce(withFittedList, longer)).ok).toBe(true);
  });
});
