import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../src/scenario/mergePatch.ts';
import { calls, many, story } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { queueTotals, teamTotals } from './totals.ts';

const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });
/** A supervisor who answers only during the rule, beside the one agent. */
const help = (rule: JsonObject): JsonObject => ({
  intradayRules: { relief: { queue: 'phone', ...rule } },
  teams: { supervisors: { agents: { constant: 1 }, skills: { phone: { onlyDuring: 'relief' } } } },
});
const started = (seconds: readonly number[], differences: JsonObject) =>
  story(calls(seconds, differences)).filter((line) => line.startsWith('started'));

describe('a rule comes into force', () => {
  test('when so many wait, as soon as they do, and goes out when fewer do', () => {
    // The agent is busy until 100. At 20 two wait: the supervisor takes the first, one is left, the rule goes on until nobody waits;
    // at 100 the agent takes that one, and what comes at 130 waits for the agent again although the supervisor is idle from 120 on.
    const two = help({ ifWaitingAtLeast: 2, untilWaitingBelow: 1 });
    expect(started([0, 10, 20, 130], two)).toEqual([
      'started phone 0',
      'started phone 20',
      'started phone 100',
      'started phone 200',
    ]);
    // Without a lower limit it goes out as soon as only one waits; with it the supervisor would take the third at 120.
    const slow = mergePatch(two, {
      inquiryTypes: { question: { handling: { phone: { time: { meanSeconds: 300 } } } } },
    }) as JsonObject;
    expect(started([0, 10, 20, 30], slow).slice(2)).toEqual(['started phone 300', 'started phone 320']);
    const without = mergePatch(slow, { intradayRules: { relief: { untilWaitingBelow: null } } }) as JsonObject;
    expect(started([0, 10, 20, 30], without).slice(2)).toEqual(['started phone 300', 'started phone 600']);
  });

  test('when the first has waited so long, at that moment', () => {
    expect(started([0, 10, 20], help({ ifLongestWaitSeconds: 45 }))).toEqual([
      'started phone 0',
      'started phone 55',
      'started phone 100',
    ]);
    // Who leaves the queue before is not waited for.
    expect(started([0, 60, 90], help({ ifLongestWaitSeconds: 45 }))).toEqual([
      'started phone 0',
      'started phone 100',
      'started phone 135',
    ]);
  });

  test('at the times at which somebody looks', () => {
    const looked = help({ ifWaitingAtLeast: 1, checkEverySeconds: 30 });
    expect(started([0, 10, 20], looked)).toEqual(['started phone 0', 'started phone 30', 'started phone 100']);
  });

  test('by the share of agents busy', () => {
    // Both agents are busy from 10 on; looked at every 60 s, half being busy would not do.
    const busy = mergePatch(help({ ifBusyPercent: 100, checkEverySeconds: 60 }), {
      teams: { front: { agents: { constant: 2 } } },
    });
    expect(started([0, 10, 20, 30], busy as JsonObject)).toEqual([
      'started phone 0',
      'started phone 10',
      'started phone 60',
      'started phone 100',
    ]);
  });

  test('never where it is switched off', () => {
    expect(started([0, 10], help({ ifWaitingAtLeast: 1, on: false }))).toEqual(['started phone 0', 'started phone 100']);
  });
});

