import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { Num, QuantityText } from '../views/Num.tsx';
import type { ChartMeasure, ChartSpec } from './chart.ts';
import { useCursorPoint } from './cursor.ts';
import { type Figure, figuresAt, figuresOf } from './figuresAt.ts';
import { PhraseText } from './phrase.tsx';
import { ScenarioKey, SeriesKey } from './SeriesKey.tsx';
import { useChartWords } from './words.ts';

function Nothing() {
  const words = useChartWords();
  return (
    <span className="nothing">
      <span aria-hidden="true">–</span>
      <span className="only-heard">{words.noFigure}</span>
    </span>
  );
}

/** A value, with its interval where it has one. */
function FigureText({ figure, isBare = false }: { readonly figure: Figure | undefined; readonly isBare?: boolean }) {
  const { say } = useWords();
  if (figure === undefined) return <Nothing />;
  const { value, low, high } = figure;
  const hasInterval = !isBare && low !== undefined && high !== undefined && low.text !== high.text;
  return (
    <>
      <strong>
        <QuantityText quantity={value} />
      </strong>
      {hasInterval && (
        <span className="interval">{rich(say.interval, { low: <Num>{low.text}</Num>, high: <Num>{high.text}</Num> })}</span>
      )}
    </>
  );
}

function Difference({ figure }: { readonly figure: Figure | undefined }) {
  return figure?.difference ? <QuantityText quantity={figure.difference} /> : <Nothing />;
}

interface ReadoutProps {
  readonly chart: ChartSpec;
}

/** The heading of the figures of a measure; where there is only one, the chart has named it. */
function MeasureHeading({ chart, measure }: ReadoutProps & { readonly measure: ChartMeasure }) {
  if (chart.measures.length === 1) return <span className="only-heard">{measure.name}</span>;
  return (
    <>
      {chart.plots === 'byScenario' && <SeriesKey position={0} look={measure.look} />}
      {measure.name}
    </>
  );
}

/** The figures at the cursor and over the whole time shown, one row a scenario: legend and read-out in one. */
export function Readout({ chart, isNear }: ReadoutProps & { readonly isNear: boolean }) {
  const { language, say } = useWords();
  const { axis, scenarios, measures, wholeName } = chart;
  const point = useCursorPoint(axis.count, isNear);
  const [first] = measures;
  const figures = measures.map((measure) => figuresAt(language, measure, point));
  const whole = first?.whole && figuresOf(language, first, first.whole);
  const isAlone = measures.length === 1;
  const hasDifference = isAlone && scenarios.length > 1;
  return (
    <table className="readout" data-measures={measures.length}>
      <caption>
        <PhraseText phrase={axis.name(point)} />
      </caption>
      <thead>
        <tr>
          <td />
          {measures.map((measure) => (
            <th key={measure.id} scope="col">
              <MeasureHeading chart={chart} measure={measure} />
            </th>
          ))}
          {hasDifference && <th scope="col">{say.difference}</th>}
          {whole && <th scope="col">{wholeName}</th>}
        </tr>
      </thead>
      <tbody>
        {scenarios.map(({ position, title }, index) => (
          <tr key={position}>
            <th scope="row">
              <ScenarioKey position={position} />
              <span className="only-heard">
                {' '}
                <bdi>{title}</bdi>
              </span>
            </th>
            {measures.map((measure, place) => (
              <td key={measure.id}>
                <FigureText figure={figures[place]?.[index]} />
              </td>
            ))}
            {hasDifference && <td>{index > 0 && <Difference figure={figures[0]?.[index]} />}</td>}
            {whole && (
              <td>
                <FigureText figure={whole[index]} isBare />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
