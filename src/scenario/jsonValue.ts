/** What a JSON text can hold. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names that mean something to JavaScript itself. No document needs them, so they are refused wherever they stand. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Deepest nesting of a document that is read; the format itself needs less than 10. */
export const maxDepth = 64;

/** Most entries of one list; a year of quarter-hours has 35,136. */
export const maxListLength = 100_000;

/** Most fields of one object. */
export const maxFields = 2_000;

/** Longest text that is read, in characters. Check the size of a file against it before reading the file. */
export const maxTextLength = 20_000_000;
