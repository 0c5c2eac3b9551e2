import { expect, it } from 'vitest';
import { limitedRoom } from '../../../src/model/flow/room.ts';

it('a long queue that hardly anybody serves is full, and all but those who are served are turned away', () => {
  const arrivals = 1;
  const c = 1e-9;
  const room = { waitingPlaces: 1000, balkAt: 2147483647, balkPerWaiting: 0, balkByLength: new Float64Array() };
  const { pFull, blocked, queueMean } = limitedRoom(1, arrivals, c, 0, 0, room);
  expect(pFull).toBeCloseTo(1, 12);
  expect(blocked).toBeCloseTo(1 - c / arrivals, 12);
  expect(queueMean).toBeCloseTo(1000, 6);
});
