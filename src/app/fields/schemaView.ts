import type { JsonValue } from '../../scenario/jsonValue.ts';

/** A schema of the format as its parts are seen at run time: an object by its entries, a record by its value, a list by its item. */
export interface SchemaView {
  readonly type: string;
  readonly wrapped?: SchemaView;
  readonly default?: JsonValue;
  readonly entries?: Readonly<Record<string, SchemaView>>;
  readonly value?: SchemaView;
  readonly item?: SchemaView;
  readonly options?: readonly (SchemaView | string | number)[];
  readonly literal?: string | number;
  readonly requirement?: unknown;
  readonly description?: string;
  readonly pipe?: readonly SchemaView[];
}

/** A schema with what surrounds it taken off: whether it may be absent or null, and what is asked of its value. */
export interface PlainSchema {
  readonly schema: SchemaView;
  readonly optional: boolean;
  readonly nullable: boolean;
  readonly default: JsonValue | undefined;
  readonly description: string;
  /** What a rule such as `min_value` requires; undefined without the rule. */
  readonly requirement: (rule: string) => unknown;
}

function rulesOf({ pipe }: SchemaView): SchemaView[] {
  if (!pipe) return [];
  const [inner, ...rules] = pipe;
  return [...(inner ? rulesOf(inner) : []), ...rules];
}

function layersOf(schema: SchemaView): SchemaView[] {
  return [schema, ...(schema.wrapped ? layersOf(schema.wrapped) : [])];
}

export function plainSchema(whole: SchemaView): PlainSchema {
  const layers = layersOf(whole);
  const rules = layers.flatMap(rulesOf);
  return {
    schema: layers.at(-1) ?? whole,
    optional: layers.some(({ type }) => type === 'optional'),
    nullable: layers.some(({ type }) => type === 'nullable'),
    default: layers.find((layer) => layer.default !== undefined)?.default,
    description: rules.find(({ type }) => type === 'description')?.description ?? '',
    requirement: (rule) => rules.find(({ type, requirement }) => type === rule && requirement !== undefined)?.requirement,
  };
}
