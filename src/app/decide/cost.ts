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

/** Messages count with the contacts; what they cost is not random. */
function withMessages(contacts: Known | undefined, messages: Known | undefined): Known | undefined {
  if (contacts === undefined || messages === undefined) return contacts ?? messages;
  const plus = (bound: keyof Bounds): number => contacts[bound] + messages.value;
  return { value: plus('value'), low: plus('low'), high: plus('high'), exact: contacts.exact };
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
export const weeklyCost = ({ staffCost, contactCost, messageCost }: Estimates): Cost | undefined =>
  together(known(staffCost), withMessages(known(contactCost), known(messageCost)));

const judged = (difference: Difference | undefined) => difference?.exact || (difference?.verdict ?? null) !== null;

/** What a scenario costs a week more than the baseline, with a verdict as soon as its parts have one. */
export function costDifference({ staffCost, contactCost, messageCost }: Differences): CostDifference | undefined {
  const cost = together(known(staffCost), withMessages(known(contactCost), known(messageCost)));
  if (cost === undefined) return undefined;
  const parts = [staffCost, contactCost].filter((part) => part?.value != null);
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
