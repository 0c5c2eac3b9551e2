import { describe, expect, test } from 'vitest';
import { queueColumn, queueWidth } from '../../src/metrics/tally.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { calls, story } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { queueTotals } from './totals.ts';

const waiting = (count: number, more: JsonObject = {}): JsonObject => ({
  queues: { phone: { channel: 'phone', waitingAtStart: count } },
  ...more,
});

describe('customers who wait when the day begins', () => {
  test('are served one after the other, before those who come later', () => {
    const started = story(calls([50], waiting(3))).filter((line) => line.startsWith('started'));
    expect(started).toEqual(['started phone 0', 'started phone 100', 'started phone 200', 'started phone 300']);
  });

  test('make the queue longer but are no arrivals of the window', () => {
    const model = modelOf(calls([], waiting(3)));
    const { tally } = recorded(model);
    expect(queueTotals(model, tally, 'phone')).toMatchObject({ offered: 0, served: 0, waitingSeconds: 300 });
  });

  test('have waited since the start of the day, whatever was simulated before', () => {
    const patience = { time: { law: 'constant', meanSeconds: 150 } };
    const model = modelOf(calls([], waiting(3, { channels: { phone: { patience } } })));
    const heard = () => recorded(model).notes.map(({ event, seconds }) => `${event} ${seconds}`);
    const alone = heard();
    expect(alone).toContain('abandoned 150');
    const other = modelOf(calls([9, 10, 11, 40_000, 40_001], { channels: { phone: { patience } } }));
    recorded(other);
    expect(heard()).toEqual(alone);
  });

  test('have spent no time in the menu, whatever was simulated before', () => {
    const menu = { time: { law: 'constant', meanSeconds: 30 } };
    const channels = { phone: { menu, patience: { time: { law: 'constant', meanSeconds: 3600 } } } };
    recorded(modelOf(calls([40_000, 40_001, 40_002, 40_003], { channels })));
    const model = modelOf(calls([0], waiting(3, { channels })));
    const { tally } = recorded(model);
    expect(queueTotals(model, tally, 'phone')).toMatchObject({ offered: 1, served: 1, menuSeconds: 30 });
    const others = model.queueIds.length * model.intervals * queueWidth + queueColumn.menuSeconds;
    expect(tally.queue[others]).toBe(0);
  });
});
