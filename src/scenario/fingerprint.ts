import { canonicalJson } from './canonicalJson.ts';
import { hash128 } from './hash128.ts';
import type { JsonObject } from './jsonValue.ts';
import type { Scenario } from './schema/scenario.ts';

function withoutNames(table: Readonly<Record<string, object>>): JsonObject {
  const entries = Object.entries(table).map(([id, entry]) => [id, { ...entry, name: undefined }] as const);
  return Object.fromEntries(entries) as unknown as JsonObject;
}

/** What of a scenario can change a number: all but names, descriptions and notes on sources. */
function figures(scenario: Scenario): JsonObject {
  const { $schema, name, description, acknowledgement, assumptions, ...rest } = scenario;
  const named = {
    inquiryTypes: withoutNames(rest.inquiryTypes),
    channels: withoutNames(rest.channels),
    queues: withoutNames(rest.queues),
    steering: withoutNames(rest.steering),
    teams: withoutNames(rest.teams),
  };
  return { ...rest, ...named } as unknown as JsonObject;
}

const texts = new WeakMap<Scenario, string>();

/** The figures of a scenario as canonical JSON; those of the same scenario are formed once, as many may be recorded under it. */
function figuresText(scenario: Scenario): string {
  const text = texts.get(scenario) ?? canonicalJson(figures(scenario));
  texts.set(scenario, text);
  return text;
}

/**
 * 32 hexadecimal digits that two documents share only if their figures are the same: those of the scenario, and of the one under
 * which its volumes were recorded. The order and layout of the files do not matter.
 */
export function fingerprint(scenario: Scenario, recordedUnder: Scenario): string {
  return hash128(`{"recordedUnder":${figuresText(recordedUnder)},"scenario":${figuresText(scenario)}}`);
}
