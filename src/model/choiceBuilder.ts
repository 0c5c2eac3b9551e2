import { threshold } from '../random/bernoulli.ts';
import type { CompiledChoices } from './compiledModel.ts';
import { byChannel, samePlace } from './compiledModel.ts';
import type { CompiledLaw } from './tableBuilder.ts';
import { noLaw } from './tableBuilder.ts';

/** One option of a choice: where to go with what share (of 1) after what delay. */
export interface Option {
  readonly share: number;
  readonly to: { readonly place: number } | { readonly channel: number } | 'same';
  readonly delay?: CompiledLaw;
  /** Among transfers: the customer makes a new contact. */
  readonly isRedial?: boolean;
}

/** Collects lists of weighted options; list 0 is empty: everybody gives up. */
export class ChoiceBuilder {
  private readonly from = [0, 0];
  private readonly thresholds: number[] = [];
  private readonly places: number[] = [];
  private readonly channels: number[] = [];
  private readonly delayTables: number[] = [];
  private readonly delayMeans: number[] = [];
  private readonly redials: number[] = [];

  /** Number of the list with these options; what their shares leave of 1 gives up. */
  add(options: readonly Option[]): number {
    const real = options.filter((option) => option.share > 0);
    if (real.length === 0) return 0;
    let sum = 0;
    for (const option of real) {
      sum += option.share;
      const delay = option.delay ?? noLaw;
      this.thresholds.push(sum > 1 - 1e-9 ? threshold(1) : threshold(sum));
      this.places.push(option.to === 'same' ? samePlace : 'place' in option.to ? option.to.place : byChannel);
      this.channels.push(option.to !== 'same' && 'channel' in option.to ? option.to.channel : -1);
      this.delayTables.push(delay.table);
      this.delayMeans.push(delay.mean);
      this.redials.push(option.isRedial === true ? 1 : 0);
    }
    this.from.push(this.thresholds.length);
    return this.from.length - 2;
  }

  build(): CompiledChoices {
    return {
      from: Int32Array.from(this.from),
      threshold: Float64Array.from(this.thresholds),
      place: Int32Array.from(this.places),
      channel: Int32Array.from(this.channels),
      delayTable: Int32Array.from(this.delayTables),
      delayMean: Float64Array.from(this.delayMeans),
      redial: Uint8Array.from(this.redials),
    };
  }
}
