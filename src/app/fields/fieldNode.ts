import type { JsonValue } from '../../scenario/jsonValue.ts';
import type { Referenced } from '../../scenario/message.ts';
import type { Depth } from './depths.ts';
import type { FieldKey, ThingKey } from './fieldKey.ts';
import type { Section } from './sections.ts';
import type { FieldUnit } from './units.ts';

export interface Common {
  /** The path with `*` for ids and positions: `teams.*.agents.constant`. */
  readonly pattern: string;
  /** The last part of the pattern. */
  readonly name: string;
  /** Under which the page has words for it. Items of lists and records of single values have none: their id or position names them. */
  readonly words: FieldKey | ThingKey | undefined;
  /** What the format says of it, in English. */
  readonly description: string;
  readonly required: boolean;
  /** What holds where it is absent. */
  readonly default: JsonValue | undefined;
  /** Fields beside it: of these and it exactly one is given. */
  readonly insteadOf: readonly string[];
  /** Fields beside it that cannot stand with it, those above among them: adding it takes these away. */
  readonly clears: readonly string[];
  readonly depth: Depth;
  readonly section: Section;
}

interface Range {
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** The low end itself is not allowed. */
  readonly above: boolean;
  /** The high end itself is not allowed. */
  readonly below: boolean;
}

export interface NumberNode extends Common {
  readonly kind: 'number' | 'whole' | 'percent';
  readonly range: Range;
  readonly unit: FieldUnit | undefined;
  /** May be null, which means without end. */
  readonly nullable: boolean;
}

export type TextFormat = 'any' | 'id' | 'date' | 'clock' | 'currency' | 'language';

export interface TextNode extends Common {
  readonly kind: 'text';
  readonly format: TextFormat;
  /** What a text of the format looks like; undefined for any text. */
  readonly looks: RegExp | undefined;
  readonly shortest: number;
  readonly longest: number | undefined;
  /** What its id must be one of. */
  readonly refers: Referenced | undefined;
}

export interface ChoiceNode extends Common {
  readonly kind: 'choice';
  readonly options: readonly (string | number)[];
  readonly unit: FieldUnit | undefined;
}

interface YesNoNode extends Common {
  readonly kind: 'yesNo';
}

/** What a list of numbers has one of for each. */
export type Per = 'interval' | 'intervalOfDay' | 'day' | 'hour' | 'load' | 'queueLength';

export interface NumbersNode extends Common {
  readonly kind: 'numbers';
  readonly item: NumberNode;
  readonly per: Per;
  readonly length: number | undefined;
}

interface ListNode extends Common {
  readonly kind: 'list';
  readonly item: FieldNode;
  readonly least: number;
  readonly most: number | undefined;
}

/** What the keys of a record are: ids that it gives itself, ids of something else, measures, or paths of the document. */
export type RecordKeys = 'own' | Referenced | 'measure' | 'path';

export interface RecordNode extends Common {
  readonly kind: 'record';
  readonly item: FieldNode;
  readonly keys: RecordKeys;
  readonly least: number;
  readonly most: number | undefined;
}

export interface ObjectNode extends Common {
  readonly kind: 'object';
  readonly fields: readonly FieldNode[];
}

/** A law of durations: its first field, `law`, says which other fields it has. */
export interface LawNode extends Common {
  readonly kind: 'law';
  readonly choice: ChoiceNode;
  readonly laws: Readonly<Record<string, readonly FieldNode[]>>;
}

/** A field that is edited in one cell. */
export type CellNode = NumberNode | TextNode | ChoiceNode | YesNoNode;
export type FieldNode = CellNode | NumbersNode | ListNode | RecordNode | ObjectNode | LawNode;
