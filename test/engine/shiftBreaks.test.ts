import { describe, expect, test } from 'vitest';
import { roster } from '../../src/experiment/roster.ts';
import { rosterColumn, rosterWidth } from '../../src/metrics/roster.ts';
import { agentsOnFloor } from '../../src/model/flow/skills.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { core } from '../bundle/core.ts';
import { minimalScenario } from '../scenario/minimal.ts';
import { calls, story } from './calls.ts';
import { modelOf } from './scenarioModel.ts';
import { queueTotals, teamTotals } from './totals.ts';

const hour = 3600;
const shift = (differences: JsonObject = {}): JsonObject => ({
  agents: 1,
  startsAt: '08:00',
  lastsMinutes: 480,
  breaks: [{ afterMinutes: 240, lastsMinutes: 30 }],
  ...differences,
});
const withShifts = (shifts: JsonObject, differences: JsonObject = {}): JsonObject => ({
  teams: { front: { agents: { constant: null, shifts }, ...differences } },
});
const served = (lines: readonly string[]) => lines.filter((line) => /started|ended/.test(line));

describe('shifts with breaks', () => {
  test('an agent at work ends its call, has the whole break, and only then takes the call that came meanwhile', () => {
    const lines = story(calls([12 * hour - 60, 12 * hour + 600], withShifts({ day: shift() })));
    expect(served(lines)).toEqual(['started phone 43140', 'ended phone 43240', 'started phone 45040', 'ended phone 45140']);
  });

  test('without the break the same call is served at once', () => {
    const lines = story(calls([12 * hour + 600], withShifts({ day: shift({ breaks: [] }) })));
    expect(served(lines)).toEqual(['started phone 43800', 'ended phone 43900']);
    const on = story(calls([12 * hour + 600], withShifts({ day: shift() })));
    expect(served(on)).toEqual(['started phone 45000', 'ended phone 45100']);
  });

  describe('a rule may put them off', () => {
    const rush = (rule: JsonObject) => ({ intradayRules: { rush: { queue: 'phone', ifWaitingAtLeast: 1, ...rule } } });
    const putOff = (agents: number, lastsMinutes = 480) =>
      withShifts({ day: shift({ agents, lastsMinutes, breaks: [{ afterMinutes: 240, lastsMinutes: 30, notDuring: 'rush' }] }) });
    const inTurn = (document: JsonObject, rule: JsonObject) =>
      calls([12 * hour - 60, 12 * hour - 50, 12 * hour - 40, 12 * hour + 300], { ...document, ...rush(rule) });
    const totals = (document: ReturnType<typeof calls>) => {
      const model = modelOf(document);
      const tally = core.simulate(model, 0);
      return { ...queueTotals(model, tally, 'phone'), onBreak: teamTotals(model, tally, 'front').onBreak };
    };

    test('a break is put off while customers wait, and taken when the rule goes out of force: waits as added up by hand', () => {
      // Due at 43,200 with one in hand until 43,240 and two waiting; nobody waits from 43,340 on, and that call ends at 43,440.
      expect(served(story(inTurn(putOff(1), {})))).toEqual([
        ...['started phone 43140', 'ended phone 43240', 'started phone 43240', 'ended phone 43340'],
        ...['started phone 43340', 'ended phone 43440', 'started phone 45240', 'ended phone 45340'],
      ]);
      expect(totals(inTurn(putOff(1), {}))).toMatchObject({ waitServed: 90 + 180 + 1740, onBreak: 1800 });
      // Without the rule the break is from 43,240 to 45,040.
      expect(totals(inTurn(putOff(1), { on: false }))).toMatchObject({ waitServed: 1890 + 1980 + 1740, onBreak: 1800 });
    });

    test('an idle agent goes the moment that the rule is found out of force', () => {
      // Looked at every 1,000 s: at 43,000 nobody waits, and the break is taken at its time.
      const document = inTurn(putOff(1), { checkEverySeconds: 1000 });
      expect(served(story(document)).at(2)).toBe('started phone 45040');
      const inForce = calls([12 * hour - 260, 12 * hour - 250, 12 * hour + 790, 12 * hour + 900], {
        ...putOff(1),
        ...rush({ checkEverySeconds: 1000 }),
      });
      // One waits at 43,000; both are served by 43,140. The call of 43,990 is in hand at 44,000, when the rule goes out of force.
      expect(served(story(inForce)).slice(4)).toEqual([
        ...['started phone 43990', 'ended phone 44090', 'started phone 45890', 'ended phone 45990'],
      ]);
      const idle = calls([12 * hour - 260, 12 * hour - 250, 12 * hour + 810], {
        ...putOff(1),
        ...rush({ checkEverySeconds: 1000 }),
      });
      expect(served(story(idle)).slice(4)).toEqual(['started phone 45800', 'ended phone 45900']);
    });

    test('a break that the shift leaves no time for is not taken', () => {
      const waiting = Array.from({ length: 40 }, (_, at) => 12 * hour - 60 + at);
      const document = calls(waiting, { ...putOff(1, 300), ...rush({}) });
      expect(totals(document)).toMatchObject({ onBreak: 0 });
      const off = rush({ on: false });
      expect(totals({ ...document, ...off } as typeof document)).toMatchObject({ onBreak: 1800 });
    });
  });

  test('groups go one when the other is back: half of the agents are there all the time', () => {
    const shifts = { day: shift({ agents: 4, breaks: [{ afterMinutes: 240, lastsMinutes: 30, groups: 2 }] }) };
    const model = modelOf(calls([], withShifts(shifts)));
    const totals = teamTotals(model, core.simulate(model, 0), 'front');
    expect(totals).toMatchObject({ staffed: 4 * 8 * hour, present: 4 * 8 * hour, onBreak: 4 * 1800, busy: 0 });
    const floor = agentsOnFloor(model)[0] ?? [];
    expect([...floor].slice(22, 28)).toEqual([4, 4, 2, 2, 4, 4]);
  });

  test('a shift that goes on over midnight is on the first morning too, as the window repeats', () => {
    const shifts = { night: { agents: 2, startsAt: '22:00', lastsMinutes: 480 } };
    const floor = agentsOnFloor(modelOf(calls([], withShifts(shifts))))[0] ?? [];
    expect([...floor]).toEqual(Array.from({ length: 48 }, (_, half) => (half < 12 || half >= 44 ? 2 : 0)));
  });

  test('it begins on the days of the week that it names', () => {
    const weekly = { calendar: { days: 7 }, ...withShifts({ day: shift({ weekdays: ['monday', 'friday'], breaks: [] }) }) };
    const floor = agentsOnFloor(modelOf(calls([], weekly)))[0] ?? [];
    const days = Array.from({ length: 7 }, (_, day) => floor[day * 48 + 20]);
    expect(days).toEqual([0, 1, 0, 0, 0, 1, 0]);
  });

  test('paid hours follow from the shifts: unpaid breaks are off, shrinkage comes off the floor once', () => {
    const breaks = [
      { afterMinutes: 120, lastsMinutes: 15 },
      { afterMinutes: 240, lastsMinutes: 30, paid: false },
    ];
    const scenario = minimalScenario({
      teams: { front: { agents: { constant: null, shifts: { day: shift({ agents: 10, breaks }) } }, shrinkagePercent: 20 } },
    });
    const model = core.compile({ scenario, recordedUnder: scenario });
    const table = roster(scenario, model).roster;
    const sum = (column: number) =>
      table.reduce((total, value, cell) => total + (cell % rosterWidth === column ? value : 0), 0) / hour;
    expect(sum(rosterColumn.rostered)).toBeCloseTo(10 * 7.5, 9);
    expect(sum(rosterColumn.floor)).toBeCloseTo(10 * 7.25 * 0.8, 9);
  });

  test('agents go on break in turn: nobody twice before everybody has been', () => {
    const breaks = Array.from({ length: 4 }, (_, at) => ({ afterMinutes: 60 * (at + 1), lastsMinutes: 10, groups: 4 }));
    const shifts = { day: shift({ agents: 4, breaks }) };
    // One agent answers a call of five hours and comes late to its breaks; the others have theirs at their times.
    const long = { inquiryTypes: { question: { handling: { phone: { time: { meanSeconds: 5 * hour } } } } } };
    const model = modelOf(calls([8.5 * hour], { ...long, ...withShifts(shifts) }));
    const totals = teamTotals(model, core.simulate(model, 0), 'front');
    expect(totals.onBreak).toBe(16 * 600);
    expect(totals.busy).toBe(5 * hour);
  });
});
