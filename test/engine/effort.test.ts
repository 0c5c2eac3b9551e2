import { describe, expect, test } from 'vitest';
import { typeColumn, typeWidth } from '../../src/metrics/tally.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { calls, chance, many, shareScore } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { typeTotals } from './totals.ts';

const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });
/** Ended questions and what is known of their effort. */
function run(seconds: readonly number[], differences: JsonObject) {
  const model = modelOf(calls(seconds, differences));
  const tally = structuredClone(recorded(model).tally);
  return { ...typeTotals(model, tally, 'question'), tally };
}

const count = 4_000;
/** Each contact resolves half of what is left, agents enough: n contacts with probability 2^-n. */
const halves = (effort: JsonObject | null): JsonObject => ({
  inquiryTypes: { question: { handling: { phone: { time: constant(60), firstContactResolutionPercent: 50 } } } },
  teams: { front: { agents: { constant: 300 } } },
  effort,
});

describe('effort', () => {
  test('is the sum of what happens times its weight: contacts, switches, transfers, repetitions, minutes, giving up', () => {
    // Two calls at once on one agent of 60 s: the second waits a minute; each is handed on to the desk, explained again, and given up after a mail.
    const { effort, arisen, givenUp } = run([0, 0], {
      inquiryTypes: {
        question: {
          repetition: { time: constant(5), documentationPercent: 0 },
          handling: {
            phone: { time: constant(60), transfersPercent: { desk: 100 } },
            desk: { time: constant(10), firstContactResolutionPercent: 0, ifUnresolved: { channels: { mail: 100 } } },
            mail: { time: constant(10), firstContactResolutionPercent: 0, ifUnresolved: { returnPercent: 0 } },
          },
        },
      },
      channels: { desk: { kind: 'phone' }, mail: { kind: 'email' } },
      teams: {
        front: { agents: { constant: 1 } },
        others: { agents: { constant: 9 }, skills: { desk: {} } },
        clerks: { agents: { constant: 1 }, skills: { mail: {} } },
      },
      effort: {
        perContact: 1,
        perTransfer: 10,
        perSwitch: 100,
        perRepetition: 1_000,
        perMinuteWaited: 5_000,
        perGivenUp: 10_000,
        highAbove: 9_000,
      },
    });
    expect([arisen, givenUp]).toEqual([2, 2]);
    // Each: 2 contacts, 1 transfer, 2 switches (desk, mail), 2 repetitions, given up; one waits a minute in person.
    expect(effort).toBeCloseTo(2 * (2 + 10 + 200 + 2_000 + 10_000) + 5_000, 6);
  });

  test('high effort is counted for each inquiry, not from means: of inquiries of two contacts on average a quarter take three or more', () => {
    const { effort, highEffort, arisen } = run(many(count), halves({ highAbove: 2 }));
    expect(Math.abs(effort / arisen - 2) / Math.sqrt(2 / arisen)).toBeLessThan(chance);
    expect(shareScore(highEffort, arisen, 1 / 4)).toBeLessThan(chance);
    expect(run(many(200), halves({ highAbove: 0.5 })).highEffort).toBe(200);
  });

  test('customers leave by the effort of their own inquiry: a risk of 1 % and 5 points each contact loses 11 %', () => {
    const linear = run(many(count), halves({ highAbove: 2, leaving: { basePercent: 1, percentPerPoint: 5 } }));
    expect(shareScore(linear.lost, count, 0.11)).toBeLessThan(chance);
    // Beyond certainty the risk stays there: 40 % a contact loses 0.4/2 + 0.8/4 + 1/4 = 65 %, where the mean of two would say 80 %.
    const capped = run(many(count), halves({ highAbove: 2, leaving: { percentPerPoint: 40 } }));
    expect(shareScore(capped.lost, count, 0.65)).toBeLessThan(chance);
    expect(run(many(count), halves({ highAbove: 2 })).lost).toBe(0);
  });

  test('measuring it changes nothing else, and without it nothing is measured', () => {
    const without = run(many(500), halves(null));
    const measured = run(many(500), halves({ highAbove: 2, leaving: { percentPerPoint: 5 } }));
    expect([without.effort, without.highEffort, without.lost]).toEqual([0, 0, 0]);
    const other = measured.tally;
    for (const column of ['effort', 'highEffort', 'lost'] as const)
      for (let row = typeColumn[column]; row < other.type.length; row += typeWidth) other.type[row] = 0;
    expect(other).toEqual(without.tally);
  });
});

describe('call another number', () => {
  /** Of the calls, 30 % are for the desk: told to dial its number, or put through. */
  const forDesk = (how: JsonObject): JsonObject => ({
    inquiryTypes: {
      question: { handling: { phone: { time: constant(60), ...how }, desk: { time: constant(100) } } },
    },
    queues: { phone: { channel: 'phone' }, desk: { channel: 'phone' } },
    teams: { front: { agents: { constant: 400 } }, others: { agents: { constant: 400 }, skills: { desk: {} } } },
  });

  test('is a further contact after the delay, where a transfer is none', () => {
    const told = run(many(count), forDesk({ redialsPercent: { desk: 30 }, redialDelay: constant(600) }));
    expect(shareScore(told.redials, count, 0.3)).toBeLessThan(chance);
    expect(told.contacts).toBe(count + told.redials);
    expect(told.resolvedAtFirst).toBe(count - told.redials);
    expect(told.transfers).toBe(0);
    expect(told.resolutionSeconds).toBeCloseTo(60 * count + 700 * told.redials, 2);
    const putThrough = run(many(count), forDesk({ transfersPercent: { desk: 30 } }));
    expect(putThrough.transfers).toBe(told.redials);
    expect([putThrough.contacts, putThrough.redials]).toEqual([count, 0]);
    expect(putThrough.resolutionSeconds).toBeCloseTo(60 * count + 100 * told.redials, 2);
  });

  test('0 % is as if it were not there', () => {
    expect(run(many(500), forDesk({ redialsPercent: { desk: 0 } })).tally).toEqual(run(many(500), forDesk({})).tally);
  });
});
