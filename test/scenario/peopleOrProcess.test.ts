import { describe, expect, it } from 'vitest';
import { erlangA } from '../../src/erlang/erlangA.ts';
import { compareScope } from '../../src/experiment/summary/compare.ts';
import type { JsonObject } from '../../src/scenario/jsonValue.ts';
import { mergePatch } from '../../src/scenario/mergePatch.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { assumedProcess, betterProcess, morePeople, usualHire } from '../../src/scenario/peopleOrProcess.ts';
import type { Scenario, ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import { resultOf, smallRun } from '../experiment/runs.ts';
import { minimalDocument } from './minimal.ts';

const notes = { integration: 'systems', documentation: 'notes', authority: 'tools' };

/** Calls of which a fifth come back and are explained again, at a branch too. */
const document = minimalDocument({
  inquiryTypes: {
    question: {
      repetition: { time: { law: 'constant', meanSeconds: 60 }, documentationPercent: 30 },
      startsOnPercent: { phone: 90, branch: 10 },
      handling: {
        phone: { firstContactResolutionPercent: 80, wrapUp: { law: 'exponential', meanSeconds: 40 } },
        branch: { time: { law: 'exponential', meanSeconds: 300 } },
      },
    },
  },
  channels: { branch: { kind: 'branch', integration: { talkPercent: 90, wrapUpPercent: 60 } } },
  teams: { front: { agents: { add: 1 } }, desk: { agents: { constant: 24 }, skills: { branch: {} } } },
});

function withDifference(difference: JsonObject): Scenario {
  const parsed = parseScenario(mergePatch(document, difference));
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
  return parsed.document.scenario;
}
const input = document as unknown as ScenarioInput;

describe('more people', () => {
  it('are a tenth of the largest team, at least one', () => {
    expect(usualHire(input)).toEqual({ team: 'desk', agents: 2 });
    expect(usualHire(minimalDocument() as unknown as ScenarioInput)).toEqual({ team: 'front', agents: 1 });
    expect(usualHire({ teams: { nobody: { agents: { constant: 0 }, skills: {} } } })).toBeUndefined();
  });

  it('come on top of those already added', () => {
    expect(withDifference(morePeople(input, 'front', 2)).teams.front?.agents.add).toBe(3);
    expect(withDifference(morePeople(input, 'desk', 2)).teams.desk?.agents).toMatchObject({ constant: 24, add: 2 });
  });

  it('one more is Erlang A with one more: the interval holds it', () => {
    // would catch an agent too many or too few, or one who is not there all day: 9 points
    const run = { calendar: { days: 20 } };
    const more = morePeople(minimalDocument() as unknown as ScenarioInput, 'front', 1);
    const [one, other] = [resultOf(smallRun(run), 20), resultOf(smallRun({ ...run, ...more }), 20)];
    const { differences } = compareScope([one, other], { mode: 'same-staff' }, 'queues', ['serviceLevel.entered']);
    const { low, high } = differences[0]?.phone?.['serviceLevel.entered'] ?? ({} as never);
    const level = (agents: number) =>
      erlangA({ arrivalsPerSecond: 960 / 86_400, serviceSeconds: 180, patienceSeconds: 120, agents }).serviceLevel('entered', 20);
    expect(level(4) - level(3)).toBeGreaterThan((low ?? 1) - 0.005);
    expect(level(4) - level(3)).toBeLessThan((high ?? 0) + 0.005);
    expect(level(4) - level(3)).toBeGreaterThan(0.05);
  });
});

describe('a better process', () => {
  const better = withDifference(betterProcess(input, notes));

  it('is integration on every channel that agents serve, never worse than what is there', () => {
    expect(better.channels.phone?.integration).toEqual({ talkPercent: 95, wrapUpPercent: 70 });
    expect(better.channels.branch?.integration).toEqual({ talkPercent: 90, wrapUpPercent: 60 });
  });

  it('is documentation where inquiries are explained again, and authority where some are not resolved', () => {
    const { question } = better.inquiryTypes;
    expect(question?.repetition?.documentationPercent).toBe(assumedProcess.documentationPercent);
    expect(question?.handling.phone?.toolkit.authority).toMatchObject({ resolvesPercent: 80, kind: 'concession' });
    expect(question?.handling.branch?.toolkit).toEqual({});
  });

  it('leaves the staff alone, and says that each figure is assumed', () => {
    expect(better.teams).toEqual(withDifference({}).teams);
    expect(Object.keys(better.assumptions).sort()).toEqual([
      'channels.branch.integration',
      'channels.phone.integration',
      'inquiryTypes.question.handling.phone.toolkit',
      'inquiryTypes.question.repetition',
    ]);
    expect(Object.values(better.assumptions).every(({ basis }) => basis === 'assumed')).toBe(true);
  });

  it('adds nothing where there is nothing to repeat and nothing that comes back', () => {
    const plain = betterProcess(minimalDocument() as unknown as ScenarioInput, notes);
    expect(Object.keys(plain).sort()).toEqual(['assumptions', 'channels']);
  });
});
