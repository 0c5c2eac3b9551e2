import * as v from 'valibot';

/** A schema with the description that the editor, the JSON Schema and the error messages show. */
export function field<const S extends v.GenericSchema>(schema: S, description: string) {
  return v.pipe(schema, v.description(description));
}

/** A number of ordinary size. */
export const finite = () => v.pipe(v.number(), v.finite());

/** A number of at least `low`. */
export const atLeast = (low: number) => v.pipe(finite(), v.minValue(low));
/** A number from `low` to `high`, both allowed. */
export const between = (low: number, high: number) => v.pipe(finite(), v.minValue(low), v.maxValue(high));
/** A number above 0. */
export const positive = () => v.pipe(finite(), v.gtValue(0));
/** A share in percent that never reaches 100. */
export const percentBelow100 = () => v.pipe(finite(), v.minValue(0), v.ltValue(100));
/** A whole number of at least `low`. */
export const wholeAtLeast = (low: number) => v.pipe(finite(), v.integer(), v.minValue(low));
/** A share in percent, 0 to 100. */
export const percent = () => between(0, 100);
/** A duration in seconds, 0 or more. */
export const seconds = () => atLeast(0);
/** A name shown to people. */
export const label = () => v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
/** A stable id: what streams of random numbers and results hang on. */
export const id = () => v.pipe(v.string(), v.regex(idPattern));
/** An object keyed by stable ids. */
export const keyed = <const S extends v.GenericSchema>(item: S) => v.record(id(), item);
/** The same, with at least one entry. */
export const atLeastOne = <const S extends v.GenericSchema>(item: S) => v.pipe(keyed(item), v.minEntries(1));
/** Shares in percent keyed by id (of a channel, a queue, ...). */
export const shares = () => keyed(percent());
