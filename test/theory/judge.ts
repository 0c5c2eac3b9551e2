import type { Claim } from './claims.ts';
import { type Estimate, type Experiment, estimates, halfWidth, total } from './experiment.ts';

/**
 * Comparisons of each family of exact values, counted generously: together they miss with probability 1 %, so each interval
 * misses with 1 % divided by their number (Bonferroni).
 */
export const comparisons = {
  erlangC: 250,
  erlangA: 460,
  finiteRoom: 490,
  generalPatience: 170,
  oneAgent: 110,
  networks: 120,
  behaviour: 150,
  agentsTime: 320,
  days: 110,
  email: 40,
  routing: 620,
  handleTimes: 150,
  presence: 260,
  journeys: 130,
  wholeDays: 200,
  arrivals: 15,
  mechanisms: 200,
  interruption: 30,
  intraday: 20,
  absence: 10,
  outsourcing: 10,
  sources: 100,
};
const together = Object.values(comparisons).reduce((sum, count) => sum + count, 0);
export const miss = 0.01 / together;
/** Rounding alone: relative, and of what is 0. */
const rounding = 1e-9;
const sure = (exact: number) => Math.abs(exact) < 1e-12 || exact === 1;
/** Below so many happenings in all replications there is nothing to judge by. */
const fewest = 30;

export interface Verdict {
  readonly name: string;
  readonly exact: number;
  readonly estimate: Estimate;
  /** Half width of the simultaneous interval: errors beyond it are seen. */
  readonly width: number;
  readonly holds: boolean;
  readonly atLeast: boolean;
}

export interface Judgement {
  readonly verdicts: readonly Verdict[];
  /** Names of what happens too rarely to be judged. */
  readonly rare: readonly string[];
}

function verdict<S>({ name, exact, atLeast = false }: Claim<S>, estimate: Estimate): Verdict {
  const width = halfWidth(estimate, miss);
  const off = atLeast ? Math.max(0, exact - estimate.value) : Math.abs(estimate.value - exact);
  return { name, exact, estimate, width, atLeast, holds: off <= width + rounding * Math.max(Math.abs(exact), rounding) };
}

/** Compares all claims with their simultaneous intervals. */
export function judge<S>(experiment: Experiment<S>, claims: readonly Claim<S>[]): Judgement {
  const sums = experiment.read(total(experiment.vectors));
  const often = claims.filter(({ events, exact }) => events === undefined || sure(exact) || events(sums) >= fewest);
  const found = estimates(
    experiment,
    often.map(({ of }) => of),
  );
  return {
    verdicts: often.map((claim, index) => verdict(claim, found[index] as Estimate)),
    rare: claims.filter((claim) => !often.includes(claim)).map(({ name }) => name),
  };
}

/** A verdict in words, for the message of a failed test. */
export function inWords({ name, exact, estimate, width }: Verdict): string {
  return `${name}: ${estimate.value} +- ${width}, exact ${exact}`;
}
