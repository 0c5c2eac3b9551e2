import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/scenario/nearest.ts';

describe('the nearest known word', () => {
  const fields = ['agents', 'shrinkagePercent', 'skills', 'breakAfterContact', 'wagePerHour'];

  it.each([
    ['shrinkage', 'shrinkagePercent'],
    ['shrinkagePrecent', 'shrinkagePercent'],
    ['SHRINKAGEPERCENT', 'shrinkagePercent'],
    ['agent', 'agents'],
    ['agnets', 'agents'],
    ['skils', 'skills'],
    ['wagePerHours', 'wagePerHour'],
  ])('to %s is %s', (word, expected) => {
    expect(nearest(word, fields)).toBe(expected);
  });

  it.each(['x', '', 'holidays', 'toString', 'q'.repeat(10_000)])('to %j is none', (word) => {
    expect(nearest(word, fields)).toBeUndefined();
  });

  it('counts a swap of neighbours as one slip, so the nearer word wins', () => {
    expect(nearest('ab', ['cd', 'ba'])).toBe('ba');
    expect(nearest('chat', ['cheat', 'chit', 'chta'])).toBeDefined();
    expect(nearest('phnoe', ['phase', 'phone'])).toBe('phone');
  });
});
