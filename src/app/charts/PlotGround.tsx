import { memo } from 'react';
import { useWords } from '../language/useWords.ts';
import type { ChartSpec, PlotSpec } from './chart.ts';
import { type Area, acrossOf, heightOf } from './paths.ts';
import { phraseWords } from './phrase.tsx';

interface GroundProps {
  readonly area: Area;
  readonly ticks: readonly string[];
  readonly plot: PlotSpec;
  readonly chart: ChartSpec;
}

/** Texts along the axis that have room beside each other. */
function fitting(area: Area, { axis }: ChartSpec) {
  let free = Number.NEGATIVE_INFINITY;
  return axis.ticks.flatMap(({ at, text }) => {
    const x = acrossOf(area, at);
    const half = 3.6 * text.length + 2;
    if (x - half < free || x + half > area.end + 26) return [];
    free = x + half;
    return [{ x, text }];
  });
}

function Target({ area, target }: { readonly area: Area; readonly target: NonNullable<PlotSpec['target']> }) {
  const { say } = useWords();
  const y = heightOf(area, target.value);
  return (
    <g className="plot-target">
      <path d={`M${area.start} ${y}H${area.end}`} />
      <text x={area.end} y={y - 4} textAnchor="end">
        {phraseWords(say, target.text, true)}
      </text>
    </g>
  );
}

/** What stands behind the lines: the scales, the partings, the target. */
export const PlotGround = memo(({ area, ticks, plot, chart }: GroundProps) => {
  const { say } = useWords();
  const { start, end, top, bottom } = area;
  return (
    <>
      <g className="plot-grid">
        {plot.scale.ticks.map((tick) => (
          <path key={tick} className={tick === 0 ? 'base' : undefined} d={`M${start} ${heightOf(area, tick)}H${end}`} />
        ))}
        {chart.axis.partings.map((at) => (
          <path key={at} d={`M${acrossOf(area, at)} ${top}V${bottom}`} />
        ))}
      </g>
      <g className="plot-ticks">
        {plot.scale.ticks.map((tick, index) => (
          <text key={tick} x={start - 6} y={heightOf(area, tick) + 4} textAnchor="end">
            {ticks[index]}
          </text>
        ))}
        {fitting(area, chart).map(({ x, text }) => (
          <text key={x} x={x} y={bottom + 17} textAnchor="middle" data-axis="points">
            {text}
          </text>
        ))}
      </g>
      {plot.target && <Target area={area} target={plot.target} />}
      {chart.limits?.map(({ at, text }) => (
        <g key={at} className="plot-target">
          <path d={`M${acrossOf(area, at)} ${top}V${bottom}`} />
          <text x={acrossOf(area, at)} y={top - 7} textAnchor="middle">
            {phraseWords(say, text, true)}
          </text>
        </g>
      ))}
    </>
  );
});
