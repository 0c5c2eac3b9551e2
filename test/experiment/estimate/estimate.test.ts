import { readFileSync } from 'node:fs';
import { describe, expect, it, test, vi } from 'vitest';
import { erlangA } from '../../../src/erlang/erlangA.ts';
import { erlangB } from '../../../src/erlang/erlangB.ts';
import { erlangC } from '../../../src/erlang/erlangC.ts';
import { mmnk } from '../../../src/erlang/mmnk.ts';
import { estimateFlow } from '../../../src/experiment/estimate/estimate.ts';
import { summarize, summarizeEstimate } from '../../../src/experiment/summary/summarize.ts';
import type { MetricId } from '../../../src/metrics/metrics.ts';
import { QueueFlow } from '../../../src/model/flow/queueFlow.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import type { ScenarioInput } from '../../../src/scenario/schema/scenario.ts';
import { core } from '../../bundle/core.ts';
import { modelOf } from '../../engine/scenarioModel.ts';
import jackson from '../../fixtures/reference/jackson.json' with { type: 'json' };
import { minimalDocument } from '../../scenario/minimal.ts';
import { batches, merged, resultOf, smallRun } from '../runs.ts';
import { threeQueues } from '../threeQueues.ts';

const estimateOf = (document: ScenarioInput) => {
  const parsed = core.parseScenario(document);
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
  const model = modelOf(document);
  return summarizeEstimate(core.estimateFlow(core.outlineOf('key', parsed.document.scenario, model), model)).window;
};

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;

describe('the estimate of one queue is Erlang A:', () => {
  const run = smallRun();
  const { window } = summarizeEstimate(core.estimateFlow(run.outline, run.model));
  const exact = erlangA({ arrivalsPerSecond: 960 / 86_400, serviceSeconds: 180, agents: 3, patienceSeconds: 120 });
  const short = 1 - exact.serviceLevel('offered', 20) / exact.serviceLevel('ignoreShortAbandons', 20, 5);
  const cases: [MetricId, number][] = [
    ['abandonment', exact.pAbandon],
    ['abandonment.ignoreShort', (exact.pAbandon - short) / (1 - short)],
    ['delayed', exact.pWait],
    ['meanWait.entered', exact.meanWaitEntered],
    ['meanWait.served', exact.meanWaitServed],
    ['meanQueue', exact.queueMean],
    ['overLimit', exact.pWaitLonger(360)],
    ['serviceLevel.offered', exact.serviceLevel('offered', 20)],
    ['serviceLevel.answered', exact.serviceLevel('answered', 20)],
    ['serviceLevel.ignoreAbandonsWithinTarget', exact.serviceLevel('ignoreAbandonsWithinTarget', 20)],
    ['serviceLevel.ignoreShortAbandons', exact.serviceLevel('ignoreShortAbandons', 20, 5)],
    ['serviceLevel.abandonsWithinTargetCount', exact.serviceLevel('abandonsWithinTargetCount', 20)],
    ['contactsOffered', 960],
    ['resolved', exact.pServed],
    ['contactsPerInquiry', 1],
  ];
  it.each(cases)('%s', (id, expected) => {
    expect(window.all[id]?.value).toBeCloseTo(expected, 9);
  });

  it('occupancy of the team', () => {
    expect(window.teams.front?.occupancy?.value).toBeCloseTo(exact.occupancy, 9);
  });

  it('and it has no intervals, nor percentiles, but exact numbers of agents', () => {
    expect(window.all.abandonment).toMatchObject({ low: null, high: null, exact: false });
    expect(window.all.waitPercentile90).toBeUndefined();
    expect(window.all.agentsOnFloor).toMatchObject({ value: 3, low: 3, high: 3, exact: true });
  });
});

