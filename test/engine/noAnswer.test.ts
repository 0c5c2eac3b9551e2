import { describe, expect, test } from 'vitest';
import { summarizeEstimate } from '../../src/experiment/summary/summarize.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { meanInterval } from '../../src/stats/meanInterval.ts';
import { core } from '../bundle/core.ts';
import { calls, chance, many, shareScore, story } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { queueTotals, teamTotals, typeTotals } from './totals.ts';

const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });
const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds });

/** A call in service until 100 s, and one at 10 s whose customer takes the offer to be called back, which takes 30 s. */
function calledBack(back: JsonObject): ScenarioInput {
  return calls([0, 10], {
    inquiryTypes: { question: { handling: { back: { time: constant(30) } } } },
    channels: { phone: { callBack: { to: 'back' } }, back: { kind: 'callBack', ...back } },
    teams: { front: { skills: { back: { priority: 2 } } } },
  });
}
const nobody = (differences: JsonObject = {}) => ({
  percent: 100,
  seconds: 20,
  mostAttempts: 2,
  delay: constant(300),
  ...differences,
});
const ofTheSecond = (lines: readonly string[]) =>
  lines.filter((line) => / (back|phone) /.test(line)).filter((line) => !/ (0|100)$/.test(line) || line.startsWith('tried'));

describe('a call-back that finds nobody', () => {
  test('takes the agent, is made again after the delay, and ends in giving up: to the second', () => {
    expect(ofTheSecond(story(calledBack({ noAnswer: nobody() })))).toEqual([
      ...['arisen phone 10', 'offered phone 10', 'calledBack phone 10', 'offered back 10', 'tried back 100', 'ended back 120'],
      ...['offered back 420', 'tried back 420', 'ended back 440', 'givenUp back 440'],
    ]);
  });

  test('sends the customer to contact again with the shares of after abandoning', () => {
    const document = calledBack({
      noAnswer: nobody(),
      afterAbandoning: { switchPercent: { phone: 100 }, switchDelay: constant(60) },
    });
    expect(ofTheSecond(story(document)).slice(-4)).toEqual([
      'offered phone 500',
      'started phone 500',
      'ended phone 600',
      'resolved phone 600',
    ]);
    const model = modelOf(document);
    const tally = core.simulate(model, 0);
    expect(queueTotals(model, tally, 'back')).toMatchObject({
      offered: 2,
      notReached: 2,
      waitNotReached: 90,
      neverReached: 1,
      attemptSeconds: 40,
    });
    expect(typeTotals(model, tally, 'question')).toMatchObject({ contacts: 3, resolved: 2, waitSeconds: 90 });
    expect(teamTotals(model, tally, 'front').busy).toBeCloseTo(100 + 40 + 100, 9);
  });

  const promised = (withinSeconds: number, back: JsonObject) => {
    const document = calledBack({ promisedWithinSeconds: withinSeconds, ...back });
    const model = modelOf(document);
    return { lines: ofTheSecond(story(document)), counts: queueTotals(model, core.simulate(model, 0), 'back') };
  };
  const comesBack = { afterAbandoning: { switchPercent: { phone: 100 }, switchDelay: constant(60) } };

  test('keeps no promise: it is broken by the last attempt in vain, once', () => {
    expect(promised(10_000, { noAnswer: nobody() }).counts).toMatchObject({ promiseKept: 0, promiseBroken: 1 });
  });

  test('leaves the promise running between attempts: broken at the due time, to the second', () => {
    const { lines, counts } = promised(200, { noAnswer: nobody(), ...comesBack });
    expect(lines.slice(-4)).toEqual(['offered phone 270', 'started phone 270', 'ended phone 370', 'resolved phone 370']);
    expect(counts).toMatchObject({ promiseKept: 0, promiseBroken: 1, notReached: 1, neverReached: 0 });
  });

  test('goes on after a broken promise where the customer only waits, and breaks it no second time', () => {
    expect(promised(200, { noAnswer: nobody() }).counts).toMatchObject({ promiseBroken: 1, notReached: 2, neverReached: 1 });
  });
});

