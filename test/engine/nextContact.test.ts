import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../src/scenario/mergePatch.ts';
import { calls, chance, many, shareScore, story } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { placeTotals, queueTotals, typeTotals } from './totals.ts';

const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });
const handling = (spec: JsonObject): JsonObject => ({ inquiryTypes: { question: { handling: { phone: spec } } } });
const ample: JsonObject = { teams: { front: { agents: { constant: 400 } } } };

const merge = (...differences: JsonObject[]) =>
  differences.reduce((joined, difference) => mergePatch(joined, difference) as JsonObject);

function totals(seconds: readonly number[], ...differences: JsonObject[]) {
  const model = modelOf(calls(seconds, merge(...differences)));
  return { model, tally: recorded(model).tally };
}

describe('repeats', () => {
  test('an inquiry that is not resolved comes back after the delay, at once where there is none', () => {
    const unresolved = handling({ firstContactResolutionPercent: 0, ifUnresolved: { delay: constant(1000) } });
    expect(
      story(calls([0], unresolved))
        .filter((line) => line.startsWith('started'))
        .slice(0, 3),
    ).toEqual(['started phone 0', 'started phone 1100', 'started phone 2200']);
    const atOnce = story(calls([0], handling({ firstContactResolutionPercent: 0 })));
    expect(atOnce.filter((line) => line.startsWith('started')).slice(0, 2)).toEqual(['started phone 0', 'started phone 100']);
  });

  test('with 75 % resolved each time, an inquiry takes 4/3 contacts', () => {
    const { model, tally } = totals(many(6_000), handling({ firstContactResolutionPercent: 75 }), ample);
    const { arisen, resolved, contacts, resolvedAtFirst } = typeTotals(model, tally, 'question');
    expect(resolved).toBe(6_000);
    expect(shareScore(resolvedAtFirst, arisen, 0.75)).toBeLessThan(chance);
    expect(Math.abs(contacts / arisen - 4 / 3) / Math.sqrt(4 / 9 / arisen)).toBeLessThan(chance);
    expect(placeTotals(model, tally, 'question', 'phone')).toMatchObject({ contacts, handled: contacts, resolved: 6_000 });
  });

  test('of the unresolved, those who do not return give up', () => {
    const half = handling({ firstContactResolutionPercent: 50, ifUnresolved: { returnPercent: 40 } });
    const { model, tally } = totals(many(6_000), half, ample);
    const { arisen, givenUp, resolved } = typeTotals(model, tally, 'question');
    expect(givenUp + resolved).toBe(arisen);
    // Lost at each contact 0.5 x 0.6 = 0.3, resolved 0.5: in all 3 of 8.
    expect(shareScore(givenUp, arisen, 3 / 8)).toBeLessThan(chance);
  });
});

describe('giving up waiting', () => {
  const impatient = (reaction: JsonObject): JsonObject => ({
    channels: { phone: { patience: { time: constant(10) }, afterAbandoning: reaction } },
    teams: { front: { agents: { constant: null, steps: [{ fromSeconds: 600, agents: 1 }] } } },
  });

  test('who hangs up after ten seconds and tries again after five minutes is served at the third attempt', () => {
    const heard = story(calls([0], impatient({ retryPercent: 100, retryDelay: constant(300) })));
    expect(heard.filter((line) => !line.startsWith('offered'))).toEqual([
      'arisen phone 0',
      'abandoned phone 10',
      'abandoned phone 320',
      'started phone 620',
      'ended phone 720',
      'resolved phone 720',
    ]);
  });

  test('who moves to another channel appears there after the delay', () => {
    const shop: JsonObject = {
      inquiryTypes: { question: { handling: { shop: { time: constant(50) } } } },
      channels: { shop: { kind: 'branch' } },
      teams: { walkIn: { agents: { constant: 1 }, skills: { shop: {} } } },
    };
    const document = calls([0], merge(impatient({ switchPercent: { shop: 100 }, switchDelay: constant(60) }), shop));
    expect(story(document)).toContain('started shop 70');
  });

  test('the others are lost', () => {
    const model = modelOf(calls(many(5000), impatient({ retryPercent: 50, retryDelay: constant(86_000) })));
    const { tally } = recorded(model);
    const { abandonments, givenUp, resolved, arisen } = typeTotals(model, tally, 'question');
    expect(arisen).toBe(resolved + givenUp);
    expect(shareScore(abandonments - givenUp, abandonments, 0.5)).toBeLessThan(chance);
  });
});

