import { describe, expect, it } from 'vitest';
import { compareResults, compareWhole } from '../../../src/experiment/summary/compare.ts';
import type { MetricId } from '../../../src/metrics/metrics.ts';
import { resultOf, smallRun } from '../runs.ts';

const baseline = smallRun();
const more = smallRun({ teams: { front: { agents: { constant: 4 }, skills: { phone: {} } } } });
const results = [resultOf(baseline, 60), resultOf(more, 60)] as const;
const options = { mode: 'same-staff' } as const;

describe('a comparison', () => {
  const comparison = compareResults(results, options);
  const [difference] = comparison.differences;

  it('finds that one agent more serves better, with an interval that leaves out 0', () => {
    const level = difference?.all['serviceLevel.entered'];
    expect(level?.verdict).toBe('better');
    expect(level?.low).toBeGreaterThan(0);
    expect(difference?.all.abandonment?.verdict).toBe('better');
    expect(difference?.all.waitPercentile90?.value).toBeLessThan(0);
  });

  it('differs by what the two summaries differ', () => {
    const [a, b] = comparison.scenarios.map(({ summary }) => summary.window.all.abandonment?.value ?? 0);
    expect(difference?.all.abandonment?.value).toBeCloseTo((b ?? 0) - (a ?? 0), 12);
  });

  it('is exact in what is not random', () => {
    expect(difference?.teams.front?.agentsOnFloor).toMatchObject({ value: 1, low: 1, high: 1, exact: true, verdict: null });
  });

  it('is sharper than the two summaries apart, as both have the same customers', () => {
    const width = ({ low, high }: { low: number | null; high: number | null }) => (high ?? 0) - (low ?? 0);
    const paired = difference?.all.inquiries;
    expect(paired).toMatchObject({ value: 0, low: 0, high: 0 });
    const alone = comparison.scenarios[0]?.summary.window.all.waitPerInquiry;
    const level = difference?.all.waitPerInquiry;
    expect(width(level ?? { low: 0, high: 1 })).toBeLessThan(1.2 * width(alone ?? { low: 0, high: 0 }));
  });

  it('of a scenario with itself finds everything too small to matter', () => {
    const same = compareResults([results[0], results[0]], options).differences[0]?.all ?? {};
    const verdicts = Object.values(same).map(({ verdict }) => verdict);
    expect(verdicts).toContain('tooSmall');
    expect(verdicts.filter((verdict) => verdict !== 'tooSmall' && verdict !== null)).toEqual([]);
  });

  it('names its mode, and which staff was estimated', () => {
    const estimated = compareResults(results, { mode: 'same-service', estimatedStaff: [false, true] });
    expect(estimated.mode).toBe('same-service');
    expect(estimated.scenarios.map(({ estimatedStaff }) => estimatedStaff)).toEqual([false, true]);
  });

  it('counts what an outsourced team is paid, the least agreed on, against a baseline that has none', () => {
    const outsourced = { agents: { constant: 3 }, skills: { phone: {} }, outsourced: { minimumPerWeek: 700 } };
    const [paid] = compareResults([results[0], resultOf(smallRun({ teams: { front: outsourced } }), 30)], options).differences;
    expect(paid?.all.outsourcingCost).toMatchObject({ low: paid?.all.outsourcingCost?.value, verdict: 'worse' });
    expect(paid?.all.outsourcingCost?.value).toBeCloseTo(700, 9);
  });

  it('takes the smallest difference worth acting on from the baseline where it names one', () => {
    const strict = smallRun({ experiment: { smallestDifference: { abandonment: 0.9 } } });
    const [first] = compareResults([resultOf(strict, 30), resultOf(more, 30)], options).differences;
    expect(first?.all.abandonment).toMatchObject({ smallest: 0.9, verdict: 'tooSmall' });
  });
});

describe('a comparison of runs of different length', () => {
  const [short, long] = [resultOf(baseline, 40), resultOf(more, 100)];

  it.each([
    ['the alternative', [short, long]],
    ['the baseline', [long, short]],
  ])('where %s has more shows values that differ by the difference shown', (_, uneven) => {
    const { scenarios, differences, replications } = compareResults(uneven, options);
    expect(scenarios.map(({ summary }) => summary.replications)).toEqual([replications, replications]);
    const [a, b] = scenarios.map(({ summary }) => summary.window.all);
    for (const [id, { value }] of Object.entries(differences[0]?.all ?? {}) as [MetricId, { value: number | null }][])
      expect((b?.[id]?.value ?? 0) - (a?.[id]?.value ?? 0), id).toBeCloseTo(value ?? 0, 9);
  });

  it('says of everything together the same', () => {
    const { scenarios, differences } = compareResults([short, long], options);
    const whole = compareWhole([short, long], options);
    expect(whole.estimates).toEqual(scenarios.map(({ summary }) => summary.window.all));
    expect(whole.differences).toEqual(differences.map(({ all }) => all));
  });
});

describe('verdicts', () => {
  const verdicts = (count: number, planned?: number) => {
    const cut = [resultOf(baseline, count), resultOf(more, count)];
    const { verdictAt, differences } = compareResults(cut, planned === undefined ? options : { ...options, planned });
    return { verdictAt, verdict: differences[0]?.all['serviceLevel.entered']?.verdict };
  };

  it('are not given before 30 replications', () => {
    expect(verdicts(29)).toEqual({ verdictAt: null, verdict: null });
    expect(verdicts(30)).toEqual({ verdictAt: 30, verdict: 'better' });
  });

  it('rest on the first fixed number of replications alone: more of them change nothing until the next', () => {
    const at = (count: number) => compareResults([resultOf(baseline, count), resultOf(more, count)], options).differences[0];
    const words = (count: number) => Object.entries(at(count)?.all ?? {}).map(([id, { verdict }]) => [id, verdict]);
    expect(words(49)).toEqual(words(30));
  });

  it('rest on the whole of a run whose length was fixed', () => {
    expect(verdicts(40, 40).verdictAt).toBe(40);
  });
});

describe('what cannot be compared', () => {
  it('are results that begin with different replications', () => {
    const later = { ...results[1], first: 30 };
    expect(() => compareResults([results[0], later], options)).toThrow(RangeError);
    expect(() => compareResults([], options)).toThrow(RangeError);
  });

  it('is a queue that only one of the scenarios has: it is left out', () => {
    const other = { ...results[1], outline: { ...results[1].outline, queueIds: ['other'] } };
    const [difference] = compareResults([results[0], other], options).differences;
    expect(difference?.queues).toEqual({ other: {} });
    expect(difference?.all.abandonment).toBeDefined();
  });
});
