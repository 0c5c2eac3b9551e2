import { afterAll, describe, expect, test } from 'vitest';
import { studentQuantile } from '../../src/numeric/studentQuantile.ts';
import type { ScenarioInput } from '../../src/scenario/schema/scenario.ts';
import type { Claim } from './claims.ts';
import { type Experiment, experiment } from './experiment.ts';
import { comparisons, inWords, judge, miss, type Verdict } from './judge.ts';
import type { Sums } from './sums.ts';

/** A case with known values, ready to be simulated; `S`: what its claims read. */
export interface Trial<S = Sums> {
  readonly id: string;
  readonly model: string;
  readonly document: ScenarioInput;
  readonly replications: number;
  readonly claims: readonly Claim<S>[];
  /** Largest half width of an interval that the run promises, relative to the measure, and of which measure. */
  readonly promise: { readonly of: string; readonly error: number };
}

const percent = (share: number) => `${(100 * share).toPrecision(2)} %`;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Half width of a simultaneous interval, with a margin for the chance in the standard error itself. */
export function widthOf(standardError: number, replications: number): number {
  return 1.5 * studentQuantile(1 - miss / 2, replications - 1) * standardError;
}

const random = ({ estimate, exact, atLeast }: Verdict) => !atLeast && estimate.error > 1e-9 * Math.abs(exact);
const score = ({ estimate, exact }: Verdict) => (estimate.value - exact) / estimate.error;

/** What a family of comparisons amounts to: how many, how well they hold, which errors they would see. */
export function summary(name: string, verdicts: readonly Verdict[], rare: number): string {
  const drawn = verdicts.filter(random);
  const widths = drawn.map(({ width, exact }) => width / exact).sort((a, b) => a - b);
  const at = (share: number) => percent(widths[Math.floor(share * (widths.length - 1))] ?? 0);
  const squares = mean(drawn.map((verdict) => score(verdict) ** 2)).toFixed(2);
  const largest = Math.max(...drawn.map((verdict) => Math.abs(score(verdict)))).toFixed(1);
  return [
    `${name}: ${verdicts.length} comparisons (${rare} more too rare), mean squared score ${squares}, largest ${largest};`,
    `errors above ${at(0.5)} are seen in half of them, above ${at(0.9)} in nine of ten, above ${at(1)} in all`,
  ].join(' ');
}

/**
 * One test a case: all its measures lie in simultaneous intervals (Bonferroni over all families, 1 % together), and the interval
 * that the title names is narrow enough to prove something. Scores of a right engine have mean square 1, one family's within 2.
 */
export function family(name: string, share: keyof typeof comparisons, trials: readonly Trial[]): void {
  observed(name, share, trials, ({ document, replications }) => experiment(document, replications));
}

/** The same for claims about what `observe` sees of a trial. */
export function observed<S, T extends Trial<S>>(
  name: string,
  share: keyof typeof comparisons,
  trials: readonly T[],
  observe: (trial: T) => Experiment<S>,
): void {
  const verdicts: Verdict[] = [];
  let rare = 0;
  describe(name, () => {
    for (const trial of trials) {
      const { of, error } = trial.promise;
      test(`${trial.id}, ${trial.model}: an error of ${percent(error)} in ${of} would be seen`, () => {
        const document = { ...trial.document, experiment: { seed: trial.id } };
        const judgement = judge(observe({ ...trial, document }), trial.claims);
        verdicts.push(...judgement.verdicts);
        rare += judgement.rare.length;
        expect(judgement.verdicts.filter((each) => !each.holds).map(inWords)).toEqual([]);
        const promised = judgement.verdicts.filter((each) => each.name.startsWith(of));
        for (const each of promised) expect(each.width, inWords(each)).toBeLessThanOrEqual(error * each.exact);
        expect(promised.length).toBeGreaterThan(0);
      });
    }
    test('scores have a mean square of about 1: intervals are neither off nor too wide', () => {
      const square = mean(verdicts.filter(random).map((verdict) => score(verdict) ** 2));
      expect(square).toBeGreaterThan(0.4);
      expect(square).toBeLessThan(2);
      expect(verdicts.length).toBeLessThanOrEqual(comparisons[share]);
    });
    afterAll(() => {
      console.log(summary(name, verdicts, rare));
    });
  });
}
