import type { JsonObject } from '../../scenario/jsonValue.ts';
import { lastingDocument } from '../../scenario/loadChain.ts';
import { type ParseResult, parseScenario } from '../../scenario/parseScenario.ts';
import type { NamedDocument } from './comparisonService.ts';

/** A document as it was given, and once it was asked for as a value; a text that is none stays a text. */
interface Kept {
  readonly given: string | JsonObject;
  value?: string | JsonObject;
}

/** What came of reading a document, with the documents that it asked for by their names then. */
interface Reading {
  readonly of: Kept;
  readonly asked: ReadonlyMap<string, Kept | undefined>;
  readonly result: ParseResult;
}

const isSame = (one: string | JsonObject, other: string | JsonObject): boolean =>
  one === other || (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other));

function readValue(kept: Kept): string | JsonObject {
  if (kept.value === undefined) {
    const read = lastingDocument(kept.given);
    kept.value = read.ok ? read.document : kept.given;
  }
  return kept.value;
}

/** Documents by name, each read anew only where it or one that it extends has changed. */
export class KeptDocuments {
  private readonly kept = new Map<string, Kept>();
  private readonly readings = new Map<string, Reading>();

  /** Keeps a document in place of those that had its names. */
  keep({ names, document }: NamedDocument): void {
    const known = names.map((name) => this.kept.get(name)).find((other) => other !== undefined && isSame(other.given, document));
    const kept = known ?? { given: document };
    for (const name of names) this.kept.set(name, kept);
  }

  /** Reads a document by its name. Throws RangeError where none has it. */
  readByName(name: string): ParseResult {
    const kept = this.kept.get(name);
    if (kept === undefined) throw new RangeError(`readByName requires the name of a document that is kept, got ${name}`);
    const last = this.readings.get(name);
    if (last?.of === kept && [...last.asked].every(([other, then]) => this.kept.get(other) === then)) return last.result;
    const asked = new Map<string, Kept | undefined>();
    const result = this.parse(readValue(kept), asked);
    this.readings.set(name, { of: kept, asked, result });
    return result;
  }

  /** Reads any document, which may extend those that are kept. */
  read(document: string | JsonObject): ParseResult {
    return this.parse(document, new Map());
  }

  private parse(document: string | JsonObject, asked: Map<string, Kept | undefined>): ParseResult {
    return parseScenario(document, (name) => {
      const kept = this.kept.get(name);
      asked.set(name, kept);
      return kept && readValue(kept);
    });
  }
}
