import { reachesOut } from '../../scenario/channelKind.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import { type Path, valueAt } from '../../scenario/path.ts';
import { addField } from '../fields/addField.ts';
import { catalogue } from '../fields/catalogue.ts';
import { withoutValue, withValue } from '../fields/editDocument.ts';
import type { FieldNode, ObjectNode, RecordNode } from '../fields/fieldNode.ts';
import { isNameable } from '../fields/fieldsOf.ts';
import type { CellWriting } from '../fields/formatCell.ts';
import { idsOf } from '../fields/idsOf.ts';
import { isCellNode } from './cells.ts';
import { newEntry } from './newEntry.ts';
import { objectIn } from './read.ts';

/** Something that a scenario has not and could have: a part, a list, or one more thing of a record. */
export interface Addition {
  readonly node: FieldNode;
  /** The record that it is one more of, under an id of its own. */
  readonly record: RecordNode | undefined;
  /** Where it could stand; of one more thing, where its record does. */
  readonly places: readonly Path[];
}

/** Whether there are such things already, so that the parts of one more are found with them. */
export const isOneMore = (document: JsonObject, { record, places }: Addition): boolean =>
  record !== undefined && places.some((place) => Object.keys(objectIn(valueAt(document, place))).length > 0);

type Add = (node: FieldNode, place: Path, record?: RecordNode) => void;

/** Whether an object only holds things that have ids of their own and what stands beside them: it is no addition by itself. */
const isHolder = (node: ObjectNode): boolean =>
  node.fields.some((field) => field.kind === 'record' && field.keys === 'own' && !field.required);

/** Whether a place may have a part at all, as far as that hangs on the kind of a channel. */
function isPossible({ pattern }: FieldNode, place: Path, document: JsonObject): boolean {
  const kind = valueAt(document, [...place.slice(0, 2), 'kind']);
  return pattern !== 'channels.*.noAnswer' || reachesOut.some((each) => each === kind);
}

function visitRecord(record: RecordNode, path: Path, value: JsonValue | undefined, document: JsonObject, add: Add): void {
  const { item, keys } = record;
  if (keys === 'path' || keys === 'measure') return;
  const given = isJsonObject(value) ? value : {};
  const missing = keys === 'own' ? [] : idsOf(document, keys).filter((id) => !Object.hasOwn(given, id));
  if (keys === 'own') add(item, path, record);
  else if (item.kind === 'object') for (const id of missing) add(item, [...path, id]);
  else if (value === undefined) {
    const other = missing.find((id) => !path.includes(id));
    if (other !== undefined) add(record, [...path, other]); // the others follow once it is there
  }
  for (const [id, entry] of Object.entries(given)) visit(item, [...path, id], entry, document, add);
}

function visit(node: FieldNode, path: Path, value: JsonValue | undefined, document: JsonObject, add: Add): void {
  if (node.kind === 'record') visitRecord(node, path, value, document, add);
  else if (node.kind === 'object' && (isJsonObject(value) || isHolder(node))) {
    for (const field of node.fields) {
      const part = isJsonObject(value) && Object.hasOwn(value, field.name) ? value[field.name] : undefined;
      const isShown = value !== undefined && (isCellNode(field) || field.kind === 'law'); // among the fields, to be filled in
      if (part !== undefined || (!isShown && !field.required)) visit(field, [...path, field.name], part, document, add);
    }
  } else if (value === undefined && isNameable(node, document) && isPossible(node, path, document)) add(node, path);
}

/** All that could be added to a whole document, each with the places where it could stand. */
export function additions(document: JsonObject): Addition[] {
  const found = new Map<FieldNode, { node: FieldNode; record: RecordNode | undefined; places: Path[] }>();
  visit(catalogue, [], document, document, (node, place, record) => {
    const addition = found.get(node) ?? { node, record, places: [] };
    found.set(node, addition);
    addition.places.push(place);
  });
  return [...found.values()];
}

/** What an object has by default, written out, so that it can be seen and changed. */
function withDefaults(document: JsonObject, node: FieldNode, place: Path): JsonObject {
  if (node.kind !== 'object') return document;
  const missing = node.fields.filter(
    (field) => field.default !== undefined && isCellNode(field) && valueAt(document, [...place, field.name]) === undefined,
  );
  return missing.reduce((whole, field) => addField(whole, { path: [...place, field.name], node: field, replaces: [] }), document);
}

/** Shares that have to add up to all: one alone is all of them. */
const isWhole = ({ name }: FieldNode): boolean => name === 'channels';

/** The document with an addition at one of its places, and where it then stands. */
export function withAddition(
  document: JsonObject,
  { node, record }: Addition,
  place: Path,
  writing: CellWriting,
): { document: JsonObject; path: Path } {
  const replaces = (record ?? node).insteadOf.map((name) => [...place.slice(0, -1), name]);
  if (record) {
    const one = newEntry(document, { path: place, node: record }, writing);
    return { ...one, document: replaces.reduce(withoutValue, one.document) };
  }
  const item = node.kind === 'record' ? node.item : node;
  const added = addField(document, { path: place, node: item, replaces });
  return { document: isWhole(node) ? withValue(added, place, 100) : withDefaults(added, node, place), path: place };
}
