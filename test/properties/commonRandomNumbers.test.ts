import { describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { core } from '../bundle/core.ts';
import { type Note, recorded } from '../engine/recording.ts';
import { modelOf } from '../engine/scenarioModel.ts';

const exponential = (meanSeconds: number) => ({ law: 'exponential', meanSeconds }) as const;

/** Calls and chats with self-service beside them; a part of the calls is steered to it. */
function service(agents = 400, sharePercent = 20): ScenarioInput {
  return {
    version: 1,
    name: 'Service',
    calendar: { startDate: '2026-03-01', days: 2, intervalMinutes: 60, warmUpDays: 1, followDays: 3 },
    inquiryTypes: {
      call: {
        volume: { perDay: 2000 },
        startsOnPercent: { phone: 70, chat: 30 },
        handling: {
          phone: { time: exponential(200), firstContactResolutionPercent: 80 },
          chat: { time: exponential(300) },
          site: { time: exponential(60), coveragePercent: 50, ifUnresolved: { channels: { phone: 100 } } },
        },
      },
    },
    channels: {
      phone: { kind: 'phone', patience: { time: exponential(90) } },
      chat: { kind: 'branch', patience: { time: exponential(90) } },
      site: { kind: 'selfService' },
    },
    steering: { push: { from: 'phone', to: 'site', sharePercent } },
    teams: { desk: { agents: { constant: agents }, skills: { phone: {}, chat: {} } } },
  };
}

/** What an inquiry draws as far as the recorder shows it: by type and number, the first place, arrival, handle times, patience. */
interface Course {
  readonly place: string;
  readonly arisen: number;
  /** Seconds in an agent's hands, by contact. */
  readonly handled: Map<number, number>;
  readonly patience: Map<number, number>;
}

function coursesOf(notes: readonly Note[]): Map<number, Course> {
  const courses = new Map<number, Course>();
  const since = new Map<string, number>();
  for (const { event, serial, contact, seconds, place } of notes) {
    const key = `${serial} ${contact}`;
    if (event === 'arisen') courses.set(serial, { place, arisen: seconds, handled: new Map(), patience: new Map() });
    if (event === 'offered' || event === 'started') since.set(key, seconds);
    const took = seconds - (since.get(key) ?? Number.NaN);
    if (event === 'ended') courses.get(serial)?.handled.set(contact, took);
    if (event === 'abandoned') courses.get(serial)?.patience.set(contact, took);
  }
  return courses;
}

const end = 2 * 86_400;

/** Courses of all inquiries that arise before the end of the window; a run goes on for as long as they last. */
function courses(document: ScenarioInput): Map<number, Course> {
  const all = coursesOf(recorded(modelOf(document), 3).notes);
  return new Map([...all].filter(([, { arisen }]) => arisen < end));
}

/** Arrivals of inquiries that arise in the window, seconds from its start. */
const arrivals = (document: ScenarioInput) =>
  [...courses(document).values()].map(({ arisen }) => arisen).filter((seconds) => seconds >= 0);

const moved = (all: Map<number, Course>) =>
  new Set([...all].filter(([, { place }]) => place === 'site').map(([serial]) => serial));

describe('steering moves the same inquiries, and more', () => {
  const shares = [0, 20, 30, 100].map((share) => ({ share, all: courses(service(400, share)) }));

  test('the inquiries moved at 20 % are among those moved at 30 %, and at 100 % all of the phone are moved', () => {
    const [none, some, more, whole] = shares.map(({ all }) => moved(all));
    const ofPhone = [...(shares[0]?.all ?? [])].filter(([, { place }]) => place === 'phone').length;
    expect(none?.size).toBe(0);
    expect(whole?.size).toBe(ofPhone);
    expect([...(some ?? [])].filter((serial) => !more?.has(serial))).toEqual([]);
    expect((some?.size ?? 0) / ofPhone).toBeCloseTo(0.2, 1);
    expect((more?.size ?? 0) / ofPhone).toBeCloseTo(0.3, 1);
    expect(more?.size).toBeGreaterThan(some?.size ?? 0);
  });

  test('everybody else arrives when they did and takes as long as they did, to the last bit', () => {
    const [{ all: before } = { all: new Map<number, Course>() }, , { all: after } = { all: new Map<number, Course>() }] = shares;
    expect(after.size).toBe(before.size);
    for (const [serial, course] of after) {
      if (course.place === 'site') expect(course.arisen).toBe(before.get(serial)?.arisen);
      else expect(course).toEqual(before.get(serial));
    }
  });

  test('nor does their patience change, seen where nobody is there to answer', () => {
    const before = courses(service(0, 20));
    const after = courses(service(0, 30));
    const stayed = [...after].filter(([, { place }]) => place !== 'site');
    expect(stayed.length).toBeGreaterThan(1000);
    for (const [serial, course] of stayed) expect(course).toEqual(before.get(serial));
  });
});

describe('draws hang on ids, days and contacts, on nothing else', () => {
  const base = service();
  const before = courses(base);
  const larger: ScenarioInput = {
    ...base,
    inquiryTypes: {
      ...base.inquiryTypes,
      aardvark: { volume: { perDay: 700 }, startsOnPercent: { abacus: 100 }, handling: { abacus: { time: exponential(100) } } },
    },
    channels: { ...base.channels, abacus: { kind: 'phone' } },
    steering: { ...base.steering, another: { from: 'chat', to: 'phone', sharePercent: 0 } },
    teams: { ...base.teams, able: { agents: { constant: 5 }, skills: { abacus: {} } } },
  };

  test('a new type, queue, team and move leave arrival, handle times and channel of the others alone', () => {
    const own = [...courses(larger).values()].filter(({ place }) => place !== 'abacus');
    expect(own).toEqual([...before.values()]);
  });

  test('whoever is answered with more staff and with less takes as long', () => {
    const few = courses(service(8));
    let compared = 0;
    for (const [serial, { handled }] of few)
      for (const [contact, seconds] of handled)
        if (contact === 1 && before.get(serial)?.place !== 'site') {
          expect(seconds).toBeCloseTo(before.get(serial)?.handled.get(1) ?? Number.NaN, 6);
          compared++;
        }
    expect(compared).toBeGreaterThan(1000);
  });

  test.each([0, 3, 8])('a warm-up of %d days leaves the arrivals of the window where they were', (warmUpDays) => {
    const other = arrivals({ ...base, calendar: { ...base.calendar, warmUpDays } });
    const now = arrivals(base);
    expect(other.length).toBe(now.length);
    other.forEach((seconds, at) => {
      expect(seconds).toBeCloseTo(now[at] ?? Number.NaN, 6);
    });
  });

  test('the length of the warm-up leaves the draws of given inquiries alone', () => {
    const given = Array.from({ length: 200 }, (_, at) => ({ atSeconds: 100 * at }));
    const listed = (warmUpDays: number): ScenarioInput => {
      const changed = structuredClone(base);
      if (changed.inquiryTypes.call) changed.inquiryTypes.call.volume = { given };
      return { ...changed, calendar: { ...base.calendar, warmUpDays } };
    };
    const places = (warmUpDays: number) => [...courses(listed(warmUpDays)).values()].map(({ place }) => place);
    expect(new Set(places(0)).size).toBe(3);
    expect(places(5)).toEqual(places(0));
  });
});

describe('replications', () => {
  const bytes = (document: ScenarioInput, replication: number) => {
    const { queue, team, type, place, waits, events } = core.simulate(modelOf(document), replication);
    return [queue, team, type, place, waits].map((part) => Buffer.from(part.slice().buffer).toString('base64')).join() + events;
  };
  const document = service(8);

  test('the same replication gives the same bytes again, also after others and other scenarios', () => {
    const alone = bytes(document, 5);
    for (const other of [0, 1, 9]) bytes(document, other);
    bytes(service(300), 5);
    expect(bytes(document, 5)).toBe(alone);
  });

  test('a recorder changes nothing', () => {
    const model = modelOf(document);
    const heard = recorded(model, 5).tally.queue.slice();
    expect(core.simulate(model, 5).queue).toEqual(heard);
  });

  test('other replications and other seeds give other bytes', () => {
    const all = [0, 1, 2, 3].map((replication) => bytes(document, replication));
    all.push(bytes({ ...document, experiment: { seed: 'another' } }, 0));
    expect(new Set(all).size).toBe(5);
  });
});

describe('whole agents', () => {
  /** Agents on the floor in each hour of a day, in several replications. */
  const floor = (agents: number, shrinkagePercent: number) => {
    const document = service(agents);
    const model = modelOf({
      ...document,
      teams: {
        desk: { ...document.teams.desk, agents: { constant: agents }, skills: { phone: {}, chat: {} }, shrinkagePercent },
      },
    });
    return Array.from({ length: 40 }, (_, replication) => {
      const { team } = core.simulate(model, replication);
      return Array.from({ length: 48 }, (_, hour) => (team[hour * core.teamWidth + core.teamColumn.staffed] as number) / 3600);
    }).flat();
  };

  test('more staff never means fewer on the floor, in any hour of any replication', () => {
    const [fewer = [], more = [], most = []] = [floor(10, 33), floor(10.5, 33), floor(12, 30)];
    fewer.forEach((agents, at) => {
      expect(more[at]).toBeGreaterThanOrEqual(agents);
      expect(most[at]).toBeGreaterThanOrEqual(more[at] ?? 0);
    });
  });

  test('a fraction of an agent is one more agent on that fraction of days', () => {
    const agents = floor(10, 33);
    expect(new Set(agents)).toEqual(new Set([6, 7]));
    const days = agents.filter((_, hour) => hour % 24 === 0);
    expect(days.reduce((sum, value) => sum + value, 0) / days.length).toBeCloseTo(6.7, 1);
  });
});
