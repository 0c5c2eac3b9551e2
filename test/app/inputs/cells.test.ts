import { describe, expect, it } from 'vitest';
import bankWeek from '../../../scenarios/bank-week.json' with { type: 'json' };
import type { FieldNode } from '../../../src/app/fields/fieldNode.ts';
import { nodeAt } from '../../../src/app/fields/nodeAt.ts';
import { english as fieldWords } from '../../../src/app/fields/words.english.ts';
import { type Cell, type GridCell, meanAt } from '../../../src/app/inputs/cells.ts';
import { stepped, stepsOf } from '../../../src/app/inputs/step.ts';
import { cellAt } from '../../../src/app/inputs/tables.ts';
import { volumeCell } from '../../../src/app/inputs/volumeCell.ts';
import { english } from '../../../src/app/inputs/words.english.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { parsePath, valueAt } from '../../../src/scenario/path.ts';
import { minimalDocument } from '../../scenario/minimal.ts';

const writing = { language: 'en', words: fieldWords, currency: 'ILS' } as const;
const bank = bankWeek as unknown as JsonObject;
const editable = (cell: GridCell | undefined): Cell => {
  if (cell?.kind !== 'edit') throw new Error(`not edited in place: ${cell?.kind}`);
  return cell;
};
const cellOf = (text: string, document: JsonObject = minimalDocument()): Cell => {
  const path = parsePath(text) ?? [];
  return editable(cellAt(path, nodeAt(path, document) as FieldNode));
};

describe('the mean of a law', () => {
  const path = 'inquiryTypes.regular-p1.handling.phone.time';

  it('stands for the law, and another one stretches it', () => {
    const cell = cellOf(path, bank);
    expect(cell.text(cell.read(bank), writing)).toBe('193.2');
    const longer = cell.write(bank, 386.4);
    expect(meanAt(longer, parsePath(path) ?? [])).toBeCloseTo(386.4, 2);
    expect(valueAt(longer, [...(parsePath(path) ?? []), 'law'])).toBe('empirical');
  });

  it('of a place where the type was not served begins an exponential one', () => {
    const document = minimalDocument({ channels: { site: { kind: 'branch' } } });
    const cell = cellOf('inquiryTypes.question.handling.site.time', document);
    expect(cell.read(document)).toBeUndefined();
    expect(valueAt(cell.write(document, 90), ['inquiryTypes', 'question', 'handling', 'site'])).toEqual({
      time: { law: 'exponential', meanSeconds: 90 },
    });
  });

  it('reads minutes and seconds, and refuses what no duration can be', () => {
    const cell = cellOf(path, bank);
    expect(cell.parse('3:30', writing)).toMatchObject({ ok: true, value: 210 });
    for (const text of ['', '0', '-3', '3 min', '1e3']) expect(cell.parse(text, writing).ok).toBe(false);
  });

  it('is not there where the numbers of the law are amiss', () => {
    for (const law of [{ law: 'empirical' }, { law: 'uniform', lowSeconds: 1 }, 'soon'])
      expect(meanAt({ time: law } as unknown as JsonObject, ['time'])).toBeUndefined();
  });
});

