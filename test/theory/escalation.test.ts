import { describe, expect, test } from 'vitest';
import { delay } from '../../src/erlang/delay.ts';
import type { Difference, Estimate } from '../../src/experiment/result.ts';
import { compareResults } from '../../src/experiment/summary/compare.ts';
import { summarize, summarizeEstimate } from '../../src/experiment/summary/summarize.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { core } from '../bundle/core.ts';
import { resultOf, smallRun } from '../experiment/runs.ts';

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds });
const perDay = 2_880;
const share = 0.15;
const frontSeconds = 180;
const seconds = 240;
const days = 400;

/**
 * Calls for eight agents, of which a share needs one of a few supervisors, who take nothing else: two M/M/n in tandem. What leaves the front is a Poisson
 * stream (Burke), so that the supervisors are an M/M/n of their own.
 */
function escalated(handling: JsonObject, supervisors = 2) {
  const run = smallRun({
    experiment: { confidencePercent: 99.9 },
    inquiryTypes: {
      question: {
        volume: { perDay },
        handling: {
          phone: { time: exponential(frontSeconds), ...handling },
          supervisor: { time: exponential(seconds) },
        },
      },
    },
    channels: {},
    queues: { phone: { channel: 'phone' }, supervisor: { channel: 'phone' } },
    targets: {},
    teams: {
      front: { agents: { constant: 8 }, skills: { phone: {} } },
      supervisors: { agents: { constant: supervisors }, skills: { supervisor: {} } },
    },
  });
  const result = resultOf(run, days);
  return { run, result, window: summarize(result).window };
}

/** Mean wait of an M/M/n, in seconds. */
function erlangWait(agents: number, erlangs: number, service: number): number {
  return (delay(agents, erlangs) * service) / (agents - erlangs);
}
const load = (share * perDay * seconds) / 86_400;
const frontWait = erlangWait(8, (perDay * frontSeconds) / 86_400, frontSeconds);

function holds(found: Estimate | Difference | undefined, exact: number, within: number): void {
  expect(found?.low).toBeLessThan(exact);
  expect(found?.high).toBeGreaterThan(exact);
  expect((found?.high ?? Infinity) - (found?.low ?? 0)).toBeLessThan(2 * within * exact);
}

/**
 * Intervals of one in a thousand. They would show a wait counted from the start of the call, an agent of the front held while a supervisor is sought, a
 * supervisor who also takes calls, an escalated call that goes before those who wait, or the share drawn anew at the supervisor.
 */
describe('escalation to supervisors', () => {
  const [off, on] = [escalated({}), escalated({ transfersPercent: { supervisor: 100 * share } })];

  test('on and off: each inquiry waits longer by the share handed on times Erlang C of the supervisors, the front no longer', () => {
    const wait = erlangWait(2, load, seconds);
    const { differences } = compareResults([off.result, on.result], { mode: 'same-staff' });
    holds(differences[0]?.all.waitPerInquiry, share * wait, 0.1);
    holds(differences[0]?.all.transfersPerInquiry, share, 0.02);
    expect(differences[0]?.queues.phone?.['meanWait.served']).toMatchObject({ value: 0, low: 0, high: 0 });
    holds(on.window.queues.supervisor?.['meanWait.served'], wait, 0.1);
    holds(on.window.queues.phone?.['meanWait.served'], frontWait, 0.1);
    expect(off.window.queues.supervisor?.contactsOffered?.value).toBe(0);
    const estimated = summarizeEstimate(core.estimateFlow(on.run.outline, on.run.model)).window;
    expect(estimated.queues.supervisor?.['meanWait.served']?.value).toBeCloseTo(wait, 6);
    expect(estimated.all.waitPerInquiry?.value).toBeCloseTo(frontWait + share * wait, 6);
  });

  test('one supervisor more: Erlang C of three', () => {
    const more = escalated({ transfersPercent: { supervisor: 100 * share } }, 3);
    const [two, three] = [2, 3].map((agents) => erlangWait(agents, load, seconds)) as [number, number];
    holds(more.window.queues.supervisor?.['meanWait.served'], three, 0.15);
    const { differences } = compareResults([more.result, on.result], { mode: 'same-staff' });
    holds(differences[0]?.queues.supervisor?.['meanWait.served'], two - three, 0.15);
  });

  test('by another number to call: the same wait, a further contact', () => {
    const told = escalated({ redialsPercent: { supervisor: 100 * share }, redialDelay: exponential(120) });
    holds(told.window.queues.supervisor?.['meanWait.served'], erlangWait(2, load, seconds), 0.1);
    holds(told.window.all.contactsPerInquiry, 1 + share, 0.02);
    expect(on.window.all.contactsPerInquiry?.value).toBe(1);
  });
});
