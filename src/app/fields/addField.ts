import type { JsonObject, JsonValue } from '../../scenario/jsonValue.ts';
import type { Path } from '../../scenario/path.ts';
import { withoutValue, withValue } from './editDocument.ts';
import type { FieldNode, NumberNode, ObjectNode, RecordNode, TextNode } from './fieldNode.ts';
import type { Addable } from './fieldsOf.ts';
import { firstNumbers } from './firstNumbers.ts';
import { idsOf } from './idsOf.ts';

/** A duration that nobody has stated yet, seconds. */
const minute = 60;

function firstNumber({ default: preset, unit, range: { low = 0, above } }: NumberNode): number {
  if (typeof preset === 'number') return preset;
  return Math.max(unit === 'seconds' ? minute : 0, above ? low + 1 : low);
}

const firstTexts = { any: '', id: '', date: '2026-01-04', clock: '08:00', currency: 'ILS', language: 'he' } as const;

/** A name begins as the id of what it names. */
function firstText({ name, refers, format, default: preset }: TextNode, document: JsonObject, path: Path): string {
  if (typeof preset === 'string') return preset;
  if (name === 'name') return String(path.at(-2) ?? '');
  return (refers && idsOf(document, refers)[0]) ?? firstTexts[format];
}

/** The fields that must be given, and of those of which one is given the first. */
function firstFields(node: ObjectNode, document: JsonObject, path: Path): JsonObject {
  const chosen = node.fields.filter(({ required, insteadOf }) => required || insteadOf.length > 0);
  const names = new Set<string>();
  for (const { name, insteadOf } of chosen) if (!insteadOf.some((other) => names.has(other))) names.add(name);
  const fields = chosen.filter(({ name }) => names.has(name));
  return Object.fromEntries(fields.map((field) => [field.name, firstValue(field, document, [...path, field.name])]));
}

/** A record that must be given has an entry for the first id there is: all of a share. */
function firstEntries({ required, keys, item }: RecordNode, document: JsonObject, path: Path): JsonObject {
  if (!required || keys === 'own' || keys === 'measure' || keys === 'path') return {};
  const ids = idsOf(document, keys).slice(0, 1);
  return Object.fromEntries(ids.map((id) => [id, item.kind === 'percent' ? 100 : firstValue(item, document, [...path, id])]));
}

/** What a field begins with that is added at a path of a whole document. */
function firstValue(node: FieldNode, document: JsonObject, path: Path): JsonValue {
  switch (node.kind) {
    case 'text':
      return firstText(node, document, path);
    case 'choice':
      return node.default ?? node.options[0] ?? null;
    case 'yesNo':
      return node.default ?? false;
    case 'numbers':
      return firstNumbers(document, path);
    case 'list':
      return Array.from({ length: node.least }, (_, position) => firstValue(node.item, document, [...path, position]));
    case 'record':
      return firstEntries(node, document, path);
    case 'object':
      return firstFields(node, document, path);
    case 'law':
      return { law: 'exponential', meanSeconds: minute };
    default:
      return firstNumber(node);
  }
}

/** The whole document with a field added, which begins with its default or something ordinary; fields in whose place it comes go. */
export function addField(document: JsonObject, { path, node, replaces }: Addable): JsonObject {
  const added = withValue(document, path, firstValue(node, document, path));
  return replaces.reduce(withoutValue, added);
}
