import { useElementSize } from '@mantine/hooks';
import { memo, useMemo } from 'react';
import { filled } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { Crosshair } from './Crosshair.tsx';
import type { ChartSpec, PlotSpec } from './chart.ts';
import { frameOf } from './frameOf.ts';
import { PlotDrawing } from './PlotDrawing.tsx';
import { phraseWords } from './phrase.tsx';
import { tickTexts } from './scale.ts';
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
  const { ref, width } = useElementSize();
  const ticks = useMemo(() => tickTexts(language, plot.unit, plot.scale), [language, plot]);
  const hasLabelsAbove = (chart.limits?.length ?? 0) > 0;
  const area = useMemo(
    () => frameOf({ width, height }, plot.scale, chart.axis.count, ticks, hasLabelsAbove),
    [width, height, plot, chart.axis.count, ticks, hasLabelsAbove],
  );
  const name = filled(words.chart, { title: phraseWords(say, chart.title), measure: phraseWords(say, chart.measure) });
  return (
    <div className="plot" dir="ltr" ref={ref} style={{ blockSize: height }}>
      {width > 0 && isNear && (
        <>
          <div role="img" aria-label={name}>
            <PlotDrawing area={area} ticks={ticks} plot={plot} chart={chart} />
          </div>
          <Crosshair area={area} plot={plot} chart={chart} isOperated={isOperated} />
        </>
      )}
    </div>
  );
});
