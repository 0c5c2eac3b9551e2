import { describe, expect, it } from 'vitest';
import { erlangA } from '../../src/erlang/erlangA.ts';
import { erlangC } from '../../src/erlang/erlangC.ts';
import { leastAgents } from '../../src/erlang/leastAgents.ts';
import { mmnkm } from '../../src/erlang/mmnkm.ts';
import { assumptions } from '../../src/experiment/explain/assumptions.ts';
import { explain } from '../../src/experiment/explain/explain.ts';
import { type Explanation, explainedMeasures } from '../../src/experiment/explain/explanation.ts';
import { compiledSource, type Simulate } from '../../src/experiment/explain/judged.ts';
import type { Source } from '../../src/experiment/result.ts';
import { sourceOf } from '../../src/experiment/sourceOf.ts';
import { compareScope } from '../../src/experiment/summary/compare.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { allChannels } from '../headless/allChannels.ts';
import { resultOf, smallSource } from './runs.ts';

const simulate: Simulate = async (scenarios, { count }) =>
  scenarios.map((compiled) => resultOf({ ...compiled, source: undefined as unknown as Source }, count));

async function explained(source: Source, count = 4, queue?: string): Promise<Explanation> {
  const answer = await explain(source, queue, { first: 0, count }, simulate);
  if ('reason' in answer) throw new Error(answer.reason);
  return answer;
}

const patient: JsonObject = { channels: { phone: { patience: null } } };
/** 960 a day of 180 s: 2 erlangs. */
const plain = { arrivalsPerSecond: 960 / 86_400, serviceSeconds: 180 };

/** A small queue with patience (120 s on average), and something more. */
const withMore = (differences: JsonObject): Source =>
  smallSource({ experiment: { replications: 4 }, targets: { phone: { withinSeconds: 20 } }, ...differences });

const phone = { kind: 'phone', patience: { time: { law: 'exponential', meanSeconds: 120 } } };
const handling = { time: { law: 'exponential', meanSeconds: 180 } };
const delay = { law: 'exponential', meanSeconds: 600 };
const halfDay = Array.from({ length: 48 }, (_, interval) => (interval < 24 ? 1 : 3));

describe('from Erlang C', () => {
  it('a scenario that is M/M/n has no step, and its figures are those of Erlang C to the last bit', async () => {
    const { levels, steps } = await explained(smallSource(patient));
    const exact = erlangC({ ...plain, agents: 3 });
    expect(steps).toEqual([]);
    expect(levels).toHaveLength(1);
    expect(levels[0]?.values.serviceLevel.value).toBeCloseTo(exact.serviceLevel('entered', 20), 13);
    expect(levels[0]?.values.meanWait.value).toBeCloseTo(exact.meanWaitServed, 10);
    expect(levels[0]?.contactsPerHour).toBeCloseTo(40, 12);
    expect(levels[0]?.agentsNeeded).toBe(
      leastAgents((agents) => erlangC({ ...plain, agents }), { serviceLevel: { rule: 'entered', seconds: 20, share: 0.8 } }),
    );
  });

  it('M/M/n+M is one step: Erlang A less Erlang C', async () => {
    const { steps } = await explained(smallSource());
    const [a, c] = [erlangA({ ...plain, agents: 3, patienceSeconds: 120 }), erlangC({ ...plain, agents: 3 })];
    expect(steps.map(({ assumption }) => assumption)).toEqual(['abandonment']);
    const { serviceLevel, meanWait, abandonment } = steps[0]?.differences ?? ({} as never);
    expect(serviceLevel.value).toBeCloseTo(a.serviceLevel('entered', 20) - c.serviceLevel('entered', 20), 13);
    expect(meanWait.value).toBeCloseTo(a.meanWaitServed - c.meanWaitServed, 10);
    expect(abandonment).toMatchObject({ value: expect.closeTo(a.pAbandon, 13), exact: true });
  });

  it('M/M/n/K+M is two: the room comes after the patience', async () => {
    const { levels } = await explained(smallSource({ channels: { phone: { ...phone, lines: 5 } } }));
    const exact = mmnkm({ ...plain, agents: 3, patienceSeconds: 120, capacity: 5 });
    expect(levels.map(({ assumption }) => assumption)).toEqual([null, 'abandonment', 'lines']);
    expect(levels[2]?.values.serviceLevel.value).toBeCloseTo(exact.serviceLevel('entered', 20), 12);
  });

  it('a queue beside which others live, with which it shares nothing, has no step of theirs', async () => {
    const others: JsonObject = {
      inquiryTypes: { letter: { volume: { perDay: 50 }, startsOnPercent: { email: 100 }, handling: { email: handling } } },
      channels: { ...(patient.channels as JsonObject), email: { kind: 'email' } },
      teams: { writers: { agents: { constant: 1 }, skills: { email: {} } } },
    };
    expect((await explained(withMore(others))).steps).toEqual([]);
  });

  it('a saturated queue waits without end until its customers give up', async () => {
    const { levels, steps } = await explained(smallSource({ teams: { front: { agents: { constant: 2 } } } }));
    expect(levels[0]?.values).toMatchObject({ serviceLevel: { value: 0 }, meanWait: { value: null } });
    expect(levels[1]?.values.meanWait.value).toBeGreaterThan(0);
    expect(steps[0]?.differences.meanWait.value).toBeNull();
  });
});

