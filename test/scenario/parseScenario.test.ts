import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { minimalDocument } from './minimal.ts';

function problems(input: unknown): string[] {
  const result = parseScenario(input);
  return result.ok ? [] : result.issues.map(({ path, message }) => `${path} ${message}`);
}

/** The problems of the smallest scenario with differences. */
const problemsWith = (differences: JsonObject) => problems(minimalDocument(differences));
const front = (fields: JsonObject) => ({ teams: { front: fields } });
const handling = (fields: JsonObject) => ({ inquiryTypes: { question: { handling: { phone: fields } } } });

describe('a scenario in order', () => {
  it('is read from a value and from a text, with the defaults filled in', () => {
    const document = minimalDocument();
    const result = parseScenario(document);
    expect(result).toEqual(parseScenario(JSON.stringify(document)));
    if (!result.ok) throw new Error('expected a scenario');
    const { scenario, recordedUnder, chain, source, bases } = result.document;
    expect(scenario.teams.front).toMatchObject({ shrinkagePercent: 0, agents: { constant: 3, scalePercent: 100, add: 0 } });
    expect(scenario.experiment).toMatchObject({ seed: 'moked', replications: 100, confidencePercent: 95 });
    expect(recordedUnder).toBe(scenario);
    expect({ chain, source, bases }).toEqual({ chain: [], source: document, bases: [] });
  });

  it('has its ids in one order, whatever the order in the file', () => {
    const written = minimalDocument({ channels: { web: { kind: 'selfService' }, app: { kind: 'selfService' } } });
    const result = parseScenario(written);
    expect(result.ok && Object.keys(result.document.scenario.channels)).toEqual(['app', 'phone', 'web']);
  });

  it('takes figures at the ends of their ranges', () => {
    expect(problemsWith(front({ shrinkagePercent: 99.9, agents: { constant: 0 }, wagePerHour: 0 }))).toEqual([]);
    expect(problemsWith({ calendar: { days: 366, warmUpDays: 0, followDays: 366, startDate: '2028-02-29' } })).toEqual([]);
    expect(problemsWith({ inquiryTypes: { question: { volume: { perDay: 0 }, busyDayCv: 3 } } })).toEqual([]);
  });
});

