import type { JsonObject } from '../../scenario/jsonValue.ts';
import type { ParseResult } from '../../scenario/parseScenario.ts';
import { provenScenario } from '../../scenario/provenScenario.ts';
import type { NamedDocument } from './comparisonService.ts';
import type { Reader } from './reader.ts';

/** A document as it was given, and once it was asked for as a value; a text that is none stays a text. */
interface Kept {
  readonly given: string | JsonObject;
  value?: string | JsonObject;
  isProven: boolean;
}

/** What came of reading a document, with the documents that it asked for by their names then. */
interface Reading {
  readonly of: Kept;
  readonly asked: ReadonlyMap<string, Kept | undefined>;
  readonly result: ParseResult;
}

const isSame = (one: string | JsonObject, other: string | JsonObject): boolean =>
  one === other || (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other));

function readValue(kept: Kept, reader: Reader): string | JsonObject {
  if (kept.value === undefined) {
    const read = reader.lastingDocument(kept.given);
    kept.value = read.ok ? read.document : kept.given;
  }
  return kept.value;
}

/** Documents by name, each read anew only where it or one that it extends has changed. */
export class KeptDocuments {
  private readonly kept = new Map<string, Kept>();
  private readonly readings = new Map<string, Reading>();

  /** Keeps a document in place of those that had its names. */
  keep({ names, document, isProven = false }: NamedDocument): void {
    const known = names.map((name) => this.kept.get(name)).find((other) => other !== undefined && isSame(other.given, document));
    const kept = known ?? { given: document, isProven };
    kept.isProven ||= isProven;
    for (const name of names) this.kept.set(name, kept);
  }

  /** What is found of a document by its name without a reader: where it was read before, or it and all that it extends are proven. */
  findByName(name: string): ParseResult | undefined {
    return this.lastReading(name) ?? this.readProven(name);
  }

  /** Reads a document by its name. Throws RangeError where none has it. */
  readByName(name: string, reader: Reader): ParseResult {
    const kept = this.kept.get(name);
    if (kept === undefined) throw new RangeError(`readByName requires the name of a document that is kept, got ${name}`);
    const found = this.findByName(name);
    if (found !== undefined) return found;
    const asked = new Map<string, Kept | undefined>();
    const result = this.parse(readValue(kept, reader), asked, reader);
    this.readings.set(name, { of: kept, asked, result });
    return result;
  }

  private lastReading(name: string): ParseResult | undefined {
    const last = this.readings.get(name);
    const holds = last !== undefined && last.of === this.kept.get(name);
    return holds && [...last.asked].every(([other, then]) => this.kept.get(other) === then) ? last.result : undefined;
  }

  private readProven(name: string): ParseResult | undefined {
    const asked = new Map<string, Kept | undefined>();
    const documents: JsonObject[] = [];
    for (let next: unknown = name; next !== undefined; next = documents.at(-1)?.extends) {
      const kept = typeof next === 'string' ? this.kept.get(next) : undefined;
      if (!kept?.isProven || typeof kept.given === 'string' || asked.has(next as string)) return undefined;
      asked.set(next as string, kept);
      documents.push(kept.given);
    }
    const [source = {}, ...bases] = documents;
    const result = { ok: true, document: provenScenario(source, bases, [...asked.keys()].slice(1)) } as const;
    this.readings.set(name, { of: asked.get(name) as Kept, asked, result });
    return result;
  }

  /** Reads any document, which may extend those that are kept. */
  read(document: string | JsonObject, reader: Reader): ParseResult {
    return this.parse(document, new Map(), reader);
  }

  private parse(document: string | JsonObject, asked: Map<string, Kept | undefined>, reader: Reader): ParseResult {
    return reader.parseScenario(document, (name) => {
      const kept = this.kept.get(name);
      asked.set(name, kept);
      return kept && readValue(kept, reader);
    });
  }
}
