import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/app/comparison/drafts.ts';
import type { FieldNode } from '../../../src/app/fields/fieldNode.ts';
import { nodeAt } from '../../../src/app/fields/nodeAt.ts';
import { english } from '../../../src/app/fields/words.english.ts';
import { hebrew } from '../../../src/app/fields/words.hebrew.ts';
import type { Cell } from '../../../src/app/inputs/cells.ts';
import { differs, givenOf, isOfNewThing } from '../../../src/app/inputs/given.ts';
import { problemsAt, problemsOf, sectionAt } from '../../../src/app/inputs/problems.ts';
import { cellAt } from '../../../src/app/inputs/tables.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { parsePath, valueAt } from '../../../src/scenario/path.ts';
import { minimalDocument } from '../../scenario/minimal.ts';

const writings = {
  en: { language: 'en', words: english, currency: 'ILS' },
  he: { language: 'he', words: hebrew, currency: 'ILS' },
} as const;
const named = minimalDocument({ teams: { front: { name: 'Front office' } } });
const cellOf = (text: string, document: JsonObject): Cell => {
  const path = parsePath(text) ?? [];
  return cellAt(path, nodeAt(path, document) as FieldNode) as Cell;
};
const issuesOf = (document: JsonObject) => {
  const result = parseScenario(document);
  return result.ok ? [] : result.issues;
};
const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');

describe('what is typed into a cell', () => {
  const typed = (text: string) =>
    givenOf(cellOf('teams.front.agents.constant', named), text, { document: named, writing: writings.en });

  it('is given where it says something else, and refused with the reason where it says nothing', () => {
    expect(typed('4')).toMatchObject({ value: 4 });
    expect(typed('many')).toMatchObject({ text: 'many', reason: { code: 'notNumber' } });
    for (const text of ['3', ' 3 ', '3.0', '+3']) expect(typed(text)).toBeUndefined();
  });
});

describe('a problem', () => {
  const draft = (text: string): Draft => {
    const cell = cellOf('teams.front.agents.constant', named);
    const result = cell.parse(text, writings.en);
    if (result.ok) throw new Error(`${text} is taken`);
    return { key: cell.key, path: cell.path, name: undefined, text, reason: result.reason, over: 3 };
  };

  it.each(['en', 'he'] as const)('is said in the same words on top and beside its field: %s', (language) => {
    const one = draft('many');
    const amiss = minimalDocument({ teams: { front: { name: 'Front office', shrinkagePercent: 100 } } });
    const given = { document: amiss, writing: writings[language], drafts: new Map([[one.key, one]]), issues: issuesOf(amiss) };
    const all = problemsOf(given);
    const said = { problems: all };
    expect(all).toHaveLength(2);
    const beside = [
      ...problemsAt(said, cellOf(one.key, amiss)),
      ...problemsAt(said, cellOf('teams.front.shrinkagePercent', amiss)),
    ];
    expect(beside).toEqual(all);
    for (const { text } of all) expect(text).toContain('Front office');
  });

  it('names the field as people know it, and what was typed', () => {
    const one = draft('many');
    const said = { document: named, writing: writings.en, drafts: new Map([[one.key, one]]), issues: [] };
    expect(problemsOf(said).map(({ text }) => plain(text))).toEqual([
      'Front office \u203a Rostered agents \u203a Agents at all times must be a number such as 12 or 1.5, got "many".',
    ]);
  });

  it('in Hebrew has its path run from right to left, each name in it by itself', () => {
    const one = draft('many');
    const [problem] = problemsOf({ document: named, writing: writings.he, drafts: new Map([[one.key, one]]), issues: [] });
    expect(problem?.text).toMatch(
      /^\u2067\u2068Front office\u2069 \u203a \u2068[^\u2069]+\u2069 \u203a \u2068[^\u2069]+\u2069\u2069: /,
    );
  });

  it('of a number of a list says of what day and time it is', () => {
    const perInterval = Array(96).fill(1).fill(-1, 61, 62);
    const document = minimalDocument({ calendar: { days: 2 }, teams: { front: { agents: { constant: null, perInterval } } } });
    const problems = problemsOf({ document, writing: writings.en, drafts: new Map(), issues: issuesOf(document) });
    const said = { problems };
    expect(plain(problems[0]?.text ?? '')).toContain('Agents by interval \u203a Mon, 3/2, 06:30 must be at least 0');
    expect(problemsAt(said, cellOf('teams.front.agents.perInterval[61]', document))).toHaveLength(1);
    expect(problemsAt(said, cellOf('teams.front.agents.perInterval[60]', document))).toEqual([]);
  });

  it('stands in the section of its field, also where that is gone', () => {
    const at = (text: string) => sectionAt(parsePath(text) ?? [], named);
    expect(['teams.front.agents', 'calendar.days', 'channels.phone.afterAbandoning', 'nothing'].map(at)).toEqual([
      'teams',
      'general',
      'after',
      'general',
    ]);
  });
});

