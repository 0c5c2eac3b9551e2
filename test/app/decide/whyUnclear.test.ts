import { describe, expect, it } from 'vitest';
import { whyUnclear } from '../../../src/app/decide/whyUnclear.ts';
import { difference } from './told.ts';

describe('a difference of which it cannot be told yet whether it matters', () => {
  it('is open where its interval holds 0, its ends included', () => {
    for (const [value, half] of [
      [0.002, 0.01],
      [-0.01, 0.01],
      [0.01, 0.01],
    ] as const)
      expect(whyUnclear(difference(value, half, 'unclear'), 'up')).toBe('open');
  });

  it('is better or worse, though perhaps by too little, where its interval leaves out 0', () => {
    const more = difference(0.006, 0.005, 'unclear');
    const less = difference(-0.006, 0.005, 'unclear');
    expect([whyUnclear(more, 'up'), whyUnclear(less, 'up')]).toEqual(['better', 'worse']);
    expect([whyUnclear(more, 'down'), whyUnclear(less, 'down')]).toEqual(['worse', 'better']);
  });
});
