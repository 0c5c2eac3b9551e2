import { describe, expect, it } from 'vitest';
import { targetTimes, withTargetShare } from '../../../src/app/decide/targetShare.ts';

describe('a share for all targets', () => {
  const document = { name: 'x', targets: { phone: { withinSeconds: 20 }, vip: { withinSeconds: 5, percent: 95 }, odd: 'soon' } };

  it('is stated where a time has none, and leaves the others', () => {
    expect(withTargetShare(document, 80)).toEqual({
      name: 'x',
      targets: { phone: { withinSeconds: 20, percent: 80 }, vip: { withinSeconds: 5, percent: 95 }, odd: 'soon' },
    });
  });

  it('changes nothing where every time has one, or there are none', () => {
    const stated = withTargetShare(document, 80);
    expect(withTargetShare(stated, 70)).toBe(stated);
    const bare = { name: 'x' };
    expect(withTargetShare(bare, 80)).toBe(bare);
    expect(targetTimes(bare)).toEqual([]);
  });
});