function sourceOfDocument(document: unknown): Source {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error('the scenario with all channels is in order');
  return sourceOf(parsed.document);
}

/** What one thing more in the scenario is called; each would fail if another step took it along or left it behind. */
const single: Partial<Record<(typeof assumptions)[number], JsonObject>> = {
  redials: { channels: { phone: { ...phone, afterAbandoning: { retryPercent: 80, retryDelay: delay } } } },
  repeats: {
    inquiryTypes: {
      question: { handling: { phone: { firstContactResolutionPercent: 70, ifUnresolved: { returnPercent: 100, delay } } } },
    },
  },
  dayShape: { inquiryTypes: { question: { volume: { intervalWeights: halfDay } } } },
  badDays: { inquiryTypes: { question: { busyDayCv: 0.4 } } },
  handleTimes: { inquiryTypes: { question: { handling: { phone: { time: { law: 'lognormal', meanSeconds: 180, cv: 2 } } } } } },
  viciousCircle: { channels: { phone: { ...phone, underLoad: { handleTimePercentPerMinuteWaited: 20 } } } },
  breaks: { teams: { front: { agents: { constant: 4 }, shrinkagePercent: 25 } } },
  toolkit: {
    inquiryTypes: {
      question: {
        handling: { phone: { toolkit: { gift: { offeredPercent: 50, time: { law: 'constant', meanSeconds: 60 } } } } },
      },
    },
  },
  intradayRules: {
    intradayRules: { help: { queue: 'phone', ifWaitingAtLeast: 1 } },
    teams: { others: { agents: { constant: 1 }, skills: { phone: { onlyDuring: 'help' } } } },
  },
  wholePeople: { teams: { front: { agents: { constant: 3 }, minimumPresence: 4 } } },
  segments: { customers: { segments: { hasty: { number: 50, patiencePercent: 20 }, calm: { number: 50 } } } },
  languages: {
    customers: { segments: { arabic: { number: 30, language: 'ar' }, hebrew: { number: 70, language: 'he' } } },
    teams: {
      front: { agents: { constant: 2 }, languages: ['he'] },
      other: { agents: { constant: 1 }, skills: { phone: {} }, languages: ['ar'] },
    },
  },
  touches: {
    touches: {
      card: {
        types: ['question'],
        firstStepPercent: { sign: 30 },
        steps: { sign: { at: 'phone', byCustomer: true, delay } },
        targets: { done: { until: 'done', withinSeconds: 3600 } },
      },
    },
  },
  menu: { channels: { phone: { ...phone, menu: { time: delay, servedPercent: 20 } } } },
};

describe('one thing more', () => {
  it.each(Object.entries(single))('%s is one step more', async (assumption, differences) => {
    const { steps } = await explained(withMore(differences));
    expect(steps.map((step) => step.assumption)).toEqual(['abandonment', assumption]);
  });

  it('skills: a second queue of the same team', async () => {
    const { steps, plain: queue } = await explained(
      withMore({
        inquiryTypes: { other: { volume: { perDay: 960 }, startsOnPercent: { branch: 100 }, handling: { branch: handling } } },
        channels: { phone, branch: { kind: 'branch' } },
        teams: { front: { agents: { constant: 6 }, skills: { branch: {} } } },
      }),
      4,
      'phone',
    );
    expect(steps.map(({ assumption }) => assumption)).toEqual(['abandonment', 'skills']);
    expect(queue.agents).toBeCloseTo(2, 6); // a third of the work of six
  });

  it('concurrency: agents with several contacts at once', async () => {
    const { steps } = await explained(withMore({ channels: { phone: { ...phone, kind: 'chat' } } }));
    expect(steps.map(({ assumption }) => assumption)).toEqual(['abandonment', 'concurrency']);
  });

  it('call-backs: who takes the offer leaves the queue', async () => {
    const { steps } = await explained(
      withMore({
        inquiryTypes: { question: { handling: { phone: handling, back: handling } } },
        channels: { phone: { ...phone, callBack: { to: 'back' } }, back: { kind: 'callBack' } },
        teams: { callers: { agents: { constant: 1 }, skills: { back: {} } } },
      }),
    );
    expect(steps.map(({ assumption }) => assumption)).toEqual(['abandonment', 'callBacks']);
  });

  it('channel flows: failed self-service comes to the phone', async () => {
    const { steps, levels } = await explained(
      withMore({
        inquiryTypes: {
          question: {
            startsOnPercent: { phone: 50, web: 50 },
            handling: { web: { time: delay, completionPercent: 50, ifUnresolved: { channels: { phone: 100 } } } },
          },
        },
        channels: { phone, web: { kind: 'selfService' } },
      }),
    );
    expect(steps.map(({ assumption }) => assumption)).toEqual(['abandonment', 'channelFlows']);
    expect(levels[0]?.contactsPerHour).toBeCloseTo(10, 10);
    expect(levels[2]?.contactsPerHour).toBeGreaterThan(13);
  });
});

