import { scenarioSchema } from '../../scenario/schema/scenario.ts';
import { choiceNode, common, numberNode, numberOrNone, type Place, textNode } from './cellNodes.ts';
import { shallowest } from './depths.ts';
import { partOf } from './fieldKey.ts';
import type { FieldNode, ObjectNode, Per } from './fieldNode.ts';
import { keysOfRecord } from './references.ts';
import { type PlainSchema, plainSchema, type SchemaView } from './schemaView.ts';

const pers: Readonly<Record<string, Per>> = {
  perInterval: 'interval',
  intervalWeights: 'intervalOfDay',
  dayWeights: 'day',
  handleTimePercentByHour: 'hour',
  shrinkagePercentByHour: 'hour',
  speedByLoadPercent: 'load',
  percentByQueueLength: 'queueLength',
};

const under = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);

/** Fields of which there is something to edit: not the version, nor parts kept for later. */
function editable(schema: SchemaView): boolean {
  const { type, entries } = plainSchema(schema).schema;
  return type !== 'literal' && !(entries && Object.keys(entries).length === 0);
}

function fieldNodes(entries: Readonly<Record<string, SchemaView>>, { pattern, words = '' }: Place): FieldNode[] {
  const home = partOf(entries) ?? words;
  return Object.entries(entries)
    .filter(([, schema]) => editable(schema))
    .map(([name, schema]) => nodeOf(schema, { pattern: under(pattern, name), words: under(home, name) }));
}

function lawNode(place: Place, plain: PlainSchema): FieldNode {
  const options = (plain.schema.options ?? []) as readonly SchemaView[];
  const named = options.map(({ entries = {} }) => [String(entries.law?.literal), entries] as const);
  const law = named[0]?.[1].law ?? plain.schema;
  const at = { pattern: under(place.pattern, 'law'), words: 'law.law' };
  const choice = choiceNode(
    at,
    plainSchema(law),
    named.map(([name]) => name),
  );
  const laws = Object.fromEntries(named.map(([name, entries]) => [name, fieldNodes(entries, place)]));
  const depth = shallowest([choice, ...Object.values(laws).flat()].map((field) => field.depth));
  return { ...common(place, plain), kind: 'law', choice, laws, depth };
}

/** The node of the items of a list or record. Single values have no words: their id or position names them. */
function itemNode(schema: SchemaView, { pattern, words }: Place): FieldNode {
  const part = partOf(plainSchema(schema).schema.entries ?? {});
  const node = nodeOf(schema, { pattern: `${pattern}.*`, words: `${part ?? words}.*` });
  return node.kind === 'object' || node.kind === 'list' || node.kind === 'law' ? node : { ...node, words: undefined };
}

function manyNode(place: Place, plain: PlainSchema, itemSchema: SchemaView): FieldNode {
  const { requirement } = plain;
  const item = itemNode(itemSchema, place);
  const base = { ...common(place, plain), depth: item.depth, item };
  if (plain.schema.type === 'record') {
    const least = numberOrNone(requirement('min_entries')) ?? 0;
    const most = numberOrNone(requirement('max_entries'));
    return { ...base, kind: 'record', keys: keysOfRecord[place.pattern] ?? 'own', least, most };
  }
  const per = pers[base.name];
  if (per && (item.kind === 'number' || item.kind === 'whole' || item.kind === 'percent')) {
    return { ...base, kind: 'numbers', item, per, length: numberOrNone(requirement('length')) };
  }
  const [least, most] = [requirement('min_length'), requirement('max_length')].map(numberOrNone);
  return { ...base, kind: 'list', least: least ?? 0, most };
}

function nodeOf(whole: SchemaView, place: Place): FieldNode {
  const plain = plainSchema(whole);
  const { type, entries, value, item, options = [] } = plain.schema;
  if (entries) {
    const fields = fieldNodes(entries, place);
    const depth = shallowest(fields.map((field) => field.depth));
    return { ...common(place, plain), kind: 'object', fields, depth };
  }
  if (type === 'variant') return lawNode(place, plain);
  if (value ?? item) return manyNode(place, plain, (value ?? item) as SchemaView);
  if (type === 'number') return numberNode(place, plain);
  if (type === 'boolean') return { ...common(place, plain), kind: 'yesNo' };
  if (type === 'picklist') return choiceNode(place, plain, options as readonly (string | number)[]);
  return textNode(place, plain);
}

/** Every field of the scenario format, read off its schema. */
export const catalogue = nodeOf(scenarioSchema as unknown as SchemaView, { pattern: '', words: '' }) as ObjectNode;

/** Every node below one, itself first; a law's fields of the same name once for each law that has them. */
export function nodesBelow(node: FieldNode): FieldNode[] {
  switch (node.kind) {
    case 'object':
      return [node, ...node.fields.flatMap(nodesBelow)];
    case 'law':
      return [node, node.choice, ...Object.values(node.laws).flat().flatMap(nodesBelow)];
    case 'record':
    case 'numbers':
    case 'list':
      return [node, ...nodesBelow(node.item)];
    default:
      return [node];
  }
}
