import { quantileAt } from '../random/quantileAt.ts';
import { tables } from './state.ts';

/** The standard variate (mean 1) of the law at an offset of the model's tables, for 32 random bits. */
export function standardAt(table: number, bits: number): number {
  return quantileAt(tables, table, bits);
}
