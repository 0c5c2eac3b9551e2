import type { MetricId } from '../../metrics/metrics.ts';
import type { ServiceLevelRule } from '../../scenario/vocabulary.ts';
import type { MessageKey } from '../language/english.ts';

/** What a target may be about. */
export type TargetKind = 'serviceLevel' | 'overLimit' | 'abandonment';

/** A measure as the row of its figures needs it. */
export interface FiguredMeasure {
  readonly metric: MetricId;
  /** Set by the staffing: in mode same-service it is estimated. */
  readonly ofStaffing?: boolean;
  /** What targets of the queues are stated for. */
  readonly target?: TargetKind;
}

/** A row of the table of headline measures. */
export interface Measure extends FiguredMeasure {
  readonly name: MessageKey;
  /** What the name leaves open. */
  readonly detail?: MessageKey;
}

export interface MeasureGroup<M extends FiguredMeasure = Measure> {
  readonly name: MessageKey;
  readonly measures: readonly M[];
}

/** The headline measures in the order of the page, with the service level by a rule. */
export const measureGroups = (rule: ServiceLevelRule): readonly MeasureGroup[] => [
  {
    name: 'groupService',
    measures: [
      { metric: `serviceLevel.${rule}`, name: 'measure.serviceLevel', detail: `rule.${rule}`, target: 'serviceLevel' },
      { metric: 'meanWait.served', name: 'measure.meanWait.served' },
      { metric: 'waitPercentile90', name: 'measure.waitPercentile90' },
      { metric: 'overLimit', name: 'measure.overLimit', detail: 'detail.overLimit', target: 'overLimit' },
      { metric: 'abandonment', name: 'measure.abandonment', detail: 'detail.abandonment', target: 'abandonment' },
      { metric: 'abandonment.ignoreShort', name: 'measure.abandonment', detail: 'detail.abandonment.ignoreShort' },
    ],
  },
  {
    name: 'groupCustomers',
    measures: [
      { metric: 'contactsPerInquiry', name: 'measure.contactsPerInquiry' },
      { metric: 'resolvedAtFirst', name: 'measure.resolvedAtFirst', detail: 'detail.resolvedAtFirst' },
      { metric: 'failedSelfService', name: 'measure.failedSelfService', detail: 'detail.perInquiry' },
      { metric: 'givenUp', name: 'measure.givenUp' },
    ],
  },
  {
    name: 'groupStaff',
    measures: [
      { metric: 'occupancy', name: 'measure.occupancy' },
      { metric: 'agentsOnFloor', name: 'measure.agentsOnFloor', detail: 'detail.mean', ofStaffing: true },
      { metric: 'agentsRostered', name: 'measure.agentsRostered', detail: 'detail.mean', ofStaffing: true },
      { metric: 'rosteredHours', name: 'measure.rosteredHours', detail: 'detail.paid', ofStaffing: true },
    ],
  },
  {
    name: 'groupMoney',
    measures: [
      { metric: 'staffCost', name: 'measure.staffCost', ofStaffing: true },
      { metric: 'contactCost', name: 'measure.contactCost', detail: 'detail.besidesStaff' },
    ],
  },
];

/** All of them in one list. */
export const measuresOf = (rule: ServiceLevelRule): readonly Measure[] => measureGroups(rule).flatMap(({ measures }) => measures);

/** Stays the same while the rule changes by which the service level of a target is counted. */
export const measureKey = ({ metric, target }: FiguredMeasure): string => (target === 'serviceLevel' ? target : metric);
