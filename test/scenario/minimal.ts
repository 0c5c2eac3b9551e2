import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../src/scenario/mergePatch.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';

const minimal: JsonObject = {
  version: 1,
  name: 'One queue',
  calendar: { startDate: '2026-03-01', days: 1, intervalMinutes: 30 },
  inquiryTypes: {
    question: {
      volume: { perDay: 480 },
      startsOnPercent: { phone: 100 },
      handling: { phone: { time: { law: 'exponential', meanSeconds: 180 } } },
    },
  },
  channels: { phone: { kind: 'phone' } },
  teams: { front: { agents: { constant: 3 }, skills: { phone: {} } } },
};

/** The smallest document of a scenario, as an author writes it, with differences applied (JSON Merge Patch: null removes). */
export function minimalDocument(differences: JsonObject = {}): JsonObject {
  return mergePatch(minimal, differences) as JsonObject;
}

/**
 * The smallest whole scenario: the channel `phone`, the type `question` (480 a day, exponential, 180 s) and the team `front` of 3,
 * with differences applied. Throws, with all problems listed, if they break it.
 */
export function minimalScenario(differences: JsonObject = {}): Scenario {
  const result = parseScenario(minimalDocument(differences));
  if (result.ok) return result.document.scenario;
  throw new Error(result.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
}
