import { expect } from 'vitest';
import type { ErlangC } from '../../src/erlang/erlangC.ts';
import type { QueuePerformance } from '../../src/erlang/queuePerformance.ts';
import { expectReference, type ReferenceCase, type Value } from './referenceCases.ts';

type Metric = (queue: QueuePerformance) => number;

/** Reference metric by name, from a queue's performance. */
const metrics: Record<string, Metric> = {
  p_wait: (queue) => queue.pWait,
  p_block: (queue) => queue.pBlock,
  p_abandon: (queue) => queue.pAbandon,
  p_served: (queue) => queue.pServed,
  p_wait_given_entered: (queue) => queue.pWait / (1 - queue.pBlock),
  p_abandon_given_entered: (queue) => queue.pAbandon / (1 - queue.pBlock),
  p_abandon_given_wait: (queue) => queue.pAbandon / queue.pWait,
  p_empty: (queue) => queue.pInSystem(0),
  queue_mean: (queue) => queue.queueMean,
  busy_mean: (queue) => queue.busyMean,
  carried_erlangs: (queue) => queue.busyMean,
  system_mean: (queue) => queue.systemMean,
  occupancy: (queue) => queue.occupancy,
  throughput_per_s: (queue) => queue.throughputPerSecond,
  wait_mean: (queue) => queue.meanWaitEntered,
  wait_mean_entered: (queue) => queue.meanWaitEntered,
  wait_mean_served: (queue) => queue.meanWaitServed,
  wait_mean_abandoned: (queue) => queue.meanWaitAbandoned,
  wait_mean_waiters: (queue) => queue.meanWaitWaiters,
  wait_variance: (queue) => (queue as ErlangC).waitVariance,
  response_mean: (queue) => queue.meanTimeInSystem,
  ln_p_wait: (queue) => Math.log(queue.pWait),
  p_30_in_system: (queue) => queue.pInSystem(30),
  wait_quantile_p90: (queue) => queue.waitQuantile(0.9),
  wait_quantile_entered_p90: (queue) => queue.waitQuantile(0.9),
};

type ThresholdMetric = (queue: QueuePerformance, seconds: number, shortSeconds: number) => number;

const thresholdMetrics: Record<string, ThresholdMetric> = {
  sl_offered: (queue, seconds) => queue.serviceLevel('offered', seconds),
  sl_entered: (queue, seconds) => queue.serviceLevel('entered', seconds),
  sl_answered: (queue, seconds) => queue.serviceLevel('answered', seconds),
  sl_excl_abandon_le_threshold: (queue, seconds) => queue.serviceLevel('ignoreAbandonsWithinTarget', seconds),
  sl_excl_short_abandon: (queue, seconds, short) => queue.serviceLevel('ignoreShortAbandons', seconds, short),
  sl_abandon_counts_as_met: (queue, seconds) => queue.serviceLevel('abandonsWithinTargetCount', seconds),
  p_wait_gt: (queue, seconds) => queue.pWaitLonger(seconds),
  p_abandon_le: (queue, seconds) => queue.abandonedWithin(seconds),
};

const quantiles: Record<string, (queue: QueuePerformance, p: number) => number> = {
  wait_quantile: (queue, p) => queue.waitQuantile(p),
  wait_quantile_entered: (queue, p) => queue.waitQuantile(p),
  wait_quantile_served: (queue, p) => queue.waitQuantileServed(p),
};

function checkServiceLevels(queue: QueuePerformance, rows: readonly Record<string, number>[], short: number): void {
  for (const { threshold_s = 0, ...values } of rows) {
    for (const [name, value] of Object.entries(values)) {
      const metric = thresholdMetrics[name];
      if (!metric) throw new Error(`no metric ${name}`);
      expectReference(metric(queue, threshold_s, short), name, value);
    }
  }
}

function check(queue: QueuePerformance, name: string, value: Value, params: ReferenceCase['params']): void {
  const metric = metrics[name];
  const threshold = thresholdMetrics[name];
  const quantile = quantiles[name];
  if (metric && typeof value === 'number') expectReference(metric(queue), name, value);
  else if (threshold && typeof value === 'number') expectReference(threshold(queue, Number(params.threshold_s), 0), name, value);
  else if (quantile && Array.isArray(value)) {
    for (const { p = 0, t_s = 0 } of value) expectReference(quantile(queue, p), `${name} ${p}`, t_s);
  } else if (name === 'service_level' && Array.isArray(value)) {
    checkServiceLevels(queue, value, Number(params.short_abandon_s));
  } else throw new Error(`no metric ${name}`);
}

/** Checks every expected value of a case; `except` are names checked elsewhere. null means below 1e-300. */
export function checkPerformance(
  queue: QueuePerformance,
  { expected, params }: ReferenceCase,
  except: readonly string[] = [],
): void {
  for (const [name, value] of Object.entries(expected)) {
    if (except.includes(name)) continue;
    if (value === null) expect(metrics[name]?.(queue), name).toBeLessThan(1e-300);
    else check(queue, name, value, params);
  }
}
