import type { JsonObject } from '../../scenario/jsonValue.ts';
import { type Path, valueAt } from '../../scenario/path.ts';
import { addField } from '../fields/addField.ts';
import type { RecordNode } from '../fields/fieldNode.ts';
import { type CellWriting, formatNumber } from '../fields/formatCell.ts';
import { setField } from '../fields/setField.ts';
import { labelOf } from './labels.ts';
import { objectIn } from './read.ts';

/** A record that one adds to by hand. */
export interface Grows {
  readonly path: Path;
  readonly node: RecordNode;
}

/** Beginnings of ids, by the record. */
const stems: Readonly<Record<string, string>> = {
  inquiryTypes: 'type',
  channels: 'channel',
  queues: 'queue',
  steering: 'move',
  intradayRules: 'rule',
  teams: 'team',
  'customers.segments': 'segment',
  'teams.*.agents.shifts': 'shift',
  'calendar.openingHours': 'hours',
};

/** The document with one more thing, under a free id and a name that says which it is. */
export function newEntry(
  document: JsonObject,
  { path, node }: Grows,
  writing: CellWriting,
): { document: JsonObject; path: Path } {
  const record = objectIn(valueAt(document, path));
  const stem = stems[node.pattern] ?? 'item';
  let number = Object.keys(record).length + 1;
  while (Object.hasOwn(record, `${stem}-${number}`)) number++;
  const at = [...path, `${stem}-${number}`];
  const added = addField(document, { path: at, node: node.item, replaces: [] });
  const isNamed = node.item.kind === 'object' && node.item.fields.some(({ name }) => name === 'name');
  const name = `${labelOf(node.item, writing.words)} ${formatNumber(writing.language, number)}`;
  return { document: isNamed ? setField(added, [...at, 'name'], name) : added, path: at };
}
