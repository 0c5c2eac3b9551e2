import { memo } from 'react';
import { letters } from '../comparison/state.ts';
import type { PlotSpec } from './chart.ts';
import { endLabels } from './endLabels.ts';
import { type Area, bandPath, linePath, marksPath, stepPath } from './paths.ts';

interface LinesProps {
  readonly area: Area;
  readonly plot: PlotSpec;
  /** Whether the letters of the scenarios stand at the ends of the lines. */
  readonly isLettered: boolean;
}

/** The lines of a plot over their bands, later scenarios below earlier ones. */
export const PlotLines = memo(({ area, plot, isLettered }: LinesProps) => {
  const lines = [...plot.lines].reverse();
  return (
    <>
      {lines.map(({ id, position, look, course }) => (
        <g key={id} className="series" data-position={position} data-look={look}>
          {look === 'line' && <path className="series-band" d={bandPath(area, course)} />}
          <path className="series-line" d={look === 'line' ? linePath(area, course.value) : stepPath(area, course.value)} />
          {look === 'line' && <path className="series-marks" d={marksPath(area, position, course.value)} />}
        </g>
      ))}
      {isLettered &&
        endLabels(area, plot.lines).map(({ position, x, y }) => (
          <text key={position} className="end-label" data-position={position} x={x} y={y}>
            {letters[position]}
          </text>
        ))}
    </>
  );
});
