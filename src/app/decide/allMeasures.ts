import type { HeadlineComparison } from '../../experiment/comparison/comparisonService.ts';
import { kinds } from '../../experiment/summary/scopes.ts';
import type { Metric, Scope } from '../../metrics/metric.ts';
import { type MetricId, metrics } from '../../metrics/metrics.ts';
import type { MessageKey } from '../language/english.ts';
import type { FiguredMeasure, MeasureGroup } from './measures.ts';

/** What measures can be asked of, in the order in which it is offered, by the scope that a measure names. */
export const measuredScopes = { all: 'all', ...kinds } as const satisfies Record<string, Scope>;
export type MeasuredScope = keyof typeof measuredScopes;

/** The measures that a scope has. */
export const metricsOf = (scope: MeasuredScope): MetricId[] =>
  metrics.filter(({ scopes }) => (scopes as readonly Scope[]).includes(measuredScopes[scope])).map(({ id }) => id);

const ofStaff: ReadonlySet<string> = new Set(['roster', 'team']);

/** The group of a measure, by its unit and by what it is counted over. */
function groupOf(metric: Metric): MessageKey {
  if (metric.unit === 'money') return 'groupMoney';
  const over = metric.kind === 'percentile' ? (metric.of === 'reached' ? 'target' : 'queue') : metric.over;
  if (ofStaff.has(over)) return 'groupStaff';
  return over === 'queue' ? 'groupService' : 'groupCustomers';
}

const groupNames = ['groupService', 'groupCustomers', 'groupStaff', 'groupMoney'] as const satisfies readonly MessageKey[];

type Values = Pick<HeadlineComparison, 'values'>;

/** Whether a measure is known and other than 0 in any of the scenarios. */
const holdsAnything = ({ values }: Values, metric: MetricId): boolean =>
  values.some((estimates) => (estimates[metric]?.value ?? 0) !== 0);

/** The measures of a scope of which nothing occurs in any of the scenarios. */
export const emptyMeasures = (comparison: Values, scope: MeasuredScope): MetricId[] =>
  metricsOf(scope).filter((id) => !holdsAnything(comparison, id));

/** Every measure that holds anything, and others that are asked for, in groups in the order of reports; groups without any are left out. */
export function everyMeasure(comparison: Values, others: readonly MetricId[] = []): MeasureGroup<FiguredMeasure>[] {
  const listed = metrics.filter(({ id }) => holdsAnything(comparison, id) || others.includes(id));
  return groupNames.flatMap((name) => {
    const measures = listed
      .filter((metric) => groupOf(metric) === name)
      .map((metric): FiguredMeasure => {
        const ofStaffing = metric.kind === 'ratio' && metric.over === 'roster';
        return { metric: metric.id, ...(ofStaffing ? { ofStaffing } : {}) };
      });
    return measures.length === 0 ? [] : [{ name, measures }];
  });
}
