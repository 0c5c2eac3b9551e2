import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newMove } from '../../../src/app/decide/newMove.ts';
import { largestShare, movesOf, withShare } from '../../../src/app/decide/steering.ts';
import { steeringMatrix } from '../../../src/app/decide/steeringMatrix.ts';
import type { JsonObject } from '../../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../../src/scenario/mergePatch.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';

const file = (name: string): JsonObject =>
  JSON.parse(readFileSync(new URL(`../../../scenarios/${name}.json`, import.meta.url), 'utf8'));
const { extends: _, ...digital } = file('bank-week-digital');
const bank = mergePatch(file('bank-week'), digital) as JsonObject;
const issuesOf = (document: JsonObject) => {
  const parsed = parseScenario(document);
  return parsed.ok ? [] : parsed.issues;
};
const moveOf = (document: JsonObject, id: string) => {
  const found = movesOf(document).find((move) => move.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const withMoves = (steering: JsonObject): JsonObject => ({ ...bank, steering });

describe('shares of moves', () => {
  it('of one type out of one channel are at most all of it', () => {
    const document = withMoves({
      one: { from: 'phone', to: 'app', types: ['regular-p1'], sharePercent: 40 },
      other: { from: 'phone', to: 'chat', types: ['regular-p1', 'regular-p2'], sharePercent: 30 },
      third: { from: 'phone', to: 'email', types: ['regular-p2'], sharePercent: 50 },
      elsewhere: { from: 'branch', to: 'phone', sharePercent: 90 },
    });
    const moves = movesOf(document);
    const limits = moves.map((move) => [move.id, largestShare(moves, move)]);
    expect(limits).toEqual([
      ['one', 70],
      ['other', 50],
      ['third', 70],
      ['elsewhere', 100],
    ]);
    for (const [id, limit] of limits) {
      expect(issuesOf(withShare(document, moveOf(document, String(id)), 100))).toEqual([]);
      expect(moveOf(withShare(document, moveOf(document, String(id)), 100), String(id)).sharePercent).toBe(limit);
    }
  });

  it('of different segments do not share a limit, and those of all customers stand beside each', () => {
    const document = {
      ...withMoves({
        old: { from: 'phone', to: 'branch', segments: ['old'], sharePercent: 80 },
        young: { from: 'phone', to: 'app', segments: ['young'], sharePercent: 70 },
        all: { from: 'phone', to: 'chat', sharePercent: 20 },
      }),
      customers: { segments: { old: { number: 100 }, young: { number: 200 } } },
    };
    const moves = movesOf(document);
    expect(moves.map((move) => largestShare(moves, move))).toEqual([80, 80, 20]);
    const limits = (id: string) =>
      issuesOf(withShare(document, moveOf(document, id), 100)).filter(({ path }) => path === 'steering');
    expect(['old', 'young', 'all'].flatMap(limits)).toEqual([]);
  });

  it('of a move for all types stand beside every other', () => {
    const moves = movesOf(
      withMoves({
        all: { from: 'phone', to: 'app', sharePercent: 20 },
        some: { from: 'phone', to: 'chat', types: ['regular-p1'], sharePercent: 10 },
      }),
    );
    expect(moves.map((move) => largestShare(moves, move))).toEqual([90, 80]);
  });
});

describe('a new move', () => {
  it('takes the types that start on the one channel and are served on the other, and leaves the document in order', () => {
    const move = newMove(bank, 'phone', 'chat');
    expect(move?.types).toEqual(['regular-p1', 'regular-p2']);
    expect(move?.id).toBe('phone-to-chat');
    if (move === undefined) return;
    const document = withShare(bank, { ...move, name: 'Phone to chat' }, 30);
    expect(issuesOf(document)).toEqual([]);
    expect(moveOf(document, 'phone-to-chat')).toMatchObject({ sharePercent: 30, name: 'Phone to chat' });
  });

  it('has an id of its own beside moves of the same channels', () => {
    const move = newMove(withMoves({ 'phone-to-chat': { from: 'chat', to: 'phone', sharePercent: 1 } }), 'phone', 'chat');
    expect(move?.id).toBe('phone-to-chat-2');
  });

  it('is not offered where nothing that starts on the one channel is served on the other, nor to the channel itself', () => {
    const types = bank.inquiryTypes as JsonObject;
    const exchange = { ...bank, inquiryTypes: { 'exchange-p1': types['exchange-p1'] ?? null } };
    expect(newMove(exchange, 'phone', 'chat')).toBeUndefined();
    expect(newMove(bank, 'phone', 'phone')).toBeUndefined();
    expect(newMove(bank, 'app', 'phone')?.types).toEqual(['regular-p1', 'regular-p2']);
  });

  it('leaves out types that would come to where nobody serves them from there', () => {
    const types = bank.inquiryTypes as { [id: string]: { handling: JsonObject } };
    const { email: _, ...handling } = types['regular-p1']?.handling ?? {};
    const starts = { phone: 100 };
    const document = {
      ...bank,
      inquiryTypes: { ...types, 'regular-p1': { ...types['regular-p1'], handling, startsOnPercent: starts } },
    };
    expect(issuesOf(document)).toEqual([]);
    // A chat that is closed sends half of its customers to e-mail.
    expect(newMove(document, 'phone', 'chat')?.types).toEqual(['regular-p2']);
  });
});

describe('the matrix of the steering', () => {
  const document = {
    channels: { phone: {}, app: {}, chat: {} },
    inquiryTypes: {
      card: { startsOnPercent: { phone: 50, app: 50 } },
      loan: { startsOnPercent: { phone: 100 } },
    },
    steering: {
      a: { from: 'phone', to: 'app', types: ['card'], sharePercent: 40 },
      b: { from: 'phone', to: 'app', types: ['loan'], sharePercent: 10, acceptancePercent: 50 },
      c: { from: 'phone', to: 'chat', sharePercent: 20 },
    },
  };

  it('says what percent of the inquiries that would choose a channel go elsewhere and stay', () => {
    // 100 cards choose the phone, 300 loans: 40 + 15 of 400 go to the app by force of 40 % and 10 % x 50 %.
    const [phone, app] = steeringMatrix(document, { card: 200, loan: 300 });
    expect(phone?.cells.map(({ to, percent }) => [to, percent])).toEqual([
      ['phone', 0],
      ['app', 13.75],
      ['chat', 20],
    ]);
    expect(phone?.staysPercent).toBe(66.25);
    expect(phone?.cells[1]?.moves.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(app?.staysPercent).toBe(100);
  });

  it('says that none stay where all are steered, by as many moves as there are', () => {
    const counts = { a: 1, b: 4, c: 1 }; // their shares add up to 100.00000000000001 %
    const types = Object.keys(counts);
    const move = (type: string) => ({ from: 'phone', to: 'app', types: [type], sharePercent: 100 });
    const [phone] = steeringMatrix(
      {
        channels: { phone: {}, app: {} },
        inquiryTypes: Object.fromEntries(types.map((type) => [type, { startsOnPercent: { phone: 100 } }])),
        steering: Object.fromEntries(types.map((type) => [type, move(type)])),
      },
      counts,
    );
    expect(phone?.staysPercent).toBe(0);
  });

  it('tells no total of a move for some segments only', () => {
    const { c, ...rest } = document.steering;
    const [phone] = steeringMatrix(
      { ...document, steering: { ...rest, c: { ...c, segments: ['old'] } } },
      { card: 200, loan: 300 },
    );
    expect(phone?.cells.map(({ percent }) => percent)).toEqual([0, 13.75, undefined]);
    expect(phone?.staysPercent).toBeUndefined();
  });

  it('has no row for a channel that nobody would choose, and no total where it is not known how many inquiries arise', () => {
    const rows = steeringMatrix(document);
    expect(rows.map(({ from }) => from)).toEqual(['phone', 'app']);
    expect(rows[0]?.cells.map(({ percent }) => percent)).toEqual([0, undefined, 20]);
    expect(rows[0]?.staysPercent).toBeUndefined();
  });

  it('reads a document that is not in order', () => {
    expect(steeringMatrix({ channels: 3, steering: [] })).toEqual([]);
    expect(steeringMatrix({ channels: { phone: 1 }, inquiryTypes: { card: null }, steering: { a: { from: 2 } } })).toEqual([]);
  });
});

describe('a document without the form of a scenario', () => {
  it('is offered no move', () => {
    for (const broken of [
      { channels: 3 },
      { inquiryTypes: { card: null } },
      { inquiryTypes: { card: { handling: { phone: 1 } } } },
    ])
      expect(newMove({ ...bank, ...broken } as JsonObject, 'phone', 'chat')).toBeUndefined();
  });
});