describe('a difference from the baseline', () => {
  it('is said of a new thing as a whole, not of each of its fields', () => {
    const more = minimalDocument({ teams: { late: { agents: { constant: 2 }, skills: { phone: {} } } } });
    const isNew = (text: string) => isOfNewThing({ baseline: named }, parsePath(text) ?? []);
    expect(valueAt(more, ['teams', 'late', 'agents', 'constant'])).toBe(2);
    expect(
      ['teams.late.agents.constant', 'teams.late.skills.phone.priority', 'teams.late', 'teams.front.agents.add'].map(isNew),
    ).toEqual([...[true, true, false, false]]);
    expect(isOfNewThing({ baseline: undefined }, ['teams', 'late', 'name'])).toBe(false);
  });

  it('is one of the value, and of none where the baseline itself is open', () => {
    const other = minimalDocument({ teams: { front: { name: 'Front office', agents: { constant: 4 } } } });
    const cell = cellOf('teams.front.agents.constant', other);
    expect(differs({ document: other, baseline: named }, cell)).toBe(true);
    expect(differs({ document: other, baseline: undefined }, cell)).toBe(false);
    expect(differs({ document: other, baseline: named }, cellOf('teams.front.name', other))).toBe(false);
    expect(differs({ document: other, baseline: named }, ['teams', 'front'])).toBe(true);
  });
});

describe('a problem of the whole', () => {
  const law = { law: 'constant', meanSeconds: 9 };
  const said = (document: JsonObject, language: 'en' | 'he') =>
    problemsOf({ document, writing: writings[language], drafts: new Map(), issues: issuesOf(document) }).map(({ text }) =>
      plain(text),
    );

  it.each([
    [
      'speedByLoadPercent: a field beside it',
      { channels: { phone: { speedByLoadPercent: [100] } } },
      'Contacts at once per agent',
      'אינטראקציות במקביל לנציג',
    ],
    [
      'a value of another field',
      { channels: { phone: { noAnswer: { percent: 5, seconds: 9, mostAttempts: 3, delay: law } } } },
      'Kind of channel: Call-back / Back office / Field visit',
      'סוג הערוץ: חזרה ללקוח / מערך עורפי / ביקור טכנאי',
    ],
    [
      'a field of another part',
      { inquiryTypes: { question: { volume: { perDay: null, perThousandCustomers: 3 } } } },
      'Number of customers',
      'מספר הלקוחות',
    ],
    [
      'a thing by its name',
      { channels: { team: { kind: 'chat', name: 'Messages' } } },
      'add Messages to the skills',
      'Messages חסר במיומנויות',
    ],
    [
      'all that there might be',
      { teams: { front: { agents: { constant: null } } } },
      'exactly one of Agents at all times, Agents by interval',
      'בדיוק אחד מאלה: ',
    ],
  ] as const)('names what it speaks of as the editor does: %s', (_, differences, english, hebrew) => {
    const document = minimalDocument(differences as unknown as JsonObject);
    expect(said(document, 'en').join('\n')).toContain(english);
    expect(said(document, 'he').join('\n')).toContain(hebrew);
  });
});