describe('the estimate of a queue that customers do not all join', () => {
  const queue = { arrivalsPerSecond: 960 / 86_400, serviceSeconds: 180, agents: 3 };
  const estimated = (phone: JsonObject) => {
    const { outline, model } = smallRun({ channels: { phone } });
    return summarizeEstimate(core.estimateFlow(outline, model)).window.all;
  };

  it('is Erlang B where whoever finds no agent free leaves at once', () => {
    const found = estimated({ patience: { time: exponential(120), hangUpAtOncePercent: 100 } });
    expect(found.abandonment?.value).toBeCloseTo(erlangB(queue).pBlock, 9);
    expect(found['meanWait.entered']?.value).toBe(0);
  });

  // Without agents the lines are servers of Erlang B, whose service is the patience of who holds them.
  it('holds no more of them than there are lines where nobody serves', () => {
    const { outline, model } = smallRun({
      channels: { phone: { patience: { time: exponential(120) }, lines: 2 } },
      teams: { front: { agents: { constant: 0 } } },
    });
    const { all } = summarizeEstimate(core.estimateFlow(outline, model)).window;
    const { pBlock } = erlangB({ arrivalsPerSecond: 960 / 86_400, serviceSeconds: 120, agents: 2 });
    expect(all.blocked?.value).toBeCloseTo(pBlock, 9);
    expect(all.abandonment?.value).toBeCloseTo(1, 9);
    expect(all['meanWait.entered']?.value).toBeCloseTo(120, 6);
  });

  it('ends too where they share agents with a queue whose patience is no exponential, and whose doors stay shut', () => {
    const { outline, model } = smallRun({
      calendar: { openingHours: { never: {} } },
      inquiryTypes: { question: { startsOnPercent: { phone: 50, other: 50 }, handling: { other: { time: exponential(180) } } } },
      channels: {
        phone: { openingHours: 'never' },
        other: { kind: 'phone', patience: { time: { law: 'constant', meanSeconds: 600 }, hangUpAtOncePercent: 100 } },
      },
      teams: { front: { skills: { other: {} } } },
    });
    const { window } = summarizeEstimate(core.estimateFlow(outline, model));
    expect(window.queues.other?.abandonment?.value).toBeCloseTo(erlangB({ ...queue, arrivalsPerSecond: 240 / 86_400 }).pBlock, 9);
  });

  it('loses those who find all lines taken and serves the others, who wait for ever', () => {
    const found = estimated({ patience: null, lines: 5 });
    const exact = mmnk({ ...queue, capacity: 5 });
    expect(found.blocked?.value).toBeCloseTo(exact.pBlock, 9);
    expect(found.resolved?.value).toBeCloseTo(1 - exact.pBlock, 3);
    expect(found.givenUp?.value).toBeCloseTo(exact.pBlock, 3);
  });

  it('resolves every inquiry once, in the phone menu or by an agent', () => {
    const found = estimated({ patience: null, menu: { time: exponential(30), servedPercent: 60 } });
    expect(found.resolved?.value).toBeCloseTo(1, 6);
    expect(found.contactsOffered?.value).toBeCloseTo(0.4 * 960, 6);
  });
});

interface Station {
  readonly mean_service_s: number;
  readonly servers: number;
}

/** A network of queues that all have agents, its arrivals at the first; what follows a service is a transfer. */
function networkDocument(
  rates: readonly number[],
  stations: readonly Station[],
  routing: readonly (readonly number[])[],
): ScenarioInput {
  const names = stations.map((_, station) => `s${station}`);
  const perStation = <T>(of: (station: number) => T) => Object.fromEntries(names.map((name, station) => [name, of(station)]));
  const handling = perStation((station) => ({
    time: exponential(stations[station]?.mean_service_s ?? 0),
    transfersPercent: Object.fromEntries(
      (routing[station] ?? []).flatMap((share, to) => (share > 0 ? [[`s${to}`, 100 * share]] : [])),
    ),
  }));
  return {
    version: 1,
    name: 'Network',
    calendar: { startDate: '2026-03-01', days: 1, intervalMinutes: 60 },
    channels: perStation(() => ({ kind: 'phone' as const })),
    inquiryTypes: Object.fromEntries(
      rates.flatMap((rate, station) =>
        rate > 0
          ? [[`from${station}`, { volume: { perDay: rate * 86_400 }, startsOnPercent: { [`s${station}`]: 100 }, handling }]]
          : [],
      ),
    ),
    teams: perStation((station) => ({ agents: { constant: stations[station]?.servers ?? 0 }, skills: { [`s${station}`]: {} } })),
  };
}

