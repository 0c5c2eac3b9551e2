import type { CompiledModel } from '../compiledModel.ts';

const whole = 4294967296;

/** An offer as its (type, place) sees it. */
interface Offer {
  readonly offer: number;
  /** Share of the contacts in which it is made, and of those where the customer is about to leave. */
  readonly made: number;
  readonly madeAtRisk: number;
  readonly taken: number;
}

/** Offers of a type at a place (`cell`) with the share of contacts in which each is made. */
export function offersAt({ toolkit }: CompiledModel, type: number, cell: number): Offer[] {
  const atRisk = (toolkit.atRisk[type] as number) / whole;
  const offers: Offer[] = [];
  for (let offer = toolkit.from[cell] as number; offer < (toolkit.from[cell + 1] as number); offer++) {
    const offered = (toolkit.offered[offer] as number) / whole;
    const made = toolkit.atRiskOnly[offer] === 1 ? offered * atRisk : offered;
    offers.push({ offer, made, madeAtRisk: offered, taken: (toolkit.taken[offer] as number) / whole });
  }
  return offers;
}

/** Mean seconds that the offers of a contact take. */
export const offerSeconds = (model: CompiledModel, type: number, cell: number): number =>
  offersAt(model, type, cell).reduce((sum, { offer, made }) => sum + made * (model.toolkit.timeMean[offer] as number), 0);

/** Share of contacts that an offer resolves where nothing else does. */
export function helpedShare(model: CompiledModel, type: number, cell: number): number {
  const { atRisk, atRiskOnly, resolves } = model.toolkit;
  let [none, noneAtRisk] = [1, 1];
  for (const { offer, madeAtRisk, taken } of offersAt(model, type, cell)) {
    const left = 1 - (madeAtRisk * taken * (resolves[offer] as number)) / whole;
    noneAtRisk *= left;
    if (atRiskOnly[offer] === 0) none *= left;
  }
  const share = (atRisk[type] as number) / whole;
  return 1 - share * noneAtRisk - (1 - share) * none;
}
