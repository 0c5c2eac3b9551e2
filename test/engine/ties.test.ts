import { describe, expect, test } from 'vitest';
import { queueColumn, queueWidth } from '../../src/metrics/tally.ts';
import { calls, story } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';

const started = (document: Parameters<typeof story>[0]) => story(document).filter((line) => /^(started|abandoned)/.test(line));

describe('what happens first at the same moment', () => {
  test('a call that ends frees its agent for one that arrives at that moment', () => {
    expect(story(calls([0, 100])).slice(2)).toEqual([
      'started phone 0',
      'ended phone 100',
      'resolved phone 100',
      'arisen phone 100',
      'offered phone 100',
      'started phone 100',
      'ended phone 200',
      'resolved phone 200',
    ]);
  });

  test('an agent who is free at the moment when patience ends answers', () => {
    const patience = { time: { law: 'constant', meanSeconds: 100 } };
    const document = calls([0, 0], { channels: { phone: { patience } } });
    expect(started(document)).toEqual(['started phone 0', 'started phone 100']);
  });

  test('staff changes before anything else: an agent who goes home at ten does not take the call of ten', () => {
    const steps = [
      { fromSeconds: 0, agents: 1 },
      { fromSeconds: 36_000, agents: 0 },
      { fromSeconds: 36_600, agents: 1 },
    ];
    const document = calls([36_000], { teams: { front: { agents: { constant: null, steps } } } });
    expect(started(document)).toEqual(['started phone 36600']);
  });

  test('of two queues whose claims do not grow with waiting the one that waits longest is served', () => {
    const document = calls([0, 10], {
      inquiryTypes: {
        other: {
          volume: { given: [{ atSeconds: 5 }] },
          startsOnPercent: { zone: 100 },
          handling: { zone: { time: { law: 'constant', meanSeconds: 100 } } },
        },
      },
      channels: { zone: { kind: 'phone' } },
      queues: { first: { channel: 'phone', waitingWeight: 0 }, last: { channel: 'zone', waitingWeight: 0 } },
      teams: { front: { skills: { phone: null, first: {}, last: {} } } },
    });
    expect(started(document)).toEqual(['started first 0', 'started last 100', 'started first 200']);
  });

  test('a call at half past twelve midnight counts in the interval that begins then', () => {
    const model = modelOf(calls([1800]));
    const { tally } = recorded(model);
    const offered = (interval: number) => tally.queue[interval * queueWidth + queueColumn.offered];
    expect([offered(0), offered(1), offered(2)]).toEqual([0, 1, 0]);
  });
});
