import type * as v from 'valibot';
import type { Filling } from './filling.ts';
import type { JsonValue } from './jsonValue.ts';
import type { KnownSchema } from './shape.ts';

const leaves = ['string', 'number', 'boolean', 'literal', 'picklist'];

const isEmpty = (table: object): boolean => Object.keys(table).length === 0;

function fieldsOf(entries: v.ObjectEntries): Filling {
  const all = Object.entries(entries as Readonly<Record<string, v.GenericSchema & { default?: JsonValue }>>);
  const defaults = Object.fromEntries(all.flatMap(([name, { default: value }]) => (value === undefined ? [] : [[name, value]])));
  const fields = Object.fromEntries(
    all.map(([name, schema]) => [name, fillingOf(schema)] as const).filter(([, of]) => !isEmpty(of)),
  );
  return { ...(isEmpty(defaults) ? {} : { defaults }), ...(isEmpty(fields) ? {} : { fields }) };
}

/** What a schema fills a value in order with. Throws RangeError where that cannot be told by fields alone. */
export function fillingOf(schema: v.GenericSchema): Filling {
  const known = schema as KnownSchema & { pipe?: readonly { kind: string }[] };
  if (known.pipe?.some(({ kind }) => kind === 'transformation'))
    throw new RangeError('fillingOf requires a schema without transformations');
  switch (known.type) {
    case 'optional':
    case 'nullable':
      return fillingOf(known.wrapped);
    case 'strict_object':
      return fieldsOf(known.entries);
    case 'record':
      return { each: fillingOf(known.value) };
    case 'array': {
      const each = fillingOf(known.item);
      return isEmpty(each) ? {} : { each };
    }
    case 'variant':
      if (known.options.every(({ entries }) => isEmpty(fieldsOf(entries)))) return {};
      throw new RangeError(`fillingOf requires a variant without defaults, got one by ${known.key}`);
    default:
      if (leaves.includes(known.type)) return {};
      throw new RangeError(`fillingOf requires a schema of a kind that it knows, got ${known.type}`);
  }
}