describe('a wrong field', () => {
  it.each<[string, JsonObject, string]>([
    [
      'a share of 100 where some must be left',
      front({ shrinkagePercent: 120 }),
      'teams.front.shrinkagePercent must be below 100, got 120',
    ],
    ['a negative share', front({ shrinkagePercent: -1 }), 'teams.front.shrinkagePercent must be at least 0, got -1'],
    [
      'a negative time',
      handling({ time: { meanSeconds: -180 } }),
      'inquiryTypes.question.handling.phone.time.meanSeconds must be at least 0.001, got -180',
    ],
    [
      'a time of 0',
      handling({ time: { meanSeconds: 0 } }),
      'inquiryTypes.question.handling.phone.time.meanSeconds must be at least 0.001, got 0',
    ],
    [
      'a text for a number',
      front({ agents: { constant: 'abc' } }),
      'teams.front.agents.constant must be a number, got the text "abc"',
    ],
    ['a number as text', front({ agents: { constant: '3' } }), 'teams.front.agents.constant must be a number, got the text "3"'],
    ['null for a number', { calendar: { days: [null] } }, 'calendar.days must be a number, got a list'],
    ['a list for an object', { calendar: [] }, 'calendar must be an object, got a list'],
    ['a list for a table of ids', { teams: [{ agents: { constant: 1 }, skills: {} }] }, 'teams must be an object, got a list'],
    [
      'an object for a list',
      front({ agents: { constant: null, perInterval: { a: 1 } } }),
      'teams.front.agents.perInterval must be a list, got an object',
    ],
    ['a text for an object', { calendar: 'weekdays' }, 'calendar must be an object, got the text "weekdays"'],
    ['a number for a law', handling({ time: 180 }), 'inquiryTypes.question.handling.phone.time must be an object, got 180'],
    ['a number for a text', { name: 5 }, 'name must be a text, got 5'],
    ['a fraction of days', { calendar: { days: 1.5 } }, 'calendar.days must be a whole number, got 1.5'],
    ['too many days', { calendar: { days: 400 } }, 'calendar.days must be at most 366, got 400'],
    ['another interval', { calendar: { intervalMinutes: 20 } }, 'calendar.intervalMinutes must be one of 15, 30, 60; got 20'],
    ['an empty name', { name: '' }, 'name must not be empty'],
    ['a long name', { name: 'x'.repeat(201) }, 'name must be at most 200 characters long, got 201'],
    [
      'a huge number',
      handling({ time: { meanSeconds: Number.POSITIVE_INFINITY } }),
      'inquiryTypes.question.handling.phone.time.meanSeconds must be a number of ordinary size, got one that is too large to hold',
    ],
    [
      'NaN in a value',
      handling({ time: { meanSeconds: Number.NaN } }),
      'inquiryTypes.question.handling.phone.time.meanSeconds must be a number, got NaN',
    ],
    [
      'a slip in a word',
      { channels: { phone: { kind: 'fone' } } },
      'channels.phone.kind must be one of phone, branch, chat, messaging, email, selfService, backOffice, fieldVisit, community, callBack; got the text "fone"; did you mean phone?',
    ],
    [
      'an unknown law',
      handling({ time: { law: 'normal' } }),
      'inquiryTypes.question.handling.phone.time.law must be one of exponential, constant, lognormal, gamma, weibull, erlang, hyperexponential, uniform, triangular, empirical; got the text "normal"',
    ],
    [
      'an unknown field',
      front({ shrinkage: 30 }),
      'teams.front.shrinkage is not a field of a team; did you mean shrinkagePercent?',
    ],
    [
      'a field of another law',
      handling({ time: { cv: 1 } }),
      'inquiryTypes.question.handling.phone.time.cv is not a field of the law exponential; known fields: law, meanSeconds',
    ],
    [
      'a field that JavaScript knows',
      front({ toString: 1 }),
      'teams.front.toString is not a field of a team; known fields: name, agents, shrinkagePercent, shrinkagePercentByHour, minimumPresence, fatigue, absence, skills, languages, breakAfterContact, backlog, openingHours and 2 more',
    ],
    ['a field missing', front({ skills: null }), 'teams.front.skills is required'],
    ['a law without a name', handling({ time: { law: null } }), 'inquiryTypes.question.handling.phone.time.law is required'],
    [
      'an id with a space',
      { channels: { 'my phone': { kind: 'chat' } } },
      'channels["my phone"] must be an id of at most 64 letters, digits, dots, dashes or underscores, beginning with a letter or digit',
    ],
    [
      'a currency in words',
      { money: { currency: 'shekel' } },
      'money.currency must be a currency of three capital letters such as ILS, got the text "shekel"',
    ],
    [
      'a date with slashes',
      { calendar: { startDate: '1/3/2026' } },
      'calendar.startDate must be a date of the calendar such as 2026-03-01, got the text "1/3/2026"',
    ],
    [
      'an hour after midnight',
      { calendar: { openingHours: { late: { sunday: [{ from: '08:00', to: '25:00' }] } } } },
      'calendar.openingHours.late.sunday[0].to must be a time of day such as 08:30, at most 24:00, got the text "25:00"',
    ],
    [
      'a text for yes or no',
      front({ backlog: { time: { law: 'constant', meanSeconds: 5 }, interruptible: 'yes' } }),
      'teams.front.backlog.interruptible must be true or false, got the text "yes"',
    ],
    ['another kind of version', { version: 'one' }, 'version must be 1; got the text "one"'],
    [
      'a newer version',
      { version: 2 },
      'version is 2, a newer format than this program reads (up to 1); use a newer version of the program',
    ],
    [
      'two points of a law too few',
      handling({ time: { law: 'empirical', meanSeconds: null, quantiles: [{ percent: 0, seconds: 5 }] } }),
      'inquiryTypes.question.handling.phone.time.quantiles must have at least 2 entries, got 1',
    ],
  ])('is told: %s', (_, differences, expected) => {
    expect(problemsWith(differences)).toEqual([expected]);
  });

  it('is told together with all the others, those of meaning too', () => {
    const found = problemsWith({
      calendar: { days: 0 },
      channels: { phone: { lines: 2.5, openingHours: 'ofice' } },
      ...front({ shrinkagePercent: 120, skils: {}, wagePerHour: -1 }),
    });
    expect(found).toEqual([
      'teams.front.skils is not a field of a team; did you mean skills?',
      'calendar.days must be at least 1, got 0',
      'channels.phone.lines must be a whole number, got 2.5',
      'teams.front.shrinkagePercent must be below 100, got 120',
      'teams.front.wagePerHour must be at least 0, got -1',
      'channels.phone.openingHours ofice is not one of the opening hours of this scenario; there are: none',
    ]);
  });

  it('breaks two ranges at once where it does', () => {
    expect(problemsWith({ calendar: { days: -1.5 } })).toEqual([
      'calendar.days must be a whole number, got -1.5',
      'calendar.days must be at least 1, got -1.5',
    ]);
  });

  it('carries code and values for a translation', () => {
    const result = parseScenario(minimalDocument(front({ shrinkagePercent: 120 })));
    expect(!result.ok && result.issues).toEqual([
      {
        path: 'teams.front.shrinkagePercent',
        message: 'must be below 100, got 120',
        code: 'notBelow',
        values: { limit: 100, got: { kind: 'number', shown: '120' } },
      },
    ]);
  });

  it('is quoted only in part where it is long', () => {
    const [found] = problemsWith(front({ agents: { constant: 'x'.repeat(100_000) } }));
    expect(found?.length).toBeLessThan(150);
  });

  it('is listed 500 times, and the rest counted as far as it matters', () => {
    const wrong = (length: number) => front({ agents: { constant: null, perInterval: Array(length).fill('x') } });
    const listed = (length: number) => problemsWith(wrong(length));
    expect(listed(501)).toHaveLength(501);
    expect(listed(501).at(-1)).toBe('document has at least 1 more problem not listed here');
    expect(listed(100_000).at(-1)).toBe('document has at least 500 more problems not listed here');
  });

  it('is found among many right ones', () => {
    const table = Array(35_136).fill(1).with(30_000, 'x');
    expect(
      problemsWith({
        calendar: { days: 366, intervalMinutes: 15 },
        ...front({ agents: { constant: null, perInterval: table } }),
      }),
    ).toEqual(['teams.front.agents.perInterval[30000] must be a number, got the text "x"']);
  });

  it('is not looked for in lists and objects beyond any use', () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, team) => [`t${team}`, {}]));
    const tooMany = [
      minimalDocument({ teams: many }),
      minimalDocument(front({ agents: { perInterval: Array(100_001).fill(1) } })),
    ];
    const expected = [
      ['teams must have at most 2000 entries'],
      ['teams.front.agents.perInterval must have at most 100000 entries'],
    ];
    expect(tooMany.map(problems)).toEqual(expected);
    expect(tooMany.map((document) => problems(JSON.stringify(document)))).toEqual(expected);
  });
});

