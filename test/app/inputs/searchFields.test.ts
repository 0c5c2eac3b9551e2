import { describe, expect, it } from 'vitest';
import bankWeek from '../../../scenarios/bank-week.json' with { type: 'json' };
import { english } from '../../../src/app/fields/words.english.ts';
import { hebrew } from '../../../src/app/fields/words.hebrew.ts';
import { findableAdditions, findables, found } from '../../../src/app/inputs/searchFields.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { pathText } from '../../../src/scenario/path.ts';

const document = bankWeek as unknown as JsonObject;
const fields = findables(document, [english, hebrew]);
const others = findableAdditions(document, [english, hebrew]);
const foundFields = (query: string, among = fields) => found(among, [], query).filter((one) => 'path' in one);
const paths = (query: string, among = fields) => foundFields(query, among).map(({ path }) => pathText(path));
const foundAdditions = (query: string) =>
  found(fields, others, query).flatMap((one) => ('addition' in one ? [one.addition] : []));
const patterns = (query: string) => foundAdditions(query).map(({ node }) => node.pattern);

describe('a search of the inputs', () => {
  it('finds fields by their labels and by the names of things, all words of it', () => {
    expect(paths('branch clerks added')).toContain('teams.branch.agents.add');
    expect(paths('Shrinkage digital agents')).toContain('teams.digital.shrinkagePercent');
    expect(paths('no such field')).toEqual([]);
    expect(paths('  ')).toEqual([]);
  });

  it('finds them by the words of the other language, and by their paths', () => {
    expect(paths('פחת')).toContain('teams.phone.shrinkagePercentByHour');
    expect(paths('teams.phone.wagePerHour')).toEqual(['teams.phone.wagePerHour']);
    const inHebrew = findables(bankWeek as unknown as JsonObject, [hebrew, english]);
    for (const query of ['branch clerks added', 'פקידי סניף תוספת'])
      expect(paths(query, inHebrew)).toContain('teams.branch.agents.add');
  });

  it('finds them by what is said of them, after those that are called so', () => {
    const training = paths('training');
    expect(training).toContain('teams.phone.shrinkagePercent');
    const patience = foundFields('patience').map(({ names }) => names.includes('patience'));
    expect(patience[0]).toBe(true);
  });

  it('finds what is given first, then what might be, and the register last', () => {
    const shrinkage = foundFields('shrinkage');
    const named = shrinkage.filter(({ names, node }) => names.includes('shrinkage') || node.section === 'assumptions');
    const ranks = named.map(({ isGiven, node }) => (node.section === 'assumptions' ? 2 : isGiven ? 0 : 1));
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(ranks).size).toBe(3);
  });

  it.each([
    ['survey', 'surveys'],
    ['Surveys', 'surveys'],
    ['סקר', 'surveys'],
    ['NPS', 'surveys'],
    ['intraday', 'intradayRules.*'],
    ['ניהול תוך-יומי', 'intradayRules.*'],
    ['authority', 'inquiryTypes.*.handling.*.toolkit.*'],
    ['סמכות', 'inquiryTypes.*.handling.*.toolkit.*'],
    ['special day', 'calendar.specialDays.*'],
    ['holidays', 'calendar.specialDays.*'],
    ['ערב חג', 'calendar.specialDays.*'],
    ['fatigue', 'teams.*.fatigue'],
    ['שחיקה', 'teams.*.fatigue'],
    ['callback', 'channels.*.callBack'],
    ['call-back', 'channels.*.callBack'],
    ['חזרה ללקוח', 'channels.*.callBack'],
    ['outsourced', 'teams.*.outsourced'],
    ['מיקור חוץ', 'teams.*.outsourced'],
    ['satisfaction', 'surveys'],
    ['journey', 'touches.*'],
    ['outage', 'demand.surges.*'],
    ['segments', 'customers.segments.*'],
    ['transfers', 'inquiryTypes.*.handling.*.transfersPercent'],
  ])('finds what could be added by the words that people have for it: %s', (query, pattern) => {
    expect(patterns(query)).toContain(pattern);
  });

  it('names all places where a thing could stand, or those that are asked for', () => {
    const teams = Object.keys(document.teams as JsonObject);
    expect(foundAdditions('fatigue')[0]?.places).toEqual(teams.map((team) => ['teams', team, 'fatigue']));
    expect(foundAdditions('fatigue digital agents')[0]?.places).toEqual([['teams', 'digital', 'fatigue']]);
    expect(foundAdditions('clerks')).toEqual([]); // what a team could have is not asked for by the name of the team alone
  });

  it('has each field once, and no parts that only hold others', () => {
    const all = fields.map(({ path }) => pathText(path));
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain('teams.phone');
    expect(all).not.toContain('inquiryTypes.regular-p1.handling.branch.time.meanSeconds');
    expect(all).toContain('inquiryTypes.regular-p1.handling.branch.time');
  });
});
