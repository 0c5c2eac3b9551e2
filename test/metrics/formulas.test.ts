import { describe, expect, it } from 'vitest';
import type { Outline } from '../../src/experiment/result.ts';
import { ratioForm, sumOf } from '../../src/experiment/summary/forms.ts';
import type { ScopeItem } from '../../src/experiment/summary/scopes.ts';
import type { RatioMetric } from '../../src/metrics/metric.ts';
import { type MetricId, metricOf } from '../../src/metrics/metrics.ts';
import { placeColumn, placeWidth, queueColumn, queueWidth, teamColumn, teamWidth } from '../../src/metrics/tally.ts';

const pairs: [number, number][] = [
  [0, 1],
  [0, 2],
  [1, 0],
  [1, 1],
];

/** Phone and mail with a queue each, and a site where customers serve themselves; two types. */
const outline: Outline = {
  key: 'key',
  typeIds: ['bill', 'fault'],
  segmentIds: [],
  typeRows: [
    [0, -1],
    [1, -1],
  ],
  channelIds: ['mail', 'phone', 'site'],
  queueIds: ['mail', 'phone'],
  teamIds: ['one', 'two'],
  placeIds: ['mail', 'phone', 'site'],
  channelOfPlace: [0, 1, 2],
  live: [false, true],
  typePlaces: pairs,
  cells: pairs,
  touchIds: [],
  targetIds: [],
  ownerIds: [],
  touchOfTarget: [],
  ownerOfTouch: [],
  surveyed: [],
  days: 7,
  intervals: 2,
  intervalSeconds: 302_400,
  contactsAtOnce: [1, 3],
  oneOffCost: 0,
  saleValue: [Number.NaN, Number.NaN],
  costPerContact: [2, 5, 0.5],
  weights: { effort: 1, leaving: 1, valuePerCustomer: 900 },
  messages: [],
  roster: new Float64Array(12),
  staffedSeconds: Float64Array.of(3600, 7200),
  batchSize: 1,
  batchesAhead: 2,
  stepsOfReplication: 2,
  confidence: 0.95,
  smallestDifference: {},
  notes: [],
};

function row(
  width: number,
  columns: Readonly<Record<string, number>>,
  members: readonly Readonly<Record<string, number>>[],
): Float64Array {
  const cells = new Float64Array(width * members.length);
  members.forEach((member, index) => {
    for (const [name, value] of Object.entries(member)) cells[index * width + (columns[name] ?? 0)] = value;
  });
  return cells;
}

/** ICMI's example: 1000 answered, 860 of them within the target; 60 abandoned, 20 within the target, 10 of these short; 40 blocked besides. */
const queues = row(queueWidth, queueColumn, [
  { offered: 500, served: 500, servedWithin: 100, waitServed: 5e6, waitingSeconds: 5e6 },
  {
    offered: 1100,
    blocked: 40,
    served: 1000,
    servedWithin: 860,
    abandoned: 60,
    abandonedWithin: 20,
    abandonedShort: 10,
    delayed: 400,
    overLimit: 53,
    waitServed: 9000,
    waitAbandoned: 1600,
    waitingSeconds: 60_480,
  },
]);

function value(id: MetricId, item: ScopeItem, cells: Float64Array): number | undefined {
  const metric = metricOf(id) as RatioMetric;
  const form = ratioForm(metric, outline, item);
  return form && sumOf(form.numerator, cells, 0) / sumOf(form.denominator, cells, 0);
}

const phone = { kind: 'queue', index: 1 } as const;

describe('of 1000 answered and 60 abandoned', () => {
  const cases: [MetricId, number][] = [
    ['serviceLevel.abandonsWithinTargetCount', 0.8302],
    ['serviceLevel.answered', 0.86],
    ['serviceLevel.entered', 0.8113],
    ['serviceLevel.ignoreAbandonsWithinTarget', 0.8269],
    ['serviceLevel.ignoreShortAbandons', 0.819],
    ['serviceLevel.offered', 860 / 1100],
    ['abandonment', 60 / 1060],
    ['abandonment.ignoreShort', 50 / 1050],
    ['blocked', 40 / 1100],
    ['delayed', 400 / 1100],
    ['overLimit', 0.05],
    ['meanWait.served', 9],
    ['meanWait.entered', 10],
    ['meanQueue', 0.1],
  ];
  it.each(cases)('%s is %d', (id, expected) => {
    expect(value(id, phone, queues)).toBeCloseTo(expected, 4);
  });
});

describe('over everything', () => {
  it('waits count where customers wait in person alone', () => {
    expect(value('meanWait.served', { kind: 'all' }, queues)).toBe(9);
    expect(value('meanQueue', { kind: 'all' }, queues)).toBe(value('meanQueue', phone, queues));
    expect(value('contactsOffered', { kind: 'all' }, queues)).toBe(1600);
  });

  it('a channel is the sum of its queues; one without queues has no waits', () => {
    expect(value('meanWait.served', { kind: 'channel', index: 0 }, queues)).toBe(10_000);
    expect(value('meanWait.served', { kind: 'channel', index: 2 }, queues)).toBeUndefined();
  });
});

describe('teams', () => {
  const teams = row(teamWidth, teamColumn, [
    { staffed: 100, busy: 80, contacts: 70 },
    { staffed: 100, busy: 60, contacts: 90 },
  ]);

  it('are occupied while they have a contact in hand or wrap up', () => {
    expect(value('occupancy', { kind: 'team', index: 1 }, teams)).toBe(0.6);
    expect(value('occupancy', { kind: 'all' }, teams)).toBe(0.7);
  });

  it('are busy in so many numbers while any of them is rostered', () => {
    expect(value('agentsBusy', { kind: 'team', index: 1 }, teams)).toBe(60 / 10_800);
    expect(value('agentsBusy', { kind: 'all' }, teams)).toBe(140 / 10_800);
  });

  it('use slots: of three at once, 90 of 300', () => {
    expect(value('slotUse', { kind: 'team', index: 1 }, teams)).toBeCloseTo(0.3, 12);
    expect(value('slotUse', { kind: 'all' }, teams)).toBeCloseTo(160 / 400, 12);
  });
});

describe('places', () => {
  const pairs = row(placeWidth, placeColumn, [
    { contacts: 110, handled: 100, resolved: 80, closed: 10 },
    { contacts: 50, handled: 50, resolved: 20 },
    { contacts: 40, handled: 40, resolved: 30 },
    { contacts: 100, handled: 100, resolved: 60, closed: 30 },
  ]);

  it('contain what is resolved of the attempts at self-service alone', () => {
    expect(value('containment', { kind: 'all' }, pairs)).toBe(0.4);
    expect(value('containment', { kind: 'place', index: 1 }, pairs)).toBeUndefined();
  });

  it('resolve by contact: a type at a place, and a channel', () => {
    expect(value('resolvedByContact', { kind: 'typePlace', index: 3 }, pairs)).toBe(0.6);
    expect(value('resolvedByContact', { kind: 'channel', index: 1 }, pairs)).toBe(0.7);
  });

  it('share the contacts of all channels', () => {
    expect(value('channelShare', { kind: 'channel', index: 2 }, pairs)).toBe(50 / 300);
  });

  it('cost a week what each channel’s contact costs', () => {
    expect(value('contactCost', { kind: 'all' }, pairs)).toBe(5 * 200 + 0.5 * 50 + 2 * 40);
  });

  it('were found closed by 40 of 250 attempts on the phone', () => {
    expect(value('foundClosed', { kind: 'channel', index: 1 }, pairs)).toBe(0.16);
  });
});
