import type { ScenarioInput } from '../../scenario/schema/scenario.ts';

type Scalar = string | number | boolean | null | undefined;

/** Parts of the format that stand at several places are said once, under a name of their own. */
type PartOf<Fields> = 'law' extends keyof Fields
  ? 'law'
  : 'hangUpAtOncePercent' extends keyof Fields
    ? 'patience'
    : 'percentByQueueLength' extends keyof Fields
      ? 'balking'
      : 'retryDelay' extends keyof Fields
        ? 'reaction'
        : 'from' extends keyof Fields
          ? 'sharePercent' extends keyof Fields
            ? never
            : 'period'
          : never;

type Home<Fields, At extends string> = [PartOf<Fields>] extends [never] ? At : PartOf<Fields>;
type Under<At extends string, Name extends string> = At extends '' ? Name : `${At}.${Name}`;

type KeysOf<Value, At extends string> = Value extends Scalar
  ? never
  : Value extends readonly (infer Item)[]
    ? ItemKeys<Item, `${At}.*`>
    : string extends keyof Value
      ? ItemKeys<Value[keyof Value], `${At}.*`>
      : FieldKeys<Value, Home<Value, At>>;

type ItemKeys<Item, At extends string> = Item extends Scalar
  ? never
  : ([PartOf<Item>] extends [never] ? At : `${PartOf<Item>}.*`) | KeysOf<Item, At>;

type FieldKeys<Fields, At extends string> = {
  [Name in keyof Fields & string]-?: keyof NonNullable<Fields[Name]> extends never
    ? never
    : Under<At, Name> | KeysOf<NonNullable<Fields[Name]>, Under<At, Name>>;
}[keyof Fields & string];

type Key = KeysOf<Omit<ScenarioInput, 'version'>, ''>;

/** What an item of a list or record of several fields is called by: `teams.*`, `law.quantiles.*`. */
export type ThingKey = Extract<Key, `${string}.*`>;
/** What a field is called by in the words of the page: its pattern, or `law.cv` for a field of a part that stands at several places. */
export type FieldKey = Exclude<Key, `${string}.*`>;

/** The part that an object of these fields is; undefined where it stands at one place. The same at run time as `PartOf`. */
export function partOf(fields: Readonly<Record<string, unknown>>): string | undefined {
  if ('law' in fields) return 'law';
  if ('hangUpAtOncePercent' in fields) return 'patience';
  if ('percentByQueueLength' in fields) return 'balking';
  if ('retryDelay' in fields) return 'reaction';
  return 'from' in fields && !('sharePercent' in fields) ? 'period' : undefined;
}
