import { useSyncExternalStore } from 'react';
import type { JsonValue } from '../../scenario/jsonValue.ts';
import type { Path } from '../../scenario/path.ts';
import type { Reason } from '../fields/reason.ts';

/** What was typed or pasted and not taken: kept as it is until it is put right or given up. */
export interface Draft {
  readonly key: string;
  readonly path: Path;
  /** What its cell is called where that is not the label of the field. */
  readonly name: string | undefined;
  readonly text: string;
  readonly reason: Reason;
  /** The value that the field has, over which the text was typed. */
  readonly over: JsonValue | undefined;
}

export type Drafts = ReadonlyMap<string, Draft>;

const none: Drafts = new Map();
/** By scenario, so that they outlast a look at another screen. */
let all: ReadonlyMap<string, Drafts> = new Map();
const told = new Set<() => void>();

/** Adds drafts of a scenario, and takes away those of the keys. */
export function changeDrafts(scenario: string, added: readonly Draft[], gone: readonly string[] = []): void {
  const before = all.get(scenario) ?? none;
  const known = gone.filter((key) => before.has(key));
  if (added.length + known.length === 0) return;
  const drafts = new Map(before);
  for (const key of known) drafts.delete(key);
  for (const draft of added) drafts.set(draft.key, draft);
  all = new Map(all).set(scenario, drafts);
  for (const tell of told) tell();
}

const subscribe = (tell: () => void) => {
  told.add(tell);
  return () => told.delete(tell);
};

/** Whether anything typed into the fields of some scenarios is not taken. */
export const useHasDrafts = (scenarios: readonly string[]): boolean =>
  useSyncExternalStore(subscribe, () => scenarios.some((id) => (all.get(id)?.size ?? 0) > 0));

/** What is typed into the fields of a scenario and not taken. */
export const useDrafts = (scenario: string): Drafts => useSyncExternalStore(subscribe, () => all.get(scenario) ?? none);
