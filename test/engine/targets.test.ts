import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { calls } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { queueTotals } from './totals.ts';

/** One agent, calls of 100 s: the first of two at once is answered at once, the second after 100 s. */
function counted(target: JsonObject, patienceSeconds?: number) {
  const patience = patienceSeconds === undefined ? null : { time: { law: 'constant', meanSeconds: patienceSeconds } };
  const model = modelOf(calls([0, 0], { channels: { phone: { patience } }, targets: { phone: target } }));
  return queueTotals(model, recorded(model).tally, 'phone');
}

describe('waits against targets: up to and with the threshold', () => {
  test('a threshold of 0 s counts those answered without waiting', () => {
    expect(counted({ withinSeconds: 0 })).toMatchObject({ served: 2, servedWithin: 1 });
  });

  test('a wait of exactly the threshold is within it', () => {
    expect(counted({ withinSeconds: 100 }).servedWithin).toBe(2);
    expect(counted({ withinSeconds: 99.999 }).servedWithin).toBe(1);
  });

  test('so it is for those who hang up, and for short ones', () => {
    expect(counted({ withinSeconds: 30, shortAbandonSeconds: 30 }, 30)).toMatchObject({ abandonedWithin: 1, abandonedShort: 1 });
    expect(counted({ withinSeconds: 29, shortAbandonSeconds: 29 }, 30)).toMatchObject({ abandonedWithin: 0, abandonedShort: 0 });
  });

  test('only longer waits are over a limit', () => {
    expect(counted({ withinSeconds: 20, limitSeconds: 100 }).overLimit).toBe(0);
    expect(counted({ withinSeconds: 20, limitSeconds: 99 }).overLimit).toBe(1);
    expect(counted({ withinSeconds: 20, limitSeconds: 29 }, 30).overLimit).toBe(1);
  });

  test('without targets 20 s, 5 s and six minutes are counted', () => {
    const model = modelOf(calls([0, 0, 100, 200, 300, 400], { teams: { front: { agents: { constant: 1 } } } }));
    expect(queueTotals(model, recorded(model).tally, 'phone')).toMatchObject({ servedWithin: 1, overLimit: 0 });
  });
});
