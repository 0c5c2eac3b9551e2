import { describe, expect, it } from 'vitest';
import { hebrewProblem } from '../../src/app/language/hebrewProblems.ts';
import { gotOf } from '../../src/scenario/got.ts';
import type { Issue } from '../../src/scenario/issue.ts';
import { messages as problems } from '../../src/scenario/message.ts';

describe('problems of a file in Hebrew', () => {
  /** Values for every placeholder that any problem has. */
  const values = {
    ...{
      got: { ...gotOf('soon'), toString: () => '7' },
      at: 3,
      most: 5,
      least: 1,
      limit: 4,
      length: 9,
      count: 0,
      more: 2,
      sum: 90,
      version: 2,
      newest: 1,
    },
    ...{ megabytes: 50, mostMegabytes: 20, line: 3, column: 7, expected: 'value', found: 'x', kind: 'function', file: 'a.json' },
    ...{
      chain: ['a.json', 'b.json'],
      options: ['phone', 'chat'],
      known: ['phone'],
      nearest: 'phone',
      owner: 'channels',
      id: 'x',
    },
    ...{
      what: 'queue',
      things: 'agents',
      queues: ['q'],
      channel: 'c',
      queue: 'q',
      other: 'o',
      team: 't',
      language: 'ar',
      reachedBy: 'r',
      parts: ['p'],
    },
    ...{ fields: ['f', 'g'], given: [], needed: 'n', day: 48, window: 336, minutes: 30, required: 24, of: 'hours', before: 1 },
    ...{ field: 'f', first: 1, last: 99, windowSeconds: 86400, channels: ['c'], date: '2026-01-04' },
  };
  it.each(Object.keys(problems))('%s is said in Hebrew, with every value by itself from left to right', (code) => {
    const text = hebrewProblem({ code, path: 'x', message: '', values } as unknown as Issue);
    expect(text).toMatch(/[\u0590-\u05ff]/);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    const outside = text.replace(/\u2066[^\u2069]*\u2069/g, '');
    expect(outside).not.toMatch(/[A-Za-z]|\d{3,}/);
    expect(text.split('\u2066')).toHaveLength(text.split('\u2069').length);
  });
});