describe('while it is in force', () => {
  const rule: JsonObject = { intradayRules: { relief: { queue: 'phone', ifWaitingAtLeast: 2, untilWaitingBelow: 1 } } };
  const differences = (more: JsonObject) => mergePatch(rule, more) as JsonObject;

  test('it is counted: times, and seconds', () => {
    // Two wait from 20 on; the agent takes one at 100 and the other at 200.
    const model = modelOf(calls([0, 10, 20], rule));
    expect(queueTotals(model, recorded(model).tally, 'phone')).toMatchObject({ rulesBegun: 1, ruleSeconds: 180 });
    // Over a border of intervals: from 1,770 to 1,950, so 30 s in the first and 150 s in the second half-hour.
    const later = modelOf(calls([1750, 1760, 1770], rule));
    expect(queueTotals(later, recorded(later).tally, 'phone')).toMatchObject({ rulesBegun: 1, ruleSeconds: 180 });
  });

  test('deferred work pauses', () => {
    const letters = differences({
      inquiryTypes: {
        letter: {
          volume: { given: [{ atSeconds: 5 }, { atSeconds: 95 }] },
          startsOnPercent: { letters: 100 },
          handling: { letters: { time: constant(50) } },
        },
      },
      channels: { letters: { kind: 'email' } },
      teams: {
        back: { agents: { constant: 1 }, skills: { letters: { notDuring: 'relief' } } },
        front: { skills: { letters: { priority: 2 } } },
      },
    });
    // The letter of 5 is begun before the rule; that of 95 waits until nobody waits on the phone, at 200.
    expect(started([0, 10, 20], letters)).toEqual([
      'started phone 0',
      'started letters 5',
      'started phone 100',
      'started phone 200',
      'started letters 200',
    ]);
  });

  test('background work is not begun, and begins again afterwards', () => {
    const background = differences({
      teams: {
        helpers: {
          agents: { constant: 1 },
          skills: { phone: { afterWaitSeconds: 100_000 } },
          backlog: { time: constant(60), notDuring: 'relief' },
        },
      },
    });
    // Items from 0 on; the one begun at 0 ends at 60, the next begins at 200 when the rule goes out: 140 s less.
    const onBacklog = (document: JsonObject) => {
      const model = modelOf(calls([0, 10, 20], document));
      return teamTotals(model, recorded(model).tally, 'helpers').onBacklog;
    };
    const always = mergePatch(background, { teams: { helpers: { backlog: { notDuring: null } } } }) as JsonObject;
    expect(onBacklog(always) - onBacklog(background)).toBe(140);
  });

  test('breaks are put off, and taken afterwards', () => {
    const breaks = (notDuring: string | null) =>
      differences({ teams: { front: { breakAfterContact: { percent: 100, time: constant(40), notDuring } } } });
    // After each contact: 0-100, break, 140-240, break, 280-380. Put off while others wait, three breaks are taken together from 300 on.
    expect(started([0, 10, 20], breaks(null))).toEqual(['started phone 0', 'started phone 140', 'started phone 280']);
    expect(started([0, 10, 20, 350], breaks('relief'))).toEqual([
      'started phone 0',
      'started phone 100',
      'started phone 200',
      'started phone 420',
    ]);
  });

  test('agents who are idle when it goes out of force take the breaks that they have put off at once', () => {
    // Looked at at 175, when the third waits, and at 350, when nobody does; from 340 on the agent is idle.
    const looked = differences({
      intradayRules: { relief: { ifWaitingAtLeast: 1, checkEverySeconds: 175 } },
      teams: { front: { breakAfterContact: { percent: 100, time: constant(40), notDuring: 'relief' } } },
    });
    // The break of the second is put off at 240, that of the third at 340: 80 s from 350 on.
    expect(started([0, 10, 20, 360], looked)).toEqual([
      'started phone 0',
      'started phone 140',
      'started phone 240',
      'started phone 430',
    ]);
  });
});

test('a rule that never comes into force, or is switched off, leaves every byte as it is', () => {
  const bytes = (differences: JsonObject) => {
    const model = modelOf(calls(many(3_000), differences));
    const { tally } = recorded(model);
    return [tally.queue, tally.team, tally.type, tally.place, tally.waits].map((part) =>
      Buffer.from(part.slice().buffer).toString('base64'),
    );
  };
  const rule = (spec: JsonObject): JsonObject => ({
    intradayRules: { relief: { queue: 'phone', ...spec } },
    teams: { front: { skills: { phone: { notDuring: 'relief' } } } },
  });
  expect(bytes(rule({ ifWaitingAtLeast: 1_000_000 }))).toEqual(bytes({}));
  expect(bytes(rule({ ifWaitingAtLeast: 1, on: false }))).toEqual(bytes({}));
});
