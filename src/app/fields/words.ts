import type { LawSpec } from '../../scenario/schema/law.ts';
import type {
  assumptionBases,
  ChannelKind,
  Clock,
  closings,
  handOrders,
  offerCustomers,
  offerKinds,
  ServiceLevelRule,
  touchEvents,
  volumeBases,
  Weekday,
  waitClocks,
} from '../../scenario/vocabulary.ts';
import type { Language } from '../language/language.ts';
import type { Depth } from './depths.ts';
import type { FieldKey, ThingKey } from './fieldKey.ts';
import type { Per } from './fieldNode.ts';
import type { ReasonCode } from './reason.ts';
import type { Section } from './sections.ts';
import type { FieldUnit } from './units.ts';

/** The words among which a field lets choose. Numbers stand for themselves. */
export type OptionWord =
  | Weekday
  | ChannelKind
  | Clock
  | ServiceLevelRule
  | LawSpec['law']
  | (typeof volumeBases)[number]
  | (typeof closings)[number]
  | (typeof touchEvents)[number]
  | (typeof waitClocks)[number]
  | (typeof offerKinds)[number]
  | (typeof offerCustomers)[number]
  | (typeof handOrders)[number]
  | (typeof assumptionBases)[number]
  | 'yes'
  | 'no';

/** What the form of all fields says in one language. What stands in {braces} is filled in. */
export interface FieldWords {
  readonly language: Language;
  readonly labels: Readonly<Record<FieldKey, string>>;
  /** One or two sentences on each field. */
  readonly descriptions: Readonly<Record<FieldKey, string>>;
  /** Other words by which people look for a field or thing. */
  readonly synonyms: Readonly<Partial<Record<FieldKey | ThingKey, string>>>;
  /** One item of a list or record. */
  readonly things: Readonly<Record<ThingKey, string>>;
  /** What stands behind a number. */
  readonly units: Readonly<Record<FieldUnit, string>>;
  readonly options: Readonly<Record<OptionWord, string>>;
  /** One number of a list of numbers. */
  readonly per: Readonly<Record<Per, string>>;
  readonly sections: Readonly<Record<Section, string>>;
  readonly depths: Readonly<Record<Depth, string>>;
  /** Why a cell was not taken. */
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  /** Of a duration that is null. */
  readonly forEver: string;
  /** Of a day without opening hours. */
  readonly closed: string;
}
