import type { Unit } from '../../metrics/metric.ts';

/** Mean counts of contacts are read with one decimal, and large ones with none. */
export const readUnit = (unit: Unit, numbers: readonly number[]): Unit =>
  unit === 'count' && Math.max(0, ...numbers.map(Math.abs)) < 99.5 ? 'agents' : unit;
