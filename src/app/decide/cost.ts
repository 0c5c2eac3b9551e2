import type { Difference, Differences, Estimate, Estimates } from '../../experiment/result.ts';
import { type Verdict, verdict } from '../../stats/verdict.ts';
import { isSame } from './isSame.ts';

/** What a week of service is paid for: staff is known where every team has a wage, contacts where a channel names a cost. */
const paidFor = [
  ['staffCost', 'costOfStaff'],
  ['outsourcingCost', 'costOfOutsourcing'],
  ['contactCost', 'costOfContacts'],
  ['messageCost', 'costOfMessages'],
  ['concessionCost', 'costOfConcessions'],
  ['surveyCost', 'costOfSurveys'],
] as const;

/** Named wherever they are known; what else is paid for only where there is any of it. */
const alwaysNamed: ReadonlySet<string> = new Set(['staffCost', 'contactCost']);

interface Bounds {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Cost extends Bounds {
  /** What it is the cost of. */
  readonly of: readonly (typeof paidFor)[number][1][];
  readonly exact: boolean;
}

export interface CostDifference extends Cost {
  /** `null` where it is too early. */
  readonly verdict: Verdict | null;
}

type Paid<T> = T & Bounds;

/** The figures that a cost is the sum of, each with what it is paid for. */
function partsOf<T extends Estimate | Difference>(figures: { readonly [Id in (typeof paidFor)[number][0]]?: T }) {
  return paidFor.flatMap(([metric, of]) => {
    const figure = figures[metric];
    if (figure?.value == null || (isSame(figure) && !alwaysNamed.has(metric))) return [];
    const { value, low, high } = figure;
    return [{ of, figure: { ...figure, value, low: low ?? value, high: high ?? value } as Paid<T> }];
  });
}

/** The interval takes each part at its worst: whatever goes with what, the sum is no wider. */
function together(parts: readonly { readonly of: Cost['of'][number]; readonly figure: Paid<Estimate | Difference> }[]) {
  const sum = (bound: keyof Bounds) => parts.reduce((all, { figure }) => all + figure[bound], 0);
  const bounds = { value: sum('value'), low: sum('low'), high: sum('high') };
  return { ...bounds, of: parts.map(({ of }) => of), exact: parts.every(({ figure }) => figure.exact) };
}

/** What a scenario costs a week; undefined where nothing is known of it. */
export function weeklyCost(estimates: Estimates): Cost | undefined {
  const parts = partsOf<Estimate>(estimates);
  return parts.length === 0 ? undefined : together(parts);
}

/** What a scenario costs a week more than the baseline, with a verdict as soon as its parts have one. */
export function costDifference(differences: Differences): CostDifference | undefined {
  const parts = partsOf<Difference>(differences);
  if (parts.length === 0) return undefined;
  const cost = together(parts);
  if (!parts.every(({ figure }) => figure.exact || figure.verdict !== null)) return { ...cost, verdict: null };
  const smallestThatMatters = Math.max(...parts.map(({ figure }) => figure.smallest));
  const { value, low, high } = cost;
  const question = { difference: value, halfWidth: (high - low) / 2, smallestThatMatters, goodDirection: 'down' as const };
  return { ...cost, verdict: verdict({ ...question, replications: Infinity }) };
}

/** Whether contacts cost less where more of them, or of the inquiries, are lost: then less is not all saved. */
export function savesByLosing({ contactCost, abandonment, givenUp }: Differences): boolean {
  const losesMore = abandonment?.verdict === 'worse' || givenUp?.verdict === 'worse';
  return losesMore && (contactCost?.value ?? 0) < 0 && contactCost?.verdict === 'better';
}
