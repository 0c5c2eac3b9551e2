import { useId, useState } from 'react';
import { useWidth } from '../charts/useWidth.ts';
import { filled } from '../language/rich.tsx';
import { isBetter, type ShownLevel, type ShownMeasure } from './shown.ts';
import { LevelChange, LevelValue, levelName } from './steps.tsx';
import { useExplainWords } from './words.ts';

const height = 22;
const barTop = 3;
/** Room at the end of the scale, so that no mark is cut off. */
const headroom = 1.04;
/** So wide is even the bar of a step that changes nothing that can be seen, in pixels. */
const thinnest = 2;

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly kind: 'whole' | 'better' | 'worse' | 'same' | 'endless';
}

function barOf(level: ShownLevel, before: number | null, measure: ShownMeasure, most: number): Bar {
  const { value, change } = level;
  if (value === null) return { from: 0, to: most, kind: 'endless' };
  if (before === null || change === null) return { from: 0, to: value, kind: 'whole' };
  return { from: before, to: value, kind: change === 0 ? 'same' : isBetter(measure, change) ? 'better' : 'worse' };
}

/** The bar of a row on the common scale, with the line that leads on from the row above and the interval of the change. */
function RowBar({ bar, ends, width, most }: { bar: Bar; ends: ShownLevel['ends']; width: number; most: number }) {
  const x = (value: number) => (Math.max(0, value) / (most * headroom)) * width;
  const [left, right] = [x(Math.min(bar.from, bar.to)), x(Math.max(bar.from, bar.to))];
  const middle = height / 2;
  const isStep = bar.kind !== 'whole' && bar.kind !== 'endless';
  const interval = isStep && ends ? ends.map((end) => x(bar.from + end)) : undefined;
  return (
    <svg className="waterfall-bar" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line className="ground" x1="0.5" x2="0.5" y1="0" y2={height} />
      {isStep && <line className="lead" x1={x(bar.from)} x2={x(bar.from)} y1="0" y2={height} />}
      <rect
        data-kind={bar.kind}
        x={left}
        y={barTop}
        width={Math.max(thinnest, right - left)}
        height={height - 2 * barTop}
        rx="1"
      />
      {interval && (
        <path
          className="whisker"
          d={`M${interval[0]} ${middle}H${interval[1]}M${interval[0]} ${middle - 4}v8M${interval[1]} ${middle - 4}v8`}
        />
      )}
    </svg>
  );
}

/** What a step stands for, under its bar once its name is pressed. */
function Meaning({ assumption, id }: { readonly assumption: NonNullable<ShownLevel['assumption']>; readonly id: string }) {
  const words = useExplainWords();
  return (
    <p className="meaning help" id={id}>
      {filled(words.keptTillNow, { before: words[`before.${assumption}`] })}{' '}
      {filled(words.takenIn, { after: words[`after.${assumption}`] })}
    </p>
  );
}

interface RowProps {
  readonly level: ShownLevel;
  readonly name: string;
  readonly bar: Bar;
  readonly measure: ShownMeasure;
  readonly width: number;
  readonly most: number;
}

function Row({ level, name, bar, measure, width, most }: RowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const isStep = level.assumption !== null;
  return (
    <li data-kind={isStep ? 'step' : 'whole'}>
      <div className="waterfall-text">
        {isStep ? (
          <button type="button" className="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
            {name}
          </button>
        ) : (
          <strong>{name}</strong>
        )}
        {isStep && (
          <span className="waterfall-change">
            <LevelChange level={level} measure={measure} />
          </span>
        )}
        <span className="waterfall-value">
          <LevelValue level={level} measure={measure} />
        </span>
      </div>
      {isOpen && level.assumption !== null && <Meaning assumption={level.assumption} id={id} />}
      <div dir="ltr">{width > 0 && <RowBar bar={bar} ends={level.ends} width={width} most={most} />}</div>
    </li>
  );
}

interface WaterfallProps {
  readonly levels: readonly ShownLevel[];
  readonly measure: ShownMeasure;
}

/** From Erlang C to the simulation: a bar for each, and between them one for each step, from where it begins to where it leads. */
export function Waterfall({ levels, measure }: WaterfallProps) {
  const words = useExplainWords();
  const [ref, width] = useWidth();
  const most = Math.max(1e-9, ...levels.flatMap(({ value }) => (value === null ? [] : [value])));
  const last = levels.at(-1);
  const common = { measure, width, most };
  return (
    <ol className="waterfall" ref={ref}>
      {levels.map((level, at) => (
        <Row
          key={level.assumption ?? 'erlangC'}
          level={level}
          name={levelName(words, level)}
          bar={barOf(level, levels[at - 1]?.value ?? null, measure, most)}
          {...common}
        />
      ))}
      {last && levels.length > 1 && (
        <Row
          level={{ ...last, assumption: null, change: null, ends: undefined }}
          name={last.isFormula ? words.byFormula : words.simulated}
          bar={barOf({ ...last, change: null }, null, measure, most)}
          {...common}
        />
      )}
    </ol>
  );
}
