import type { QueuePerformance } from '../erlang/queuePerformance.ts';
import type { Unit } from '../metrics/metric.ts';

interface ErlangMeasure {
  readonly id: Figures;
  /** With its population. */
  readonly name: string;
  readonly unit: Unit;
  /** Share of the arrivals of which it is a mean, where that may be nobody. */
  readonly of?: Figures;
}

/** What of a queue is a number. */
type Figures = { [Id in keyof QueuePerformance]: QueuePerformance[Id] extends number ? Id : never }[keyof QueuePerformance];

/** What `erlang` says of a queue, beside service levels and percentiles of the wait. */
export const erlangMeasures = [
  { id: 'pWait', name: 'Have to wait, of all arrivals', unit: 'share' },
  { id: 'pBlock', name: 'Turned away, of all arrivals', unit: 'share' },
  { id: 'pAbandon', name: 'Give up, of all arrivals', unit: 'share' },
  { id: 'meanWaitServed', name: 'Mean wait of the answered (ASA)', unit: 'seconds' },
  { id: 'meanWaitEntered', name: 'Mean wait of all who enter', unit: 'seconds' },
  { id: 'meanWaitWaiters', name: 'Mean wait of those who wait', unit: 'seconds', of: 'pWait' },
  { id: 'meanWaitAbandoned', name: 'Mean wait of those who give up', unit: 'seconds', of: 'pAbandon' },
  { id: 'queueMean', name: 'Mean number waiting', unit: 'count' },
  { id: 'busyMean', name: 'Mean number in service', unit: 'count' },
  { id: 'occupancy', name: 'Occupancy of the agents', unit: 'share' },
] as const satisfies readonly ErlangMeasure[];

/** The value of a measure; null for the mean of nobody. */
export function erlangFigure(queue: QueuePerformance, { id, of }: ErlangMeasure): number | null {
  return of !== undefined && queue[of] === 0 ? null : queue[id];
}

/** Percentiles of the wait that are given, of all who enter. */
export const waitPercents = [50, 80, 90, 95, 99] as const;
