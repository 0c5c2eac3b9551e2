import { expect, it } from 'vitest';
import { compileCalendar } from '../../src/model/compileCalendar.ts';
import { modelIds } from '../../src/model/modelIds.ts';
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
