import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { filled } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import type { ChartSpec, PlotSpec } from './chart.ts';
import { useCursor, useCursorPoint } from './cursor.ts';
import { phraseWords } from './phrase.tsx';
import { heightOf, middleOf, type PlotArea } from './plotArea.ts';
import { spokenFigures } from './spokenFigures.ts';
import { useChartWords } from './words.ts';

interface CrosshairProps {
  readonly area: PlotArea;
  readonly plot: PlotSpec;
  readonly chart: ChartSpec;
  /** Whether keys move the cursor here. */
  readonly isOperated: boolean;
}

/** Where a key moves the cursor of a chart. */
function moved({ key, shiftKey }: KeyboardEvent, point: number, { count, stride }: ChartSpec['axis']): number | undefined {
  const by = shiftKey ? stride : 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return point + by;
    case 'ArrowLeft':
    case 'ArrowDown':
      return point - by;
    case 'PageUp':
      return point + stride;
    case 'PageDown':
      return point - stride;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** The line through all plots at the cursor, with a shape on each line that it meets; and what moves it. */
export function Crosshair({ area, plot, chart, isOperated }: CrosshairProps) {
  const { language, say } = useWords();
  const words = useChartWords();
  const { axis } = chart;
  const cursor = useCursor();
  const point = useCursorPoint(axis.count);
  const ground = useRef<HTMLDivElement>(null);
  const pointAt = ({ clientX }: PointerEvent) => {
    const from = ground.current?.getBoundingClientRect().left ?? 0;
    const share = (clientX - from - area.start) / (area.end - area.start);
    return Math.max(0, Math.min(axis.count - 1, Math.floor(share * axis.count)));
  };
  const press = (event: KeyboardEvent) => {
    const next = moved(event, point, axis);
    if (next === undefined) return;
    event.preventDefault();
    cursor.put(Math.max(0, Math.min(axis.count - 1, next)));
  };
  const x = middleOf(area, point);
  return (
    <>
      <svg className="crosshair" aria-hidden="true">
        <path className="crosshair-line" d={`M${x} ${area.top}V${area.bottom}`} />
        {plot.lines.map(({ id, position, course }) => {
          const value = course.value[point];
          if (value == null) return null;
          return <circle key={id} className="crosshair-dot" data-position={position} cx={x} cy={heightOf(area, value)} r={4.5} />;
        })}
      </svg>
      <div
        ref={ground}
        className="crosshair-ground"
        onPointerMove={(event) => (event.buttons === 0 ? cursor.hover(pointAt(event)) : cursor.put(pointAt(event)))}
        onPointerDown={(event) => cursor.put(pointAt(event))}
        onPointerLeave={() => cursor.hover(undefined)}
        {...(isOperated && {
          role: 'slider',
          tabIndex: 0,
          'aria-label': filled(words.cursor, { name: phraseWords(say, chart.measure) }),
          'aria-orientation': 'horizontal',
          'aria-valuemin': 1,
          'aria-valuemax': axis.count,
          'aria-valuenow': point + 1,
          'aria-valuetext': `${phraseWords(say, axis.name(point))}: ${spokenFigures(language, say, words, chart, point)}`,
          onKeyDown: press,
        })}
      />
    </>
  );
}
