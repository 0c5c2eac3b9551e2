import { quantileTable } from '../random/quantileTable.ts';
import type { LawSpec } from '../scenario/schema/law.ts';
import { lawOf } from './lawOf.ts';

/** A law as the engine reads it: offset of its quantile table and its mean in seconds; offset -1: no law. */
export interface CompiledLaw {
  readonly table: number;
  readonly mean: number;
}
export const noLaw: CompiledLaw = { table: -1, mean: 0 };

/** Collects the quantile tables of a model; laws of one shape share one table. */
export class TableBuilder {
  private readonly offsets = new Map<string, number>();
  private readonly parts: Float64Array[] = [];
  private length = 0;

  /** Offset and mean (seconds) of a law; `noLaw` where the scenario gives none. */
  add(spec: LawSpec | undefined): CompiledLaw {
    if (spec === undefined) return noLaw;
    const law = lawOf(spec);
    const known = this.offsets.get(law.shapeKey);
    if (known !== undefined) return { table: known, mean: law.scale };
    const table = quantileTable(law);
    const offset = this.length;
    this.parts.push(table);
    this.offsets.set(law.shapeKey, offset);
    this.length += table.length;
    return { table: offset, mean: law.scale };
  }

  /** All tables, one after the other. */
  build(): Float64Array {
    const tables = new Float64Array(this.length);
    let offset = 0;
    for (const part of this.parts) {
      tables.set(part, offset);
      offset += part.length;
    }
    return tables;
  }
}
