import { describe, expect, it } from 'vitest';
import bankWeek from '../../../scenarios/bank-week.json' with { type: 'json' };
import healthFund from '../../../scenarios/health-fund.json' with { type: 'json' };
import insurer from '../../../scenarios/insurer.json' with { type: 'json' };
import { calendarOf } from '../../../src/app/inputs/calendar.ts';
import { countedOn, customersBehind, loadOf, movedAWeek, statedVolume } from '../../../src/app/inputs/derived.ts';
import { staffOf } from '../../../src/app/inputs/roster.ts';
import { statedVolume as simulatedVolume } from '../../../src/model/compileArrivals.ts';
import { compileCalendar } from '../../../src/model/compileCalendar.ts';
import { modelIds } from '../../../src/model/modelIds.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import type { Scenario } from '../../../src/scenario/schema/scenario.ts';
import { customersBehind as simulatedCustomers } from '../../../src/scenario/segmentMix.ts';
import serviceDays from '../../fixtures/scenarios/service-days.json' with { type: 'json' };
import twoChannels from '../../fixtures/scenarios/two-channels.json' with { type: 'json' };
import { minimalDocument } from '../../scenario/minimal.ts';

const documents = { bankWeek, healthFund, insurer, serviceDays, twoChannels } as unknown as Readonly<Record<string, JsonObject>>;
const scenarioOf = (document: JsonObject): Scenario => {
  const result = parseScenario(document);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.document.scenario;
};

describe.each(Object.entries(documents))('of %s', (_name, document) => {
  const scenario = scenarioOf(document);
  const calendar = calendarOf(document);

  it('the volume of each interval is the one that is simulated', () => {
    for (const [type, spec] of Object.entries(scenario.inquiryTypes)) {
      const raw = ((document.inquiryTypes as JsonObject)[type] as JsonObject).volume as JsonObject;
      const customers = simulatedCustomers(scenario, spec) ?? 0;
      expect(customersBehind(document, type)).toBe(customers);
      const simulated = simulatedVolume(spec.volume, calendar.days, calendar.perDay, customers);
      expect(statedVolume(raw, calendar, customers)).toEqual([...simulated]);
    }
  });

  it('the hours of a team on the floor are those that are simulated', () => {
    const ids = modelIds(scenario);
    const compiled = compileCalendar(scenario, ids);
    ids.teams.forEach((id, team) => {
      let seconds = 0;
      for (let step = 0; step < compiled.steps; step++)
        seconds +=
          (compiled.agents[step * ids.teams.length + team] ?? 0) * ((compiled.time[step + 1] ?? 0) - (compiled.time[step] ?? 0));
      const perWeek = (seconds / 3600 / calendar.days) * 7;
      expect(staffOf(document, id).floorHours / perWeek).toBeCloseTo(1, 9);
    });
  });
});

