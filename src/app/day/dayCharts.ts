import type { ChartSpec } from '../charts/chart.ts';
import type { DayContext } from './context.ts';
import { queueCharts, volumeChart } from './queueCharts.ts';
import { staffChart } from './staffCharts.ts';

/** The charts of the part of the operation that is shown: a team has staff only, a queue has none of its own. */
export function dayCharts(context: DayContext): ChartSpec[] {
  const { item } = context;
  if (item?.kind === 'teams') return [staffChart(context)];
  if (item !== undefined) return [volumeChart(context), ...queueCharts(context)];
  const [wait, ...others] = queueCharts(context);
  return [volumeChart(context), ...(wait ? [wait] : []), staffChart(context), ...others];
}
