import { isJsonObject, type JsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import { type Path, parsePath, pathText, valueAt } from '../../scenario/path.ts';
import { catalogue } from './catalogue.ts';
import type { FieldNode, RecordKeys, RecordNode } from './fieldNode.ts';
import { childNode } from './nodeAt.ts';

/** What has ids of its own, as the path of its record. */
const owners = {
  inquiryType: ['inquiryTypes'],
  channel: ['channels'],
  queue: ['queues'],
  move: ['steering'],
  intradayRule: ['intradayRules'],
  team: ['teams'],
  openingHours: ['calendar', 'openingHours'],
  segment: ['customers', 'segments'],
} as const satisfies Record<string, Path>;
export type Owner = keyof typeof owners;

interface Renaming {
  readonly what: Owner;
  readonly from: string;
  readonly to: string;
  /** A channel with a declared queue of the same id: what names a queue does not mean the channel. */
  readonly queueOfSameId: boolean;
}

/** Whether an id of some kind means the thing that is renamed. A queue may be named by its channel. */
function means({ what, queueOfSameId }: Renaming, kind: RecordKeys | Owner | undefined): boolean {
  if (kind === 'queue' || kind === 'queueOrSelfService') return what === 'queue' || (what === 'channel' && !queueOfSameId);
  return kind === what;
}

/** What the keys of a record are the ids of, its own included. */
function kindOfKeys({ pattern, keys }: RecordNode): RecordKeys | Owner {
  const owner = (Object.keys(owners) as Owner[]).find((name) => owners[name].join('.') === pattern);
  return owner ?? keys;
}

function renamedPath(text: string, renaming: Renaming): string {
  const path = parsePath(text);
  if (!path) return text;
  let node: FieldNode | undefined = catalogue;
  const keys = path.map((key) => {
    const meant = node?.kind === 'record' && key === renaming.from && means(renaming, kindOfKeys(node));
    node = node && childNode(node, key, undefined);
    return meant ? renaming.to : key;
  });
  return pathText(keys);
}

function renamedKey(node: RecordNode, key: string, renaming: Renaming): string {
  if (node.keys === 'path') return renamedPath(key, renaming);
  return key === renaming.from && means(renaming, kindOfKeys(node)) ? renaming.to : key;
}

function renamedIn(node: FieldNode | undefined, value: JsonValue, renaming: Renaming): JsonValue {
  if (node?.kind === 'text') return value === renaming.from && means(renaming, node.refers) ? renaming.to : value;
  if (node?.kind === 'list' && Array.isArray(value)) return value.map((item) => renamedIn(node.item, item, renaming));
  if (!isJsonObject(value) || (node?.kind !== 'record' && node?.kind !== 'object')) return value;
  const members = Object.entries(value).map(([key, member]) => [
    node.kind === 'record' ? renamedKey(node, key, renaming) : key,
    renamedIn(childNode(node, key, value), member, renaming),
  ]);
  return Object.fromEntries(members);
}

/**
 * The whole document with another id for a channel, team, ..., in its place and wherever it is named: references, keys of tables, paths
 * of assumptions. The new id must not be taken.
 */
export function renameId(document: JsonObject, what: Owner, from: string, to: string): JsonObject {
  const taken = valueAt(document, [...owners[what], to]) !== undefined;
  if (taken) throw new RangeError(`renameId requires an id that is not taken, got ${to}`);
  const queueOfSameId = valueAt(document, ['queues', from]) !== undefined;
  return renamedIn(catalogue, document, { what, from, to, queueOfSameId }) as JsonObject;
}
