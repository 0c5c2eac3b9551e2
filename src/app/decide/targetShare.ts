import { isJsonObject, type JsonObject } from '../../scenario/jsonValue.ts';

/** The targets of a document that have a time, by queue. */
export function targetTimes({ targets }: JsonObject): { readonly queue: string; readonly seconds: number }[] {
  return Object.entries(isJsonObject(targets) ? targets : {}).flatMap(([queue, target]) =>
    isJsonObject(target) && typeof target.withinSeconds === 'number' ? [{ queue, seconds: target.withinSeconds }] : [],
  );
}

/** A document with a share to be answered in time, in percent, for every target that has a time and no share. */
export function withTargetShare(whole: JsonObject, percent: number): JsonObject {
  const { targets } = whole;
  if (!isJsonObject(targets)) return whole;
  const stated = targetTimes(whole).filter(({ queue }) => !Object.hasOwn(targets[queue] as JsonObject, 'percent'));
  if (stated.length === 0) return whole;
  const added = stated.map(({ queue }) => [queue, { ...(targets[queue] as JsonObject), percent }] as const);
  return { ...whole, targets: { ...targets, ...Object.fromEntries(added) } };
}
