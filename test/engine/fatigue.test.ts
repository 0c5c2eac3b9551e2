import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { core } from '../bundle/core.ts';
import { calls, chance, shareScore, story } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { queueTotals, typeTotals } from './totals.ts';

const every = 100;
const count = 400;
const regular = Array.from({ length: count }, (_, at) => at * every);

/** A call every 100 s for one agent, each with so many seconds of work for a rested agent. */
function oneAgent(seconds: number, fatigue: JsonObject | null, handling: JsonObject = {}) {
  return modelOf(
    calls(regular, {
      inquiryTypes: { question: { handling: { phone: { time: { meanSeconds: seconds }, ...handling } } } },
      teams: { front: { fatigue } },
    }),
  );
}

/** Handle times in the order of the calls. */
function handleTimes(model: ReturnType<typeof modelOf>): number[] {
  const { notes } = recorded(model);
  const started = notes.filter(({ event }) => event === 'started');
  const ended = notes.filter(({ event }) => event === 'ended');
  return started.map(({ seconds }, at) => (ended[at]?.seconds ?? Number.NaN) - seconds);
}

describe('service reacts to how busy its agent has been', () => {
  test('a call every 100 s settles where handle time and recent occupancy make each other', () => {
    const memory = 600;
    const [work, longer] = [60, 0.5];
    const times = handleTimes(oneAgent(work, { overMinutes: memory / 60, handleTimePercentWhenFull: 100 * (1 + longer) }));
    // At the start of a call the agent has been idle since the end of the last one, and busy before that from its start on.
    let occupancy = 0;
    const expected = regular.map(() => {
      const seconds = work * (1 + longer * occupancy);
      occupancy = (1 - (1 - occupancy) * Math.exp(-seconds / memory)) * Math.exp(-(every - seconds) / memory);
      return seconds;
    });
    times.forEach((seconds, at) => {
      expect(seconds).toBeCloseTo(expected[at] ?? 0, 6);
    });
    const settled = expected.at(-1) ?? 0;
    expect(settled).toBeCloseTo(work * (1 + longer * occupancy), 9);
    expect(settled).toBeGreaterThan(75);
  });

  test('the circle: without it nobody waits; with it calls take longer than the time between them, and each waits 20 s longer than the last', () => {
    const off = oneAgent(80, null);
    expect(queueTotals(off, core.simulate(off, 0), 'phone')).toMatchObject({ delayed: 0, waitServed: 0 });
    const on = oneAgent(80, { overMinutes: 10, handleTimePercentWhenFull: 150 });
    const times = handleTimes(on);
    expect(times[0]).toBeCloseTo(80, 9);
    expect(times.at(-1)).toBeCloseTo(120, 6);
    const starts = recorded(on).notes.filter(({ event }) => event === 'started');
    const wait = (at: number) => (starts[at]?.seconds ?? 0) - at * every;
    expect(wait(count - 1) - wait(count - 2)).toBeCloseTo(20, 6);
  });

  test('below the threshold nothing changes', () => {
    const times = handleTimes(oneAgent(60, { overMinutes: 10, fromOccupancyPercent: 90, handleTimePercentWhenFull: 200 }));
    for (const seconds of times) expect(seconds).toBeCloseTo(60, 9);
  });

  test('an agent who is always busy resolves as much less as stated', () => {
    const gone = { firstContactResolutionPercent: 90, ifUnresolved: { returnPercent: 0 } };
    const fatigue = { overMinutes: 1, resolutionLossPercentWhenFull: 40 };
    const model = oneAgent(150, fatigue, gone);
    const totals = typeTotals(model, core.simulate(model, 0), 'question');
    expect(shareScore(totals.resolved, count, 0.9 * 0.6)).toBeLessThan(chance);
    const off = oneAgent(150, null, gone);
    expect(shareScore(typeTotals(off, core.simulate(off, 0), 'question').resolved, count, 0.9)).toBeLessThan(chance);
  });

  test('a night at home is rest', () => {
    const day = {
      constant: null,
      steps: [0, 10, 24, 34].map((hour, at) => ({ fromSeconds: hour * 3600, agents: 1 - (at % 2) })),
    };
    const model = modelOf(
      calls([9.5 * 3600, 9.9 * 3600, 24 * 3600 + 100], {
        calendar: { days: 2 },
        inquiryTypes: { question: { handling: { phone: { time: { meanSeconds: 1200 } } } } },
        teams: { front: { agents: day, fatigue: { overMinutes: 60, handleTimePercentWhenFull: 200 } } },
      }),
    );
    const [first, second, next] = handleTimes(model);
    expect(first).toBeCloseTo(1200, 3);
    expect(second).toBeGreaterThan(1400);
    expect(next).toBeCloseTo(1200, 2);
  });

  test('nothing stated is the same bytes as no word of it', () => {
    const bytes = (fatigue: JsonObject | null) => {
      const { team, queue, type, place } = core.simulate(oneAgent(90, fatigue), 0);
      return [team, queue, type, place].map((part) => [...part].join());
    };
    expect(bytes({})).toEqual(bytes(null));
  });
});

describe('further contacts of an inquiry', () => {
  test('have less patience and take longer', () => {
    const again = { handleTimePercentOfRepeats: 150, patiencePercentOfRepeats: 50 };
    const differences = (underLoad: JsonObject | null): JsonObject => ({
      channels: {
        phone: {
          patience: { time: { law: 'constant', meanSeconds: 100 } },
          afterAbandoning: { retryPercent: 100, retryDelay: { law: 'constant', meanSeconds: 10 } },
          underLoad,
        },
      },
      teams: { front: { agents: { constant: null, steps: [{ fromSeconds: 165, agents: 1 }] } } },
    });
    const told = (lines: readonly string[]) => lines.filter((line) => /abandoned|started|ended/.test(line));
    expect(told(story(calls([0], differences(again))))).toEqual([
      'abandoned phone 100',
      'abandoned phone 160',
      'started phone 170',
      'ended phone 320',
    ]);
    expect(told(story(calls([0], differences(null))))).toEqual(['abandoned phone 100', 'started phone 165', 'ended phone 265']);
  });
});