describe('the steps', () => {
  it('add up from Erlang C to what a run of the scenario says of the queue', async () => {
    const source = withMore({ ...single.dayShape, ...single.redials, teams: single.breaks?.teams as JsonObject });
    const { levels, steps } = await explained(source, 8);
    expect(steps.map(({ assumption }) => assumption)).toEqual(['abandonment', 'redials', 'dayShape', 'breaks']);
    for (const measure of explainedMeasures) {
      const sum = steps.reduce((all, { differences }) => all + (differences[measure].value ?? Number.NaN), 0);
      expect(sum + (levels[0]?.values[measure].value ?? 0)).toBeCloseTo(levels.at(-1)?.values[measure].value ?? Number.NaN, 9);
    }
    const compiled = { source, ...compiledSource(source) };
    const run = compareScope([resultOf(compiled, 8)], { mode: 'same-staff' }, 'queues', ['serviceLevel.entered', 'abandonment']);
    const own = run.estimates[0]?.phone;
    expect(levels.at(-1)?.values).toMatchObject({
      serviceLevel: { value: own?.['serviceLevel.entered']?.value },
      abandonment: { value: own?.abandonment?.value, low: own?.abandonment?.low },
    });
  });

  it('take breaks for what they are: of 4 rostered 3 are there, by Erlang A', async () => {
    // would catch agents counted twice or not at all: 3 for 4 costs 15 points, the interval is of about one
    const { steps } = await explained(withMore({ ...single.breaks, calendar: { days: 30 } }), 20);
    const level = (agents: number) => erlangA({ ...plain, agents, patienceSeconds: 120 }).serviceLevel('entered', 20);
    const { low, high } = steps[1]?.differences.serviceLevel ?? ({} as never);
    expect(level(3) - level(4)).toBeGreaterThan((low ?? 0) - 0.005);
    expect(level(3) - level(4)).toBeLessThan((high ?? 0) + 0.005);
    expect((high ?? 1) - (low ?? 0)).toBeLessThan(0.02);
  });

  it('find as many agents as the formula where there is one: with half of them away, twice as many or one less', async () => {
    // one less: every other day has the one who makes half a person whole
    const { levels, searchReplications } = await explained(
      smallSource({ teams: { front: { agents: { constant: 6 }, shrinkagePercent: 50 } }, calendar: { days: 30 } }),
    );
    const onFloor = leastAgents((agents) => erlangA({ ...plain, agents, patienceSeconds: 120 }), {
      serviceLevel: { rule: 'entered', seconds: 20, share: 0.8 },
    });
    expect(levels.map(({ assumption }) => assumption)).toEqual([null, 'abandonment', 'breaks']);
    expect(levels[1]?.agentsNeeded).toBe(onFloor);
    expect(searchReplications).toBe(4);
    expect(levels[2]?.agentsNeeded).toBeOneOf([2 * onFloor - 1, 2 * onFloor]);
  });

  it('of a scenario with every mechanism are all there, in the order that is stated', async () => {
    const { steps } = await explained(sourceOfDocument(allChannels), 2, 'phone');
    const order = steps.map(({ assumption }) => assumptions.indexOf(assumption));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(steps.length).toBeGreaterThan(5);
  });
});

it('says what cannot be explained: no such queue, nobody comes, nobody is there', async () => {
  const reasonOf = async (differences: JsonObject, queue?: string) => {
    const answer = await explain(withMore(differences), queue, { first: 0, count: 1 }, simulate);
    return 'reason' in answer ? answer : undefined;
  };
  expect(await reasonOf({}, 'fax')).toEqual({ reason: 'unknownQueue', queues: ['phone'] });
  expect(await reasonOf({ inquiryTypes: { question: { volume: { perDay: 0 } } } })).toMatchObject({ reason: 'noContacts' });
  expect(await reasonOf({ teams: { front: { agents: { constant: 0 } } } })).toMatchObject({ reason: 'noAgents' });
  expect(await reasonOf({ channels: { phone: { kind: 'email', patience: null } } })).toEqual({ reason: 'noQueue', queues: [] });
});
