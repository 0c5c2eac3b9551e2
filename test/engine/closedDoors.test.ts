import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { calls, chance, many, shareScore, story } from './calls.ts';
import { type Note, recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { placeTotals, queueTotals, typeTotals } from './totals.ts';

const opening = 8 * 3600;
const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });
const shop: JsonObject = {
  inquiryTypes: { question: { handling: { shop: { time: constant(50) } } } },
  channels: { shop: { kind: 'branch' } },
  teams: { front: { skills: { shop: {} } } },
};

/** Phone with opening hours; what callers do who find it closed. */
function closed(seconds: readonly number[], whenClosed: JsonObject | null, more: JsonObject = shop) {
  const { channels = {}, ...rest } = more;
  return calls(seconds, { ...rest, channels: { ...(channels as JsonObject), phone: { openingHours: 'office', whenClosed } } });
}

describe('closed doors', () => {
  test('callers at seven come back ten minutes after the opening at eight', () => {
    const document = closed([7 * 3600], { returnDelay: constant(600) });
    const back = opening + 600;
    expect(story(document)).toEqual([
      `arisen phone ${7 * 3600}`,
      `turnedAway phone ${7 * 3600}`,
      `offered phone ${back}`,
      `started phone ${back}`,
      `ended phone ${back + 100}`,
      `resolved phone ${back + 100}`,
    ]);
  });

  test('callers at eight sharp are served, and at six in the evening they are not', () => {
    expect(story(closed([opening], { returnPercent: 0 }))).toContain(`started phone ${opening}`);
    expect(story(closed([18 * 3600], { returnPercent: 0 }))).toEqual([
      `arisen phone ${18 * 3600}`,
      `turnedAway phone ${18 * 3600}`,
      `givenUp phone ${18 * 3600}`,
    ]);
  });

  test('callers move to another channel at once', () => {
    const heard = story(closed([3600], { returnPercent: 0, switchPercent: { shop: 100 } }));
    expect(heard).toContain('started shop 3600');
    expect(heard).toContain('resolved shop 3650');
  });

  test('a contact that found the doors closed is no contact of the inquiry, a change of channel is', () => {
    const model = modelOf(closed([3600], { returnPercent: 0, switchPercent: { shop: 100 } }));
    const { tally } = recorded(model);
    expect(typeTotals(model, tally, 'question')).toMatchObject({ contacts: 1, resolvedAtFirst: 1, switches: 1 });
    expect(placeTotals(model, tally, 'question', 'phone')).toMatchObject({ closed: 1, contacts: 0 });
    expect(queueTotals(model, tally, 'phone').offered).toBe(0);
  });

  test('shares of returning, moving and giving up are those stated', () => {
    const { notes } = recorded(modelOf(closed(many(6_000), { returnPercent: 50, switchPercent: { shop: 30 } })));
    const turned = notes.filter(({ event, contact }) => event === 'turnedAway' && contact === 0);
    const first = new Map(turned.map(({ serial, seconds }) => [serial, seconds] as const).reverse());
    const atOnce = (event: Note['event'], place: string) =>
      notes.filter((note) => note.event === event && note.place === place && note.seconds === first.get(note.serial)).length;
    expect(first.size).toBeGreaterThan(2_500);
    expect(shareScore(atOnce('offered', 'shop'), first.size, 0.3)).toBeLessThan(chance);
    expect(shareScore(atOnce('givenUp', 'phone'), first.size, 0.2)).toBeLessThan(chance);
  });

  test('the draw at a closed door is not that of the contact before: half of those sent to it return', () => {
    const document = closed(
      many(4_000),
      { returnPercent: 50, returnDelay: constant(1) },
      {
        calendar: { days: 1, followDays: 2 },
        inquiryTypes: {
          question: {
            startsOnPercent: { phone: null, site: 100 },
            handling: {
              site: { time: constant(1), coveragePercent: 0, ifUnresolved: { returnPercent: 50, channels: { phone: 100 } } },
            },
          },
        },
        channels: { site: { kind: 'selfService' } },
        teams: { front: { agents: { constant: 500 } } },
      },
    );
    const { notes } = recorded(modelOf(document));
    const turned = notes.filter(({ event }) => event === 'turnedAway').length;
    const wentOn = new Set(
      notes.filter(({ event, seconds }) => event === 'offered' && seconds % 86_400 === opening + 1).map(({ serial }) => serial),
    );
    expect(turned).toBeGreaterThan(1000);
    expect(shareScore(wentOn.size, turned, 0.5)).toBeLessThan(chance);
  });

  test('two closed channels that send customers to each other end with giving up, not with an endless loop', () => {
    const other: JsonObject = {
      ...shop,
      channels: {
        shop: { kind: 'branch', openingHours: 'office', whenClosed: { returnPercent: 0, switchPercent: { phone: 100 } } },
      },
    };
    const heard = story(closed([3600], { returnPercent: 0, switchPercent: { shop: 100 } }, other));
    expect(heard.at(-1)).toMatch(/^givenUp/);
    expect(heard.length).toBeLessThan(3000);
  });

  test('e-mail is taken at any time and waits, without wait on its clock, for the opening', () => {
    const document = calls([3600], {
      inquiryTypes: { question: { startsOnPercent: { phone: null, email: 100 }, handling: { email: { time: constant(60) } } } },
      channels: { email: { kind: 'email', openingHours: 'office' } },
      teams: { front: { agents: { constant: null, steps: [{ fromSeconds: opening, agents: 1 }] }, skills: { email: {} } } },
    });
    const model = modelOf(document);
    const { notes, tally } = recorded(model);
    expect(notes.find(({ event }) => event === 'started')?.seconds).toBe(opening);
    expect(queueTotals(model, tally, 'email')).toMatchObject({ served: 1, waitServed: 0, servedWithin: 1, delayed: 1 });
  });
});
