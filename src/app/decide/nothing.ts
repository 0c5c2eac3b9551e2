import type { HeadlineComparison } from '../../experiment/comparison/comparisonService.ts';
import type { MetricId } from '../../metrics/metrics.ts';
import type { MessageKey } from '../language/english.ts';

const ofWaits: ReadonlySet<string> = new Set([
  'meanWait.served',
  'waitPercentile90',
  'overLimit',
  'abandonment',
  'abandonment.ignoreShort',
]);

/** Why a scenario has no figure of a measure. */
export function nothingKey(metric: MetricId, from: HeadlineComparison['from']): MessageKey {
  if (metric === 'staffCost') return 'nothing.wage';
  if (metric === 'contactCost') return 'nothing.cost';
  if (from === 'estimate') return 'nothing.later';
  return metric.startsWith('serviceLevel.') || ofWaits.has(metric) ? 'nothing.waits' : 'nothing.none';
}
