import { useCursor, useCursorPoint } from '../charts/cursor.ts';
import { PhraseText } from '../charts/phrase.tsx';
import type { TimeAxis } from './timeAxis.ts';
import { useDayWords } from './words.ts';

interface StepProps {
  readonly label: string;
  readonly path: string;
  readonly to: number;
  readonly axis: TimeAxis;
}

function Step({ label, path, to, axis }: StepProps) {
  const cursor = useCursor();
  const isPossible = to >= 0 && to < axis.count;
  return (
    <button
      type="button"
      className="day-step"
      aria-label={label}
      aria-disabled={!isPossible}
      onClick={() => isPossible && cursor.put(to)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

/** The time at which all charts are read, with a step to either side; earlier stands where the charts have it. */
export function PointStepper({ axis }: { readonly axis: TimeAxis }) {
  const words = useDayWords();
  const point = useCursorPoint(axis.count);
  return (
    <div className="list-choice day-stepper">
      <span className="day-stepper-name">{words.point}</span>
      <div className="day-stepper-row" dir="ltr">
        <Step label={words.earlier} path="M10 3 5 8l5 5" to={point - 1} axis={axis} />
        <output className="day-stepper-point">
          <bdi>
            <PhraseText phrase={axis.name(point)} />
          </bdi>
        </output>
        <Step label={words.later} path="M6 3l5 5-5 5" to={point + 1} axis={axis} />
      </div>
    </div>
  );
}
