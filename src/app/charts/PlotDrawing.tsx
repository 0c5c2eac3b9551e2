import { memo, useMemo } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { letters } from '../comparison/state.ts';
import { useWords } from '../language/useWords.ts';
import type { ChartSpec, PlotSpec, Line as Series } from './chart.ts';
import { endLabels } from './endLabels.ts';
import { phraseWords } from './phrase.tsx';
import { acrossOf, markAt, type PlotArea, shapePath } from './plotArea.ts';
import { type Row, rowsOf } from './rowsOf.ts';

interface DrawingProps {
  readonly area: PlotArea;
  readonly ticks: readonly string[];
  readonly plot: PlotSpec;
  readonly chart: ChartSpec;
}

/** How the line of each scenario looks, so that none is told by colour alone. */
const dashes = ['', '7 4', '2 3.5', '9 3 2 3'] as const;
const looks = {
  line: ({ position }: Series) => ({
    stroke: `var(--series-${position})`,
    strokeWidth: 2,
    strokeDasharray: dashes[position] ?? '',
  }),
  steps: () => ({ stroke: 'var(--ink)', strokeWidth: 1.5 }),
  thin: () => ({ stroke: 'var(--ink-soft)', strokeWidth: 1, strokeDasharray: '3 3' }),
};

/** Ticks along the axis that have room beside each other. */
function fitting(area: PlotArea, { axis }: ChartSpec) {
  let free = Number.NEGATIVE_INFINITY;
  return axis.ticks.filter(({ at, text }) => {
    const x = acrossOf(area, at);
    const half = 3.6 * text.length + 2;
    if (x - half < free || x + half > area.end + 26) return false;
    free = x + half;
    return true;
  });
}

interface DotProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly index: number;
}

/** Shapes along a line, far enough apart; a value that stands alone is a short dash. */
function dotsOf(area: PlotArea, { position, course }: Series) {
  const isThere = (point: number) => course.value[point] != null;
  const half = (area.end - area.start) / area.count / 2;
  return ({ cx, cy, index }: DotProps) => {
    if (cx === undefined || cy === undefined || !isThere(index)) return <g key={index} />;
    const isAlone = !isThere(index - 1) && !isThere(index + 1);
    return (
      <g key={index} className="series" data-position={position}>
        {isAlone && <path className="series-line" d={`M${cx - half} ${cy}H${cx + half}`} />}
        {markAt(area, position, index) && <path className="series-marks" d={shapePath(position, cx, cy)} />}
      </g>
    );
  };
}

/** The drawing of a plot: lines over their bands, earlier scenarios above later ones. The scale begins and ends where the area says. */
export const PlotDrawing = memo(({ area, ticks, plot, chart }: DrawingProps) => {
  const { say } = useWords();
  const rows = useMemo(() => rowsOf(plot.lines, area.count), [plot, area.count]);
  const numbered = plot.lines.map((line, index) => ({ line, index })).reverse();
  const texts = new Map(fitting(area, chart).map(({ at, text }) => [at, text]));
  const { width, height, start, end, top, bottom, count, scale } = area;
  return (
    <ComposedChart
      className="plot-drawing"
      width={width}
      height={height}
      data={rows as Row[]}
      margin={{ top, right: width - end, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontalValues={[...scale.ticks]} verticalValues={[...chart.axis.partings]} stroke="var(--line)" />
      <XAxis
        dataKey="at"
        type="number"
        domain={[0, count]}
        height={height - bottom}
        ticks={[...texts.keys()]}
        interval={0}
        tickFormatter={(at: number) => texts.get(at) ?? ''}
        tickLine={false}
        tick={{ fill: 'var(--ink-soft)', fontSize: 12 }}
        stroke="var(--edge)"
      />
      <YAxis
        width={start}
        domain={[0, scale.to]}
        ticks={[...scale.ticks]}
        interval={0}
        tickFormatter={(_: number, index: number) => ticks[index] ?? ''}
        axisLine={false}
        tickLine={false}
        tick={{ fill: 'var(--ink-soft)', fontSize: 12 }}
      />
      {numbered.map(({ line, index }) =>
        line.look === 'line' ? (
          <Area
            key={`band ${line.id}`}
            dataKey={(row: Row) => row.bands[index] ?? null}
            stroke="none"
            fill={`var(--series-${line.position})`}
            fillOpacity={0.17}
            isAnimationActive={false}
            activeDot={false}
          />
        ) : null,
      )}
      {numbered.map(({ line, index }) => (
        <Line
          key={line.id}
          dataKey={(row: Row) => row.values[index] ?? null}
          type={line.look === 'line' ? 'linear' : 'step'}
          {...looks[line.look](line)}
          dot={line.look === 'line' ? dotsOf(area, line) : false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {plot.target && (
        <ReferenceLine
          y={plot.target.value}
          stroke="var(--ink-soft)"
          strokeDasharray="2 4"
          label={{ value: phraseWords(say, plot.target.text, true), position: 'insideBottomRight', className: 'plot-target' }}
        />
      )}
      {chart.limits?.map(({ at, text }) => (
        <ReferenceLine
          key={at}
          x={at}
          stroke="var(--ink-soft)"
          strokeDasharray="2 4"
          label={{ value: phraseWords(say, text, true), position: 'top', className: 'plot-target' }}
        />
      ))}
      {chart.plots !== 'byScenario' &&
        endLabels(area, plot.lines).map(({ position, x, y }) => (
          <text key={position} className="end-label" data-position={position} x={x} y={y}>
            {letters[position]}
          </text>
        ))}
    </ComposedChart>
  );
});
