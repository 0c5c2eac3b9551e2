import * as v from 'valibot';

/** A schema with the description that the editor, the JSON Schema and the error messages show. */
export function field<const S extends v.GenericSchema>(schema: S, description: string) {
  return v.pipe(schema, v.description(description));
}

/** A number of ordinary size. */
export const finite = () => v.pipe(v.number(), v.finite());

/** A number from `low` to `high`, both allowed. */
export const between = (low: number, high: number) => v.pipe(finite(), v.minValue(low), v.maxValue(high));
/** A share in percent that never reaches 100. */
export const percentBelow100 = () => v.pipe(finite(), v.minValue(0), v.ltValue(100));
/** A whole number from `low` to `high`, both allowed. */
export const whole = (low: number, high: number) => v.pipe(finite(), v.integer(), v.minValue(low), v.maxValue(high));
/** A share in percent, 0 to 100. */
export const percent = () => between(0, 100);
/** Some thirty years, in seconds. */
const longest = 1e9;
/** A duration in seconds, 0 or more. */
export const seconds = () => between(0, longest);
/** A duration in seconds that is not 0: a thousandth of a second or more. */
export const lasting = () => between(0.001, longest);
/** A factor in percent, up to a thousandfold. */
export const factorPercent = () => between(0, 100_000);
/** Money for one unit (an hour, a contact) in the currency of the scenario. */
export const price = () => between(0, 1e6);
/** A sum of money in the currency of the scenario. */
export const amount = () => between(0, 1e12);
/** A number of customers or contacts at a place. */
export const customers = (low: number) => whole(low, 1_000_000);
/** A name shown to people. */
export const label = () => v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
/** A stable id: what streams of random numbers and results hang on. */
export const id = () => v.pipe(v.string(), v.regex(idPattern));
/** An object keyed by stable ids. */
export const keyed = <const S extends v.GenericSchema>(item: S) => v.record(id(), item);
/** The same, with at most so many entries. */
export const upTo = <const S extends v.GenericSchema>(most: number, item: S) => v.pipe(keyed(item), v.maxEntries(most));
/** The same, with at least one entry. */
export const oneUpTo = <const S extends v.GenericSchema>(most: number, item: S) =>
  v.pipe(keyed(item), v.minEntries(1), v.maxEntries(most));
/** Shares in percent keyed by id (of a channel, a queue, ...). */
export const shares = () => keyed(percent());
