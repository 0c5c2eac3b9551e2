import { threshold } from '../random/bernoulli.ts';
import { purpose } from '../random/purpose.ts';
import type { OfferSpec } from '../scenario/schema/inquiryType.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import type { CompiledToolkit } from './compiledModel.ts';
import { placeOfKey } from './compileHandling.ts';
import type { ModelIds } from './modelIds.ts';
import type { TableBuilder } from './tableBuilder.ts';

/** What agents may offer for each type at each place, and customers about to leave. */
export function compileToolkit({ inquiryTypes }: Scenario, ids: ModelIds, tables: TableBuilder): CompiledToolkit {
  const cells = ids.types.length * ids.places.length;
  const saves = new Float64Array(cells);
  const offersOf: [string, OfferSpec][][] = Array.from({ length: cells }, () => []);
  ids.types.forEach((id, type) => {
    for (const [key, spec] of Object.entries(inquiryTypes[id]?.handling ?? {})) {
      const cell = type * ids.places.length + placeOfKey(key, spec, ids);
      saves[cell] = threshold(spec.savedPercent / 100);
      offersOf[cell] = Object.entries(spec.toolkit);
    }
  });
  const offers = offersOf.flat();
  const from = [0];
  for (const own of offersOf) from.push((from.at(-1) ?? 0) + own.length);
  const laws = offers.map(([, { time }]) => tables.add(time));
  const share = (of: (offer: OfferSpec) => number) => Float64Array.from(offers, ([, offer]) => threshold(of(offer) / 100));
  return {
    atRisk: Float64Array.from(ids.types, (id) => threshold((inquiryTypes[id]?.atRiskPercent ?? 0) / 100)),
    saves,
    from: Int32Array.from(from),
    purpose: Int32Array.from(offers, ([id]) => purpose(`offer ${id}`)),
    atRiskOnly: Uint8Array.from(offers, ([, offer]) => (offer.customers === 'atRisk' ? 1 : 0)),
    isSale: Uint8Array.from(offers, ([, offer]) => (offer.kind === 'sale' ? 1 : 0)),
    offered: share((offer) => offer.offeredPercent),
    taken: share((offer) => offer.takenPercent),
    resolves: share((offer) => offer.resolvesPercent),
    savesTaker: share((offer) => offer.savesPercent),
    amount: Float64Array.from(offers, ([, offer]) => offer.amount),
    timeTable: Int32Array.from(laws, ({ table }) => table),
    timeMean: Float64Array.from(laws, ({ mean }) => mean),
  };
}
