import { checkDocument, type DocumentCheck } from './checkDocument.ts';
import { fingerprint } from './fingerprint.ts';
import { type Issue, issueAt, issueIn } from './issue.ts';
import type { JsonObject } from './jsonValue.ts';
import { type ChainedDocument, type Load, loadChain, readDocument } from './loadChain.ts';
import { parsePath, valueAt } from './path.ts';
import { resolveChain } from './resolveChain.ts';
import type { Scenario } from './schema/scenario.ts';

/** A document that was read and found in order. */
export interface ResolvedDocument {
  /** The whole scenario: `extends` resolved, defaults filled in, ids in alphabetical order. */
  readonly scenario: Scenario;
  /** The scenario whose recorded volumes hold: the last of the chain; `scenario` itself where nothing is extended. */
  readonly recordedUnder: Scenario;
  /** References of the documents it extends, the nearest first. */
  readonly chain: readonly string[];
  /** 32 hexadecimal digits; equal figures give equal ones. */
  readonly fingerprint: string;
  /** The document as it was written, with its `extends`. */
  readonly source: JsonObject;
  /** The documents of `chain` as they were written. */
  readonly bases: readonly JsonObject[];
}

export type ParseResult = { ok: true; document: ResolvedDocument } | { ok: false; issues: Issue[] };

const mostListed = 500;

function refused(issues: readonly Issue[]): ParseResult {
  const listed = issues.slice(0, mostListed);
  const more = issues.length - listed.length;
  return { ok: false, issues: more > 0 ? [...listed, issueAt([], 'tooManyProblems', { more })] : listed };
}

/** Says of a field that the document inherits but cannot have where it comes from. */
function withOrigin(issue: Issue, source: JsonObject, file: string): Issue {
  if (issue.code !== 'unknownField') return issue;
  const path = parsePath(issue.path) ?? [];
  return valueAt(source, path) === undefined ? issueAt(path, 'inheritedField', { owner: issue.values.owner, file }) : issue;
}

const rootChecks = new WeakMap<JsonObject, DocumentCheck>();

/** Checks a document that extends nothing, as it was written and in today's format; the same document once. */
function checkRoot(written: JsonObject, document: JsonObject): DocumentCheck {
  const check = rootChecks.get(written) ?? checkDocument(document, written);
  rootChecks.set(written, check);
  return check;
}

function checkChain(chain: readonly ChainedDocument[], root: JsonObject, whole: JsonObject): ParseResult {
  const source = chain[0]?.document ?? {};
  const last = chain.at(-1);
  const bases = chain.slice(1);
  const recorded = checkRoot(last?.document ?? {}, root);
  const own = bases.length > 0 ? checkDocument(whole, source) : recorded;
  const references = bases.map(({ reference }) => reference ?? '');
  if (own.scenario && recorded.scenario) {
    const { scenario } = own;
    const recordedUnder = recorded.scenario;
    const documents = { source, bases: bases.map(({ document }) => document) };
    const print = fingerprint(scenario, recordedUnder);
    return { ok: true, document: { scenario, recordedUnder, chain: references, fingerprint: print, ...documents } };
  }
  if (recorded === own) return refused(own.issues);
  const inRoot = recorded.issues.map((issue) => issueIn(references.at(-1) ?? '', issue));
  const known = new Set(recorded.issues.map((issue) => `${issue.path} ${issue.message}`));
  const fresh = own.issues.filter((issue) => !known.has(`${issue.path} ${issue.message}`));
  return refused([...fresh.map((issue) => withOrigin(issue, source, references[0] ?? '')), ...inRoot]);
}

/**
 * Reads a scenario: a text (JSON) or a value, and through `load` the documents it extends. Gives the resolved document, or all its
 * problems at once, each with its path, in the user's words. Never throws for what a document holds.
 */
export function parseScenario(input: unknown, load?: Load): ParseResult {
  const read = readDocument(input);
  if (!read.ok) return refused(read.issues);
  const loaded = loadChain(read.document, load);
  if (!loaded.ok) return refused(loaded.issues);
  const resolution = resolveChain(loaded.chain);
  if (!resolution.ok) return refused(resolution.issues);
  return checkChain(loaded.chain, resolution.root, resolution.whole);
}
