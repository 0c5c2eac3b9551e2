import { useState } from 'react';
import { directionOf } from '../language/language.ts';
import { plainNumber } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { Num } from '../views/Num.tsx';
import { bandPath, barWidth, columns } from './bandPath.ts';
import { FlowDetail } from './FlowDetail.tsx';
import { type FlowBand, type FlowNode, type FlowPicture, flowEnds } from './flowPictures.ts';
import { useDecideWords } from './words.ts';

interface DrawingProps {
  readonly picture: FlowPicture;
  /** The picture of the baseline, where this is another one. */
  readonly baseline: FlowPicture | undefined;
  readonly height: number;
  readonly name: string;
  readonly placeName: (id: string) => string;
}

/** What becomes of the inquiries in a band: a first contact, another contact, an end. */
const kindOf = ({ from, to }: FlowBand): string => {
  if (flowEnds.some((end) => end === to)) return to;
  return from === 'start' ? 'first' : 'again';
};

function Label({
  node,
  placeName,
  total,
}: { readonly node: FlowNode; readonly total: number } & Pick<DrawingProps, 'placeName'>) {
  const { language } = useWords();
  const words = useDecideWords();
  const { id, column, perWeek, fromOthers, top } = node;
  const count = (value: number) => <Num>{plainNumber(language, value)}</Num>;
  const [start, end] = [(columns[column] + barWidth) / 10, (columns[column + 1] ?? 1000) / 10];
  const isChannel = column === 2 && !flowEnds.some((end) => end === id);
  const share = `${plainNumber(language, (100 * perWeek) / total, 1)}%`;
  return (
    <div
      className="flow-label"
      dir={directionOf[language]}
      style={{ left: `${start}%`, top: `${top}px`, maxWidth: `calc(${end - start}% - 0.5rem)` }}
      data-column={column}
    >
      <span>
        <strong>{isChannel ? rich(words.flowThen, { channel: <bdi>{placeName(id)}</bdi> }) : <bdi>{placeName(id)}</bdi>}</strong>{' '}
        {count(perWeek)} {column === 2 && !isChannel && <Num>({share})</Num>}
      </span>
      {fromOthers >= 0.5 && <span className="returning">{rich(words.flowReturning, { count: count(fromOthers) })}</span>}
    </div>
  );
}

function Bars({ nodes }: { readonly nodes: readonly FlowNode[] }) {
  const drawn = nodes.filter(({ perWeek }) => perWeek > 0);
  return drawn.map(({ id, column, top, height, perWeek, fromOthers }) => (
    <g key={`${column} ${id}`}>
      <rect className="bar" x={columns[column]} y={top} width={barWidth} height={Math.max(height, 1)} />
      {fromOthers > 0 && (
        <rect
          className="bar again"
          x={columns[column]}
          y={top + height * (1 - fromOthers / perWeek)}
          width={barWidth}
          height={(height * fromOthers) / perWeek}
        />
      )}
    </g>
  ));
}

/** The flow of inquiries of one scenario: from left to right in both languages. Bands tell their numbers under the pointer and by arrow keys. */
export function FlowDrawing({ picture, baseline, height, name, placeName }: DrawingProps) {
  const words = useDecideWords();
  const [active, setActive] = useState<number>();
  const { nodes, bands } = picture;
  const total = nodes.find(({ id }) => id === 'start')?.perWeek ?? 0;
  const step = (by: number) => setActive(((active ?? (by > 0 ? -1 : 0)) + by + bands.length) % bands.length);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => step(1),
    ArrowRight: () => step(1),
    ArrowUp: () => step(-1),
    ArrowLeft: () => step(-1),
    Escape: () => setActive(undefined),
  };
  const press = (event: React.KeyboardEvent) => {
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const band = active === undefined ? undefined : bands[active];
  return (
    <div className="flow">
      <div
        className="flow-plot"
        dir="ltr"
        role="img"
        aria-label={`${name}. ${words.flowKeys}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys step through the bands; the table below holds the same
        tabIndex={0}
        onKeyDown={press}
        onPointerLeave={() => setActive(undefined)}
      >
        <svg viewBox={`0 0 1000 ${height}`} height={height} preserveAspectRatio="none" aria-hidden="true">
          {bands.map((each, position) => (
            <path
              key={`${each.fromColumn} ${each.from} ${each.to}`}
              className="band"
              data-kind={kindOf(each)}
              data-active={position === active}
              d={bandPath(each)}
              onPointerEnter={() => setActive(position)}
            />
          ))}
          <Bars nodes={nodes} />
        </svg>
        {nodes.map(
          (node) =>
            node.perWeek >= 0.5 && <Label key={`${node.column} ${node.id}`} node={node} placeName={placeName} total={total} />,
        )}
      </div>
      <p className="flow-detail" aria-live="polite">
        {band && <FlowDetail band={band} baseline={baseline} placeName={placeName} />}
      </p>
    </div>
  );
}
