import type { ServiceLevelRule } from '../../scenario/vocabulary.ts';
import type { ChartScenario } from '../charts/chart.ts';
import type { Messages } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import type { Calendar } from './calendar.ts';
import type { DayData } from './dayData.ts';
import type { Period } from './period.ts';
import type { ScopeItem } from './scope.ts';
import type { Targets } from './targets.ts';
import type { TimeAxis } from './timeAxis.ts';
import type { Detail } from './useDetail.ts';
import type { DayWords } from './words.english.ts';

/** All that the charts of this screen are made from. */
export interface DayContext {
  readonly language: Language;
  readonly say: Messages;
  readonly words: DayWords;
  readonly detail: Detail<DayData>;
  /** The part that is shown; undefined for the whole operation. */
  readonly item: ScopeItem | undefined;
  readonly channels: readonly ScopeItem[];
  readonly rule: ServiceLevelRule;
  readonly calendar: Calendar;
  readonly period: Period;
  readonly axis: TimeAxis;
  /** Those of the baseline. */
  readonly targets: Targets;
  readonly scenarios: readonly ChartScenario[];
}
