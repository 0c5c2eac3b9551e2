import { expect, it } from 'vitest';
import { roster } from '../../src/experiment/roster.ts';
import { rosterColumn, rosterWidth } from '../../src/metrics/roster.ts';
import { compileCalendar } from '../../src/model/compileCalendar.ts';
import { modelIds } from '../../src/model/modelIds.ts';
import { core } from '../bundle/core.ts';
import { minimalScenario } from '../scenario/minimal.ts';

it('staff steps are read a few times each, however many there are, and hold until the next one', () => {
  const count = 5000;
  const scenario = minimalScenario();
  let read = 0;
  const steps = Array.from({ length: count }, (_, at) => ({
    agents: at % 7,
    get fromSeconds() {
      read++;
      return 17 * at + 3;
    },
  }));
  const front = { ...scenario.teams.front, agents: { steps, scalePercent: 100, add: 0 } } as never;
  const stepped = { ...scenario, teams: { front } };
  const { agents, time } = compileCalendar(stepped, modelIds(stepped));
  expect(read).toBeLessThan(5 * count);
  const rostered = [...agents].map((value, step) => [time[step] as number, value] as const);
  const expected = rostered.map(([from]) => [from, from < 3 ? 0 : Math.min(count - 1, Math.floor((from - 3) / 17)) % 7]);
  expect(rostered).toEqual(expected);
});

it('channels are open within their periods, end excluded, across neighbouring ones', () => {
  const day = [
    { from: '08:00', to: '12:10' },
    { from: '12:10', to: '13:00' },
    { from: '14:00', to: '24:00' },
  ];
  const scenario = minimalScenario({
    calendar: { openingHours: { shop: { sunday: day } } },
    channels: { phone: { openingHours: 'shop' } },
  });
  const { open, time } = compileCalendar(scenario, modelIds(scenario));
  const hour = 3600;
  const isOpen = (from: number) => (from >= 8 * hour && from < 13 * hour) || from >= 14 * hour;
  expect([...open]).toEqual([...time.subarray(0, -1)].map((from) => (isOpen(from) ? 1 : 0)));
});

it('a site has whole people, and at least the minimum while it is open; the roster follows', () => {
  const site = (minimumPresence: number) =>
    minimalScenario({
      calendar: { openingHours: { shop: { sunday: [{ from: '09:00', to: '17:00' }] } } },
      channels: { phone: { openingHours: 'shop' } },
      teams: {
        front: {
          agents: { constant: null, perInterval: Array.from({ length: 48 }, (_, half) => (half < 16 ? 0 : half < 24 ? 1.3 : 3)) },
          shrinkagePercent: 20,
          minimumPresence,
        },
      },
    });
  const floor = (scenario: ReturnType<typeof site>) => [...compileCalendar(scenario, modelIds(scenario)).agents];
  const halves = (...runs: [number, number][]) => runs.flatMap(([length, value]) => Array<number>(length).fill(value));
  // 1.3 x 0.8 = 1.04 people are two; 3 x 0.8 = 2.4 are three; before the opening at nine nobody has to be there.
  expect(floor(site(1))).toEqual(halves([16, 0], [8, 2], [24, 3]));
  expect(floor(site(3))).toEqual(halves([16, 0], [2, 2], [30, 3]));
  const scenario = site(3);
  const { roster: table } = roster(scenario, core.compile({ scenario, recordedUnder: scenario }));
  const rostered = table.filter((_, cell) => cell % rosterWidth === rosterColumn.rostered);
  expect(rostered.reduce((sum, seconds) => sum + seconds / 3600, 0)).toBeCloseTo((1 * 2 + 15 * 3) / 0.8, 9);
});
