import { plainNumber } from '../language/quantity.ts';
import { filled } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { Num } from '../views/Num.tsx';
import type { Move } from './steering.ts';
import type { MatrixCell, MatrixRow } from './steeringMatrix.ts';
import type { Names } from './useNames.ts';
import { useDecideWords } from './words.ts';

/** A pair of channels: where inquiries would start, and where they are sent. */
export interface Pair {
  readonly from: string;
  readonly to: string;
}

interface TableProps {
  readonly names: Names;
  readonly rows: readonly MatrixRow[];
  /** New moves for the cells that have none, by `from to`. */
  readonly offered: ReadonlyMap<string, Move>;
  readonly chosen: Pair | undefined;
  readonly onChoose: (pair: Pair) => void;
}

interface CellProps extends Omit<TableProps, 'rows'> {
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
}

function usePercentText() {
  const { language } = useWords();
  return (percent: number | undefined, of: MatrixCell | undefined): string => {
    const shown = percent ?? Math.max(0, ...(of?.moves.map(({ sharePercent }) => sharePercent) ?? []));
    const isWhole = shown >= 9.95 || Math.abs(shown - Math.round(shown)) < 0.05;
    return `${plainNumber(language, shown, isWhole ? 0 : 1)}%`;
  };
}

function Cell({ names, row, cell, offered, chosen, onChoose }: CellProps) {
  const words = useDecideWords();
  const percentText = usePercentText();
  const { from } = row;
  const { to } = cell;
  const pair = { from: names.channel(from), to: names.channel(to) };
  if (from === to) {
    const text = row.staysPercent === undefined ? '' : percentText(row.staysPercent, undefined);
    return (
      <td className="stays">
        <span className="only-heard">{filled(words.stays, { channel: pair.from, percent: text })}</span>
        <span aria-hidden="true">
          <Num>{text}</Num>
          <span className="stays-word">{words.staysShort}</span>
        </span>
      </td>
    );
  }
  const isFilled = cell.moves.length > 0;
  if (!isFilled && !offered.has(`${from} ${to}`))
    return (
      <td className="impossible" title={filled(words.cannotSteer, pair)}>
        <span className="only-heard">{filled(words.cannotSteer, pair)}</span>
      </td>
    );
  const percent = percentText(cell.percent, cell);
  return (
    <td>
      <button
        type="button"
        className="cell"
        data-filled={isFilled}
        aria-pressed={chosen?.from === from && chosen.to === to}
        aria-label={isFilled ? filled(words.steered, { ...pair, percent }) : filled(words.addSteering, pair)}
        onClick={() => onChoose({ from, to })}
      >
        {isFilled ? <Num>{percent}</Num> : <span aria-hidden="true">+</span>}
      </button>
    </td>
  );
}

/** From which channel inquiries are sent to which: a row for each that they would choose. A press on a cell shows its shares. */
export function SteeringTable({ rows, ...props }: TableProps) {
  const words = useDecideWords();
  const { names } = props;
  const hasImpossible = rows.some(({ from, cells }) =>
    cells.some(({ to, moves }) => from !== to && moves.length === 0 && !props.offered.has(`${from} ${to}`)),
  );
  return (
    <>
      <table className="steering-matrix">
        <caption className="only-heard">{words.steeringHelp}</caption>
        <thead>
          <tr>
            <th scope="col" className="corner">
              <span>{words.steeringCorner}</span> <span>{words.steeringTo}</span>
            </th>
            {rows[0]?.cells.map(({ to }) => (
              <th key={to} scope="col">
                <bdi>{names.channel(to)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.from}>
              <th scope="row">
                <bdi>{names.channel(row.from)}</bdi>
              </th>
              {row.cells.map((cell) => (
                <Cell key={cell.to} row={row} cell={cell} {...props} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hasImpossible && (
        <p className="help key">
          <span className="impossible" aria-hidden="true" /> {words.cannotSteerKey}
        </p>
      )}
    </>
  );
}
