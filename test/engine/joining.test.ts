import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { calls, chance, many, shareScore, story } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { queueTotals } from './totals.ts';

const onPhone = (spec: JsonObject): JsonObject => ({ channels: { phone: spec } });
const outcome = (seconds: readonly number[], differences: JsonObject) => {
  const model = modelOf(calls(seconds, differences));
  const { tally } = recorded(model);
  return { model, tally, phone: queueTotals(model, tally, 'phone') };
};

describe('who joins a queue', () => {
  test('by a table of queue lengths: nobody put off by an empty queue, a third by one waiting, all by more', () => {
    // Every 12 s three calls at once: one is served, one waits, the third sees one waiting.
    const together = many(6_000).flatMap((at) => [at, at, at]);
    const table = onPhone({ balking: { percentByQueueLength: [0, 100 / 3, 100] } });
    const ample = { inquiryTypes: { question: { handling: { phone: { time: { meanSeconds: 4 } } } } } };
    const { phone } = outcome(together, { ...table, ...ample });
    expect(phone.offered).toBe(18_000);
    // The third of each three alone is put off, with probability 1/3: an index one off, or a missed last entry, would be far away.
    expect(shareScore(phone.balked, 6_000, 1 / 3)).toBeLessThan(chance);
    const four = outcome([0, 0, 0, 0], onPhone({ balking: { percentByQueueLength: [0, 0, 100] } }));
    expect(four.phone).toMatchObject({ delayed: 2, balked: 1 });
  });

  test('the last entry of the table holds for longer queues', () => {
    const { phone } = outcome([0, 0, 0, 0, 0], onPhone({ balking: { percentByQueueLength: [0] } }));
    expect(phone).toMatchObject({ delayed: 4, balked: 0 });
    const none = outcome([0, 0, 0, 0, 0], onPhone({ balking: { percentByQueueLength: [0, 100] } }));
    expect(none.phone).toMatchObject({ delayed: 1, balked: 3 });
  });
});

test('a queue puts customers off in its own way, in place of the channel’s', () => {
  // The agent is busy with the first call; the others find nobody free.
  const together = [0, 0, 0, 0, 0];
  const never = { channel: 'phone', balking: { percentByQueueLength: [0] } };
  const always = { channel: 'phone', balking: { atQueueLength: 1 } };
  const channel = onPhone({ balking: { percentByQueueLength: [100] } });
  expect(outcome(together, channel).phone).toMatchObject({ delayed: 0, balked: 4 });
  expect(outcome(together, { ...channel, queues: { phone: never } }).phone).toMatchObject({ delayed: 4, balked: 0 });
  expect(outcome(together, { queues: { phone: always } }).phone).toMatchObject({ delayed: 1, balked: 3 });
});

const twoQueues = (waitingPlaces: number | null): JsonObject => ({
  inquiryTypes: {
    loan: {
      volume: { given: [{ atSeconds: 1 }, { atSeconds: 3 }, { atSeconds: 5 }] },
      startsOnPercent: { phone: 100 },
      handling: { loans: { time: { law: 'constant', meanSeconds: 100 } } },
    },
    question: { handling: { phone: null, cards: { time: { law: 'constant', meanSeconds: 100 } } } },
  },
  channels: { phone: { waitingPlaces } },
  queues: { cards: { channel: 'phone' }, loans: { channel: 'phone' } },
  teams: {
    front: { skills: { phone: null, cards: {} } },
    lending: { agents: { constant: 1 }, skills: { loans: {} } },
  },
});

test('waiting places of a channel count those who wait in all its queues, not those in service', () => {
  // Both agents are busy from 0 and 1 on. Cards call at 2 and 4, loans at 3 and 5: two of the four find a place.
  const seen = (places: number | null) =>
    story(calls([0, 2, 4], twoQueues(places))).filter((line) => line.startsWith('blocked') || line.startsWith('started'));
  expect(seen(2)).toEqual([
    'started cards 0',
    'started loans 1',
    'blocked cards 4',
    'blocked loans 5',
    'started cards 100',
    'started loans 101',
  ]);
  expect(seen(null).filter((line) => line.startsWith('blocked'))).toEqual([]);
  // An idle agent serves at once, however full: with no places at all nobody waits.
  expect(seen(0).filter((line) => line.startsWith('started'))).toEqual(['started cards 0', 'started loans 1']);
});

describe('which agent gets a new chat', () => {
  const chats = (newContactTo?: string): JsonObject => ({
    inquiryTypes: {
      question: {
        startsOnPercent: { phone: null, chat: 100 },
        handling: { phone: null, chat: { time: { law: 'constant', meanSeconds: 100 } } },
      },
    },
    channels: {
      phone: null,
      chat: { kind: 'chat', contactsAtOnce: 2, speedByLoadPercent: [100, 50], ...(newContactTo ? { newContactTo } : {}) },
    },
    teams: { front: { agents: { constant: 2 }, skills: { phone: null, chat: {} } } },
  });
  const ends = (order?: string) => story(calls([0, 0, 0], chats(order))).filter((line) => line.startsWith('ended'));

  test('the emptiest agent by default, the fullest where the channel says so: both agents busy, or one with two at half speed', () => {
    // Of three chats one agent has two and ends both at 200, the other ends its own at 100.
    expect(ends('fewestInHand')).toEqual(['ended chat 100', 'ended chat 200', 'ended chat 200']);
    const two = (order: string) => story(calls([0, 0], chats(order))).filter((line) => line.startsWith('ended'));
    expect(two('fewestInHand')).toEqual(['ended chat 100', 'ended chat 100']);
    expect(two('mostInHand')).toEqual(['ended chat 200', 'ended chat 200']);
    expect(ends()).toEqual(ends('fewestInHand'));
  });
});

test('neutral values give the same bytes as none', () => {
  const arrivals = many(3_000);
  const bytes = (differences: JsonObject) => {
    const { tally } = outcome(arrivals, differences);
    return [tally.queue, tally.team, tally.type, tally.place, tally.waits].map((part) =>
      Buffer.from(part.slice().buffer).toString('base64'),
    );
  };
  const neutral = onPhone({ balking: { percentByQueueLength: [0] }, waitingPlaces: 1_000_000, newContactTo: 'fewestInHand' });
  expect(bytes(neutral)).toEqual(bytes({}));
});