describe('attempts of which some find nobody', () => {
  const [p, most, seconds, aht] = [0.4, 3, 45, 200];
  /** Customers who ask to be called back, one in 20 s for 20 hours, and 20 agents. */
  const document = (noAnswer?: JsonObject): ScenarioInput =>
    calls(many(3600), {
      inquiryTypes: {
        question: { startsOnPercent: { phone: null, back: 100 }, handling: { phone: null, back: { time: exponential(aht) } } },
      },
      channels: { phone: null, back: { kind: 'callBack', ...(noAnswer ? { noAnswer } : {}) } },
      teams: { front: { agents: { constant: 20 }, skills: { phone: null, back: {} } } },
    });
  const tries = { percent: 100 * p, seconds, mostAttempts: most, delay: exponential(600) };
  const failures = (p * (1 - p ** most)) / (1 - p);

  function of(
    input: ScenarioInput,
    value: (model: ReturnType<typeof modelOf>, tally: ReturnType<typeof core.simulate>) => number,
  ) {
    const model = modelOf(input);
    return meanInterval(
      Array.from({ length: 40 }, (_, replication) => value(model, core.simulate(model, replication))),
      0.999,
    );
  }

  /**
   * Closed forms: a customer takes 1 + p + ... + p^(k - 1) attempts, is never reached with p^k, and the failures take p (1 - p^k) / (1 - p)
   * times their seconds. Errors of 2 % of the attempts, of 5 % of those never reached and of 2 % of the work would be seen: a last attempt too
   * many or too few (p^2 or p^4), failures without time, handle time drawn for those not reached.
   */
  test('come to p^k never reached, 1 + ... + p^(k - 1) attempts each and the work of both', () => {
    const on = document(tries);
    const attempts = of(on, (model, tally) => {
      const { offered, notReached, served, neverReached } = queueTotals(model, tally, 'back', true);
      expect(served + notReached).toBe(offered);
      return offered / (served + neverReached);
    });
    const mean = (1 - p ** most) / (1 - p);
    expect(attempts.halfWidth).toBeLessThan(0.02 * mean);
    expect(Math.abs(attempts.value - mean)).toBeLessThan(attempts.halfWidth);
    const never = of(on, (model, tally) => {
      const { arisen, givenUp } = typeTotals(model, tally, 'question');
      return givenUp / arisen;
    });
    expect(never.halfWidth).toBeLessThan(0.05 * p ** most);
    expect(Math.abs(never.value - p ** most)).toBeLessThan(never.halfWidth);
    const work = of(on, (model, tally) => {
      const { served, neverReached } = queueTotals(model, tally, 'back', true);
      return teamTotals(model, tally, 'front', true).busy / (served + neverReached);
    });
    const exact = (1 - p ** most) * aht + failures * seconds;
    expect(work.halfWidth).toBeLessThan(0.02 * exact);
    expect(Math.abs(work.value - exact)).toBeLessThan(work.halfWidth);
  });

  /**
   * Each promise is kept or broken once. Held to the first attempt's time alone it is kept to all who are found by that one; without hurry to
   * all who are reached. A promise kept by an attempt in vain, or broken twice, would be seen at once.
   */
  test.each([
    ['the time of the first attempt', 500, 1 - p],
    ['the time of all attempts', 1e6, 1 - p ** most],
  ])('keep a promise in %s to the share reached by then', (_, promisedWithinSeconds, share) => {
    const input = document({ ...tries, delay: constant(1000) });
    const model = modelOf({ ...input, channels: { back: { ...input.channels?.back, kind: 'callBack', promisedWithinSeconds } } });
    const { promiseKept, promiseBroken } = queueTotals(model, core.simulate(model, 0), 'back', true);
    expect(promiseKept + promiseBroken).toBe(3600);
    expect(shareScore(promiseKept, 3600, share)).toBeLessThan(chance);
  });

  /** On against off, the same customers: 13.5 s an inquiry less to do for those never reached, 28 s more for attempts. An error of a tenth would be seen. */
  test('change the work of agents by what the attempts take less what those never reached save', () => {
    const [on, off] = [modelOf(document(tries)), modelOf(document())];
    const busy = (model: typeof on, replication: number) => {
      const tally = core.simulate(model, replication);
      return teamTotals(model, tally, 'front', true).busy / typeTotals(model, tally, 'question').arisen;
    };
    const change = meanInterval(
      Array.from({ length: 40 }, (_, replication) => busy(on, replication) - busy(off, replication)),
      0.999,
    );
    const exact = failures * seconds - p ** most * aht;
    expect(change.halfWidth).toBeLessThan(0.1 * exact);
    expect(Math.abs(change.value - exact)).toBeLessThan(change.halfWidth);
  });

  test('are in the estimate: volumes, load and those who are never reached, by the same sums', () => {
    const input = document(tries);
    const parsed = core.parseScenario(input);
    if (!parsed.ok) throw new Error('the scenario is right');
    const model = modelOf(input);
    const { queues, teams } = summarizeEstimate(
      core.estimateFlow(core.outlineOf('key', parsed.document.scenario, model), model),
    ).window;
    expect(queues.back?.attemptsMade?.value).toBeCloseTo((3600 * (1 - p ** most)) / (1 - p), 0);
    expect(queues.back?.attemptsInVain?.value).toBeCloseTo(p, 6);
    expect(queues.back?.neverReached?.value).toBeCloseTo(p ** most, 6);
    expect(queues.back?.attemptHours?.value).toBeCloseTo((3600 * 7 * failures * seconds) / 3600, 1);
    expect(teams.front?.occupancy?.value).toBeCloseTo(((3600 / 86_400) * ((1 - p ** most) * aht + failures * seconds)) / 20, 4);
  });

  test('that fail at 20 % fail at 40 % too, one by one', () => {
    const inVain = (percent: number) =>
      recorded(modelOf(document({ ...tries, percent })))
        .notes.filter(({ event }) => event === 'tried')
        .map(({ serial }) => serial);
    const [few, many] = [inVain(20), inVain(40)];
    const count = (serials: readonly number[], serial: number) => serials.filter((one) => one === serial).length;
    expect(few.length).toBeGreaterThan(500);
    expect(few.filter((serial) => count(few, serial) > count(many, serial))).toEqual([]);
  });
});
