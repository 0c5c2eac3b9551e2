import type { ByLanguage } from './byLanguage.ts';

const certain = 4294967296;

/** An offer as its (type, place) sees it. */
interface Offer {
  readonly offer: number;
  /** Share of the contacts in which it is made, and of those where the customer is about to leave. */
  readonly made: number;
  readonly madeAtRisk: number;
  readonly taken: number;
}

/** Offers of a type at a place with the share of contacts in which each is made. */
export function offersAt({ whole: { toolkit, placeIds }, wholePlace }: ByLanguage, type: number, place: number): Offer[] {
  const cell = type * placeIds.length + (wholePlace[place] as number);
  const atRisk = (toolkit.atRisk[type] as number) / certain;
  const offers: Offer[] = [];
  for (let offer = toolkit.from[cell] as number; offer < (toolkit.from[cell + 1] as number); offer++) {
    const offered = (toolkit.offered[offer] as number) / certain;
    const made = toolkit.atRiskOnly[offer] === 1 ? offered * atRisk : offered;
    offers.push({ offer, made, madeAtRisk: offered, taken: (toolkit.taken[offer] as number) / certain });
  }
  return offers;
}

/** Mean seconds that the offers of a contact take. */
export const offerSeconds = (split: ByLanguage, type: number, place: number): number =>
  offersAt(split, type, place).reduce((sum, { offer, made }) => sum + made * (split.whole.toolkit.timeMean[offer] as number), 0);

/** Share of contacts that an offer resolves where nothing else does. */
export function helpedShare(split: ByLanguage, type: number, place: number): number {
  const { atRisk, atRiskOnly, resolves } = split.whole.toolkit;
  let [none, noneAtRisk] = [1, 1];
  for (const { offer, madeAtRisk, taken } of offersAt(split, type, place)) {
    const left = 1 - (madeAtRisk * taken * (resolves[offer] as number)) / certain;
    noneAtRisk *= left;
    if (atRiskOnly[offer] === 0) none *= left;
  }
  const share = (atRisk[type] as number) / certain;
  return 1 - share * noneAtRisk - (1 - share) * none;
}

/**
 * Of the contacts of customers about to leave whom nothing has made stay so far: the share that does not either, and the share that neither does nor has
 * an offer that resolves the inquiry.
 */
export function unkeptShares(split: ByLanguage, type: number, place: number): { unkept: number; unkeptUnhelped: number } {
  const { toolkit, placeIds } = split.whole;
  const anyhow = (toolkit.saves[type * placeIds.length + (split.wholePlace[place] as number)] as number) / certain;
  let [unkept, unkeptUnhelped] = [1 - anyhow, 1 - anyhow];
  for (const { offer, madeAtRisk, taken } of offersAt(split, type, place)) {
    const left = 1 - (toolkit.savesTaker[offer] as number) / certain;
    const unresolved = 1 - (toolkit.resolves[offer] as number) / certain;
    unkept *= 1 - madeAtRisk * taken * (1 - left);
    unkeptUnhelped *= 1 - madeAtRisk * taken * (1 - left * unresolved);
  }
  return { unkept, unkeptUnhelped };
}
