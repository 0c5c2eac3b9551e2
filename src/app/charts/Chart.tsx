import { memo, useId, useMemo, useState } from 'react';
import { ChartActions } from './ChartActions.tsx';
import { ChartTable } from './ChartTable.tsx';
import { type ChartSpec, type PlotSpec, plotsOf } from './chart.ts';
import { Plot } from './Plot.tsx';
import { PhraseText } from './phrase.tsx';
import { Readout } from './Readout.tsx';
import { ScenarioKey } from './SeriesKey.tsx';
import { useNear } from './useNear.ts';

const heightAlone = 220;
const heightOfSeveral = 170;

function PlotName({ of }: { readonly of: PlotSpec['of'] }) {
  if (of === undefined) return null;
  return (
    <p className="plot-name">
      {'measure' in of ? (
        of.measure.name
      ) : (
        <>
          <ScenarioKey position={of.scenario.position} />
          <bdi>{of.scenario.title}</bdi>
        </>
      )}
    </p>
  );
}

function Plots({ chart, isNear }: { readonly chart: ChartSpec; readonly isNear: boolean }) {
  const plots = useMemo(() => plotsOf(chart), [chart]);
  return (
    <div className="plots">
      {plots.map((plot, index) => (
        <div key={plot.id}>
          <PlotName of={plot.of} />
          <Plot
            chart={chart}
            plot={plot}
            height={plots.length > 1 ? heightOfSeveral : heightAlone}
            isOperated={index === 0}
            isNear={isNear}
          />
        </div>
      ))}
    </div>
  );
}

/** A chart that says what there is to see, shows it, and gives it away as table, file or picture. */
export const Chart = memo(({ chart }: { readonly chart: ChartSpec }) => {
  const [isTable, setIsTable] = useState(false);
  const [figure, isNear] = useNear<HTMLElement>();
  const id = useId();
  return (
    <figure className="chart panel" aria-labelledby={id} ref={figure} data-chart={chart.id}>
      <figcaption>
        <h3 id={id}>
          <PhraseText phrase={chart.title} />
        </h3>
        <p className="chart-measure">
          <PhraseText phrase={chart.measure} />
        </p>
      </figcaption>
      {isTable ? (
        <ChartTable chart={chart} />
      ) : (
        <div className="chart-body">
          <Readout chart={chart} isNear={isNear} />
          <Plots chart={chart} isNear={isNear} />
        </div>
      )}
      <div className="chart-foot">
        {chart.note && (
          <p className="chart-note">
            <PhraseText phrase={chart.note} />
          </p>
        )}
        <ChartActions chart={chart} figure={figure} isTable={isTable} onTable={setIsTable} />
      </div>
    </figure>
  );
});
