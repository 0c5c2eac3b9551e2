import { describe } from 'vitest';
import { at, itTakes, itTells, phone, phoneTime, team } from './differences.ts';

describe('a law', () => {
  const time = `${at}.handling.phone.time`;
  const points = (...quantiles: [number, number][]) =>
    phoneTime({ law: 'empirical', quantiles: quantiles.map(([percent, seconds]) => ({ percent, seconds })) });
  itTells([
    [
      'a uniform law upside down',
      phoneTime({ law: 'uniform', lowSeconds: 9, highSeconds: 5 }),
      `${time}.lowSeconds must be before highSeconds (5), got 9`,
    ],
    [
      'a uniform law of one value',
      phoneTime({ law: 'uniform', lowSeconds: 5, highSeconds: 5 }),
      `${time}.lowSeconds must be before highSeconds (5), got 5`,
    ],
    [
      'a mode above the longest time',
      phoneTime({ law: 'triangular', lowSeconds: 1, modeSeconds: 9, highSeconds: 5 }),
      `${time}.modeSeconds must be at most highSeconds (5), got 9`,
    ],
    [
      'a mode below the shortest time',
      phoneTime({ law: 'triangular', lowSeconds: 3, modeSeconds: 1, highSeconds: 5 }),
      `${time}.lowSeconds must be at most modeSeconds (1), got 3`,
    ],
    [
      'quantiles that begin late and end early',
      points([5, 10], [90, 20]),
      `${time}.quantiles must begin at 0 percent and end at 100 percent, got 5 and 90`,
    ],
    [
      'quantiles that fall',
      points([0, 10], [50, 5], [100, 20]),
      `${time}.quantiles[1].seconds must come after 10, the one before; got 5`,
    ],
    [
      'a share given twice',
      points([0, 10], [50, 15], [50, 16], [100, 20]),
      `${time}.quantiles[2].percent must come after 50, the one before; got 50`,
    ],
    [
      'quantiles nearer than random numbers can tell',
      points([0, 0], [99.9999999999, 0], [100, 60]),
      `${time}.quantiles[2].percent must be at least 0.000001 above 99.9999999999, the one before; got 100`,
    ],
    [
      'quantiles that are as good as 0',
      points([0, 0], [100, 5e-324]),
      `${time}.quantiles[1].seconds must be at least 0.001, got 5e-324`,
    ],
    ['quantiles of 0 throughout', points([0, 0], [100, 0]), `${time}.quantiles[1].seconds must not be 0 throughout`],
    [
      'a law deep inside',
      phone({ patience: { time: { law: 'uniform', lowSeconds: 2, highSeconds: 1 } } }),
      'channels.phone.patience.time.lowSeconds must be before highSeconds (1), got 2',
    ],
    [
      'a law of a break',
      team({ breakAfterContact: { percent: 5, time: { law: 'uniform', lowSeconds: 2, highSeconds: 1 } } }),
      'teams.front.breakAfterContact.time.lowSeconds must be before highSeconds (1), got 2',
    ],
  ]);
  itTakes([
    ['a mode at either end', phoneTime({ law: 'triangular', lowSeconds: 1, modeSeconds: 1, highSeconds: 5 })],
    ['values that repeat between quantiles', points([0, 10], [50, 10], [100, 20])],
    ['a constant of 0 seconds', phoneTime({ law: 'constant', meanSeconds: 0 })],
  ]);
});
