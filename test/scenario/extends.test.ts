import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { type Load, lastingDocument, longestChain } from '../../src/scenario/loadChain.ts';
import { type ParseResult, parseScenario } from '../../src/scenario/parseScenario.ts';
import { minimalDocument } from './minimal.ts';

const fixtures = new URL('../fixtures/scenarios/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, fixtures), 'utf8');

/** Loads from a table; what is asked for is noted. */
function library(documents: Readonly<Record<string, unknown>>, asked: string[] = []): Load {
  return (reference) => {
    asked.push(reference);
    return Object.hasOwn(documents, reference) ? documents[reference] : undefined;
  };
}

function documentOf(result: ParseResult) {
  if (result.ok) return result.document;
  throw new Error(result.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
}

function problems(result: ParseResult): string[] {
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path} ${message}`);
}

const base = minimalDocument({ name: 'Base' });
const more: JsonObject = { extends: 'base', teams: { front: { agents: { constant: 5 } } } };

describe('a scenario that extends another', () => {
  it('has all of it but for the differences', () => {
    const { scenario, recordedUnder, chain, source, bases } = documentOf(parseScenario(more, library({ base })));
    expect(scenario.teams.front?.agents.constant).toBe(5);
    expect(scenario).toEqual({ ...recordedUnder, teams: scenario.teams });
    expect(recordedUnder).toEqual(documentOf(parseScenario(base)).scenario);
    expect({ chain, source, bases }).toEqual({ chain: ['base'], source: more, bases: [base] });
  });

  it('is the same over a lasting document, which is checked by itself only once', () => {
    const read = lastingDocument(JSON.stringify(base));
    const lasting = read.ok ? read.document : {};
    const [one, other] = [1, 2].map((agents) => {
      const document = { ...more, teams: { front: { agents: { constant: agents } } } };
      const found = documentOf(parseScenario(document, library({ base: lasting })));
      expect(found).toEqual(documentOf(parseScenario(document, library({ base }))));
      return found;
    });
    expect(one?.recordedUnder).toBe(other?.recordedUnder);
    expect(documentOf(parseScenario(lasting)).scenario).toBe(one?.recordedUnder);
  });

  it('may carry the other itself, however deep, with the same figures as by reference', () => {
    const carried = { ...more, extends: base };
    const twice = { extends: carried, name: 'Again' };
    const { fingerprint, chain, recordedUnder } = documentOf(parseScenario(carried));
    expect(fingerprint).toBe(documentOf(parseScenario(more, library({ base }))).fingerprint);
    expect({ chain, recordedUnder: recordedUnder.name }).toEqual({ chain: ['extends'], recordedUnder: 'Base' });
    expect(documentOf(parseScenario(twice)).scenario.teams.front?.agents.constant).toBe(5);
    expect(documentOf(parseScenario({ extends: { extends: 'base' } }, library({ base }))).chain).toEqual(['extends', 'base']);
    const bad = parseScenario({ extends: { ...base, calendar: { days: 0 } } });
    expect(bad.ok ? [] : bad.issues.map(({ path, file }) => [path, file])).toContainEqual(['calendar.days', 'extends']);
    const deep = Array.from({ length: 17 }).reduce<JsonObject>((document) => ({ extends: document }), base);
    expect(problems(parseScenario(deep)).join()).toMatch(/at most 16 scenarios/);
  });

  it('follows later edits of the other', () => {
    const edited = minimalDocument({ teams: { front: { shrinkagePercent: 30 } } });
    expect(documentOf(parseScenario(more, library({ base: edited }))).scenario.teams.front).toMatchObject({
      agents: { constant: 5 },
      shrinkagePercent: 30,
    });
  });

  it('removes with null, and replaces a table whole', () => {
    const table = Array(48).fill(2);
    const changed = { extends: 'base', name: 'Table', teams: { front: { agents: { constant: null, perInterval: table } } } };
    const { scenario } = documentOf(parseScenario(changed, library({ base })));
    expect(scenario.teams.front?.agents).toEqual({ perInterval: table, scalePercent: 100, add: 0 });
    const again = { extends: 'table', teams: { front: { agents: { perInterval: Array(48).fill(7), add: 1 } } } };
    const twice = documentOf(parseScenario(again, library({ base, table: changed })));
    expect(twice.scenario.teams.front?.agents).toEqual({ perInterval: Array(48).fill(7), scalePercent: 100, add: 1 });
  });

  it('may do so over files, each beside the one that names it, and the volumes are those of the last', () => {
    const result = parseScenario(fixture('more-digital-hurried.json'), (reference) => fixture(reference));
    const { scenario, recordedUnder, chain, bases } = documentOf(result);
    expect(chain).toEqual(['more-digital.json', 'two-channels.json']);
    expect(bases.map(({ name }) => name)).toEqual(['More to the site', 'Phone and self-service']);
    expect(recordedUnder.name).toBe('Phone and self-service');
    expect(scenario.name).toBe('More to the site, shorter calls');
    expect(scenario.steering['to-site']).toMatchObject({ sharePercent: 30, acceptancePercent: 60 });
    expect(scenario.inquiryTypes.balance?.handling.phone?.time).toEqual({ law: 'exponential', meanSeconds: 150 });
    expect(scenario.queues.general).not.toHaveProperty('teamOrder');
  });

  it('names files from its own folder, whatever folder they name theirs from', () => {
    const asked: string[] = [];
    const documents = {
      'week/low.json': { extends: '../base/./normal.json' },
      'base/normal.json': { extends: 'real.json' },
      'base/real.json': base,
    };
    documentOf(parseScenario({ extends: './week/low.json' }, library(documents, asked)));
    expect(asked).toEqual(['week/low.json', 'base/normal.json', 'base/real.json']);
    expect(problems(parseScenario({ extends: '../../up.json' }, library({})))).toEqual([
      'extends cannot find ../../up.json (../../up.json)',
    ]);
  });

  it('takes the other as text or as value', () => {
    expect(parseScenario(JSON.stringify(more), library({ base: JSON.stringify(base) }))).toEqual(
      parseScenario(more, library({ base })),
    );
  });

  it('may do so over 16 others, and no more', () => {
    const chainOf = (length: number) => {
      const links = Array.from({ length: length - 1 }, (_, at) => [`s${at + 1}`, { extends: `s${at + 2}` }]);
      return parseScenario({ extends: 's1' }, library({ ...Object.fromEntries(links), [`s${length}`]: base }));
    };
    expect(documentOf(chainOf(longestChain)).chain).toHaveLength(16);
    expect(problems(chainOf(longestChain + 1))).toEqual([
      `extends may go over at most 16 scenarios: ${Array.from({ length: 17 }, (_, at) => `s${at + 1}`).join(' -> ')} (in s16)`,
    ]);
  });
});

describe('extending is refused:', () => {
  const load = library({
    base,
    self: { extends: 'self' },
    'a.json': { extends: './b.json' },
    'b.json': { extends: 'sub/../a.json' },
    lost: { extends: 'nowhere' },
    broken: '{"version": 1,\n "name": }',
    list: [],
    deep: '['.repeat(100_000),
    large: 'x'.repeat(50_000_000),
    newer: { ...base, version: 9 },
    wrong: minimalDocument({ teams: { front: { shrinkagePercent: 120 } } }),
  });

  it.each<[string, string, string]>([
    ['what is not there', 'nowhere', 'extends cannot find nowhere (nowhere)'],
    ['a file that is not there', 'nowhere.json', 'extends cannot find nowhere.json (nowhere.json)'],
    ['what is missing further up', 'lost', 'extends cannot find nowhere (lost -> nowhere) (in lost)'],
    ['a cycle', 'a.json', 'extends comes back to a scenario already extended: a.json -> b.json -> a.json (in b.json)'],
    ['a scenario that extends itself', 'self', 'extends comes back to a scenario already extended: self -> self (in self)'],
    ['a name of JavaScript', 'toString', 'extends cannot find toString (toString)'],
    ['a file that is not JSON', 'broken', 'document is not JSON: line 2, column 10: expected a value, got } (in broken)'],
    ['a file that is a list', 'list', 'document must be an object, got a list (in list)'],
    ['a file of 100,000 levels', 'deep', 'document is nested too deeply: at most 64 levels are read (in deep)'],
    ['a file of 50 MB', 'large', 'document must be at most 20 MB, got 50 MB (in large)'],
    [
      'a file of a newer version',
      'newer',
      'version is 9, a newer format than this program reads (up to 1); use a newer version of the program (in newer)',
    ],
    ['a file with a problem', 'wrong', 'teams.front.shrinkagePercent must be below 100, got 120 (in wrong)'],
  ])('%s', (_, reference, expected) => {
    const result = parseScenario({ extends: reference }, load);
    expect(problems(result)).toEqual([expected]);
  });

  it.each([
    [''],
    ['/etc/passwd'],
    ['/x/base.json'],
    ['https://example.org/base.json'],
    ['..\\base.json'],
    ['base.txt'],
    [5],
    [null],
    [[]],
  ])('the reference %j', (reference) => {
    const [found, ...others] = problems(parseScenario({ extends: reference } as JsonObject, load));
    expect(found).toMatch(
      /^extends must be the id of a library scenario or a relative path of a file such as baseline.json, got /,
    );
    expect(others).toEqual([]);
  });

  it('any, where nothing can be loaded, or loading fails', () => {
    expect(problems(parseScenario(more))).toEqual(['extends cannot find base (base)']);
    const failing = () => {
      throw new Error('EACCES: permission denied');
    };
    expect(problems(parseScenario(more, failing))).toEqual(['extends cannot find base (base)']);
  });
});

describe('a problem of differences', () => {
  const load = library({
    base,
    wide: minimalDocument({ inquiryTypes: { question: { handling: { phone: { time: { law: 'gamma', cv: 1 } } } } } }),
  });

  it('is told without naming a file where the differences hold it', () => {
    const result = parseScenario({ extends: 'base', teams: { front: { shrinkage: 5, agents: { constant: -1 } } } }, load);
    expect(problems(result)).toEqual([
      'teams.front.shrinkage is not a field of a team; did you mean shrinkagePercent?',
      'teams.front.agents.constant must be at least 0, got -1',
    ]);
    expect(!result.ok && result.issues.map(({ file }) => file)).toEqual([undefined, undefined]);
  });

  it('is told with its origin where a field is left over from the other scenario', () => {
    const law = { inquiryTypes: { question: { handling: { phone: { time: { law: 'exponential' } } } } } };
    expect(problems(parseScenario({ extends: 'wide', ...law }, load))).toEqual([
      'inquiryTypes.question.handling.phone.time.cv is not a field of the law exponential; it comes from wide, and null removes it',
    ]);
  });

  it('is told where the differences take away what the rest refers to', () => {
    expect(problems(parseScenario({ extends: 'base', teams: { front: null } }, load))).toEqual([
      'channels.phone has no team that serves it: add phone to the skills of a team',
    ]);
  });

  it('names the file of each problem that the other scenario has by itself, once', () => {
    const wrong = minimalDocument({ teams: { front: { shrinkagePercent: 120 } } });
    const result = parseScenario({ extends: 'w.json', calendar: { days: 0 } }, library({ 'w.json': wrong }));
    expect(problems(result)).toEqual([
      'calendar.days must be at least 1, got 0',
      'teams.front.shrinkagePercent must be below 100, got 120 (in w.json)',
    ]);
    expect(!result.ok && result.issues.map(({ file }) => file)).toEqual([undefined, 'w.json']);
  });

  it('is not that an inherited assumption is about something taken away; a stated one is', () => {
    const about = { assumptions: { 'teams.spare': { basis: 'assumed' } } };
    const withSpare = minimalDocument({ teams: { spare: { agents: { constant: 1 }, skills: {} } }, ...about });
    const without = { extends: 'spare', teams: { spare: null } };
    expect(problems(parseScenario(without, library({ spare: withSpare })))).toEqual([]);
    expect(problems(parseScenario({ ...without, ...about }, library({ spare: withSpare })))).toEqual([
      'assumptions["teams.spare"] does not lead to anything in this scenario',
    ]);
  });
});
