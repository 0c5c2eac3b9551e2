import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeColumn, placeWidth } from '../../src/metrics/tally.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { type Note, recorded } from '../engine/recording.ts';
import { modelOf } from '../engine/scenarioModel.ts';
import { visitsOf } from './visits.ts';

const lasting = (meanSeconds: number, cv: number) => ({ law: 'lognormal', meanSeconds, cv }) as const;

/** Two queues and two teams: `both` serves either, `card` only its own; everybody waits until answered. */
function twoTeams(both: number, card: number, perDay: number): ScenarioInput {
  const type = (queue: string, seconds: number) => ({
    volume: { perDay },
    startsOnPercent: { [queue]: 100 },
    handling: { [queue]: { time: lasting(seconds, 0.7) } },
  });
  return {
    version: 1,
    name: 'Two teams',
    calendar: { startDate: '2026-03-01', days: 1, intervalMinutes: 60, warmUpDays: 0, followDays: 9 },
    inquiryTypes: { card: type('card', 200), loan: type('loan', 400) },
    channels: { card: { kind: 'phone' }, loan: { kind: 'branch' } },
    teams: {
      both: { agents: { constant: both }, skills: { card: { priority: 2 }, loan: { priority: 1 } } },
      card: { agents: { constant: card }, skills: { card: {} } },
    },
  };
}

/** Pairs (those who wait by queue, agents in contact by team) at each moment after all that happens at it. */
function moments(notes: readonly Note[]): { waiting: Map<string, number>; busy: Map<string, number> }[] {
  const changes = visitsOf(notes).flatMap(({ queue, waits, hands }) => [
    ...waits.flatMap(({ from, to }) => [
      { at: from, key: queue, by: 1, waiting: true },
      { at: to, key: queue, by: -1, waiting: true },
    ]),
    ...hands.flatMap(({ from, to, team }) => [
      { at: from, key: team, by: 1, waiting: false },
      { at: to, key: team, by: -1, waiting: false },
    ]),
  ]);
  changes.sort((a, b) => a.at - b.at);
  const waiting = new Map<string, number>();
  const busy = new Map<string, number>();
  return changes.flatMap(({ at, key, by, waiting: waits }, index) => {
    const counts = waits ? waiting : busy;
    counts.set(key, (counts.get(key) ?? 0) + by);
    const over = changes[index + 1]?.at !== at;
    return over ? [{ waiting: new Map(waiting), busy: new Map(busy) }] : [];
  });
}

describe('work is conserved', () => {
  test('nobody waits while an agent who could answer is idle', () => {
    const agents = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(agents, agents, fc.integer({ min: 200, max: 1200 }), fc.nat(99), (both, card, perDay, replication) => {
        const { notes } = recorded(modelOf(twoTeams(both, card, perDay)), replication);
        for (const { waiting, busy } of moments(notes)) {
          if ((waiting.get('loan') ?? 0) > 0) expect(busy.get('both')).toBe(both);
          if ((waiting.get('card') ?? 0) > 0) expect((busy.get('both') ?? 0) + (busy.get('card') ?? 0)).toBe(both + card);
        }
      }),
      { numRuns: 15, endOnFailure: true, seed: 3 },
    );
  });

  test('all work that comes in is done, and no other', () => {
    const document = twoTeams(3, 2, 0);
    const given = Array.from({ length: 800 }, (_, at) => ({ atSeconds: 100 * at }));
    for (const type of Object.values(document.inquiryTypes)) type.volume = { given };
    const { notes, tally } = recorded(modelOf(document), 1);
    const hands = visitsOf(notes).flatMap((visit) => visit.hands);
    const inHand = hands.reduce((sum, { from, to }) => sum + to - from, 0);
    const handleSeconds = tally.place.filter((_, cell) => cell % placeWidth === placeColumn.handleSeconds);
    const work = handleSeconds.reduce((sum, seconds) => sum + seconds, 0);
    expect(work).toBeGreaterThan(800 * 500);
    expect(inHand).toBeCloseTo(work, 4);
  });
});
