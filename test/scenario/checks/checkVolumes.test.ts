import { describe } from 'vitest';
import { at, itTakes, itTells, minute, volume } from './differences.ts';

describe('a volume', () => {
  const path = `${at}.volume`;
  const removable = '(null removes one that an extended scenario gives)';
  itTells([
    [
      'no volume at all',
      volume({ perDay: null }),
      `${path} must have exactly one of perDay, perThousandCustomers, perInterval, given; got none`,
    ],
    [
      'two volumes',
      volume({ perInterval: Array(48).fill(1) }),
      `${path} must have exactly one of perDay, perThousandCustomers, perInterval, given; got perDay and perInterval ${removable}`,
    ],
    [
      'a table of neither a day nor the window',
      { ...volume({ perDay: null, perInterval: Array(47).fill(1) }), calendar: { days: 7 } },
      `${path}.perInterval must have 48 numbers (one day of 30-minute intervals) or 336 (all days of the window), got 47`,
    ],
    [
      'a table for another interval',
      { ...volume({ perDay: null, perInterval: Array(48).fill(1) }), calendar: { intervalMinutes: 15 } },
      `${path}.perInterval must have 96 numbers (one day of 15-minute intervals), got 48`,
    ],
    [
      'weights for another interval',
      volume({ intervalWeights: Array(24).fill(1) }),
      `${path}.intervalWeights must have 48 numbers, one for each of the intervals of a day; got 24`,
    ],
    [
      'weights of 0 throughout',
      volume({ intervalWeights: Array(48).fill(0) }),
      `${path}.intervalWeights must not be 0 throughout`,
    ],
    [
      'weights of another number of days',
      { ...volume({ dayWeights: [1, 1, 1, 1, 1] }), calendar: { days: 7 } },
      `${path}.dayWeights must have 7 numbers, one for each of the days of the window; got 5`,
    ],
    [
      'weights without a volume of a day',
      volume({ perDay: null, perInterval: Array(48).fill(1), dayWeights: [1] }),
      `${path}.dayWeights has a meaning only together with perDay`,
    ],
    [
      'given inquiries out of order',
      volume({ perDay: null, given: [{ atSeconds: 5 }, { atSeconds: 4 }] }),
      `${path}.given[1].atSeconds must come after 5, the one before; got 4`,
    ],
    [
      'given inquiries after the window',
      volume({ perDay: null, given: [{ atSeconds: 86_400 }] }),
      `${path}.given[0].atSeconds must be inside the window of 86400 seconds, got 86400`,
    ],
    [
      'given inquiries as recorded contacts',
      volume({ perDay: null, given: [], volumeBasis: 'contactsRecorded' }),
      `${path}.given cannot be given together with volumeBasis contactsRecorded`,
    ],
    [
      'a factor on given inquiries',
      volume({ perDay: null, given: [], scalePercent: 110 }),
      `${path}.scalePercent cannot be given together with given`,
    ],
    [
      'given inquiries on busy and quiet days',
      { inquiryTypes: { question: { volume: { perDay: null, given: [] }, busyDayCv: 0.2 } } },
      `${at}.busyDayCv cannot be given together with volume.given`,
    ],
    [
      'a recorded channel without recorded contacts',
      volume({ recordedChannel: 'phone' }),
      `${path}.recordedChannel has a meaning only together with volumeBasis contactsRecorded`,
    ],
    [
      'a recorded channel that does not exist',
      volume({ volumeBasis: 'contactsRecorded', recordedChannel: 'phon' }),
      `${path}.recordedChannel phon is not a channel of this scenario; did you mean phone?`,
    ],
    [
      'recorded contacts that may be of two channels',
      {
        inquiryTypes: {
          question: {
            volume: { volumeBasis: 'contactsRecorded' },
            startsOnPercent: { phone: 50, site: 50 },
            handling: { site: { time: minute } },
          },
        },
        channels: { site: { kind: 'selfService' } },
      },
      `${path}.recordedChannel is required where contacts are recorded and the type starts on several channels: phone, site`,
    ],
    [
      'recorded contacts of a channel the type never uses',
      { ...volume({ volumeBasis: 'contactsRecorded', recordedChannel: 'site' }), channels: { site: { kind: 'selfService' } } },
      `${path}.recordedChannel site is a channel on which this type can never arrive`,
    ],
  ]);
  itTakes([
    ['a table of the window', { ...volume({ perDay: null, perInterval: Array(336).fill(1) }), calendar: { days: 7 } }],
    ['a table of one day for many', { ...volume({ perDay: null, perInterval: Array(48).fill(1) }), calendar: { days: 7 } }],
    ['given inquiries at one time', volume({ perDay: null, given: [{ atSeconds: 0 }, { atSeconds: 0, patienceSeconds: null }] })],
    ['recorded contacts of the only channel', volume({ volumeBasis: 'contactsRecorded' })],
  ]);
});
