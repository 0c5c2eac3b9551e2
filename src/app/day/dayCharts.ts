import type { ChartSpec } from '../charts/chart.ts';
import type { DayContext } from './context.ts';
import { queueCharts, volumeChart } from './queueCharts.ts';
import { staffChart } from './staffChart.ts';
import { shareCharts, waitChart } from './waitCharts.ts';

/** The charts of the part of the operation that is shown: a team has staff only, a channel or queue has none of its own. */
export function dayCharts(context: DayContext): ChartSpec[] {
  const { item } = context;
  if (item?.kind === 'teams') return [staffChart(context)];
  const staff = item === undefined ? [staffChart(context)] : [];
  return [volumeChart(context), waitChart(context), ...staff, ...shareCharts(context), ...queueCharts(context)];
}
