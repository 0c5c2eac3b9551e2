import { describe, expect, it } from 'vitest';
import { type Bounds, OptionReader } from '../../src/headless/optionReader.ts';
import { replicationRange } from '../../src/headless/replicationRange.ts';

function number(text: string, bounds: Bounds = {}): number | string | undefined {
  const options = new OptionReader({ askedFor: text });
  return options.number('asked-for', bounds) ?? options.problems[0]?.message;
}

function range(text: string) {
  const options = new OptionReader({ replications: text });
  return replicationRange(options) ?? options.problems[0]?.message;
}

describe('a number given as an option', () => {
  it('is a plain decimal number', () => {
    expect(number('12.5')).toBe(12.5);
    expect(number('.5')).toBe(0.5);
    expect(number('1e3')).toBe(1000);
    for (const text of ['', 'x', '1,5', '0x10', 'Infinity', 'NaN', '1e999', '5 s'])
      expect(number(text)).toMatch(/^must be a number, got "/);
  });

  it('is in its range', () => {
    expect(number('0', { above: 0 })).toBe('must be above 0, got "0"');
    expect(number('-1', { least: 0 })).toBe('must be at least 0, got "-1"');
    expect(number('101', { most: 100 })).toBe('must be at most 100, got "101"');
    expect(number('100', { below: 100 })).toBe('must be below 100, got "100"');
    expect(number('2.5', { whole: true })).toBe('must be a whole number, got "2.5"');
  });
});

describe('replications', () => {
  it('by number begin at 0, by range have both ends', () => {
    expect(range('20')).toEqual({ first: 0, count: 20 });
    expect(range('0..19')).toEqual({ first: 0, count: 20 });
    expect(range('20..29')).toEqual({ first: 20, count: 10 });
    expect(range('7..7')).toEqual({ first: 7, count: 1 });
  });

  it('are at least one and at most a million', () => {
    for (const text of ['0', '-3', '1.5', '1000001', '3..1', '0..1000000', '1..', 'a..b'])
      expect(range(text)).toMatch(/^must be /);
  });
});
