import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { calls, chance, many, shareScore } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { placeTotals, queueTotals, teamTotals, typeTotals } from './totals.ts';

const run = (count: number, differences: JsonObject) => {
  const model = modelOf(calls(many(count), differences));
  return { model, tally: recorded(model).tally };
};

describe('answers of other customers', () => {
  const community = (percent: number): JsonObject => ({
    inquiryTypes: {
      question: {
        startsOnPercent: { phone: 0, forum: 100 },
        handling: {
          forum: {
            time: { law: 'constant', meanSeconds: 600 },
            completionPercent: percent,
            ifUnresolved: { channels: { phone: 100 } },
          },
        },
      },
    },
    channels: { forum: { kind: 'community' } },
    teams: { front: { agents: { constant: 60 } } },
  });

  test('resolve 40 % without an agent; the other 60 % call, and take what all took before each', () => {
    const { model, tally } = run(5_000, community(40));
    const type = typeTotals(model, tally, 'question');
    const phone = queueTotals(model, tally, 'phone');
    expect(type.resolved).toBe(5_000);
    // An index or share off by 3 points would be four standard errors away.
    expect(shareScore(placeTotals(model, tally, 'question', 'forum').resolved, 5_000, 0.4)).toBeLessThan(chance);
    expect(phone.served).toBe(5_000 - placeTotals(model, tally, 'question', 'forum').resolved);
    expect(teamTotals(model, tally, 'front').busy).toBeCloseTo(100 * phone.served, 3);
  });

  test('none of which help leave as many calls as there were without', () => {
    const { model, tally } = run(5_000, community(0));
    const alone = run(5_000, { teams: { front: { agents: { constant: 60 } } } });
    const busy = ({ model: of, tally: its }: typeof alone) => teamTotals(of, its, 'front').busy;
    expect(busy({ model, tally })).toBeCloseTo(busy(alone), 3);
    expect(queueTotals(model, tally, 'phone').served).toBe(5_000);
  });
});

describe('digital channels', () => {
  const chats = (contactsAtOnce: number, speedByLoadPercent: number[]): JsonObject => ({
    inquiryTypes: {
      question: {
        startsOnPercent: { phone: null, chat: 100 },
        handling: { phone: null, chat: { time: { law: 'constant', meanSeconds: 100 } } },
      },
    },
    channels: { phone: null, chat: { kind: 'chat', contactsAtOnce, speedByLoadPercent } },
    teams: { front: { skills: { phone: null, chat: {} } } },
  });

  test('two chats at once at 80 % each: one agent ends 1.6 in the time of one', () => {
    // Six wait from the start: one at a time they are over after 600 s, two at a time three pairs take 100 / 0.8 s each.
    const together = (differences: JsonObject) => {
      const model = modelOf(calls([0, 0, 0, 0, 0, 0], differences));
      return teamTotals(model, recorded(model).tally, 'front');
    };
    expect(together(chats(1, [100])).busy).toBeCloseTo(600, 6);
    expect(together(chats(2, [100, 80])).busy).toBeCloseTo(375, 6);
    expect(together(chats(2, [100, 80])).contacts).toBeCloseTo(750, 6);
  });

  test('a letter that comes at night waits for the office on the calendar clock, and not at all on that of opening hours', () => {
    const letters = (clock: string): JsonObject => ({
      inquiryTypes: {
        question: {
          startsOnPercent: { phone: null, letters: 100 },
          handling: { phone: null, letters: { time: { law: 'constant', meanSeconds: 100 } } },
        },
      },
      channels: { phone: null, letters: { kind: 'email', openingHours: 'office', clock } },
      teams: {
        front: {
          agents: {
            constant: null,
            steps: [
              { fromSeconds: 0, agents: 0 },
              { fromSeconds: 8 * 3600, agents: 1 },
            ],
          },
          skills: { phone: null, letters: {} },
        },
      },
    });
    const waited = (clock: string) => {
      const model = modelOf(calls([6 * 3600], letters(clock)));
      return queueTotals(model, recorded(model).tally, 'letters').waitServed;
    };
    expect(waited('calendar')).toBeCloseTo(7200, 6);
    expect(waited('openingHours')).toBeCloseTo(0, 6);
  });
});
