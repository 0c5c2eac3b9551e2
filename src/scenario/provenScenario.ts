import { filled } from './filling.ts';
import { fingerprint } from './fingerprint.ts';
import type { JsonObject } from './jsonValue.ts';
import { mergePatch } from './mergePatch.ts';
import type { ResolvedDocument } from './parseScenario.ts';
import { scenarioFilling } from './scenarioFilling.ts';
import type { Scenario } from './schema/scenario.ts';

const filledIn = (document: JsonObject) => filled(scenarioFilling, document) as unknown as Scenario;

const roots = new WeakMap<JsonObject, Scenario>();

/** The scenario of a document that extends nothing; of the same one, once. */
function rootOf(document: JsonObject): Scenario {
  const scenario = roots.get(document) ?? filledIn(document);
  roots.set(document, scenario);
  return scenario;
}

/**
 * What `parseScenario` gives, of a document known to be in order and in today's format, as those of the library are: without all that finds
 * problems and says what they are, which weighs more than the reading. `bases` are the documents that it extends, the nearest first, and
 * `chain` their references.
 */
export function provenScenario(source: JsonObject, bases: readonly JsonObject[], chain: readonly string[]): ResolvedDocument {
  const [root = {}, ...patches] = [source, ...bases].map(({ extends: _, ...document }) => document).reverse();
  const whole = patches.reduce((target, patch) => mergePatch(target, patch) as JsonObject, root);
  const recordedUnder = rootOf(bases.at(-1) ?? source);
  const scenario = bases.length > 0 ? filledIn(whole) : recordedUnder;
  return { scenario, recordedUnder, chain, fingerprint: fingerprint(scenario, recordedUnder), source, bases };
}
