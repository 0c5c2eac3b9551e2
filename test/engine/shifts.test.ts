import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { calls, chance, many, story } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { placeTotals, queueTotals, teamTotals } from './totals.ts';

const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });
const steps = (...rows: [number, number][]): JsonObject => ({
  constant: null,
  steps: rows.map(([fromSeconds, agents]) => ({ fromSeconds, agents })),
});
const front = (spec: JsonObject): JsonObject => ({ teams: { front: spec } });
const heard = (document: Parameters<typeof story>[0], ...events: string[]) =>
  story(document).filter((line) => events.some((event) => line.startsWith(event)));

describe('shifts', () => {
  test('who is in a call at the end of the shift ends it, busy above the staffing, and takes no other', () => {
    const model = modelOf(calls([550, 560], front({ agents: steps([0, 1], [600, 0], [1000, 1]) })));
    const { notes, tally } = recorded(model);
    const times = notes.filter(({ event }) => event === 'started').map(({ seconds }) => seconds);
    expect(times).toEqual([550, 1000]);
    const { staffed, present, busy } = teamTotals(model, tally, 'front');
    expect(busy).toBeCloseTo(200, 6);
    expect(present - staffed).toBeCloseTo(50, 6);
  });

  test('who comes on duty takes the calls that wait at once, the longest waiting first', () => {
    const document = calls([10, 20, 30], front({ agents: steps([0, 0], [100, 2]) }));
    expect(heard(document, 'started')).toEqual(['started phone 100', 'started phone 100', 'started phone 200']);
  });

  test('idle agents go home first, whoever has been idle the shortest', () => {
    const { notes } = recorded(modelOf(calls([0, 10, 200, 210], front({ agents: steps([0, 3], [150, 2]) }))));
    const agents = notes.filter(({ event }) => event === 'started').map(({ agent }) => agent);
    // Agents 0 and 1 answer; 2 has been idle all along and stays, as does 0, who was free before 1.
    expect(agents).toEqual([0, 1, 2, 0]);
  });

  test('seven of ten rostered agents are on the floor with 30 % shrinkage, and fractions on their share of days', () => {
    const model = modelOf(calls([], { calendar: { days: 60 }, ...front({ agents: { constant: 10 }, shrinkagePercent: 33 }) }));
    const days = 60 * 20;
    let staffed = 0;
    for (let replication = 0; replication < 20; replication++)
      staffed += teamTotals(model, recorded(model, replication).tally, 'front').staffed / 86_400;
    expect(Math.abs(staffed / days - 6.7) / Math.sqrt((0.7 * 0.3) / days)).toBeLessThan(chance);
    const whole = modelOf(calls([], front({ agents: { constant: 10 }, shrinkagePercent: 30 })));
    expect(teamTotals(whole, recorded(whole).tally, 'front').staffed).toBe(7 * 86_400);
  });

  test('a roster changed by percent and number counts only where it is not 0', () => {
    const perInterval = Array.from({ length: 48 }, (_, at) => (at < 24 ? 0 : 4));
    const agents = { constant: null, perInterval, scalePercent: 150, add: 1 };
    const model = modelOf(calls([], front({ agents })));
    expect(teamTotals(model, recorded(model).tally, 'front').staffed).toBe(7 * 43_200);
  });
});

describe('work laid down at the end of a shift', () => {
  const email: JsonObject = {
    inquiryTypes: { question: { startsOnPercent: { phone: null, email: 100 }, handling: { email: { time: constant(1000) } } } },
    channels: { email: { kind: 'email' } },
    teams: { front: { skills: { email: {} } } },
  };
  const onEmail = (seconds: number[], teams: JsonObject) =>
    calls(seconds, { ...email, teams: { ...teams, front: { skills: { email: {} }, ...(teams.front as JsonObject) } } });

  test('goes on where it was left when somebody is back', () => {
    const document = onEmail([0], { front: { agents: steps([0, 1], [600, 0], [5000, 1]) } });
    expect(heard(document, 'laidDown', 'resumed', 'ended')).toEqual([
      'laidDown email 600',
      'resumed email 5000',
      'ended email 5400',
    ]);
    const model = modelOf(document);
    const { tally } = recorded(model);
    expect(queueTotals(model, tally, 'email')).toMatchObject({ served: 1, waitServed: 0, waitingSeconds: 4400 });
    expect(placeTotals(model, tally, 'question', 'email')).toMatchObject({ handled: 1, handleSeconds: 1000 });
  });

  test('is taken up at once by another team that has an agent free', () => {
    const back = { agents: { constant: 1 }, skills: { email: {} } };
    const document = onEmail([0], {
      front: { agents: steps([0, 1], [600, 0]) },
      back: { ...back, agents: steps([0, 0], [100, 1]) },
    });
    expect(heard(document, 'laidDown', 'resumed', 'ended')).toEqual([
      'laidDown email 600',
      'resumed email 600',
      'ended email 1000',
    ]);
  });

  test('goes to a team for overflow as soon as it has waited long enough, or at once if it has', () => {
    const later = (afterWaitSeconds: number) =>
      onEmail([0, 100], {
        front: { agents: steps([0, 2], [600, 0]) },
        back: { agents: steps([0, 0], [50, 1]), skills: { email: { afterWaitSeconds } } },
      });
    expect(heard(later(2000), 'laidDown', 'resumed')).toEqual([
      'laidDown email 600',
      'laidDown email 600',
      'resumed email 2000',
      'resumed email 2400',
    ]);
    expect(heard(later(400), 'laidDown', 'resumed')).toEqual([
      'laidDown email 600',
      'resumed email 600',
      'laidDown email 600',
      'resumed email 1100',
    ]);
  });

  test('goes to a team for overflow also where an earlier message had waited that long in vain', () => {
    const document = onEmail([0, 9500], {
      front: { agents: steps([0, 0], [3000, 1], [10_000, 0]) },
      back: { agents: steps([0, 0], [9000, 1]), skills: { email: { afterWaitSeconds: 2000 } } },
    });
    expect(heard(document, 'laidDown', 'resumed')).toEqual(['laidDown email 10000', 'resumed email 11500']);
  });

  test('ends where it would end at that moment', () => {
    const document = onEmail([0, 0], { front: { agents: steps([0, 1], [1000, 0], [2000, 1]) } });
    expect(heard(document, 'laidDown', 'ended')).toEqual(['ended email 1000', 'ended email 3000']);
  });
});

