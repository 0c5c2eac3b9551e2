import { checkShape } from '../../scenario/checkShape.ts';
import type { JsonObject } from '../../scenario/jsonValue.ts';
import type { Scenario, ScenarioInput } from '../../scenario/schema/scenario.ts';

/** A changed scenario with the defaults of the format filled in. Throws Error where the change broke its shape. */
export function normal(changed: ScenarioInput): Scenario {
  const { issues, scenario } = checkShape(changed as unknown as JsonObject);
  if (scenario !== undefined && issues.length === 0) return scenario;
  throw new Error(`a step is no scenario: ${issues.map(({ path, message }) => `${path} ${message}`).join('; ')}`);
}

type Table<T> = Readonly<Record<string, T>>;

/** A table with every entry changed. */
export const mapped = <T, U>(table: Table<T>, change: (entry: T, id: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(table).map(([id, entry]) => [id, change(entry, id)]));

/** An object without some of its fields. */
export function without<T extends object, Key extends keyof T>(object: T, ...keys: readonly Key[]): Omit<T, Key> {
  const left: Partial<T> = { ...object };
  for (const key of keys) delete left[key];
  return left as Omit<T, Key>;
}

/** An object with these of its fields alone. */
export function only<T extends object, Key extends keyof T>(object: T, ...keys: readonly Key[]): Pick<T, Key> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key as Key))) as Pick<T, Key>;
}