describe('what is no scenario at all', () => {
  it.each<[string, unknown, string]>([
    ['an empty text', '', 'document is empty; a scenario is a JSON object'],
    ['prose', 'Dear team,', 'document is not JSON: line 1, column 1: expected a value, got Dear'],
    ['a list', '[]', 'document must be an object, got a list'],
    ['a number', '5', 'document must be an object, got 5'],
    ['null', null, 'document must be an object, got null'],
    ['50 MB', 'x'.repeat(50_000_000), 'document must be at most 20 MB, got 50 MB'],
    ['100,000 levels', '{"a":'.repeat(100_000), 'document is nested too deeply: at most 64 levels are read'],
    ['a function', { name: () => 1 }, 'name must be a JSON value, got a function'],
    ['a large integer', { version: 1n }, 'version must be a JSON value, got a bigint'],
  ])('is told: %s', (_, input, expected) => {
    expect(problems(input)).toEqual([expected]);
  });

  it('is told of nothing given, and of an object that is empty', () => {
    expect(problems(undefined)).toEqual(['document must be an object, got null']);
    expect(problems({})).toEqual(
      ['version', 'name', 'calendar', 'inquiryTypes', 'channels', 'teams'].map((field) => `${field} is required`),
    );
  });

  it('is told of an object that holds itself, twice over', () => {
    const endless: Record<string, unknown> = {};
    endless.one = endless;
    endless.other = endless;
    expect(problems(endless)).toEqual(['document is nested too deeply: at most 64 levels are read']);
  });

  it('cannot reach JavaScript through its names', () => {
    const text = JSON.stringify(minimalDocument()).replace('"channels":', '"__proto__": {"polluted": true}, "channels":');
    expect(problems(text)).toEqual(['__proto__ is a name that may not be used']);
    expect('polluted' in {}).toBe(false);
    expect(problems(JSON.parse(text))).toEqual(['__proto__ is a name that may not be used']);
    expect(problemsWith({ channels: { constructor: { kind: 'phone' } } } as unknown as JsonObject)).toEqual([
      'channels.constructor is a name that may not be used',
    ]);
  });
});
