import type { GridModel } from './gridModel.ts';

/** The titles of the columns that are drawn; the unit and what a title is a part of stand with it. */
export function GridHead({ model, columns }: { readonly model: GridModel; readonly columns: readonly number[] }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="corner">
          {model.corner}
        </th>
        {columns.map((at) => {
          const { key, title = '', group = '', unit = '' } = model.columns[at] ?? {};
          return (
            <th key={key} scope="col" aria-colindex={at + 2}>
              {group !== '' && <span className="column-group">{group}</span>}
              <bdi className="column-title">{title}</bdi>
              {unit !== '' && <span className="column-unit">{unit}</span>}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
