import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addEvent,
  clearEvents,
  eventTime,
  newNode,
  removeEvent,
  sizeEvents,
  takeUpToLimit,
} from '../../src/engine/eventQueue.ts';
import { clock, limit } from '../../src/engine/state.ts';

const nodes = 40;

interface Pending {
  readonly node: number;
  readonly time: number;
  readonly kind: number;
  readonly added: number;
}

const earliest = (a: Pending, b: Pending) => a.time - b.time || a.kind - b.kind || a.added - b.added;

/** Seconds ahead: mostly near, some at the same moment, some beyond any ring of buckets. */
const ahead = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 5, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }));

const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constant('add' as const), node: fc.nat(nodes - 1), ahead, kind: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('remove' as const), node: fc.nat(nodes - 1) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('take' as const), until: ahead }) },
);

function takeUpTo(time: number): number {
  clock[limit] = time;
  return takeUpToLimit();
}

function emptyList(bucketSeconds: number): void {
  sizeEvents(bucketSeconds);
  clearEvents(0, 0);
  for (let node = 0; node < nodes; node++) newNode(node);
}

describe('the event list', () => {
  test('gives events by time, then kind, then the order in which they were added, and never one that was taken out', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 300 }), fc.constantFrom(0.005, 0.3, 60), (actions, bucketSeconds) => {
        emptyList(bucketSeconds);
        const pending = new Map<number, Pending>();
        let now = 0;
        actions.forEach((next, added) => {
          if (next.what === 'add' && !pending.has(next.node)) {
            const time = now + next.ahead;
            eventTime[next.node] = time;
            addEvent(next.node, next.kind);
            pending.set(next.node, { node: next.node, time, kind: next.kind, added });
          } else if (next.what === 'remove') {
            removeEvent(next.node);
            pending.delete(next.node);
          } else if (next.what === 'take') {
            const until = now + next.until;
            const [first] = [...pending.values()].sort(earliest);
            const due = first && first.time <= until ? first : undefined;
            expect(takeUpTo(until)).toBe(due?.node ?? -1);
            now = due?.time ?? until;
            if (due) pending.delete(due.node);
          }
        });
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test('hands out 20,000 events of a week in order', () => {
    emptyList(1);
    clearEvents(0, 0);
    const count = 20_000;
    for (let node = 0; node < count; node++) {
      newNode(node);
      eventTime[node] = ((node * 7919) % count) * 30.25;
      addEvent(node, 0);
    }
    const taken = Array.from({ length: count }, () => eventTime[takeUpTo(Number.MAX_VALUE)] ?? Number.NaN);
    expect(taken).toEqual([...taken].sort((a, b) => a - b));
    expect(new Set(taken).size).toBe(count);
    expect(takeUpTo(Number.MAX_VALUE)).toBe(-1);
  });

  test('an event far ahead that was taken out leaves nothing behind', () => {
    emptyList(0.3);
    for (const [node, time] of [
      [1, 5e5],
      [2, 9e5],
      [3, 1e7],
    ] as const) {
      eventTime[node] = time;
      addEvent(node, 0);
    }
    removeEvent(1);
    expect(takeUpTo(1e6)).toBe(2);
    removeEvent(3);
    expect(takeUpTo(1e8)).toBe(-1);
  });
});