describe('what follows from the inputs', () => {
  const hour = { inquiryTypes: { question: { volume: { perDay: 480, intervalWeights: Array(48).fill(0).fill(1, 16, 32) } } } };

  it('work is contacts times handle time and wrap-up; its erlangs are those of the busiest interval', () => {
    const handling = { phone: { time: { law: 'exponential', meanSeconds: 180 }, wrapUp: { law: 'constant', meanSeconds: 60 } } };
    const document = minimalDocument({ inquiryTypes: { question: { ...hour.inquiryTypes.question, handling } } });
    const load = loadOf(document, 'question', 'phone');
    expect(load).toMatchObject({ recorded: false, contactsPerWeek: 3360 });
    expect(load?.hoursPerWeek).toBeCloseTo((3360 * 240) / 3600, 9);
    expect(load?.erlangs).toBeCloseTo((30 * 240) / 1800, 9);
  });

  it('handle times by hour change the time with the customer, not the wrap-up', () => {
    const byHour = Array(24).fill(100).fill(50, 8, 12);
    const handling = { phone: { wrapUp: { law: 'constant', meanSeconds: 60 } } };
    const document = minimalDocument({
      inquiryTypes: { question: { ...hour.inquiryTypes.question, handleTimePercentByHour: byHour, handling } },
    });
    expect(loadOf(document, 'question', 'phone')?.hoursPerWeek).toBeCloseTo((3360 * (0.5 * 90 + 0.5 * 180 + 60)) / 3600, 9);
  });

  it('shares of the first channel, factor and factors of the days count', () => {
    const document = minimalDocument({
      calendar: { days: 2 },
      inquiryTypes: { question: { volume: { scalePercent: 150, dayWeights: [1, 3] }, startsOnPercent: { phone: 40, site: 60 } } },
    });
    const byInterval = countedOn(document, 'question', 'phone')?.byInterval ?? [];
    expect(byInterval.reduce((all, count) => all + count, 0)).toBeCloseTo(480 * 1.5 * 4 * 0.4, 9);
  });

  it('recorded contacts are known on the channel of the record alone', () => {
    const volume = { volumeBasis: 'contactsRecorded', recordedChannel: 'phone' };
    const document = minimalDocument({ inquiryTypes: { question: { volume, startsOnPercent: { phone: 80, site: 20 } } } });
    expect(countedOn(document, 'question', 'phone')).toMatchObject({ recorded: true });
    expect(countedOn(document, 'question', 'phone')?.byInterval[0]).toBe(10);
    expect(countedOn(document, 'question', 'site')).toBeUndefined();
  });

  it('is left unsaid where time handled is not time of an agent, or where the volume is a list of inquiries', () => {
    expect(loadOf(minimalDocument({ channels: { phone: { kind: 'chat' } } }), 'question', 'phone')).toBeUndefined();
    expect(loadOf(minimalDocument({ channels: { phone: { kind: 'selfService' } } }), 'question', 'phone')).toBeUndefined();
    expect(
      loadOf(minimalDocument({ channels: { phone: { kind: 'chat', contactsAtOnce: 1 } } }), 'question', 'phone'),
    ).toBeDefined();
    const given = { perDay: null, given: [{ atSeconds: 3 }] };
    expect(loadOf(minimalDocument({ inquiryTypes: { question: { volume: given } } }), 'question', 'phone')).toBeUndefined();
  });

  it('a team has the hours of its roster, changed as the scenario says wherever there is anybody', () => {
    const roster = { constant: null, perInterval: Array(48).fill(0).fill(4, 16, 32), scalePercent: 50, add: 1 };
    const document = minimalDocument({ teams: { front: { agents: roster, shrinkagePercent: 20 } } });
    expect(staffOf(document, 'front')).toMatchObject({ rosteredHours: 8 * 3 * 7, most: 3 });
    expect(staffOf(document, 'front').floorHours).toBeCloseTo(8 * 3 * 7 * 0.8, 9);
    const steps = {
      constant: null,
      steps: [
        { fromSeconds: 3600, agents: 2 },
        { fromSeconds: 9000, agents: 0 },
      ],
    };
    expect(staffOf(minimalDocument({ teams: { front: { agents: steps } } }), 'front').rosteredHours).toBeCloseTo(2 * 1.5 * 7, 9);
  });

  it('a move is meant for its share of those of its types who would choose the channel', () => {
    const moved = (volume: JsonObject) => {
      const steering = { shift: { from: 'phone', to: 'site', sharePercent: 25, types: ['question'] } };
      const types = { question: { volume, startsOnPercent: { phone: 50, site: 50 } } };
      return movedAWeek(minimalDocument({ steering, inquiryTypes: types }), 'shift');
    };
    expect(moved({ perDay: 480 })).toEqual({ of: 1680, meant: 420, atMost: false });
    expect(moved({ volumeBasis: 'contactsRecorded', recordedChannel: 'phone' })).toMatchObject({
      of: 3360,
      meant: 840,
      atMost: true,
    });
    expect(moved({ volumeBasis: 'contactsRecorded', recordedChannel: 'site' })).toBeUndefined();
  });

  it('never fails on a document that is amiss', () => {
    for (const document of [
      {},
      { teams: { a: { agents: 'many' } }, steering: { m: {} }, inquiryTypes: { t: null }, calendar: { days: -3 } },
    ]) {
      expect(staffOf(document as JsonObject, 'a').rosteredHours).toBe(0);
      expect(loadOf(document as JsonObject, 't', 'phone')).toBeUndefined();
      expect(movedAWeek(document as JsonObject, 'm')).toBeUndefined();
    }
  });
});
