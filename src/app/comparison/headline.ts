import type { MetricId } from '../../metrics/metrics.ts';
import type { ServiceLevelRule } from '../../scenario/vocabulary.ts';
import type { MessageKey } from '../language/english.ts';

/** The metrics of which the catalogue says what is divided by what. */
type Defined = { [Id in MetricId]: `formula.${Id}` extends MessageKey ? Id : never }[MetricId];

/** A row of the table of headline measures. */
export interface HeadlineMeasure {
  readonly metric: Defined;
  readonly name: MessageKey;
  /** What the name leaves open: the rule of the service level. */
  readonly detail?: MessageKey;
}

export interface HeadlineGroup {
  readonly name: MessageKey;
  readonly measures: readonly HeadlineMeasure[];
}

/** The headline measures in the order of the page, with the service level by a rule. */
export function headlineGroups(rule: ServiceLevelRule): readonly HeadlineGroup[] {
  return [
    {
      name: 'groupCustomers',
      measures: [
        { metric: `serviceLevel.${rule}`, name: 'measure.serviceLevel', detail: `rule.${rule}` },
        { metric: 'meanWait.served', name: 'measure.meanWait.served' },
        { metric: 'waitPercentile90', name: 'measure.waitPercentile90' },
        { metric: 'abandonment', name: 'measure.abandonment' },
        { metric: 'contactsPerInquiry', name: 'measure.contactsPerInquiry' },
        { metric: 'resolvedAtFirst', name: 'measure.resolvedAtFirst' },
        { metric: 'givenUp', name: 'measure.givenUp' },
      ],
    },
    {
      name: 'groupStaff',
      measures: [
        { metric: 'occupancy', name: 'measure.occupancy' },
        { metric: 'agentsOnFloor', name: 'measure.agentsOnFloor' },
        { metric: 'rosteredHours', name: 'measure.rosteredHours' },
      ],
    },
    {
      name: 'groupMoney',
      measures: [
        { metric: 'staffCost', name: 'measure.staffCost' },
        { metric: 'contactCost', name: 'measure.contactCost' },
      ],
    },
  ];
}

/** All of them in one list. */
export const headlineMeasures = (rule: ServiceLevelRule): readonly HeadlineMeasure[] =>
  headlineGroups(rule).flatMap(({ measures }) => measures);
