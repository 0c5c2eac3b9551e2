import { describe, expect, test } from 'vitest';
import { type Note, recorded } from '../engine/recording.ts';
import { modelOf } from '../engine/scenarioModel.ts';
import { simulationCases } from './fixture.ts';
import { type TraceContact, type TraceParams, traceScenario } from './traceScenario.ts';

interface Course {
  readonly start_s?: number | null;
  readonly end_s: number | null;
  readonly wait_s?: number | null;
  readonly outcome?: string;
  readonly agent?: number | null;
}

const nanosecond = 1e-9;

/** Number from 1 of an agent over all pools, as the cases count. */
function agentNumber(params: TraceParams, { team, agent }: Note): number {
  const pools = params.agent_pools ?? [1];
  const members = pools.flatMap((pool, at) => (`pool${pool}` === team ? [at + 1] : []));
  return members[agent] ?? -1;
}

function expectTime(actual: number | undefined, reference: number | null | undefined, what: string): void {
  if (reference === null || reference === undefined) expect(actual, what).toBeUndefined();
  else
    expect(Math.abs((actual ?? Number.NaN) - reference), `${what}: got ${actual}, exact ${reference}`).toBeLessThan(nanosecond);
}

function expectCourse(params: TraceParams, contact: TraceContact, notes: readonly Note[], exact: Course, what: string): void {
  const find = (...events: string[]) => notes.find((note) => events.includes(note.event));
  const started = find('started');
  const left = find('ended', 'abandoned');
  expectTime(find('offered')?.seconds, contact.arrival_s, `${what} arrives`);
  expectTime(started?.seconds, exact.start_s, `${what} starts`);
  expectTime(left?.seconds, exact.end_s, `${what} ends`);
  if (exact.wait_s !== undefined) {
    const until = started ?? find('abandoned');
    expectTime(until && until.seconds - contact.arrival_s, exact.wait_s, `${what} waits`);
  }
  if (exact.outcome === 'blocked') expect(find('blocked'), what).toBeDefined();
  if (exact.outcome === 'abandoned') expect(left?.event, what).toBe('abandoned');
  if (exact.outcome === 'served') expect(left?.event, what).toBe('ended');
  if (exact.agent) expect(started && agentNumber(params, started), `${what}: agent`).toBe(exact.agent);
}

describe('each contact of the exact traces starts, ends and waits to a nanosecond, with the right agent and outcome', () => {
  for (const each of simulationCases('traces')) {
    test(`${each.id}: ${each.model}`, () => {
      const params = each.params as TraceParams;
      const contacts = params.contacts ?? params.chats ?? [];
      const courses = (each.expected.contacts ?? each.expected.chats) as readonly Course[];
      const { notes } = recorded(modelOf(traceScenario(params)));
      contacts.forEach((contact, serial) => {
        const own = notes.filter((note) => note.serial === serial);
        expectCourse(params, contact, own, courses[serial] as Course, `contact ${serial + 1}`);
      });
      expect(courses).toHaveLength(contacts.length);
    });
  }
});
