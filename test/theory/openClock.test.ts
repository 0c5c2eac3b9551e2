import { describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { weekdays } from '../../src/scenario/vocabulary.ts';
import { recorded } from '../engine/recording.ts';
import { modelOf } from '../engine/scenarioModel.ts';
import { queueTotals } from '../engine/totals.ts';
import { casesOf } from './fixture.ts';

type Periods = readonly (readonly [number, number])[];

interface Task {
  readonly start_day: number;
  readonly start_time_s: number;
  readonly open_seconds_needed: number;
  readonly finish_absolute_s: number;
}

const daySeconds = 86_400;
const two = (value: number) => String(value).padStart(2, '0');
const clockTime = (seconds: number) => `${two(Math.floor(seconds / 3600))}:${two(Math.floor((seconds % 3600) / 60))}`;

/** One agent, rostered from each opening to each closing; day 0 is a Sunday. */
function rosterSteps(openByDay: Readonly<Record<string, Periods>>) {
  return Object.entries(openByDay).flatMap(([day, periods]) =>
    periods.flatMap(([from, to]) => [
      { fromSeconds: Number(day) * daySeconds + from, agents: 1 },
      { fromSeconds: Number(day) * daySeconds + to, agents: 0 },
    ]),
  );
}

/** Two messages at the start of a task, each of which takes the open seconds that it needs; the second waits for the first. */
function messages(openByDay: Readonly<Record<string, Periods>>, task: Task): ScenarioInput {
  const atSeconds = task.start_day * daySeconds + task.start_time_s;
  const hours = weekdays.flatMap((weekday, day) => {
    const periods = openByDay[day];
    return periods ? [[weekday, periods.map(([from, to]) => ({ from: clockTime(from), to: clockTime(to) }))] as const] : [];
  });
  return {
    version: 1,
    name: 'Opening clock',
    calendar: {
      startDate: '2026-03-01',
      days: 7,
      intervalMinutes: 30,
      warmUpDays: 0,
      followDays: 60,
      openingHours: { desk: Object.fromEntries(hours) },
    },
    inquiryTypes: {
      message: {
        volume: { given: [{ atSeconds }, { atSeconds }] },
        startsOnPercent: { email: 100 },
        handling: { email: { time: { law: 'constant', meanSeconds: task.open_seconds_needed } } },
      },
    },
    channels: { email: { kind: 'email', openingHours: 'desk' } },
    teams: { desk: { agents: { steps: rosterSteps(openByDay) }, skills: { email: {} } } },
  };
}

describe('a message is done when its handle time has passed in opening hours, and waits are measured on that clock', () => {
  for (const each of casesOf('open_clock')) {
    const openByDay = each.params.open_by_day as Readonly<Record<string, Periods>>;
    for (const task of each.expected.results as readonly Task[]) {
      const { start_day, start_time_s, open_seconds_needed, finish_absolute_s } = task;
      test(`${each.model}: ${open_seconds_needed} s from day ${start_day} at ${start_time_s} s end at ${finish_absolute_s} s`, () => {
        const model = modelOf(messages(openByDay, task));
        const { notes, tally } = recorded(model);
        const ended = notes.filter((note) => note.event === 'ended').map((note) => note.seconds);
        expect(ended[0]).toBeCloseTo(finish_absolute_s, 9);
        const { waitServed, served } = queueTotals(model, tally, 'email');
        expect(served).toBe(2);
        expect(waitServed).toBeCloseTo(open_seconds_needed, 9);
      });
    }
  }
});