describe('the estimate of a network of queues meets the traffic equations and Erlang C at each:', () => {
  const cases = jackson.cases.filter(({ params }) => params.stations.every(({ servers }) => servers !== null));
  it.each(cases.map((entry) => [entry.params.description, entry] as const))('%s', (_what, { params, expected }) => {
    const rates = params.external_arrival_rate_per_s;
    const { queues } = estimateOf(networkDocument(rates, params.stations as Station[], params.routing_probabilities));
    expected.stations.forEach(({ arrival_rate_per_s, p_wait, wait_mean, queue_mean }, station) => {
      const estimate = queues[`s${station}`] ?? {};
      expect((estimate.contactsOffered?.value ?? 0) / 86_400).toBeCloseTo(arrival_rate_per_s, 6);
      expect(estimate.delayed?.value).toBeCloseTo(p_wait, 4);
      expect((estimate['meanWait.entered']?.value ?? 0) / wait_mean).toBeCloseTo(1, 3);
      expect((estimate.meanQueue?.value ?? 0) / (queue_mean ?? 0)).toBeCloseTo(1, 3);
    });
  });

  it('callers of whom a quarter calls back an hour later make a third more calls', () => {
    const reconnect = jackson.cases.find(({ id }) => id === 'jack-p03');
    const handling = {
      s0: { time: exponential(240), firstContactResolutionPercent: 75, ifUnresolved: { delay: exponential(3600) } },
    };
    const plain = networkDocument([0.05], [{ mean_service_s: 240, servers: 19 }], [[0]]);
    const from0 = { volume: { perDay: 0.05 * 86_400 }, startsOnPercent: { s0: 100 }, handling };
    const { all } = estimateOf({ ...plain, inquiryTypes: { from0 } });
    expect(all.contactsPerInquiry?.value).toBeCloseTo(4 / 3, 4);
    expect(all.resolvedAtFirst?.value).toBeCloseTo(0.75, 6);
    expect(all['meanWait.entered']?.value).toBeCloseTo(reconnect?.expected.stations[0]?.wait_mean ?? 0, 1);
  });
});

describe('the estimate of two queues with one team', () => {
  const document = (priority: number): ScenarioInput => ({
    version: 1,
    name: 'Two classes',
    calendar: { startDate: '2026-03-01', days: 1, intervalMinutes: 60 },
    channels: { urgent: { kind: 'phone' }, other: { kind: 'phone' } },
    inquiryTypes: Object.fromEntries(
      Object.entries({ urgent: 1440, other: 2880 }).map(([id, perDay]) => [
        id,
        { volume: { perDay }, startsOnPercent: { [id]: 100 }, handling: { [id]: { time: exponential(180) } } },
      ]),
    ),
    teams: { front: { agents: { constant: 11 }, skills: { urgent: { priority: 1 }, other: { priority } } } },
  });
  const all = erlangC({ arrivalsPerSecond: 4320 / 86_400, serviceSeconds: 180, agents: 11 });
  const waits = (priority: number) => {
    const { queues } = estimateOf(document(priority));
    return [queues.urgent?.['meanWait.entered']?.value ?? 0, queues.other?.['meanWait.entered']?.value ?? 0] as const;
  };

  it('of equal priority is Erlang C of all together, for both', () => {
    for (const wait of waits(1)) expect(wait / all.meanWaitEntered).toBeCloseTo(1, 6);
  });

  it('without pre-emption is Cobham’s: P(wait) S / (n (1 - r1)) for the first, that divided by 1 - r for the second', () => {
    const [urgent, other] = waits(2);
    const first = (all.pWait * 180) / (11 * (1 - 3 / 11));
    expect(urgent / first).toBeCloseTo(1, 6);
    expect(other / (first / (1 - 9 / 11))).toBeCloseTo(1, 6);
  });
});

