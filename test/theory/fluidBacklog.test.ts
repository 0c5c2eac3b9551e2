import { describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { recorded } from '../engine/recording.ts';
import { modelOf } from '../engine/scenarioModel.ts';
import { type Case, casesOf } from './fixture.ts';

interface Params {
  readonly interval_s: number;
  readonly arrivals_per_interval: readonly number[];
  readonly servers_per_interval: readonly number[];
  readonly mean_service_s: number;
  readonly initial_backlog: number;
}

interface Interval {
  readonly backlog_end: number;
  readonly handled: number;
  readonly backlog_integral_item_s: number;
  readonly delay_of_arrival_at_end_s: number | null;
}

/** Parts into which each item is cut: work flows the more evenly the smaller they are. */
const parts = 50;

/** Parts arrive evenly over each interval, take as much less time, and wait for ever. */
function evenFlow(params: Params): ScenarioInput {
  const { interval_s: seconds, arrivals_per_interval: arrivals, servers_per_interval: agents, initial_backlog } = params;
  const given = arrivals.flatMap((count, interval) =>
    Array.from({ length: count * parts }, (_, at) => ({ atSeconds: seconds * (interval + (at + 0.5) / (count * parts)) })),
  );
  return {
    version: 1,
    name: 'Backlog',
    calendar: { startDate: '2026-03-01', days: 1, intervalMinutes: 15, warmUpDays: 0, followDays: 0 },
    inquiryTypes: {
      item: {
        volume: { given },
        startsOnPercent: { desk: 100 },
        handling: { desk: { time: { law: 'constant', meanSeconds: params.mean_service_s / parts } } },
      },
    },
    channels: { desk: { kind: 'phone' } },
    queues: { desk: { channel: 'desk', waitingAtStart: initial_backlog * parts } },
    teams: {
      staff: {
        agents: { steps: agents.map((count, interval) => ({ fromSeconds: interval * seconds, agents: count })) },
        skills: { desk: {} },
      },
    },
  };
}

interface Part {
  readonly arrived: number;
  ended: number;
}

/** When each part came and was done; those of the initial backlog came before all others. */
function partsOf({ params }: Case): Part[] {
  const { notes } = recorded(modelOf(evenFlow(params as unknown as Params)));
  const found: Part[] = [];
  for (const { event, serial, seconds } of notes) {
    if (event === 'arisen') found[serial] = { arrived: seconds, ended: Number.POSITIVE_INFINITY };
    const part = found[serial];
    if (event === 'ended' && part) part.ended = seconds;
  }
  return found;
}

/** Customer-seconds of a part in the system between two times. */
const presence = ({ arrived, ended }: Part, from: number, to: number) =>
  Math.max(0, Math.min(to, ended) - Math.max(from, arrived));

describe('an even flow of work, cut ever finer, piles up and drains as a fluid', () => {
  for (const each of casesOf('fluid_backlog')) {
    const { interval_s: seconds, servers_per_interval: agents, mean_service_s: service } = each.params as unknown as Params;
    /** What is in hand, and one more on the way: by so many items at most can parts and fluid differ. */
    const grain = (Math.max(...agents) + 1) / parts;
    /** Time in which the fewest agents who work do twice that. */
    const delayGrain = (2 * grain * service) / Math.min(...agents.filter((count) => count > 0));

    test(`${each.id}, ${each.model}: to ${grain.toFixed(3)} items at the end of each interval`, () => {
      const all = partsOf(each);
      for (const [interval, exact] of (each.expected.intervals as readonly Interval[]).entries()) {
        const [from, to] = [interval * seconds, (interval + 1) * seconds];
        const count = (is: (part: Part) => boolean) => all.filter(is).length / parts;
        const backlog = count(({ arrived, ended }) => arrived < to && ended > to);
        const handled = count(({ ended }) => ended > from && ended <= to);
        const last = all.findLast(({ arrived }) => arrived < to);
        const delay = last ? last.ended - last.arrived : 0;
        const integral = all.reduce((sum, part) => sum + presence(part, from, to), 0) / parts;
        expect(Math.abs(backlog - exact.backlog_end), `backlog ${interval}: ${backlog}`).toBeLessThanOrEqual(grain);
        expect(Math.abs(handled - exact.handled), `handled ${interval}: ${handled}`).toBeLessThanOrEqual(2 * grain);
        if (exact.delay_of_arrival_at_end_s !== null)
          expect(Math.abs(delay - exact.delay_of_arrival_at_end_s), `delay ${interval}: ${delay}`).toBeLessThanOrEqual(
            delayGrain,
          );
        expect(Math.abs(integral - exact.backlog_integral_item_s), `integral ${interval}`).toBeLessThanOrEqual(grain * seconds);
      }
    });
  }
});