describe('transfers', () => {
  const second: JsonObject = {
    inquiryTypes: { question: { handling: { phone: { transfersPercent: { expert: 30 } }, expert: { time: constant(200) } } } },
    channels: { expert: { kind: 'phone' } },
    teams: { expert: { agents: { constant: 400 }, skills: { expert: {} } } },
  };

  test('a contact is handed on when it ends, waits anew, and stays one contact', () => {
    const one = merge(second, handling({ transfersPercent: { expert: 100 } }));
    const heard = story(calls([0], one));
    expect(heard).toEqual(expect.arrayContaining(['offered expert 100', 'started expert 100', 'resolved expert 300']));
    const { model, tally } = totals([0], one);
    expect(typeTotals(model, tally, 'question')).toMatchObject({ contacts: 1, transfers: 1, switches: 1, resolvedAtFirst: 1 });
  });

  test('three in ten are handed on', () => {
    const { model, tally } = totals(many(5_000), second, ample);
    const { transfers, arisen } = typeTotals(model, tally, 'question');
    expect(shareScore(transfers, arisen, 0.3)).toBeLessThan(chance);
    expect(queueTotals(model, tally, 'expert').offered).toBe(transfers);
  });

  test('who is handed back and forth is drawn anew each time: on average two places for every one left by half', () => {
    const round = merge(second, {
      inquiryTypes: {
        question: { handling: { phone: { transfersPercent: { expert: 50 } }, expert: { transfersPercent: { phone: 50 } } } },
      },
    });
    const { model, tally } = totals(many(5_000), round, ample);
    const { transfers, arisen, resolved } = typeTotals(model, tally, 'question');
    expect(resolved).toBe(arisen);
    // Hand-overs are geometric with mean 1 and variance 2.
    expect(Math.abs(transfers - arisen) / Math.sqrt(2 * arisen)).toBeLessThan(chance);
  });

  test('patience at the second place is a draw of its own', () => {
    const patience = { time: { law: 'exponential', meanSeconds: 100 } };
    const two = merge(second, {
      ...handling({ transfersPercent: { expert: 100 } }),
      channels: { phone: { patience }, expert: { patience } },
      teams: { expert: { agents: { constant: 0 } }, front: { agents: { constant: 1 } } },
    });
    const { notes } = recorded(modelOf(calls(many(2000), two)));
    const since = new Map(
      notes.filter(({ event, place }) => event === 'offered' && place === 'expert').map((note) => [note.serial, note.seconds]),
    );
    const waits = notes.flatMap(({ event, place, serial, seconds }) =>
      event === 'abandoned' && place === 'expert' ? [seconds - (since.get(serial) ?? Number.NaN)] : [],
    );
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
    expect(waits.length).toBeGreaterThan(700);
    expect(Math.abs(mean - 100) / (100 / Math.sqrt(waits.length))).toBeLessThan(chance);
  });
});

describe('self-service', () => {
  const site = (spec: JsonObject): JsonObject => ({
    inquiryTypes: {
      question: { startsOnPercent: { phone: null, site: 100 }, handling: { site: { time: constant(30), ...spec } } },
    },
    channels: { site: { kind: 'selfService' } },
    ...ample,
  });

  test('completes the share of the easy that it should; the others turn up on the phone after the delay', () => {
    const failing = {
      coveragePercent: 60,
      completionPercent: 80,
      ifUnresolved: { delay: constant(600), channels: { phone: 100 } },
    };
    const { model, tally } = totals(many(6_000), site(failing));
    const { resolved, contacts } = placeTotals(model, tally, 'question', 'site');
    expect(contacts).toBe(6_000);
    expect(shareScore(resolved, 6_000, 0.48)).toBeLessThan(chance);
    const { failedSelfService, switches } = typeTotals(model, tally, 'question');
    expect([failedSelfService, switches]).toEqual([6_000 - resolved, 6_000 - resolved]);
    expect(queueTotals(model, tally, 'phone').offered).toBe(6_000 - resolved);
    expect(story(calls([0], site({ ...failing, coveragePercent: 0 })))).toContain('started phone 630');
  });

  test('who tries again and again completes only what it covers', () => {
    const again = { coveragePercent: 60, completionPercent: 50, ifUnresolved: { returnPercent: 90 } };
    const { model, tally } = totals(many(6_000), site(again));
    const { resolved, arisen } = typeTotals(model, tally, 'question');
    // Of the covered, each attempt completes 1/2 and, of the rest, nine in ten try again: 0.5 / (1 - 0.45).
    expect(shareScore(resolved, arisen, (0.6 * 0.5) / 0.55)).toBeLessThan(chance);
  });
});
