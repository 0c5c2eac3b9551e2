import { letters } from '../comparison/state.ts';
import { filled } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import type { ChartMeasure } from './chart.ts';
import { shapePath } from './plotArea.ts';

interface SeriesKeyProps {
  readonly position: number;
  readonly look?: ChartMeasure['look'];
}

/** How the line of a scenario looks: a piece of it, with its shape. */
export function SeriesKey({ position, look = 'line' }: SeriesKeyProps) {
  return (
    <svg className="series-key" viewBox="0 0 34 14" width="34" height="14" aria-hidden="true">
      <g className="series" data-position={position} data-look={look}>
        <path className="series-line" d="M1 7H33" />
        {look === 'line' && <path className="series-marks" d={shapePath(position, 17, 7)} />}
      </g>
    </svg>
  );
}

/** The same with the letter of the scenario behind it. */
export function ScenarioKey({ position }: Pick<SeriesKeyProps, 'position'>) {
  const { say } = useWords();
  const letter = letters[position] ?? '';
  return (
    <span className="scenario-key">
      <SeriesKey position={position} />
      <bdi aria-hidden="true">{letter}</bdi>
      <span className="only-heard">{filled(say.scenario, { letter })}</span>
    </span>
  );
}
