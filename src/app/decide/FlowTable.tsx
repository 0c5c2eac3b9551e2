import type { FlowAmount } from '../../experiment/summary/summarizeFlows.ts';
import { letters } from '../comparison/state.ts';
import { plainNumber } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { Num } from '../views/Num.tsx';
import { signed } from './signed.ts';
import { TableFrame } from './TableFrame.tsx';
import { useDecideWords } from './words.ts';

interface TableProps {
  readonly scenarios: readonly (readonly FlowAmount[])[];
  readonly placeName: (id: string) => string;
}

/** The same flows as numbers: a row for each way from a place to another. */
export function FlowTable({ scenarios, placeName }: TableProps) {
  const { language } = useWords();
  const words = useDecideWords();
  const ways = new Map(scenarios.flat().map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  const amount = (position: number, { from, to }: { readonly from: string; readonly to: string }) =>
    scenarios[position]?.find((flow) => flow.from === from && flow.to === to)?.perWeek ?? 0;
  return (
    <details className="flow-table">
      <summary>{words.flowTable}</summary>
      <TableFrame title={words.flowTitle}>
        <thead>
          <tr>
            <th scope="col">{words.flowFrom}</th>
            <th scope="col">{words.flowTo}</th>
            {scenarios.map((_, position) => (
              <th key={letters[position]} scope="col">
                {rich(words.flowCount, { letter: <bdi>{letters[position]}</bdi> })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...ways].map(([key, way]) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{placeName(way.from)}</bdi>
              </th>
              <td>
                <bdi>{placeName(way.to)}</bdi>
              </td>
              {scenarios.map((_, position) => (
                <td key={letters[position]}>
                  <Num>{plainNumber(language, amount(position, way))}</Num>{' '}
                  {position > 0 && (
                    <span className="interval">
                      (<Num>{signed(language, amount(position, way) - amount(0, way), 0)}</Num>)
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </details>
  );
}
