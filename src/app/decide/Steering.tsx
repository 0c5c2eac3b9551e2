import { useState } from 'react';
import type { OpenScenario } from '../comparison/useScenario.ts';
import { plainNumber } from '../language/quantity.ts';
import { filled, rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { Num } from '../views/Num.tsx';
import { MoveEditor } from './MoveEditor.tsx';
import { newMove } from './newMove.ts';
import { OpenName } from './OpenName.tsx';
import { type Pair, SteeringTable } from './SteeringTable.tsx';
import { type MatrixRow, steeringMatrix } from './steeringMatrix.ts';
import { type Service, useDetail } from './useDetail.ts';
import { type Names, useNames } from './useNames.ts';
import { useDecideWords } from './words.ts';

const askInquiries = (service: Service) => service.window({ scope: 'types', metrics: ['inquiries'] });

/** Inquiries that arise in a scenario, by type, once they were simulated. Steering does not change them. */
function useInquiries(position: number): Readonly<Record<string, number>> {
  const types = useDetail(askInquiries)?.scenarios[position] ?? {};
  return Object.fromEntries(Object.entries(types).map(([id, { inquiries }]) => [id, inquiries?.value ?? 0]));
}

/** The pair that is shown as long as none was chosen: the first that has moves. */
function firstPair(rows: readonly MatrixRow[]): Pair | undefined {
  const pairs = rows.flatMap(({ from, cells }) => cells.map(({ to, moves }) => ({ from, to, moves })));
  return pairs.find(({ moves }) => moves.length > 0);
}

/** The moves of a pair, each with its share, and what they come to together. */
function PairEditor({ names, rows, pair }: { readonly names: Names; readonly rows: readonly MatrixRow[]; readonly pair: Pair }) {
  const { language } = useWords();
  const words = useDecideWords();
  const row = rows.find(({ from }) => from === pair.from);
  const cell = row?.cells.find(({ to }) => to === pair.to);
  if (row === undefined || cell === undefined) return null;
  const fresh = cell.moves.length === 0 ? newMove(names.scenario.whole, pair.from, pair.to) : undefined;
  const moves = fresh ? [fresh] : cell.moves;
  const percent = (value: number) => <Num>{`${plainNumber(language, value, 1)}%`}</Num>;
  const [from, to] = [names.channel(pair.from), names.channel(pair.to)];
  return (
    <div className="pair">
      <h3>{filled(words.steeringPair, { from, to })}</h3>
      {moves.map((move) => (
        <MoveEditor key={`${move.from} ${move.to} ${cell.moves.indexOf(move)}`} names={names} move={move} />
      ))}
      {cell.percent !== undefined && row.staysPercent !== undefined && (
        <p className="help">
          {rich(words.cellTotal, { percent: percent(cell.percent), channel: from, stays: percent(row.staysPercent) })}
        </p>
      )}
    </div>
  );
}

/** The steering of the scenario that is open: where inquiries that would choose a channel are sent. */
export function Steering({ scenario }: { readonly scenario: OpenScenario }) {
  const words = useDecideWords();
  const [chosen, setChosen] = useState<Pair>();
  const names = useNames(scenario);
  const rows = steeringMatrix(scenario.whole, useInquiries(scenario.position));
  const pair = chosen ?? firstPair(rows);
  return (
    <section className="steering panel" aria-labelledby="steering-title">
      <div className="panel-head">
        <h2 id="steering-title">{rich(words.steeringIn, { scenario: <OpenName scenario={scenario} /> })}</h2>
      </div>
      <p className="help">{words.steeringHelp}</p>
      <div className="steering-frame">
        <SteeringTable names={names} rows={rows} chosen={pair} onChoose={setChosen} />
      </div>
      <p className="help key">
        <span className="impossible" aria-hidden="true" /> {words.cannotSteerKey}
      </p>
      {pair && <PairEditor names={names} rows={rows} pair={pair} />}
      <p className="help">{words.failuresReturn}</p>
    </section>
  );
}
