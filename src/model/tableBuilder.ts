import { normalScores, quantileTable } from '../random/quantileTable.ts';
import { scoreTable } from '../random/scoreTable.ts';
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
    return { table: this.place(law.shapeKey, () => quantileTable(law)), mean: law.scale };
  }

  /** The same by normal score, for `atScore`. */
  addByScore(spec: LawSpec): CompiledLaw {
    const law = lawOf(spec);
    return { table: this.place(`by score ${law.shapeKey}`, () => scoreTable(law)), mean: law.scale };
  }

  /** Offset of the standard normal scores. */
  addNormalScores(): number {
    return this.place('normal scores', normalScores);
  }

  /** Offset of a table by its key; made where there is none yet. */
  private place(key: string, make: () => Float64Array): number {
    const known = this.offsets.get(key);
    if (known !== undefined) return known;
    const table = make();
    const offset = this.length;
    this.parts.push(table);
    this.offsets.set(key, offset);
    this.length += table.length;
    return offset;
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
