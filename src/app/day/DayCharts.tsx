import { type ReactNode, useMemo, useState } from 'react';
import { Chart } from '../charts/Chart.tsx';
import { CursorContext, createCursor } from '../charts/cursor.ts';
import type { DayContext } from './context.ts';
import { dayCharts } from './dayCharts.ts';
import type { DayData } from './dayData.ts';
import { extremeOf } from './finding.ts';
import { PeriodChoice } from './PeriodChoice.tsx';
import { PointStepper } from './PointStepper.tsx';
import { keyOfPeriod, type Period } from './period.ts';
import { useDayContext } from './useDayContext.ts';
import type { Detail } from './useDetail.ts';
import { Waits } from './Waits.tsx';
import { WorstTimes } from './WorstTimes.tsx';
import { worstTimes } from './worstTimes.ts';

interface DayChartsProps {
  readonly detail: Detail<DayData>;
  readonly isStale: boolean;
  /** What stands before the choice of time. */
  readonly children: ReactNode;
}

/** Where charts are read at first: at the worst time of the baseline, else at its most agents. */
function firstPoint(context: DayContext, charts: ReturnType<typeof dayCharts>): number {
  if (context.item?.kind !== 'teams') {
    const worst = worstTimes(context)[0]?.point;
    if (worst !== undefined) return worst;
  }
  return extremeOf(charts[0]?.measures[0]?.courses[0]?.value ?? [], () => true, 'most') ?? 0;
}

/** The charts of a part of the operation over a period, read at one time. */
export function DayCharts({ detail, isStale, children }: DayChartsProps) {
  const [chosen, choose] = useState<Period>();
  const context = useDayContext(detail, chosen);
  const { axis, period, calendar, item } = context;
  const charts = useMemo(() => dayCharts(context), [context]);
  const key = `${keyOfPeriod(period)} ${calendar.startDate}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: newer figures leave the charts where they are read
  const cursor = useMemo(() => createCursor(firstPoint(context, charts)), [key]);
  const hasQueues = item?.kind !== 'teams';
  return (
    <CursorContext value={cursor}>
      <div className="day-toolbar">
        {children}
        <PeriodChoice calendar={calendar} period={period} onChoose={choose} />
        <PointStepper axis={axis} />
      </div>
      <div className="day-charts" data-stale={isStale} data-days={period.by === 'day' ? 1 : period.days}>
        {hasQueues && <WorstTimes context={context} />}
        {charts.map((chart) => (
          <Chart key={chart.id} chart={chart} />
        ))}
        {hasQueues && <Waits context={context} />}
      </div>
    </CursorContext>
  );
}