describe('the estimate of self-service', () => {
  it('sends those whom it cannot help on, again and again, and helps the others at once or at a second try', () => {
    const { all, places } = estimateOf({
      version: 1,
      name: 'Site',
      calendar: { startDate: '2026-03-01', days: 1, intervalMinutes: 30 },
      channels: { site: { kind: 'selfService' }, phone: { kind: 'phone' } },
      inquiryTypes: {
        bill: {
          volume: { perDay: 1000 },
          startsOnPercent: { site: 100 },
          handling: {
            site: {
              time: exponential(60),
              coveragePercent: 60,
              completionPercent: 80,
              ifUnresolved: { channels: { site: 50, phone: 50 } },
            },
            phone: { time: exponential(60) },
          },
        },
      },
      teams: { front: { agents: { constant: 20 }, skills: { phone: {} } } },
    });
    // Covered: tries t = 1 + 0.1 t; the others: t = 1 + 0.5 t. Each failure that does not try again calls.
    const tries = 600 / 0.9 + 400 / 0.5;
    expect((places.site?.channelShare?.numerator ?? 0) / tries).toBeCloseTo(1, 4);
    expect(places.site?.containment?.value).toBeCloseTo((0.8 * 600) / 0.9 / tries, 4);
    expect(all.resolvedAtFirst?.value).toBeCloseTo(0.48, 6);
    expect(all.failedSelfService?.value).toBeCloseTo((0.2 * 600) / 0.9 / 1000 + 0.8, 4);
  });
});

describe('the estimate of closed doors', () => {
  it('brings those who come at night back after the opening', () => {
    const { all, channels } = estimateOf({
      version: 1,
      name: 'Office hours',
      calendar: {
        startDate: '2026-03-01',
        days: 1,
        intervalMinutes: 30,
        openingHours: { office: { sunday: [{ from: '06:00', to: '18:00' }] } },
      },
      channels: { phone: { kind: 'phone', openingHours: 'office', whenClosed: { returnPercent: 60 } } },
      inquiryTypes: {
        call: { volume: { perDay: 1000 }, startsOnPercent: { phone: 100 }, handling: { phone: { time: exponential(60) } } },
      },
      teams: { front: { agents: { constant: 20 }, skills: { phone: {} } } },
    });
    expect(all.contactsOffered?.value).toBeCloseTo(500 + 0.6 * 500, 0);
    expect(channels.phone?.foundClosed?.value).toBeCloseTo(500 / 1300, 3);
    expect(all.givenUp?.value).toBeCloseTo(0.2, 3);
  });
});

describe('against the simulation of a week with phone, chat, mail and self-service, the estimate is', () => {
  const source = threeQueues();
  const model = core.compile(source);
  const outline = core.outlineOf(source.key, source.scenario, model);
  const estimate = summarizeEstimate(core.estimateFlow(outline, model)).window;
  const simulated = summarize(merged(outline, batches({ source, model, outline }, 40))).window;
  const both = (id: MetricId, queue?: string) => {
    const of = (window: typeof estimate) => (queue === undefined ? window.all : window.queues[queue])?.[id]?.value ?? Number.NaN;
    return [of(estimate), of(simulated)] as const;
  };

  const flows: [MetricId, number, string?][] = [
    ['contactsOffered', 0.015, 'phone'],
    ['contactsOffered', 0.03, 'chat'],
    ['contactsOffered', 0.03, 'mail'],
    ['contactsPerInquiry', 0.01],
    ['resolvedAtFirst', 0.01],
    ['resolved', 0.01],
    ['transfersPerInquiry', 0.05],
    ['switchesPerInquiry', 0.05],
    ['failedSelfService', 0.05],
    ['foundClosed', 0.05],
    ['containment', 0.03],
    ['occupancy', 0.03],
  ];
  it.each(flows)('%s within a share of %d (%s)', (id, share, queue) => {
    const [formula, simulation] = both(id, queue);
    expect(Math.abs(formula / simulation - 1)).toBeLessThan(share);
  });

  const waits: [MetricId, number, string][] = [
    ['serviceLevel.entered', 0.04, 'phone'],
    ['serviceLevel.entered', 0.06, 'chat'],
    ['serviceLevel.entered', 0.03, 'mail'],
    ['abandonment', 0.02, 'phone'],
    ['abandonment', 0.03, 'chat'],
  ];
  it.each(waits)('%s within %d (%s)', (id, distance, queue) => {
    const [formula, simulation] = both(id, queue);
    expect(Math.abs(formula - simulation)).toBeLessThan(distance);
  });
});

