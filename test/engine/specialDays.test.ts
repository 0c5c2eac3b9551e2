import { describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { modelOf } from './scenarioModel.ts';
import { placeTotals } from './totals.ts';

const day = 86_400;
const usual = [{ from: '08:00', to: '18:00' }];
const perDay = 240;

/** A week from Sunday 20 September 2026: the eve of a holiday, the holiday, and the evening after the Sabbath. */
function service(specialDays: NonNullable<ScenarioInput['calendar']['specialDays']>): ScenarioInput {
  const type = {
    volume: { perDay },
    startsOnPercent: { branch: 100 },
    handling: { branch: { time: { law: 'constant' as const, meanSeconds: 1 } } },
  };
  return {
    version: 1,
    name: 'A week with a holiday',
    calendar: {
      startDate: '2026-09-20',
      days: 7,
      intervalMinutes: 60,
      warmUpDays: 0,
      openingHours: {
        office: { sunday: usual, monday: usual, tuesday: usual, wednesday: usual, thursday: usual },
        eve: { sunday: [{ from: '08:00', to: '13:00' }] },
        none: {},
        afterSabbath: { saturday: [{ from: '20:00', to: '23:00' }] },
      },
      specialDays,
    },
    inquiryTypes: { sale: type, exchange: type },
    channels: { branch: { kind: 'branch', openingHours: 'office', whenClosed: { returnPercent: 0 } } },
    teams: { shop: { agents: { constant: 50 }, skills: { branch: {} } } },
  };
}

const holidays = {
  eve: { date: '2026-09-20', openingHours: { branch: 'eve' }, volumePercent: 150, volumePercentByType: { exchange: 50 } },
  holiday: { date: '2026-09-21', openingHours: { branch: 'none' }, volumePercent: 0 },
  sabbath: { date: '2026-09-26', openingHours: { branch: 'afterSabbath' } },
  nextYear: { date: '2027-09-21', volumePercent: 0 },
};

/** Open hours of the branch, in seconds from the start of the window. */
function openPeriods(document: ScenarioInput): [number, number][] {
  const { calendar } = modelOf(document);
  const open = [...calendar.open].map(
    (isOpen, step) => [isOpen, calendar.time[step] ?? 0, calendar.time[step + 1] ?? 0] as const,
  );
  return open.filter(([isOpen]) => isOpen === 1).map(([, from, to]) => [from, to]);
}

const hoursOf = (periods: readonly [number, number][], index: number) =>
  periods.filter(([from]) => Math.floor(from / day) === index).reduce((sum, [from, to]) => sum + (to - from) / 3600, 0);

describe('special days', () => {
  test('have opening hours of their own; a day outside the window changes nothing', () => {
    const open = openPeriods(service(holidays));
    expect([0, 1, 2, 3, 4, 5, 6].map((index) => hoursOf(open, index))).toEqual([5, 0, 10, 10, 10, 0, 3]);
    expect(Math.min(...open.filter(([from]) => from >= 6 * day).map(([from]) => from))).toBe(6 * day + 20 * 3600);
  });

  test('a channel that is always open may close for a day', () => {
    const document = service({ holiday: holidays.holiday });
    document.channels = { branch: { kind: 'branch', whenClosed: { returnPercent: 0 } } };
    const open = openPeriods(document);
    expect([0, 1, 2].map((index) => hoursOf(open, index))).toEqual([24, 0, 24]);
  });

  test('have a volume of their own, by type where that is said', () => {
    const { cumulative, intervalsPerDay } = modelOf(service(holidays)).arrivals;
    const expected = (type: number, index: number) => cumulative[(type * 7 + index) * (intervalsPerDay + 1) + intervalsPerDay];
    expect([0, 1, 2, 6].map((index) => expected(1, index))).toEqual([1.5 * perDay, 0, perDay, perDay]);
    expect([0, 1, 2, 6].map((index) => expected(0, index))).toEqual([0.5 * perDay, 0, perDay, perDay]);
  });

  test('those who come to doors that are closed for the day are turned away: 24 hours less 38 of them a week', () => {
    const model = modelOf(service({ sabbath: holidays.sabbath, holiday: { ...holidays.holiday, volumePercent: 100 } }));
    const tally = core.simulate(model, 0);
    const { contacts, closed } = placeTotals(model, tally, 'sale', 'branch');
    const served = (4 * 10 + 3) / (7 * 24);
    expect(Math.abs(contacts - served * (contacts + closed))).toBeLessThan(
      4 * Math.sqrt((contacts + closed) * served * (1 - served)),
    );
  });

  test('without effect they are the same to the last byte as none', () => {
    const plain = core.simulate(modelOf(service({})), 2);
    const before = [plain.type, plain.place, plain.queue].map((part) => part.slice());
    const neutral = core.simulate(modelOf(service({ usual: { date: '2026-09-22', openingHours: { branch: 'office' } } })), 2);
    expect([neutral.type, neutral.place, neutral.queue]).toEqual(before);
  });

  test('problems are told in words', () => {
    const wrong = {
      a: { date: '2026-09-31' },
      b: { date: '2026-09-22', openingHours: { shop: 'eve' } },
      c: { date: '2026-09-22' },
    };
    const parsed = core.parseScenario(service(wrong));
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
      'calendar.specialDays.a.date',
      'calendar.specialDays.b.openingHours.shop',
      'calendar.specialDays.c.date',
    ]);
  });
});
