import { describe, expect, it } from 'vitest';
import { phraseWords } from '../../../src/app/charts/phrase.tsx';
import { keyOf, queueItems, scopeItems } from '../../../src/app/day/scope.ts';
import { targetsOf } from '../../../src/app/day/targets.ts';
import { answeredWithin, classesShown, curvesOf, placeOf } from '../../../src/app/day/waitCurves.ts';
import { waitsChart, worstServed } from '../../../src/app/day/waitsChart.ts';
import type { ScenarioFacts } from '../../../src/experiment/comparison/scenarioFacts.ts';
import { messages } from '../../messages.ts';
import { smallContext, twoFacts } from './context.ts';

const facts = twoFacts[0] as ScenarioFacts;
const words = { language: 'en', say: messages.en } as const;

describe('the parts that can be chosen', () => {
  const items = scopeItems(words, twoFacts);

  it('are channels with agents, queues of channels that have several, and teams, each once', () => {
    expect(Object.values(items).flat().map(keyOf)).toEqual([
      'channels phone',
      'channels mail',
      'queues vip',
      'queues rest',
      'teams floor',
    ]);
  });

  it('are called as the scenario says, else by kind or id', () => {
    expect(
      Object.values(items)
        .flat()
        .map(({ name }) => name),
    ).toEqual(['phone', 'Letters', 'Known', 'Others', 'floor']);
  });

  it('know whether contacts are answered later', () => {
    expect(items.channels.map(({ isDeferred }) => isDeferred)).toEqual([false, true]);
  });

  it('are those of any scenario', () => {
    const more = { ...facts, teams: [...facts.teams, { id: 'night', name: 'Night' }] };
    expect(scopeItems(words, [facts, more]).teams.map(({ name }) => name)).toEqual(['floor', 'Night']);
  });
});

describe('targets', () => {
  const { channels } = smallContext();
  const given = { phone: { withinSeconds: 20, percent: 80, abandonmentPercent: 5 }, mail: { withinSeconds: 3600, percent: 50 } };
  const of = (targets: object, item?: (typeof channels)[number], rule: 'entered' | 'offered' = 'entered') =>
    targetsOf({ targets } as never, facts, channels, item, rule);

  it('of everything are those of the queues in which customers wait in person', () => {
    expect(of(given)).toEqual({ level: 0.8, abandonment: 0.05 });
  });

  it('are left out where they differ, or count by another rule', () => {
    expect(of({ ...given, vip: { percent: 90 } })).toEqual({ level: undefined, abandonment: undefined });
    expect(of(given, undefined, 'offered').level).toBeUndefined();
    expect(of({}).level).toBeUndefined();
    expect(targetsOf({}, facts, channels, undefined, 'entered')).toEqual({ level: undefined, abandonment: undefined });
  });

  it('of a channel or a queue are its own', () => {
    expect(of(given, channels[1])).toEqual({ level: 0.5, abandonment: undefined });
    expect(of({ ...given, vip: { percent: 90 } }, { kind: 'queues', id: 'vip', name: '', isDeferred: false }).level).toBe(0.9);
  });
});

describe('the waits of a queue', () => {
  const waits = { upToSeconds: [0, 20, 60, null], served: [0.5, 0.2, 0.1, 0], abandoned: [0, 0.1, 0.1, 0] };
  const bounds = [0, 20, 60];

  it('are running sums of the shares', () => {
    expect(curvesOf(waits)?.answered.map((share) => Number(share.toFixed(9)))).toEqual([0.5, 0.7, 0.8, 0.8]);
    expect(curvesOf({ ...waits, served: [0, 0, 0, 0], abandoned: [0, 0, 0, 0] })).toBeUndefined();
    expect(curvesOf(undefined)).toBeUndefined();
  });

  it('are shown until nearly all have ended, and up to the target', () => {
    const curve = { answered: [1, 1, 1, 1, 1], gaveUp: [0, 0, 0, 0, 0] };
    expect(classesShown([0, 20, 60, 90, 120], [curve], [])).toBe(2);
    expect(classesShown([0, 20, 60, 90, 120], [curve], [60])).toBe(4);
    expect(classesShown([0, 20], [{ answered: [0.1, 0.2], gaveUp: [0, 0] }], [])).toBe(2);
  });

  it('have their target where it lies among the classes', () => {
    expect([0, 20, 40, 60, 90].map((seconds) => placeOf(bounds, seconds))).toEqual([0.5, 1.5, 2, 2.5, 2.5]);
  });

  it('are counted as answered within a time by the classes that end until then', () => {
    expect(answeredWithin(waits, 20)).toBeCloseTo(0.7);
    expect(answeredWithin(waits, 59)).toBeCloseTo(0.7);
    expect(answeredWithin(undefined, 20)).toBeUndefined();
  });

  it('are shown first of the queue that misses its target most, and say what share is answered within it', () => {
    const context = smallContext();
    const queue = worstServed(context, queueItems(words, twoFacts));
    expect(queue?.id).toBe('rest');
    const chart = queue && waitsChart(context, queue);
    expect(phraseWords(messages.en, chart?.title ?? '')).toBe('20.0% in A, 20.0% in B are answered within 20 s');
    expect(chart?.limits).toHaveLength(1);
    expect(chart?.measures.map(({ courses }) => courses[0]?.value.length)).toEqual([3, 3]);
  });

  it('are shown of letters only where nobody waits in person', () => {
    const { mail, ...context } = {
      ...smallContext(),
      mail: { upToSeconds: [0, 3600, null], served: [0, 0, 1], abandoned: [0, 0, 0] },
    };
    const [first, ...others] = context.detail.answer.waits.scenarios;
    const waits = { ...context.detail.answer.waits, scenarios: [{ queues: { ...first?.queues, mail } }, ...others] };
    const detail = { ...context.detail, answer: { ...context.detail.answer, waits } };
    const queues = queueItems(words, twoFacts);
    expect(worstServed({ ...context, detail }, queues)?.id).toBe('rest');
    expect(worstServed({ ...context, detail }, queues.slice(2))?.id).toBe('mail');
  });

  it('of a queue that nobody entered are said to be none', () => {
    const context = smallContext();
    const [, , mail] = queueItems(words, twoFacts);
    const chart = mail && waitsChart(context, mail);
    expect(phraseWords(messages.en, chart?.title ?? '')).toBe('Nobody entered this queue');
  });
});
