import { isJsonObject, type JsonObject, type JsonValue } from '../../scenario/jsonValue.ts';

// A document that is being edited may hold anything: what is not there, or is something else, reads as what stands for nothing.

export const objectIn = (value: JsonValue | undefined): JsonObject => (isJsonObject(value) ? value : {});

/** An own field of an object. */
export const fieldIn = (value: JsonValue | undefined, name: string): JsonValue | undefined =>
  isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

export const numberIn = (value: JsonValue | undefined, name: string, otherwise: number): number => {
  const found = fieldIn(value, name);
  return typeof found === 'number' && Number.isFinite(found) ? found : otherwise;
};

export const numbersIn = (value: JsonValue | undefined, name: string): number[] | undefined => {
  const found = fieldIn(value, name);
  return Array.isArray(found) && found.length > 0 ? found.map((each) => (typeof each === 'number' ? each : 0)) : undefined;
};

export const textIn = (value: JsonValue | undefined, name: string): string | undefined => {
  const found = fieldIn(value, name);
  return typeof found === 'string' ? found : undefined;
};
