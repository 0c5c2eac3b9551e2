import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../src/scenario/mergePatch.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { minimalDocument } from '../scenario/minimal.ts';
import { type Note, recorded } from './recording.ts';
import { modelOf } from './scenarioModel.ts';

const everyDay = (from: string, to: string) => {
  const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  return Object.fromEntries(days.map((day) => [day, [{ from, to }]]));
};

/**
 * Questions that arise at given times of one day on the phone, with a handle time of 100 s and one agent always there; `office` is
 * open from 8 to 18. With differences applied (JSON Merge Patch).
 */
export function calls(seconds: readonly number[], differences: JsonObject = {}): ScenarioInput {
  const base = minimalDocument({
    calendar: { warmUpDays: 0, followDays: 5, openingHours: { office: everyDay('08:00', '18:00') } },
    inquiryTypes: {
      question: {
        volume: { perDay: null, given: seconds.map((atSeconds) => ({ atSeconds })) },
        handling: { phone: { time: { law: 'constant', meanSeconds: 100, cv: null } } },
      },
    },
    teams: { front: { agents: { constant: 1 } } },
  });
  return mergePatch(base, differences) as unknown as ScenarioInput;
}

/** Many questions at equal distances through the first 20 hours, for shares; what follows them is in the window too. */
export const many = (count: number) => Array.from({ length: count }, (_, at) => (72_000 * at) / count);

/** What the recorder hears, as `event place time` for short; times in seconds. */
export function story(document: ScenarioInput, replication = 0): string[] {
  return recorded(modelOf(document), replication).notes.map(inShort);
}

function inShort({ event, seconds, place }: Note): string {
  return `${event} ${place} ${Number(seconds.toFixed(6))}`;
}

/** Standard scores within this are what chance gives (one test in 10,000 would go beyond by chance; draws are fixed). */
export const chance = 4;

/** Standard score of a share among so many, if each had the given probability. */
export function shareScore(found: number, among: number, probability: number): number {
  return Math.abs(found - among * probability) / Math.sqrt(among * probability * (1 - probability));
}
