import { type Issue, issueAt } from './issue.ts';
import {
  forbiddenKeys,
  type JsonObject,
  type JsonValue,
  maxDepth,
  maxFields,
  maxListLength,
  maxTextLength,
} from './jsonValue.ts';
import type { ExpectedInJson } from './message.ts';

export type JsonResult = { ok: true; value: JsonValue } | { ok: false; issues: Issue[] };

/** Ends the reading of a text at its first error of syntax. */
class Refused extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.message);
    this.issue = issue;
  }
}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const wordPattern = /(?:true|false|null)(?!\w)/y;
const escapePattern = /^(?:["\\/bfnrt]|u[\da-fA-F]{4})/;
const words: Readonly<Record<string, JsonValue>> = { true: true, false: false, null: null };

/** The number of a text; there is no -0 in a scenario. */
const numberOf = (text: string) => Number(text) + 0;

/** Reads one text from its start to its end. The depth is bounded, so that the calls are too. */
class Reader {
  readonly issues: Issue[] = [];
  private readonly text: string;
  private readonly path: (string | number)[] = [];
  private at = 0;
  private line = 1;
  private lineStart = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): JsonValue {
    const value = this.value();
    this.space();
    if (this.at < this.text.length) this.refuse('end');
    return value;
  }

  private value(): JsonValue {
    this.space();
    const first = this.text[this.at];
    if (first === '{' || first === '[') {
      if (this.path.length >= maxDepth) throw new Refused(issueAt([], 'tooDeep', { most: maxDepth }));
      this.at++;
      return first === '{' ? this.object() : this.list();
    }
    if (first === '"') return this.string();
    return this.match(numberPattern, numberOf) ?? this.word();
  }

  private object(): JsonObject {
    const object: JsonObject = {};
    let fields = 0;
    for (let more = !this.skip('}'); more; more = this.next('}', 'commaOrBrace')) {
      if (++fields > maxFields) throw new Refused(issueAt(this.path, 'tooMany', { most: maxFields }));
      this.space();
      const start = this.at;
      if (this.text[start] !== '"') this.refuse('key');
      const key = this.string();
      this.path.push(key);
      if (forbiddenKeys.has(key)) this.issues.push(issueAt(this.path, 'forbiddenKey'));
      else if (Object.hasOwn(object, key)) this.issues.push(issueAt(this.path, 'keyTwice', this.position(start)));
      if (!this.skip(':')) this.refuse('colon');
      const value = this.value();
      if (!forbiddenKeys.has(key)) object[key] = value;
      this.path.pop();
    }
    return object;
  }

  private list(): JsonValue[] {
    const list: JsonValue[] = [];
    for (let more = !this.skip(']'); more; more = this.next(']', 'commaOrBracket')) {
      if (list.length >= maxListLength) throw new Refused(issueAt(this.path, 'tooMany', { most: maxListLength }));
      this.path.push(list.length);
      list.push(this.value());
      this.path.pop();
    }
    return list;
  }

  /** A text, from its opening quote to its closing one. */
  private string(): string {
    const start = this.at++;
    let escaped = false;
    for (; ; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === 34) break;
      if (Number.isNaN(code)) this.refuse('closedText');
      if (code < 32) this.refuse('character');
      if (code !== 92) continue;
      escaped = true;
      if (!escapePattern.test(this.text.slice(this.at + 1, this.at + 6))) this.refuse('escape');
      this.at++;
    }
    this.at++;
    const quoted = this.text.slice(start, this.at);
    return escaped ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
  }

  private word(): JsonValue {
    const value = this.match(wordPattern, (word) => words[word] ?? null);
    return value === undefined ? this.refuse('value') : value;
  }

  private match<T>(pattern: RegExp, make: (found: string) => T): T | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return undefined;
    this.at += found.length;
    return make(found);
  }

  /** Whether another member follows; the closing sign is passed over. */
  private next(close: string, expected: ExpectedInJson): boolean {
    if (this.skip(',')) return true;
    return this.skip(close) ? false : this.refuse(expected);
  }

  private skip(sign: string): boolean {
    this.space();
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private space(): void {
    while (' \n\r\t'.includes(this.text[this.at] ?? '.')) this.at++;
  }

  /** Line and column of a place no earlier than the last one asked for. */
  private position(at: number) {
    for (let next = this.lineEnd(); next !== -1 && next < at; next = this.lineEnd()) {
      this.line++;
      this.lineStart = next + 1;
    }
    return { line: this.line, column: at - this.lineStart + 1 };
  }

  private lineEnd(): number {
    return this.text.indexOf('\n', this.lineStart);
  }

  private refuse(expected: ExpectedInJson): never {
    const found = this.text.slice(this.at, this.at + 20).match(/^(?:[\w.+-]+|.?)/s)?.[0] ?? '';
    throw new Refused(issueAt([], 'notJson', { ...this.position(this.at), expected, found }));
  }
}

/** The problem of a text or file that is too large to be read; `undefined` for one that is not. */
export function sizeIssue(length: number): Issue | undefined {
  const megabytes = (size: number) => Math.ceil(size / 1e6);
  if (length <= maxTextLength) return undefined;
  return issueAt([], 'tooLarge', { megabytes: megabytes(length), mostMegabytes: megabytes(maxTextLength) });
}

/**
 * Reads JSON as JSON.parse does, and in place of it: an error has its line and column, the same in every engine; nesting is bounded;
 * a key given twice is an issue, where JSON.parse would drop the first without a word.
 */
export function parseJson(text: string): JsonResult {
  const tooLarge = sizeIssue(text.length);
  if (tooLarge) return { ok: false, issues: [tooLarge] };
  if (text.trim() === '') return { ok: false, issues: [issueAt([], 'empty')] };
  const reader = new Reader(text.startsWith('\uFEFF') ? text.slice(1) : text);
  try {
    const value = reader.document();
    return reader.issues.length > 0 ? { ok: false, issues: reader.issues } : { ok: true, value };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, issues: [...reader.issues, error.issue] };
    throw error;
  }
}
