import { useMemo } from 'react';
import type { JsonValue } from '../../scenario/jsonValue.ts';
import { type Path, valueAt } from '../../scenario/path.ts';
import type { NumbersNode } from '../fields/fieldNode.ts';
import { setField } from '../fields/setField.ts';
import { CellGrid } from './CellGrid.tsx';
import { calendarOf } from './calendar.ts';
import { useScene } from './scene.ts';
import { fitted, seriesModel, wantedLength } from './series.ts';

/** A list of numbers as a grid, with what fits it to the calendar. */
export function SeriesGrid({ path, node }: { readonly path: Path; readonly node: NumbersNode }) {
  const scene = useScene();
  const { document, say, change } = scene;
  const value = valueAt(document, path);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the grid shows the list and the calendar, nothing else of the scene
  const model = useMemo(() => seriesModel(path, node, scene), [path.join('\n'), node, value, document.calendar, scene.writing]);
  const list = Array.isArray(value) ? value : [];
  const { days, perDay } = calendarOf(document);
  const wanted = wantedLength(node, document, list.length);
  const resize = (length: number) => () =>
    change((whole) => setField(whole, path, fitted(list, length) as JsonValue[]), 'value', path);
  const isOneDay = node.per === 'interval' && list.length === perDay && days > 1;
  return (
    <div className="series">
      {wanted !== undefined && wanted !== list.length && (
        <button type="button" className="button" onClick={resize(wanted)}>
          {say.fitToCalendar}
        </button>
      )}
      {isOneDay && (
        <button type="button" className="button" onClick={resize(days * perDay)}>
          {say.eachDay}
        </button>
      )}
      <CellGrid model={model} />
    </div>
  );
}
