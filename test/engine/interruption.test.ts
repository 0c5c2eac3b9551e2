import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../src/scenario/mergePatch.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { minimalDocument } from '../scenario/minimal.ts';
import { story } from './calls.ts';
import { modelOf } from './scenarioModel.ts';
import { queueTotals, typeTotals } from './totals.ts';

const given = (...seconds: number[]) => ({ given: seconds.map((atSeconds) => ({ atSeconds })), perDay: null });
const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds, cv: null });

/** One agent answers a call of 100 s at each time before letters of 1000 s, which calls interrupt. */
function lettersAndCalls(calls: number[], letters: number[], differences: JsonObject = {}): ScenarioInput {
  const base = minimalDocument({
    calendar: { warmUpDays: 0, followDays: 5 },
    inquiryTypes: {
      question: { volume: given(...calls), handling: { phone: { time: constant(100) } } },
      letter: {
        volume: given(...letters),
        startsOnPercent: { letters: 100 },
        handling: { letters: { time: constant(1000) } },
      },
    },
    channels: { letters: { kind: 'email', interruptible: true } },
    teams: { front: { agents: { constant: 1 }, skills: { phone: { priority: 1 }, letters: { priority: 2 } } } },
  });
  return mergePatch(base, differences) as unknown as ScenarioInput;
}

describe('deferred work that live contacts interrupt', () => {
  test('a call takes the agent off a letter at once, and the letter ends as much later as the calls took', () => {
    expect(story(lettersAndCalls([300, 350], [0])).filter((line) => !/arisen|offered|resolved/.test(line))).toEqual([
      'started letters 0',
      'laidDown letters 300',
      'started phone 300',
      'ended phone 400',
      'started phone 400',
      'ended phone 500',
      'resumed letters 500',
      'ended letters 1200',
    ]);
  });

  test('a call that comes while too many are at work takes the agent off its letter as soon as the others have gone', () => {
    // Who takes several contacts at once stays at the end of the shift while another one of too many is about to leave.
    const shorter = lettersAndCalls([920, 950, 1030], [960], {
      channels: { chat: { kind: 'chat' } },
      teams: {
        front: {
          agents: {
            constant: null,
            steps: [
              { fromSeconds: 0, agents: 2 },
              { fromSeconds: 1000, agents: 1 },
            ],
          },
          skills: { chat: { priority: 3 } },
        },
      },
    });
    expect(story(shorter).filter((line) => /started|laidDown/.test(line))).toEqual([
      'started phone 920',
      'started phone 950',
      'started letters 1020',
      'laidDown letters 1050',
      'started phone 1050',
    ]);
  });

  test('without interruption the same call waits for the end of the letter', () => {
    const channels = { letters: { interruptible: false } };
    const model = modelOf(lettersAndCalls([300], [0], { channels }));
    expect(queueTotals(model, core.simulate(model, 0), 'phone')).toMatchObject({ waitServed: 700, served: 1 });
    const on = modelOf(lettersAndCalls([300], [0]));
    const tally = core.simulate(on, 0);
    expect(queueTotals(on, tally, 'phone')).toMatchObject({ waitServed: 0, served: 1 });
    expect(queueTotals(on, tally, 'letters')).toMatchObject({ interrupted: 1, waitServed: 0, waitingSeconds: 100 });
    expect(typeTotals(on, tally, 'letter')).toMatchObject({ resolutionSeconds: 1100 });
  });

  test('a letter that is laid down goes on with an idle agent of another team', () => {
    const teams = { back: { agents: { steps: [{ fromSeconds: 200, agents: 1 }] }, skills: { letters: {} } } };
    const lines = story(lettersAndCalls([300], [0], { teams }));
    expect(lines).toContain('resumed letters 300');
    expect(lines).toContain('ended letters 1000');
  });

  test('of equal priorities none interrupts the other, and an idle agent is taken first', () => {
    const equal = { teams: { front: { skills: { letters: { priority: 1 } } } } };
    expect(story(lettersAndCalls([300], [0], equal))).not.toContain('laidDown letters 300');
    const two = { teams: { front: { agents: { constant: 2 } } } };
    expect(story(lettersAndCalls([300], [0], two))).not.toContain('laidDown letters 300');
    expect(story(lettersAndCalls([300, 310], [0], two))).toContain('laidDown letters 310');
  });

  test('a letter that ends at the very moment is not laid down', () => {
    const lines = story(lettersAndCalls([1000], [0]));
    expect(lines).toContain('ended letters 1000');
    expect(lines).not.toContain('laidDown letters 1000');
  });

  test('it is refused where an agent has several contacts at once', () => {
    const channels = { letters: { contactsAtOnce: 2 } };
    expect(() => modelOf(lettersAndCalls([0], [0], { channels }))).toThrow('channels.letters.interruptible');
  });
});