describe('the estimate of every interval of the bank week', () => {
  const text = (name: string) => readFileSync(new URL(`../../../scenarios/${name}.json`, import.meta.url), 'utf8');

  // Where the pool's patience is longer than a queue's own, more give up in time than the pool serves and loses in time together.
  it.each(['bank-week', 'bank-week-fewer', 'bank-week-pooled'])(
    'of %s has no number below 0, nor more in time than there are',
    (name) => {
      const parsed = core.parseScenario(text(name), text);
      if (!parsed.ok) throw new Error('a scenario of the library must be in order');
      const model = core.compile(parsed.document);
      const { queue } = core.estimateFlow(core.outlineOf('key', parsed.document.scenario, model), model);
      expect(queue.findIndex((count) => count < 0)).toBe(-1);
      const at = (row: number, column: keyof typeof core.queueColumn) => queue[row + core.queueColumn[column]] as number;
      for (let row = 0; row < queue.length; row += core.queueWidth) {
        expect(at(row, 'servedWithin')).toBeLessThanOrEqual(at(row, 'served') + 1e-9);
        expect(at(row, 'abandonedWithin')).toBeLessThanOrEqual(at(row, 'abandoned') + 1e-9);
      }
    },
  );
});

// Catches a sum over all intervals that is formed anew in each of them: the estimate of a year then takes minutes.
test('the estimate asks once for each place for what holds in all intervals, however many there are', () => {
  const asked = vi.spyOn(QueueFlow.prototype, 'meanFactor');
  const times = [2, 20].map((days) => {
    asked.mockClear();
    const { outline, model } = smallRun({ calendar: { days } });
    estimateFlow(outline, model);
    return asked.mock.calls.length;
  });
  expect(times[0]).toBeGreaterThan(0);
  expect(times[1]).toBe(times[0]);
  asked.mockRestore();
});

describe('what an estimate does not know it leaves out, and what it knows', () => {
  const menu = { time: exponential(20), servedPercent: 40, givingUpPercent: 10 };
  const run = smallRun({
    calendar: { followDays: 5 },
    channels: { phone: { menu }, back: { kind: 'backOffice', interruptible: true } },
    inquiryTypes: {
      question: {
        repetition: { time: exponential(30), documentationPercent: 0 },
        handling: { phone: { firstContactResolutionPercent: 80 }, back: { time: exponential(60) } },
      },
    },
    teams: {
      front: {
        agents: {
          constant: null,
          shifts: {
            day: {
              agents: 8,
              startsAt: '00:00',
              lastsMinutes: 1440,
              breaks: [{ afterMinutes: 60, lastsMinutes: 120, groups: 2 }],
            },
          },
        },
        absence: { percent: 10 },
        breakAfterContact: { percent: 50, time: exponential(60) },
        skills: { phone: {}, back: { priority: 2 } },
      },
      desk: { agents: { constant: 1 }, backlog: { time: exponential(600) }, skills: { back: {} } },
    },
    touches: { fault: { types: ['question'], firstStepPercent: { check: 30 }, steps: { check: { at: 'back' } } } },
  });
  const estimate = summarizeEstimate(core.estimateFlow(run.outline, run.model)).window;
  const simulated = summarize(resultOf(run, 200)).window;

  it.each(['repetitionsPerInquiry', 'interrupted', 'backlogShare'] as const)('%s is a dash, not 0', (id) => {
    expect(simulated.all[id]?.value).toBeGreaterThan(0);
    expect(estimate.all[id]?.value).toBeNull();
  });

  it('background work is none where a team has none', () => {
    expect(estimate.teams.front?.backlogShare?.value).toBe(0);
  });

  it('breaks of shifts and after contacts, those absent, and occupancy of those who came', () => {
    const of = ({ teams }: typeof estimate, id: MetricId) => teams.front?.[id]?.value ?? Number.NaN;
    expect(of(estimate, 'absence')).toBeCloseTo(0.1, 9);
    for (const id of ['breakShare', 'occupancy', 'absence'] as const)
      expect(Math.abs(of(estimate, id) - of(simulated, id))).toBeLessThan(0.015);
  });

  it('a menu that serves customers whose case goes on: those alone whom it resolves are resolved by it, and agents resolve none fewer', () => {
    const of = ({ places }: typeof estimate, id: MetricId) => places.phone?.[id]?.value ?? Number.NaN;
    expect(of(estimate, 'menuServed')).toBeCloseTo(0.4 * 0.7, 3);
    expect(of(estimate, 'resolvedByContact')).toBeCloseTo(0.8 * 0.7, 3);
    for (const id of ['menuServed', 'resolvedByContact', 'channelShare'] as const)
      expect(Math.abs(of(estimate, id) / of(simulated, id) - 1)).toBeLessThan(0.02);
  });
});

