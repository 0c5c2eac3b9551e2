import { describe, expect, it } from 'vitest';
import { volumeBehindRecord } from '../../src/model/compile.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { minimalScenario } from '../scenario/minimal.ts';

const constant = (meanSeconds: number): JsonObject => ({ law: 'constant', meanSeconds });

/** Ten contacts an hour recorded by phone, with agents enough for all; what comes before them is given. */
function freshOf(startsOnPercent: JsonObject, handling: JsonObject): readonly number[] {
  const scenario = minimalScenario({
    calendar: { intervalMinutes: 60 },
    channels: { chat: { kind: 'chat' }, app: { kind: 'selfService' } },
    teams: { front: { agents: { constant: 100 }, skills: { chat: {} } } },
    inquiryTypes: {
      question: {
        volume: { perDay: 240, volumeBasis: 'contactsRecorded', recordedChannel: 'phone' },
        startsOnPercent,
        handling,
      },
    },
  });
  return [...(volumeBehindRecord(scenario).perInterval[0] ?? [])];
}

const resolved = { app: { time: constant(10) }, chat: { time: constant(10) } };
const again = { phone: { time: constant(10), firstContactResolutionPercent: 80, ifUnresolved: { returnPercent: 75 } } };
const toPhone = { channels: { phone: 100 } };
const halfFails = (ifUnresolved: JsonObject): JsonObject => ({
  app: { time: constant(10), completionPercent: 50, ifUnresolved },
  chat: { time: constant(10), firstContactResolutionPercent: 50, ifUnresolved: toPhone },
});

describe('fresh inquiries behind recorded contacts', () => {
  const cases: [what: string, startsOnPercent: JsonObject, handling: JsonObject, expected: number][] = [
    ['all by phone', { phone: 100 }, resolved, 10],
    ['all by phone, three in twenty of them again', { phone: 100 }, again, 8.5],
    ['half by phone, nobody comes back', { phone: 50, app: 50 }, resolved, 20],
    ['half by phone, half of the others call after the app', { phone: 50, app: 50 }, halfFails(toPhone), 40 / 3],
    ['all by the app, half call after it', { phone: 0, app: 100 }, halfFails(toPhone), 20],
    ['one in twenty by phone, half of the others call after the app', { phone: 5, app: 95 }, halfFails(toPhone), 10 / 0.525],
    [
      'all by the app, half to chat after it, half of these call',
      { phone: 0, app: 100 },
      halfFails({ channels: { chat: 100 } }),
      40,
    ],
    [
      'those who fail in the app call after three hours',
      { phone: 0, app: 100 },
      halfFails({ ...toPhone, delay: constant(10_800) }),
      20,
    ],
  ];

  it.each(cases)('%s', (_, startsOnPercent, handling, expected) => {
    const fresh = freshOf(startsOnPercent, handling);
    expect(fresh).toHaveLength(24);
    for (const inquiries of fresh) expect(Math.abs(inquiries / expected - 1)).toBeLessThan(0.002);
  });
});
