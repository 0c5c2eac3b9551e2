import { describe } from 'vitest';
import { hours, itTakes, itTells } from './differences.ts';

describe('the calendar', () => {
  itTells([
    [
      'a day that does not exist',
      { calendar: { startDate: '2026-02-29' } },
      'calendar.startDate must be a date of the calendar such as 2026-03-01, got the text "2026-02-29"',
    ],
    [
      '31 April',
      { calendar: { startDate: '2026-04-31' } },
      'calendar.startDate must be a date of the calendar such as 2026-03-01, got the text "2026-04-31"',
    ],
    [
      'a period that ends before it begins',
      hours([{ from: '17:00', to: '09:00' }]),
      'calendar.openingHours.shop.monday[0].from must be before to (09:00), got 17:00',
    ],
    [
      'an empty period',
      hours([{ from: '09:00', to: '09:00' }]),
      'calendar.openingHours.shop.monday[0].from must be before to (09:00), got 09:00',
    ],
    [
      'overlapping periods',
      hours([
        { from: '08:00', to: '12:00' },
        { from: '11:30', to: '16:00' },
      ]),
      'calendar.openingHours.shop.monday[1].from must come after 12:00, the one before; got 11:30',
    ],
    [
      'periods in the wrong order',
      hours([
        { from: '13:00', to: '16:00' },
        { from: '08:00', to: '12:00' },
      ]),
      'calendar.openingHours.shop.monday[1].from must come after 16:00, the one before; got 08:00',
    ],
  ]);
  itTakes([
    ['29 February of a leap year', { calendar: { startDate: '2024-02-29' } }],
    ['29 February 2000', { calendar: { startDate: '2000-02-29' } }],
    [
      'periods that touch, up to midnight',
      hours([
        { from: '00:00', to: '12:00' },
        { from: '12:00', to: '24:00' },
      ]),
    ],
  ]);
});