describe('the volume of a mean day', () => {
  const volumeOf = (document: JsonObject, type: string) => editable(volumeCell(document, type, english));
  const given = (volume: JsonObject) => minimalDocument({ calendar: { days: 2 }, inquiryTypes: { question: { volume } } });

  it('is the volume per day where nothing else is said', () => {
    const document = minimalDocument();
    const cell = volumeOf(document, 'question');
    expect([cell.key, cell.read(document)]).toEqual(['inquiryTypes.question.volume.perDay', 480]);
    expect(valueAt(cell.write(document, 1234.567), cell.path)).toBe(1234.567);
  });

  it.each([10, 400, 1234.5, 1_000_000])('of a list is what is typed, %d, by its factor', (typed) => {
    const cell = volumeOf(bank, 'regular-p1');
    const changed = cell.write(bank, typed);
    expect(cell.path.at(-1)).toBe('scalePercent');
    expect(valueAt(changed, cell.path.slice(0, -1))).toMatchObject({
      perInterval: valueAt(bank, [...cell.path.slice(0, -1), 'perInterval']),
    });
    expect(cell.read(changed)).toBe(typed);
  });

  it('with a factor and factors of the days is their mean', () => {
    const document = given({ scalePercent: 50, dayWeights: [1, 3] });
    const cell = volumeOf(document, 'question');
    expect(cell.read(document)).toBe(480);
    const changed = cell.write(document, 960);
    expect(valueAt(changed, cell.path)).toBe(960);
    expect(cell.read(changed)).toBe(960);
  });

  it('of so many customers is their inquiries of a day, and changes the inquiries per 1,000', () => {
    const volume = { perDay: null, perThousandCustomers: 450, periodDays: 30, dayWeights: [1.5, 0.5] };
    const document = {
      ...given(volume),
      customers: { segments: { older: { number: 10_000, inquiriesPercent: 180 }, other: { number: 42_000 } } },
    };
    const cell = volumeOf(document, 'question');
    expect(cell.read(document)).toBe(900); // (10,000 x 1.8 + 42,000) x 450 / 1,000 / 30 days
    const changed = cell.write(document, 1000);
    expect(valueAt(changed, ['inquiryTypes', 'question', 'volume', 'perThousandCustomers'])).toBe(500);
    expect(cell.read(changed)).toBe(1000);
    const none = given({ perDay: null, perThousandCustomers: 450 });
    expect(volumeOf(none, 'question').read(none)).toBe(450);
  });

  it('of a list of inquiries, and of a list of noughts, is not edited so', () => {
    expect(volumeCell(given({ perDay: null, given: [{ atSeconds: 1 }] }), 'question', english).kind).toBe('summary');
    expect(volumeCell(given({ perDay: null, perInterval: Array(48).fill(0) }), 'question', english).kind).toBe('summary');
  });
});

describe('a field that may be absent', () => {
  it('can be taken away, and no other', () => {
    const removable = (path: string) => cellOf(path, bank).remove !== undefined;
    expect(removable('teams.phone.agents.add')).toBe(true);
    expect(removable('inquiryTypes.regular-p1.handling.phone.wrapUp')).toBe(true);
    expect(removable('inquiryTypes.regular-p1.handling.phone.time')).toBe(false);
    expect(removable('teams.phone.agents.perInterval[3]')).toBe(false);
    expect(removable('calendar.days')).toBe(false);
  });
});

describe('a step', () => {
  const next = (path: string, text: string, steps: number) => stepped(cellOf(path, bank), text, steps, writing);

  it.each([
    ['teams.phone.agents.add', '12', 1, '13'],
    ['teams.phone.agents.add', '0', -10, '-10'],
    ['teams.phone.agents.add', '', 1, '1'],
    ['targets.phone-p1.withinSeconds', '60', 1, '61'],
    ['targets.phone-p1.withinSeconds', '0:20', -1, '19'],
    ['targets.email.withinSeconds', '14,400', 10, '15,000'],
    ['inquiryTypes.regular-p1.busyDayCv', '0.2', 1, '0.3'],
    ['experiment.replications', '200', 1, '210'],
    ['teams.phone.wagePerHour', '60.5', 1, '61.5'],
  ])('in %s from %s by %d leads to %s', (path, text, steps, expected) => {
    expect(next(path, text, steps)).toBe(expected);
  });

  it('ends at the end of the range', () => {
    expect(next('targets.phone-p1.percent', '95', 10)).toBe('100');
    expect(next('calendar.days', '3', -10)).toBe('1');
    expect(next('teams.phone.shrinkagePercent', '95', 10)).toBeUndefined();
  });

  it('from what is no number, or in what holds none, leads nowhere', () => {
    expect(next('teams.phone.agents.add', 'many', 1)).toBeUndefined();
    expect(next('teams.phone.name', 'Phone', 1)).toBeUndefined();
  });

  it('is one, with Shift ten', () => {
    expect(['ArrowUp', 'ArrowDown', 'Enter'].map((key) => stepsOf({ key, shiftKey: false }))).toEqual([1, -1, 0]);
    expect(stepsOf({ key: 'ArrowDown', shiftKey: true })).toBe(-10);
  });
});
