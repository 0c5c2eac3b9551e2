import type { QueuePerformance } from '../erlang/queuePerformance.ts';
import type { Unit } from '../metrics/metric.ts';

interface ErlangMeasure {
  readonly id: keyof QueuePerformance;
  /** With its population. */
  readonly name: string;
  readonly unit: Unit;
}

/** What `erlang` says of a queue, beside service levels and percentiles of the wait. */
export const erlangMeasures = [
  { id: 'pWait', name: 'Have to wait, of all arrivals', unit: 'share' },
  { id: 'pBlock', name: 'Turned away, of all arrivals', unit: 'share' },
  { id: 'pAbandon', name: 'Give up, of all arrivals', unit: 'share' },
  { id: 'meanWaitServed', name: 'Mean wait of the answered (ASA)', unit: 'seconds' },
  { id: 'meanWaitEntered', name: 'Mean wait of all who enter', unit: 'seconds' },
  { id: 'meanWaitWaiters', name: 'Mean wait of those who wait', unit: 'seconds' },
  { id: 'meanWaitAbandoned', name: 'Mean wait of those who give up', unit: 'seconds' },
  { id: 'queueMean', name: 'Mean number waiting', unit: 'count' },
  { id: 'busyMean', name: 'Mean number in service', unit: 'count' },
  { id: 'occupancy', name: 'Occupancy of the agents', unit: 'share' },
] as const satisfies readonly ErlangMeasure[];

/** Percentiles of the wait that are given, of all who enter. */
export const waitPercents = [50, 80, 90, 95, 99] as const;
