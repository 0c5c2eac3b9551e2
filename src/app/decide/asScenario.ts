import { isJsonObject, type JsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** Whether a value is a table whose entries are objects. */
const isTable = (value: JsonValue | undefined): value is Record<string, JsonObject> =>
  isJsonObject(value) && Object.values(value).every(isJsonObject);

/**
 * A whole document as functions of the format read it: tables that it leaves out stand empty. Undefined where it has not the form of a
 * scenario; in all else it may still have problems.
 */
export function asScenario(document: JsonObject): Scenario | undefined {
  const demand = { messages: {}, ...(isJsonObject(document.demand) ? document.demand : {}) };
  const filled = { queues: {}, steering: {}, targets: {}, touches: {}, ...document, demand };
  const { channels, inquiryTypes, queues, steering, targets, touches } = filled as JsonObject;
  if (![channels, queues, steering, targets, demand.messages].every(isTable) || !isTable(inquiryTypes) || !isTable(touches))
    return undefined;
  if (!Object.values(touches).every(({ types, steps }) => Array.isArray(types) && isTable(steps))) return undefined;
  const areTyped = Object.values(inquiryTypes).every((type) => isJsonObject(type.startsOnPercent) && isTable(type.handling));
  return areTyped ? (filled as unknown as Scenario) : undefined;
}
