import { isJsonObject, type JsonObject, type JsonValue } from '../../scenario/jsonValue.ts';
import { type Path, valueAt } from '../../scenario/path.ts';
import { withoutValue, withValue } from './editDocument.ts';
import type { FieldNode, NumberNode, ObjectNode, RecordNode, TextNode } from './fieldNode.ts';
import type { Addable } from './fieldsOf.ts';
import { firstNumbers } from './firstNumbers.ts';
import { firstStep, suitableIds } from './suitableIds.ts';

/** A duration that nobody has stated yet, seconds. */
const minute = 60;

/** What is ordinary where the least would say something odd. */
const usualNumbers: Readonly<Record<string, number>> = {
  'demand.surges.*.phases.*.volumePercent': 100,
  'demand.surges.*.spells.*.volumePercent': 100,
  'teams.*.agents.shifts.*.lastsMinutes': 480,
  'teams.*.agents.shifts.*.breaks.*.lastsMinutes': 15,
};

const shifts = 'teams.*.agents.shifts';

/** The most agents that a team has at a time where they are given as one number or by the interval: what its first shift begins with. */
function mostAgents(document: JsonObject, shift: Path): number | undefined {
  const agents = valueAt(document, shift.slice(0, 3));
  const { constant, perInterval } = isJsonObject(agents) ? agents : {};
  const given = [constant, ...(Array.isArray(perInterval) ? perInterval : [])].filter((each) => typeof each === 'number');
  return given.length > 0 ? Math.ceil(Math.max(...given)) : undefined;
}

function firstNumber({ pattern, default: preset, unit, range: { low = 0, above } }: NumberNode): number {
  if (typeof preset === 'number') return preset;
  const usual = usualNumbers[pattern];
  if (usual !== undefined) return usual;
  return Math.max(unit === 'seconds' ? minute : 0, above ? low + 1 : low);
}

const firstTexts = { any: '', id: '', date: '2026-01-04', clock: '08:00', currency: 'ILS', language: 'he' } as const;

/** A name begins as the id of what it names. */
function firstText({ name, pattern, refers, format, default: preset }: TextNode, document: JsonObject, path: Path): string {
  if (typeof preset === 'string') return preset;
  if (name === 'name') return String(path.at(-2) ?? '');
  return (refers && suitableIds(document, refers, pattern, path)[0]) ?? firstTexts[format];
}

/** The fields that must be given, and of those of which one is given the first. */
function firstFields(node: ObjectNode, document: JsonObject, path: Path): JsonObject {
  const chosen = node.fields.filter(({ required, insteadOf }) => required || insteadOf.length > 0);
  const names = new Set<string>();
  for (const { name, insteadOf } of chosen) if (!insteadOf.some((other) => names.has(other))) names.add(name);
  const fields = chosen.filter(({ name }) => names.has(name));
  return Object.fromEntries(fields.map((field) => [field.name, firstValue(field, document, [...path, field.name])]));
}

/** Shares that must make a whole, though they need not be given. */
const wholes: ReadonlySet<string> = new Set(
  ['ifUnresolved.channels', 'itemMissing.channels'].map((name) => `inquiryTypes.*.handling.*.${name}`),
);

/** A record that must be given, or make a whole, has an entry for the first id there is: all of a share. One of steps has one step, one of shifts a shift. */
function firstEntries({ pattern, required, keys, least, item }: RecordNode, document: JsonObject, path: Path): JsonObject {
  if (pattern === shifts) return { 'shift-1': firstValue(item, document, [...path, 'shift-1']) };
  if (keys === 'own' && least > 0) return { [firstStep]: firstValue(item, document, [...path, firstStep]) };
  if (!(required || wholes.has(pattern)) || keys === 'own' || keys === 'measure' || keys === 'path') return {};
  const ids = suitableIds(document, keys, pattern, path).slice(0, 1);
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
      return (node.pattern === `${shifts}.*.agents` ? mostAgents(document, path) : undefined) ?? firstNumber(node);
  }
}

/** The whole document with a field added, which begins with its default or something ordinary; fields in whose place it comes go. */
export function addField(document: JsonObject, { path, node, replaces }: Addable): JsonObject {
  const added = withValue(document, path, firstValue(node, document, path));
  return replaces.reduce(withoutValue, added);
}
