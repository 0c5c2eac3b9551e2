import { isJsonObject, type JsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import type { Referenced } from '../../scenario/message.ts';
import { type Path, parsePath, pathText, valueAt } from '../../scenario/path.ts';
import { catalogue } from './catalogue.ts';
import type { FieldNode, RecordNode } from './fieldNode.ts';
import { childNode, nodeAt } from './nodeAt.ts';

/** What the ids of a record are of, where others name them; by its pattern. */
const named: Readonly<Record<string, Referenced>> = {
  inquiryTypes: 'inquiryType',
  channels: 'channel',
  queues: 'queue',
  intradayRules: 'intradayRule',
  teams: 'team',
  'calendar.openingHours': 'openingHours',
  'customers.segments': 'segment',
  'touches.*.steps': 'step',
};

interface Renaming {
  /** Where the thing stands, its id last. */
  readonly path: Path;
  readonly to: string;
  /** What others name it as; undefined where none does. */
  readonly what: Referenced | undefined;
  /** A channel with a declared queue of the same id: what names a queue does not mean the channel. */
  readonly queueOfSameId: boolean;
}

const leadsTo = (path: Path, end: Path): boolean => path.every((key, position) => key === end[position]);

/** Whether an id that stands at a path and is one of some kind of thing means the one that is renamed. A queue may be named by its channel. */
function means({ path, what, queueOfSameId }: Renaming, kind: string | undefined, at: Path, id: JsonValue): boolean {
  if (id !== path.at(-1)) return false;
  if (kind === 'queue' || kind === 'queueOrSelfService') return what === 'queue' || (what === 'channel' && !queueOfSameId);
  if (kind === 'step') return what === 'step' && leadsTo(path.slice(0, 2), at); // a step of the same touch
  return kind !== undefined && kind === what;
}

/** The key of a record at a path: its own id, or one that names a thing. */
function renamedKey(node: RecordNode, at: Path, key: string, renaming: Renaming): string {
  if (node.keys === 'path') return renamedPath(key, renaming);
  const { path, to } = renaming;
  const isOwn = at.length + 1 === path.length && leadsTo(at, path) && key === path.at(-1);
  return isOwn || means(renaming, node.keys, at, key) ? to : key;
}

function renamedPath(text: string, renaming: Renaming): string {
  const path = parsePath(text);
  if (!path) return text;
  let node: FieldNode | undefined = catalogue;
  const keys = path.map((key, position) => {
    const record = node?.kind === 'record' ? node : undefined;
    node = node && childNode(node, key, undefined);
    return record ? renamedKey(record, path.slice(0, position), String(key), renaming) : key;
  });
  return pathText(keys);
}

function renamedIn(node: FieldNode | undefined, value: JsonValue, at: Path, renaming: Renaming): JsonValue {
  if (node?.kind === 'text') return means(renaming, node.refers, at, value) ? renaming.to : value;
  if (node?.kind === 'list' && Array.isArray(value))
    return value.map((item, position) => renamedIn(node.item, item, [...at, position], renaming));
  if (!isJsonObject(value) || (node?.kind !== 'record' && node?.kind !== 'object')) return value;
  const members = Object.entries(value).map(([key, member]) => [
    node.kind === 'record' ? renamedKey(node, at, key, renaming) : key,
    renamedIn(childNode(node, key, value), member, [...at, key], renaming),
  ]);
  return Object.fromEntries(members);
}

/**
 * The whole document with another id for the channel, team, step of a touch, ... at a path, in its place and wherever it is named:
 * references, keys of tables, paths of assumptions. Throws RangeError where the new id is taken.
 */
export function renameId(document: JsonObject, path: Path, to: string): JsonObject {
  const record = path.slice(0, -1);
  if (valueAt(document, [...record, to]) !== undefined)
    throw new RangeError(`renameId requires an id that is not taken, got ${to}`);
  const what = named[nodeAt(record)?.pattern ?? ''];
  const queueOfSameId = valueAt(document, ['queues', String(path.at(-1))]) !== undefined;
  return renamedIn(catalogue, document, [], { path, to, what, queueOfSameId }) as JsonObject;
}
