import { expect, it } from 'vitest';
import { servedShares } from '../../../src/app/decide/whoServes.ts';
import type { Estimates } from '../../../src/experiment/result.ts';

const handled = (denominator: number | null): Estimates => ({
  handleTime: { value: 200, low: 190, high: 210, exact: false, numerator: 0, denominator },
});

it('the contacts of a type are shared out over channels, all queues of a channel together', () => {
  const shares = servedShares(
    { 'card q1': handled(30), 'card q2': handled(30), 'card app': handled(40), 'loan q1': handled(0), 'fee q1': handled(null) },
    (place) => (place.startsWith('q') ? 'phone' : place),
  );
  expect([...shares].map(([type, channels]) => [type, Object.fromEntries(channels)])).toEqual([
    ['card', { phone: 0.6, app: 0.4 }],
  ]);
});
