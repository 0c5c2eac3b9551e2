import { rich } from '../language/rich.tsx';
import type { GridModel } from './gridModel.ts';
import { useScene } from './scene.ts';

interface PagerProps {
  readonly model: GridModel;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly onLook: (row: number, column: number) => void;
}

interface PartProps {
  readonly titles: readonly { readonly title: string }[];
  readonly shown: readonly number[];
  readonly most: number;
  readonly onLook: (at: number) => void;
}

/** Of many rows, or columns: which ones are drawn, and the way to the others. */
function Part({ titles, shown, most, onLook }: PartProps) {
  const { say } = useScene();
  const [first = 0, last = 0] = [shown[0], shown.at(-1)];
  if (titles.length <= most) return null;
  return (
    <div className="pager">
      <button type="button" className="button" disabled={first === 0} onClick={() => onLook(first - most)}>
        {say.earlier}
      </button>
      <span>{rich(say.fromTo, { from: <bdi>{titles[first]?.title}</bdi>, to: <bdi>{titles[last]?.title}</bdi> })}</span>
      <button type="button" className="button" disabled={last === titles.length - 1} onClick={() => onLook(first + most)}>
        {say.later}
      </button>
    </div>
  );
}

/** The way through a grid of which a part is drawn. */
export function GridPager({ model, rows, columns, onLook }: PagerProps) {
  if (model.most === undefined) return null;
  return (
    <>
      <Part titles={model.columns} shown={columns} most={model.most.columns} onLook={(column) => onLook(rows[0] ?? 0, column)} />
      <Part titles={model.rows} shown={rows} most={model.most.rows} onLook={(row) => onLook(row, columns[0] ?? 0)} />
    </>
  );
}
