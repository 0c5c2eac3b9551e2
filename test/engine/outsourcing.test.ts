import { describe, expect, test } from 'vitest';
import type { TeamColumn } from '../../src/metrics/tally.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../src/scenario/mergePatch.ts';
import { calls, chance, many, shareScore, story } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { placeTotals, queueTotals, teamTotals } from './totals.ts';

const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });

/** The phone has its own agents and a queue of another company's, who take half as long again. */
const vendor = (sends: JsonObject, team: JsonObject = {}): JsonObject => ({
  inquiryTypes: { question: { handling: { phone: { queue: 'own' }, vendor: { time: constant(150) } } } },
  queues: { own: { channel: 'phone', sends: { to: 'vendor', ...sends } }, vendor: { channel: 'phone' } },
  teams: {
    front: { skills: { phone: null, own: {} } },
    others: { agents: { constant: 2 }, skills: { vendor: {} }, outsourced: {}, ...team },
  },
});

function totals(seconds: readonly number[], differences: JsonObject): Record<TeamColumn, number> {
  const model = modelOf(calls(seconds, differences));
  return teamTotals(model, recorded(model).tally, 'others');
}

describe('an outsourced team', () => {
  test('is paid by the minute, the contact and the hour, as added up by hand', () => {
    const terms = { pricePerMinute: 2, pricePerContact: 1.5, pricePerHour: 30 };
    // Three contacts of 150 s: 7.5 minutes, 15; 4.5 for the contacts; two agents for 24 hours, 1,440.
    expect(totals([0, 1, 4000], vendor({ percent: 100 }, { outsourced: terms })).price).toBeCloseTo(15 + 4.5 + 1440, 9);
    // Contacts of its own team cost nothing there.
    expect(totals([0, 1, 4000], vendor({ percent: 0 }, { outsourced: terms })).price).toBeCloseTo(1440, 9);
  });

  test('is paid the least agreed on, where its work comes to less', () => {
    const terms = (minimumPerWeek: number) => ({ outsourced: { pricePerContact: 1.5, minimumPerWeek } });
    // One day of seven: 700 a week is 100.
    expect(totals([0, 1], vendor({ percent: 100 }, terms(700))).price).toBeCloseTo(100, 9);
    expect(totals([0, 1], vendor({ percent: 100 }, terms(7))).price).toBeCloseTo(3, 9);
  });

  test('is paid the least agreed on in each week by itself, and in proportion for part of one: a full week pays for no empty one', () => {
    const calendar = { calendar: { days: 16 } };
    const terms = vendor({ percent: 100 }, { outsourced: { pricePerContact: 150, minimumPerWeek: 210 } });
    // Two contacts in the first week come to 300; the second is empty, 210; two days of the third are 60.
    expect(totals([0, 1], mergePatch(terms, calendar) as JsonObject).price).toBeCloseTo(300 + 210 + 60, 9);
  });

  test('works in its own hours, and is sent contacts in them only', () => {
    const office = vendor({ percent: 100 }, { openingHours: 'office' });
    expect(totals([], office).staffed).toBe(2 * 10 * 3600);
    expect(story(calls([7 * 3600, 9 * 3600], office)).filter((line) => line.startsWith('started'))).toEqual([
      `started own ${7 * 3600}`,
      `started vendor ${9 * 3600}`,
    ]);
  });
});

describe('contacts are sent on', () => {
  test('with the share stated, each drawn by itself; a larger share takes the same ones and more', () => {
    const sent = (percent: number) => {
      const { notes } = recorded(modelOf(calls(many(4_000), vendor({ percent }))));
      return notes.filter(({ event, place }) => event === 'offered' && place === 'vendor').map(({ serial }) => serial);
    };
    const [few, more] = [sent(30), sent(50)];
    expect(shareScore(few.length, 4_000, 0.3)).toBeLessThan(chance);
    expect(shareScore(more.length, 4_000, 0.5)).toBeLessThan(chance);
    expect(few.filter((serial) => !more.includes(serial))).toEqual([]);
  });

  test('count, and are handled, at the queue that they reach, in its own time', () => {
    const model = modelOf(calls([0, 1000], vendor({ percent: 100 })));
    const { tally } = recorded(model);
    expect(queueTotals(model, tally, 'own').offered).toBe(0);
    expect(queueTotals(model, tally, 'vendor')).toMatchObject({ offered: 2, served: 2 });
    expect(placeTotals(model, tally, 'question', 'vendor')).toMatchObject({ contacts: 2, handled: 2, handleSeconds: 300 });
  });

  test('as overflow, only while so many wait', () => {
    // The agent is busy until 100; the calls of 1 and 2 wait, those of 3 and 4 find two waiting.
    const overflow = vendor({ percent: 100, ifWaitingAtLeast: 2 });
    expect(story(calls([0, 1, 2, 3, 4], overflow)).filter((line) => line.startsWith('offered'))).toEqual([
      'offered own 0',
      'offered own 1',
      'offered own 2',
      'offered vendor 3',
      'offered vendor 4',
    ]);
  });

  test('from the phone menu too', () => {
    const menu = mergePatch(vendor({ percent: 100 }), { channels: { phone: { menu: { time: constant(30) } } } }) as JsonObject;
    expect(story(calls([0], menu)).filter((line) => line.startsWith('offered'))).toEqual(['offered vendor 30']);
  });
});

test('a share of 0, prices of 0 and hours of the whole week leave every byte as it is', () => {
  const bytes = (differences: JsonObject) => {
    const { tally } = recorded(modelOf(calls(many(3_000), differences)));
    return [tally.queue, tally.team, tally.type, tally.place, tally.waits].map((part) =>
      Buffer.from(part.slice().buffer).toString('base64'),
    );
  };
  const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  const always = Object.fromEntries(days.map((day) => [day, [{ from: '00:00', to: '24:00' }]]));
  const neutral = mergePatch(vendor({ percent: 0 }), {
    calendar: { openingHours: { always } },
    teams: { others: { openingHours: 'always' } },
  }) as JsonObject;
  const none = mergePatch(neutral, {
    queues: { own: { sends: null } },
    teams: { others: { outsourced: null, openingHours: null } },
  }) as JsonObject;
  expect(bytes(neutral)).toEqual(bytes(none));
});