describe('several chats at once at the end of a shift', () => {
  const chats = (agents: JsonObject, seconds: number[]) =>
    calls(seconds, {
      inquiryTypes: {
        question: {
          startsOnPercent: { phone: null, chat: 100 },
          handling: { chat: { time: constant(100), wrapUp: constant(50) } },
        },
      },
      channels: { chat: { kind: 'chat', contactsAtOnce: 3, speedByLoadPercent: [100, 100, 100] } },
      teams: { front: { agents, skills: { chat: {} } } },
    });

  test('who is to leave takes no more, and goes after the last', () => {
    const document = chats(steps([0, 1], [30, 0], [500, 1]), [0, 10, 40]);
    expect(heard(document, 'started')).toEqual(['started chat 0', 'started chat 10', 'started chat 500']);
  });

  test('whoever is asked to stay after all goes on as before', () => {
    const document = chats(steps([0, 2], [30, 0], [60, 1]), [0, 10, 40, 70]);
    expect(heard(document, 'started')).toEqual(['started chat 0', 'started chat 10', 'started chat 60', 'started chat 70']);
  });

  test('whoever is done first stays, where another has been told to leave', () => {
    const document = chats(steps([0, 2], [30, 1]), [0, 10, 155]);
    const { notes } = recorded(modelOf(document));
    const started = notes.filter(({ event }) => event === 'started').map(({ seconds, agent }) => [seconds, agent]);
    expect(started).toEqual([
      [0, 0],
      [10, 1],
      [155, 0],
    ]);
  });

  test('wrap-up of a chat is work on it, before the customer leaves', () => {
    const document = chats({ constant: 1 }, [0]);
    expect(heard(document, 'ended')).toEqual(['ended chat 150']);
    const model = modelOf(document);
    const { tally } = recorded(model);
    expect(placeTotals(model, tally, 'question', 'chat')).toMatchObject({ handled: 1, handleSeconds: 150 });
  });
});

describe('time of agents', () => {
  test('one call at a time: in hand while busy, but for wrap-up', () => {
    const document = calls(many(100), { inquiryTypes: { question: { handling: { phone: { wrapUp: constant(20) } } } } });
    const model = modelOf(document);
    const { contacts, busy } = teamTotals(model, recorded(model).tally, 'front');
    expect(busy).toBeCloseTo(100 * 120, 4);
    expect(contacts).toBeCloseTo(100 * 100, 4);
  });

  test('a slower team takes longer by its percentage', () => {
    const document = calls([0], front({ skills: { phone: { handleTimePercent: 130 } } }));
    expect(heard(document, 'ended')).toEqual(['ended phone 130']);
  });

  test('a break of five minutes after every call keeps the next waiting', () => {
    const document = calls([0, 10], front({ breakAfterContact: { percent: 100, time: constant(300) } }));
    expect(heard(document, 'started')).toEqual(['started phone 0', 'started phone 400']);
  });

  test('an item of the backlog is ended before a call is taken, unless it can be interrupted', () => {
    const backlog = (interruptible: boolean) => calls([50], front({ backlog: { time: constant(80), interruptible } }));
    expect(heard(backlog(false), 'started')).toEqual(['started phone 80']);
    expect(heard(backlog(true), 'started')).toEqual(['started phone 50']);
  });
});
