import type { JsonValue } from '../../scenario/jsonValue.ts';
import { isJsonObject } from '../../scenario/jsonValue.ts';

/** Ids, each once, in the order in which a table of a document has them; those that it lacks come last. */
export function inOrder(table: JsonValue | undefined, ids: readonly string[]): string[] {
  const stated = isJsonObject(table) ? Object.keys(table) : [];
  const wanted = new Set(ids);
  return [...stated.filter((id) => wanted.has(id)), ...[...wanted].filter((id) => !stated.includes(id))];
}
