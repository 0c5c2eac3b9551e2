import type { MetricId } from '../../metrics/metrics.ts';
import type { Difference, Estimate, Result } from '../result.ts';
import { compareScope } from '../summary/compare.ts';
import type { Assumption } from './assumptions.ts';
import {
  type ExplainedLevel,
  type ExplainedMeasure,
  type ExplainedStep,
  type ExplainedValue,
  explainedMeasures,
} from './explanation.ts';
import { ownHours } from './flatDay.ts';
import type { Judged } from './judged.ts';
import type { Question } from './question.ts';

const metricsOf = ({ target: { rule } }: Question): Readonly<Record<ExplainedMeasure, MetricId>> => ({
  serviceLevel: `serviceLevel.${rule}`,
  meanWait: 'meanWait.served',
  abandonment: 'abandonment',
});

/** Figures of the queue in two results, and of the second less the first. */
function compared(question: Question, one: Result, other: Result) {
  const wanted = [...Object.values(metricsOf(question)), 'contactsOffered'] as const;
  const { estimates, differences } = compareScope([one, other], { mode: 'same-staff' }, 'queues', wanted);
  return { estimates: estimates[1]?.[question.queue] ?? {}, differences: differences[0]?.[question.queue] ?? {} };
}

/** Whether every replication gave the same figures of the queue before and after. */
export function changesNothing(question: Question, before: Judged, after: Judged): boolean {
  if (before.result === undefined || after.result === undefined) return false;
  const { differences } = compared(question, before.result, after.result);
  return Object.values(differences).every(({ value, low, high }) => !value && !low && !high);
}

const exactly = (value: number): ExplainedValue => {
  const finite = Number.isFinite(value) ? value : null;
  return { value: finite, low: finite, high: finite, exact: true };
};

const simulated = (estimate: Estimate | undefined): ExplainedValue => {
  const { value, low, high } = estimate ?? { value: null, low: null, high: null };
  return { value, low, high, exact: false };
};

const byMeasure = <T>(of: (measure: ExplainedMeasure) => T): Record<ExplainedMeasure, T> =>
  Object.fromEntries(explainedMeasures.map((measure) => [measure, of(measure)])) as Record<ExplainedMeasure, T>;

/** A level in figures. */
export function explainedLevel(question: Question, judged: Judged, agentsNeeded: number | null): ExplainedLevel {
  const { assumption, source, formula, result } = judged;
  const { plain, target, shortAbandonSeconds } = question;
  if (formula !== undefined) {
    const { serviceLevel, meanWaitServed, pAbandon, pBlock } = formula(plain.agents);
    const values = {
      serviceLevel: exactly(serviceLevel(target.rule, target.withinSeconds, shortAbandonSeconds)),
      meanWait: exactly(meanWaitServed),
      abandonment: exactly(pAbandon / (1 - pBlock)),
    };
    return { assumption, by: 'formula', values, contactsPerHour: 3600 * plain.arrivalsPerSecond, agentsNeeded };
  }
  if (result === undefined) throw new RangeError('explainedLevel requires a formula or a result');
  const { estimates } = compared(question, result, result);
  const metrics = metricsOf(question);
  const contactsPerHour = (estimates.contactsOffered?.value ?? 0) / ownHours(source.scenario, question);
  const values = byMeasure((measure) => simulated(estimates[metrics[measure]]));
  return { assumption, by: 'simulation', values, contactsPerHour, agentsNeeded };
}

const less = (one: number | null, other: number | null): number | null => (one === null || other === null ? null : one - other);

/** The second value less the first. The interval: of the paired difference, else of the second, as the first is exact. */
function difference(first: ExplainedValue, second: ExplainedValue, paired: Difference | undefined): ExplainedValue {
  const value = less(second.value, first.value);
  if (paired !== undefined) return { value, low: paired.low, high: paired.high, exact: false };
  return { value, low: less(second.low, first.value), high: less(second.high, first.value), exact: second.exact };
}

/** What changes from one level to the next. */
export function explainedStep(
  question: Question,
  [before, after]: readonly [Judged, Judged],
  [from, to]: readonly [ExplainedLevel, ExplainedLevel],
): ExplainedStep {
  const isPaired = before.formula === undefined && before.result !== undefined && after.result !== undefined;
  const paired = isPaired ? compared(question, before.result as Result, after.result as Result).differences : {};
  const metrics = metricsOf(question);
  return {
    assumption: to.assumption as Assumption,
    differences: byMeasure((measure) => difference(from.values[measure], to.values[measure], paired[metrics[measure]])),
    agentsNeeded: less(to.agentsNeeded, from.agentsNeeded),
  };
}
