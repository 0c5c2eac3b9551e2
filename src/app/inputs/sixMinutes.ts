import type { JsonObject } from '../../scenario/jsonValue.ts';
import { type Path, pathText, valueAt } from '../../scenario/path.ts';
import { withoutValue, withValue } from '../fields/editDocument.ts';
import { objectIn } from './read.ts';

/**
 * The rule for calls: a person answers within six minutes of the start of the call, its menu included (Israel's Consumer Protection Law, for faults,
 * bills and the end of a contract). The share of calls that may be over the limit is the user's to state.
 */
const rule = { limitSeconds: 360, limitFrom: 'callStart', overLimitPercent: 0 };
/** What a target has to have besides; the value where there is none. */
const within = { withinSeconds: 20 };

const targetAt = (queue: string): Path => ['targets', queue];

/** Queues of the phone, by their ids: those declared, or the channel itself. */
export function phoneQueues(document: JsonObject): string[] {
  const channels = Object.entries(objectIn(valueAt(document, ['channels'])));
  const queues = Object.entries(objectIn(valueAt(document, ['queues'])));
  return channels
    .filter(([, channel]) => objectIn(channel).kind === 'phone')
    .flatMap(([id]) => {
      const own = queues.filter(([, queue]) => objectIn(queue).channel === id).map(([queue]) => queue);
      return own.length > 0 ? own : [id];
    });
}

/** Whether a queue is held to the rule, with whatever limit and share. */
export function isHeld(document: JsonObject, queue: string): boolean {
  const target = objectIn(valueAt(document, targetAt(queue)));
  return target.limitFrom === rule.limitFrom && target.overLimitPercent !== undefined;
}

/** What the register of assumptions says of the limit. */
const sourceAt = (queue: string): Path => ['assumptions', pathText([...targetAt(queue), 'limitSeconds'])];

/**
 * The document in which a queue is held to the rule, besides the targets it has, with its source in the register; the same where it
 * is already.
 */
export function withRule(document: JsonObject, queue: string, source: string): JsonObject {
  if (isHeld(document, queue)) return document;
  const held = withValue(document, targetAt(queue), { ...within, ...objectIn(valueAt(document, targetAt(queue))), ...rule });
  return withValue(held, sourceAt(queue), { basis: 'assumed', source });
}

/** The document without the rule for a queue; a target that has nothing else goes with it. */
export function withoutRule(document: JsonObject, queue: string): JsonObject {
  const unsaid = withoutValue(document, sourceAt(queue));
  const left = Object.keys(rule).reduce((whole, field) => withoutValue(whole, [...targetAt(queue), field]), unsaid);
  const target = Object.entries(objectIn(valueAt(left, targetAt(queue))));
  const isEmpty = target.every(([field, value]) => field === 'withinSeconds' && value === within.withinSeconds);
  return isEmpty ? withoutValue(left, targetAt(queue)) : left;
}
