import { useEffect, useMemo, useRef, useState } from 'react';
import { isJsonObject, type JsonObject } from '../../scenario/jsonValue.ts';
import type { ShownScenario } from '../comparison/state.ts';
import type { OpenScenario } from '../comparison/useScenario.ts';
import { plainNumber } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { Num } from '../views/Num.tsx';
import { MoveEditor } from './MoveEditor.tsx';
import { offeredMoves } from './newMove.ts';
import { OpenName } from './OpenName.tsx';
import { type Pair, SteeringTable } from './SteeringTable.tsx';
import { type Move, movesOf } from './steering.ts';
import { type MatrixRow, steeringMatrix } from './steeringMatrix.ts';
import { type Service, useDetail } from './useDetail.ts';
import { type Names, useNames } from './useNames.ts';
import { useDecideWords } from './words.ts';

const askInquiries = (service: Service) => service.window({ scope: 'types', metrics: ['inquiries'] });

const none: readonly ShownScenario[] = [];

/** Inquiries that arise in a scenario, by type, once they were simulated. Steering does not change them. */
function useInquiries(id: string): Readonly<Record<string, number>> {
  const { answer, of = none } = useDetail(askInquiries) ?? {};
  return useMemo(() => {
    const types = answer?.scenarios[of.findIndex((scenario) => scenario.id === id)] ?? {};
    return Object.fromEntries(Object.entries(types).map(([type, { inquiries }]) => [type, inquiries?.value ?? 0]));
  }, [answer, of, id]);
}

/** New moves for the pairs that have none. Shares do not matter to them, so that they are found once while a slider is drawn. */
function useOffered(whole: JsonObject, rows: readonly MatrixRow[]): ReadonlyMap<string, Move> {
  const { channels, inquiryTypes, queues } = whole;
  const moves = JSON.stringify(movesOf(whole).map(({ sharePercent: _, ...move }) => move));
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the document and its matrix, these parts matter
  return useMemo(() => {
    const empty = rows.flatMap(({ from, cells }) => cells.flatMap(({ to, moves }) => (moves.length === 0 ? [{ from, to }] : [])));
    return offeredMoves(whole, empty);
  }, [channels, inquiryTypes, queues, moves, rows.length]);
}

/** The pair that is shown as long as none was chosen: the first that has moves. */
function firstPair(rows: readonly MatrixRow[]): Pair | undefined {
  const pairs = rows.flatMap(({ from, cells }) => cells.map(({ to, moves }) => ({ from, to, moves })));
  return pairs.find(({ moves }) => moves.length > 0);
}

interface EditorProps {
  readonly names: Names;
  readonly rows: readonly MatrixRow[];
  readonly offered: ReadonlyMap<string, Move>;
  readonly pair: Pair;
}

/** The moves of a pair, each with its share, and what they come to together. */
function PairEditor({ names, rows, offered, pair }: EditorProps) {
  const { language } = useWords();
  const words = useDecideWords();
  const row = rows.find(({ from }) => from === pair.from);
  const cell = row?.cells.find(({ to }) => to === pair.to);
  if (row === undefined || cell === undefined) return null;
  const fresh = offered.get(`${pair.from} ${pair.to}`);
  const moves = fresh ? [fresh] : cell.moves;
  const percent = (value: number) => <Num>{`${plainNumber(language, value, 1)}%`}</Num>;
  const [from, to] = [names.channel(pair.from), names.channel(pair.to)];
  return (
    <div className="pair">
      <h3>{rich(words.steeringPair, { from: <bdi>{from}</bdi>, to: <bdi>{to}</bdi> })}</h3>
      {moves.map((move) => (
        <MoveEditor key={`${move.from} ${move.to} ${cell.moves.indexOf(move)}`} names={names} move={move} />
      ))}
      {cell.percent !== undefined && row.staysPercent !== undefined && (
        <p className="help">
          {rich(words.cellTotal, {
            percent: percent(cell.percent),
            channel: <bdi>{from}</bdi>,
            stays: percent(row.staysPercent),
          })}
        </p>
      )}
    </div>
  );
}

function hasSelfService({ channels }: JsonObject): boolean {
  return (
    isJsonObject(channels) && Object.values(channels).some((channel) => isJsonObject(channel) && channel.kind === 'selfService')
  );
}

/** Keeps the cell of a pair in view, in a frame that the matrix may be wider than. */
function useInView(pair: Pair | undefined) {
  const frame = useRef<HTMLDivElement>(null);
  const key = pair && `${pair.from} ${pair.to}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pair is another cell
  useEffect(() => {
    const cell = frame.current?.querySelector('[aria-pressed="true"]')?.getBoundingClientRect();
    const view = frame.current?.getBoundingClientRect();
    if (cell && view)
      frame.current?.scrollBy({ left: Math.max(0, cell.right - view.right) + Math.min(0, cell.left - view.left) });
  }, [key]);
  return frame;
}

/** The steering of the scenario that is open: where inquiries that would choose a channel are sent. */
export function Steering({ scenario }: { readonly scenario: OpenScenario }) {
  const words = useDecideWords();
  const [chosen, setChosen] = useState<Pair>();
  const names = useNames(scenario);
  const inquiries = useInquiries(scenario.entry.id);
  const rows = useMemo(() => steeringMatrix(scenario.whole, inquiries), [scenario.whole, inquiries]);
  const pair = chosen ?? firstPair(rows);
  const offered = useOffered(scenario.whole, rows);
  const frame = useInView(pair);
  if (rows.length === 1 && rows[0]?.cells.length === 1) return null; // nowhere to steer to
  return (
    <section className="steering panel" aria-labelledby="steering-title">
      <div className="panel-head">
        <h2 id="steering-title">{rich(words.steeringIn, { scenario: <OpenName scenario={scenario} /> })}</h2>
      </div>
      <p className="help">{scenario.issues.length > 0 ? words.steeringProblem : words.steeringHelp}</p>
      <div ref={frame} className="steering-frame">
        <SteeringTable names={names} rows={rows} offered={offered} chosen={pair} onChoose={setChosen} />
      </div>
      {pair && <PairEditor names={names} rows={rows} offered={offered} pair={pair} />}
      {hasSelfService(scenario.whole) && <p className="help">{words.failuresReturn}</p>}
    </section>
  );
}
