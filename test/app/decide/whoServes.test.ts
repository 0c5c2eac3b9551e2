import { describe, expect, it } from 'vitest';
import { largestChange, whoServes } from '../../../src/app/decide/whoServes.ts';
import type { Estimates } from '../../../src/experiment/result.ts';

const handled = (denominator: number | null): Estimates => ({
  handleTime: { value: 200, low: 190, high: 210, exact: false, numerator: 0, denominator },
});
const channelOf = (place: string) => (place.startsWith('q') ? 'phone' : place);
const before = whoServes(
  { 'card q1': handled(30), 'card q2': handled(30), 'card app': handled(40), 'loan q1': handled(0), 'fee q1': handled(null) },
  channelOf,
);

describe('who serves what', () => {
  it('is the contacts of a type shared out over channels, all queues of a channel together', () => {
    const read = [...before].map(([type, { contacts, shares }]) => [type, contacts, Object.fromEntries(shares)]);
    expect(read).toEqual([['card', 100, { phone: 0.6, app: 0.4 }]]);
  });

  it('changes most where the change concerns most contacts', () => {
    const one = whoServes(
      { 'card q1': handled(80), 'card app': handled(20), 'fee q1': handled(4), 'fee app': handled(6) },
      channelOf,
    );
    const other = whoServes({ 'card q1': handled(60), 'card app': handled(40), 'fee q1': handled(10) }, channelOf);
    expect(largestChange(one, other, 0.01)).toEqual({ type: 'card', channel: 'app', before: 0.2, now: 0.4 });
    expect(largestChange(one, one, 0.01)).toBeUndefined();
  });
});
