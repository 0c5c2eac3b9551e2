import { describe, expect, it } from 'vitest';
import bankWeek from '../../../scenarios/bank-week.json' with { type: 'json' };
import { english } from '../../../src/app/fields/words.english.ts';
import { hebrew } from '../../../src/app/fields/words.hebrew.ts';
import { findables, found } from '../../../src/app/inputs/searchFields.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { pathText } from '../../../src/scenario/path.ts';

const fields = findables(bankWeek as unknown as JsonObject, [english, hebrew]);
const paths = (query: string) => found(fields, query).map(({ path }) => pathText(path));

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
      expect(found(inHebrew, query).map(({ path }) => pathText(path))).toContain('teams.branch.agents.add');
  });

  it('finds them by what is said of them, after those that are called so', () => {
    const training = paths('training');
    expect(training).toContain('teams.phone.shrinkagePercent');
    const patience = found(fields, 'patience').map(({ names }) => names.includes('patience'));
    expect(patience[0]).toBe(true);
  });

  it('finds what is given first, then what might be, and the register last', () => {
    const shrinkage = found(fields, 'shrinkage');
    const ranks = shrinkage.map(({ isGiven, node }) => (node.section === 'assumptions' ? 2 : isGiven ? 0 : 1));
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(ranks).size).toBe(3);
  });

  it('has each field once, and no parts that only hold others', () => {
    const all = fields.map(({ path }) => pathText(path));
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain('teams.phone');
    expect(all).not.toContain('inquiryTypes.regular-p1.handling.branch.time.meanSeconds');
    expect(all).toContain('inquiryTypes.regular-p1.handling.branch.time');
  });
});
