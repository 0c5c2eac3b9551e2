import { memo, useMemo } from 'react';
import { filled } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { Crosshair } from './Crosshair.tsx';
import type { ChartSpec, PlotSpec } from './chart.ts';
import { frameOf } from './frameOf.ts';
import { PlotDrawing } from './PlotDrawing.tsx';
import { phraseWords } from './phrase.tsx';
import { tickTexts } from './scale.ts';
import { useInTurn } from './useInTurn.ts';
import { useWidth } from './useWidth.ts';
import { useChartWords } from './words.ts';

interface PlotProps {
  readonly chart: ChartSpec;
  readonly plot: PlotSpec;
  readonly height: number;
  /** Whether the cursor is moved by keys here. */
  readonly isOperated: boolean;
  /** Whether it is in view, or nearly so. */
  readonly isNear: boolean;
}

/** A plot in a frame of fixed height: time runs from left to right in every language. */
export const Plot = memo(({ chart, plot, height, isOperated, isNear }: PlotProps) => {
  const { language, say } = useWords();
  const words = useChartWords();
  const [ref, width] = useWidth();
  const wanted = useMemo(() => {
    if (width === 0 || !isNear) return undefined;
    const ticks = tickTexts(language, plot.unit, plot.scale);
    const hasLabelsAbove = (chart.limits?.length ?? 0) > 0;
    return { chart, plot, ticks, area: frameOf({ width, height }, plot.scale, chart.axis.count, ticks, hasLabelsAbove) };
  }, [language, chart, plot, width, height, isNear]);
  const drawn = useInTurn(wanted);
  const name = filled(words.chart, { title: phraseWords(say, chart.title), measure: phraseWords(say, chart.measure) });
  return (
    <div className="plot" dir="ltr" ref={ref} style={{ blockSize: height }}>
      {drawn && (
        <div role="img" aria-label={name}>
          <PlotDrawing area={drawn.area} ticks={drawn.ticks} plot={drawn.plot} chart={drawn.chart} />
        </div>
      )}
      {drawn && isNear && <Crosshair area={drawn.area} plot={drawn.plot} chart={drawn.chart} isOperated={isOperated} />}
    </div>
  );
});
