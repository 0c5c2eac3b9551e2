import { memo, useMemo } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { letters } from '../comparison/state.ts';
import { useWords } from '../language/useWords.ts';
import type { ChartSpec, PlotSpec, Line as Series } from './chart.ts';
import { endLabels } from './endLabels.ts';
import { phraseWords } from './phrase.tsx';
import { acrossOf, bandPath, lonePath, marksPath, type PlotArea } from './plotArea.ts';
import { type Row, rowsOf } from './rowsOf.ts';

interface DrawingProps {
  readonly area: PlotArea;
  readonly ticks: readonly string[];
  readonly plot: PlotSpec;
  readonly chart: ChartSpec;
}

interface LinesProps {
  readonly area: PlotArea;
  readonly lines: readonly Series[];
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
  thin: () => ({ stroke: 'var(--ink-soft)', strokeWidth: 1.5, strokeDasharray: '3 3' }),
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

/** The bands of the lines. One path each, as a part a point is slow. */
function Bands({ area, lines }: LinesProps) {
  return lines.map(({ id, position, course }) => (
    <path key={id} className="series-band" data-position={position} d={bandPath(area, course)} />
  ));
}

/** What stands on the lines: shapes that tell them apart, and values that no line joins. */
function Marks({ area, lines }: LinesProps) {
  return lines.map(({ id, position, course }) => (
    <g key={id} className="series" data-position={position}>
      <path className="series-line" d={lonePath(area, course.value)} />
      <path className="series-marks" d={marksPath(area, position, course.value)} />
    </g>
  ));
}

/** The drawing of a plot: lines over their bands, earlier scenarios above later ones. The scale begins and ends where the area says. */
export const PlotDrawing = memo(({ area, ticks, plot, chart }: DrawingProps) => {
  const { say } = useWords();
  const rows = useMemo(() => rowsOf(plot.lines, area.count), [plot, area.count]);
  const numbered = plot.lines.map((line, index) => ({ line, index })).reverse();
  const marked = numbered.flatMap(({ line }) => (line.look === 'line' ? [line] : []));
  const texts = new Map(fitting(area, chart).map(({ at, text }) => [at, text]));
  const { width, height, start, end, top, bottom, count, scale } = area;
  return (
    <LineChart
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
      <Bands area={area} lines={marked} />
      {numbered.map(({ line, index }) => (
        <Line
          key={line.id}
          dataKey={(row: Row) => row.values[index] ?? null}
          type={line.look === 'line' ? 'linear' : 'step'}
          {...looks[line.look](line)}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <Marks area={area} lines={marked} />
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
    </LineChart>
  );
});
