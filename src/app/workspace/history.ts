import type { Deed, DeedKind } from './deeds.ts';

/** Most steps that can be taken back. */
const mostSteps = 300;
/** Changes of the same figure that follow each other this closely, in milliseconds, are one step: a slider that is drawn. */
const together = 1000;
const gradual: ReadonlySet<DeedKind> = new Set(['value', 'steering', 'staff']);

interface Step<T> {
  readonly before: T;
  readonly deed: Deed;
  /** Milliseconds of the last change in it. */
  readonly at: number;
}

/** A value with the steps that led to it and those taken back. Values are never changed in place, so each step keeps only what differs. */
export interface History<T> {
  readonly now: T;
  readonly past: readonly Step<T>[];
  readonly future: readonly { readonly after: T; readonly deed: Deed }[];
}

/** The same steps with another value now: a change that is no step of its own. */
export const replaced = <T>(history: History<T>, now: T): History<T> => ({ ...history, now });

export const historyOf = <T>(now: T): History<T> => ({ now, past: [], future: [] });

/** A change at a time (milliseconds). What had been taken back cannot be done again after it. */
export function changed<T>(history: History<T>, next: T, deed: Deed, at: number): History<T> {
  if (Object.is(next, history.now)) return history;
  const last = history.past.at(-1);
  const goesOn =
    last !== undefined &&
    history.future.length === 0 &&
    gradual.has(deed.kind) &&
    last.deed.kind === deed.kind &&
    last.deed.of === deed.of &&
    at - last.at < together;
  const step = { before: goesOn ? last.before : history.now, deed, at };
  const past = goesOn ? history.past.slice(0, -1) : history.past;
  return { now: next, past: [...past, step].slice(-mostSteps), future: [] };
}

export function undone<T>(history: History<T>): History<T> {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return {
    now: step.before,
    past: history.past.slice(0, -1),
    future: [...history.future, { after: history.now, deed: step.deed }],
  };
}

export function redone<T>(history: History<T>): History<T> {
  const step = history.future.at(-1);
  if (step === undefined) return history;
  return {
    now: step.after,
    past: [...history.past, { before: history.now, deed: step.deed, at: Number.NEGATIVE_INFINITY }],
    future: history.future.slice(0, -1),
  };
}