it('counts nothing below 0 where all are lost or called back, not by rounding either', () => {
  const time = exponential(60);
  const { outline, model } = smallRun({
    calendar: { intervalMinutes: 60 },
    channels: {
      phone: { patience: { time }, callBack: { to: 'back', acceptPercent: 20, ifWaitingAtLeast: 1 } },
      back: { kind: 'callBack' },
    },
    inquiryTypes: {
      question: {
        volume: { perDay: 1000 },
        handling: { phone: { time: exponential(180), transfersPercent: { back: 10 } }, back: { time } },
      },
    },
    teams: {
      front: {
        agents: { constant: null, perInterval: Array.from({ length: 24 }, (_, hour) => (hour % 4 > 0 ? 0 : 1)) },
        skills: { phone: {}, back: {} },
      },
    },
  });
  const { totals, queue, team } = core.estimateFlow(outline, model);
  expect([...totals, ...queue, ...team].filter((value) => value < 0)).toEqual([]);
});

it.each([1, 2])(
  'work that takes no time waits for nobody, for whole agents and for a part of one, with %d contacts at once',
  (contactsAtOnce) => {
    for (const agents of [1, 0.05, 2.5]) {
      const { all } = estimateOf(
        minimalDocument({
          channels: { phone: { kind: 'chat', contactsAtOnce, speedByLoadPercent: Array(contactsAtOnce).fill(100) } },
          inquiryTypes: { question: { handling: { phone: { time: { law: 'constant', meanSeconds: 0 } } } } },
          teams: { front: { agents: { constant: agents } } },
        }) as ScenarioInput,
      );
      expect([all['serviceLevel.offered']?.value, all['meanWait.entered']?.value]).toEqual([1, 0]);
    }
  },
);

// Letters and call-backs are worked on in what time the team has left, each in turn with the other, so that the rounds never settle; with
// attempts of one round and what they meet of the next, more inquiries than there are would be resolved.
it('no more inquiries are resolved than arise where the flow keeps moving', () => {
  const time = (meanSeconds: number) => ({ time: exponential(meanSeconds) });
  const soon = {
    law: 'empirical',
    quantiles: [
      { percent: 0, seconds: 0 },
      { percent: 100, seconds: 0.002 },
    ],
  };
  const { types } = estimateOf({
    version: 1,
    name: 'Letters and call-backs in turn',
    calendar: { startDate: '2026-12-31', days: 1, intervalMinutes: 60 },
    inquiryTypes: {
      many: {
        volume: { perInterval: [2, 0, 2, 2, 0, 0, 2, 0, 5, 0, 2, 2, 0, 5, 0, 2, 0, 0, 0, 0, 0, 2, 5, 0] },
        startsOnPercent: { desk: 87, office: 13 },
        handling: {
          mail: time(3000),
          back: time(600),
          desk: { ...time(200), queue: 'front', transfersPercent: { mail: 49 } },
        },
      },
      few: { volume: { perDay: 1 }, startsOnPercent: { mail: 13, office: 87 }, handling: { mail: time(300), back: time(300) } },
    },
    channels: {
      mail: { kind: 'email', callBack: { to: 'back' }, patience: { time: soon } },
      office: { kind: 'backOffice' },
      desk: { kind: 'branch' },
    },
    queues: {
      files: { channel: 'office' },
      back: { channel: 'office' },
      front: { channel: 'desk' },
      second: { channel: 'desk' },
    },
    teams: {
      all: {
        skills: { mail: { training: { handleTimePercent: 1000 } }, files: {}, back: {}, front: {}, second: {} },
        agents: { shifts: {} },
        minimumPresence: 3,
      },
    },
  } as ScenarioInput);
  for (const { resolved, givenUp } of Object.values(types)) {
    expect(resolved?.value).toBeLessThanOrEqual(1 + 1e-9);
    expect(givenUp?.value).toBeGreaterThanOrEqual(-1e-9);
  }
});
