import type { Verdict } from '../../experiment/result.ts';
import { headingOf } from '../../experiment/summary/reportFigures.ts';
import type { MetricId } from '../../metrics/metrics.ts';
import { type Quantity, quantities } from '../language/quantity.ts';
import type { Told } from './clauses.ts';
import { isSame } from './isSame.ts';

/** What a comparison may turn on though no headline measure tells of it. */
const weighty = [
  'touchAttainment',
  'promisesKept',
  'forcedLeft',
  'highEffort',
  'customersLostPerWeek',
  'valueLost',
  'satisfactionOfAll',
] as const satisfies readonly MetricId[];

/** How a scenario differs from the baseline in something besides the headline measures. */
export interface Beside {
  readonly metric: (typeof weighty)[number];
  readonly verdict: Verdict;
  readonly now: Quantity | undefined;
  readonly before: Quantity | undefined;
}

/** What is better or worse in the scenario at a position, besides what the headline measures tell. */
export function besides({ language, comparison, facts }: Told, position: number): Beside[] {
  if (comparison.from === 'estimate') return [];
  return weighty.flatMap((metric) => {
    const difference = comparison.differences[position - 1]?.[metric];
    const [before, now] = [0, position].map((at) => comparison.values[at]?.[metric]?.value);
    const verdict = difference?.verdict;
    if (difference === undefined || before == null || now == null || isSame(difference)) return [];
    if (verdict !== 'better' && verdict !== 'worse') return [];
    const kind = { language, unit: headingOf(metric).unit, sense: 'value', currency: facts[0]?.currency ?? '' } as const;
    const texts = quantities(kind, [now, before]);
    return [{ metric, verdict, now: texts[0], before: texts[1] }];
  });
}
