import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { calls, chance, many, shareScore } from './calls.ts';
import { recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';
import { placeTotals, typeTotals } from './totals.ts';

const constant = (meanSeconds: number) => ({ law: 'constant', meanSeconds });
const count = 6_000;

/** Three channels with agents enough, and moves between them. */
function steered(steering: JsonObject, startsOnPercent: JsonObject = { phone: 100 }) {
  const model = modelOf(
    calls(many(count), {
      inquiryTypes: {
        question: {
          startsOnPercent: { phone: null, ...startsOnPercent },
          handling: { chat: { time: constant(1) }, site: { time: constant(1) } },
        },
      },
      channels: { chat: { kind: 'chat' }, site: { kind: 'selfService' } },
      steering,
      teams: { front: { agents: { constant: 99 }, skills: { chat: {} } } },
    }),
  );
  const { tally } = recorded(model);
  const contacts = (place: string) => placeTotals(model, tally, 'question', place).contacts;
  return {
    phone: contacts('phone'),
    chat: contacts('chat'),
    site: contacts('site'),
    steered: typeTotals(model, tally, 'question').steered,
  };
}

describe('steering', () => {
  test('a share is steered, of whom a share accepts', () => {
    const {
      site,
      phone,
      steered: moved,
    } = steered({ push: { from: 'phone', to: 'site', sharePercent: 40, acceptancePercent: 50 } });
    expect(shareScore(site, count, 0.2)).toBeLessThan(chance);
    expect([phone, moved]).toEqual([count - site, site]);
  });

  test('several moves out of one channel each get their share', () => {
    const moves = { a: { from: 'phone', to: 'site', sharePercent: 30 }, b: { from: 'phone', to: 'chat', sharePercent: 50 } };
    const { site, chat } = steered(moves);
    expect(shareScore(site, count, 0.3)).toBeLessThan(chance);
    expect(shareScore(chat, count, 0.5)).toBeLessThan(chance);
  });

  test('moves that take everybody leave nobody', () => {
    const moves = { a: { from: 'phone', to: 'site', sharePercent: 70 }, b: { from: 'phone', to: 'chat', sharePercent: 30 } };
    expect(steered(moves).phone).toBe(0);
  });

  test('who has been moved is not moved again, and moves of other types do not apply', () => {
    const chain = { a: { from: 'phone', to: 'chat', sharePercent: 100 }, b: { from: 'chat', to: 'site', sharePercent: 100 } };
    expect(steered(chain)).toMatchObject({ chat: count, site: 0 });
  });

  test('first channels are chosen by the shares stated, and only those who choose the channel are moved', () => {
    const push = { push: { from: 'phone', to: 'site', sharePercent: 50 } };
    const { phone, chat, site } = steered(push, { phone: 60, chat: 40 });
    expect(shareScore(chat, count, 0.4)).toBeLessThan(chance);
    expect(shareScore(site, count, 0.3)).toBeLessThan(chance);
    expect(phone + chat + site).toBe(count);
  });
});
