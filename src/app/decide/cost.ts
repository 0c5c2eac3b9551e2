import type { Difference, Differences, Estimates } from '../../experiment/result.ts';
import { type Verdict, verdict } from '../../stats/verdict.ts';

/** What a cost covers: staff is known where every team has a wage, contacts where a channel names a cost. */
type CostOf = 'costOfAll' | 'costOfStaff' | 'costOfContacts';

interface Bounds {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Cost extends Bounds {
  readonly of: CostOf;
  readonly exact: boolean;
}

export interface CostDifference extends Cost {
  /** `null` where it is too early. */
  readonly verdict: Verdict | null;
}

type Known = Bounds & { readonly exact: boolean };
type Figure = {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly exact: boolean;
};

const known = (figure: Figure | undefined): Known | undefined =>
  figure?.value == null
    ? undefined
    : { ...figure, value: figure.value, low: figure.low ?? figure.value, high: figure.high ?? figure.value };

/** What is paid for contacts: by contact, for messages and to outsourced teams, as far as they are known; the interval takes each at its worst. */
function forContacts({ contactCost, messageCost, outsourcingCost }: Estimates | Differences): Known | undefined {
  const parts = [known(contactCost), known(messageCost), known(outsourcingCost)].filter((part) => part !== undefined);
  const sum = (bound: keyof Bounds) => parts.reduce((all, part) => all + part[bound], 0);
  const isExact = parts.every(({ exact }) => exact);
  return parts.length === 0 ? undefined : { value: sum('value'), low: sum('low'), high: sum('high'), exact: isExact };
}

/** Staff and contacts together, as far as they are known. What staff costs is not random, so the interval is that of the contacts. */
function together(staff: Known | undefined, contacts: Known | undefined): Cost | undefined {
  if (staff === undefined || contacts === undefined) {
    const only = staff ?? contacts;
    return only && { ...only, of: staff ? 'costOfStaff' : 'costOfContacts' };
  }
  const sum = (bound: keyof Bounds): number => staff[bound] + contacts[bound];
  return { of: 'costOfAll', value: sum('value'), low: sum('low'), high: sum('high'), exact: contacts.exact };
}

/** What a scenario costs a week. */
export const weeklyCost = (estimates: Estimates): Cost | undefined =>
  together(known(estimates.staffCost), forContacts(estimates));

const judged = (difference: Difference | undefined) => difference?.exact || (difference?.verdict ?? null) !== null;

/** What a scenario costs a week more than the baseline, with a verdict as soon as its parts have one. */
export function costDifference(differences: Differences): CostDifference | undefined {
  const { staffCost, contactCost, outsourcingCost } = differences;
  const cost = together(known(staffCost), forContacts(differences));
  if (cost === undefined) return undefined;
  const parts = [staffCost, contactCost, outsourcingCost].filter((part) => part?.value != null);
  if (!parts.every(judged)) return { ...cost, verdict: null };
  const smallestThatMatters = Math.max(...parts.map((part) => part?.smallest ?? 0));
  const { value, low, high } = cost;
  const question = { difference: value, halfWidth: (high - low) / 2, smallestThatMatters, goodDirection: 'down' as const };
  return { ...cost, verdict: verdict({ ...question, replications: Infinity }) };
}

/** Whether contacts cost less where more of them, or of the inquiries, are lost: then less is not all saved. */
export function savesByLosing({ contactCost, abandonment, givenUp }: Differences): boolean {
  const losesMore = abandonment?.verdict === 'worse' || givenUp?.verdict === 'worse';
  return losesMore && (contactCost?.value ?? 0) < 0 && contactCost?.verdict === 'better';
}
