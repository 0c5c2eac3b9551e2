import type { JsonObject } from './jsonValue.ts';
import { formatVersion } from './vocabulary.ts';

type Migration = (document: JsonObject) => JsonObject;

/**
 * How a document of a version becomes one of the next. A migration gets whole scenarios and, where a document extends another,
 * differences: any part may be missing, or null.
 */
const migrations: Readonly<Record<number, Migration>> = {};

/** The document in the format of today. Each version in `steps` from its own on must have a step. */
export function migrate(
  document: JsonObject,
  version: number,
  steps: Readonly<Record<number, Migration>> = migrations,
  newest: number = formatVersion,
): JsonObject {
  let migrated = document;
  for (let from = version; from < newest; from++) {
    const step = steps[from];
    if (!step) throw new RangeError(`migrate requires a step from version ${from}`);
    migrated = { ...step(migrated), version: from + 1 };
  }
  return migrated;
}
