import { valueAt } from '../../scenario/path.ts';
import { withoutValue } from '../fields/editDocument.ts';
import { sameJson } from '../fields/sameJson.ts';
import { plainNumber } from '../language/quantity.ts';
import { filled, rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { useController } from '../usePageState.ts';
import { Num } from '../views/Num.tsx';
import { ShareSlider } from './ShareSlider.tsx';
import { largestShare, type Move, movesOf, withShare } from './steering.ts';
import type { Names } from './useNames.ts';
import { useDecideWords } from './words.ts';

interface EditorProps {
  readonly names: Names;
  readonly move: Move;
}

const usePercent = () => {
  const { language } = useWords();
  return (value: number) => <Num>{`${plainNumber(language, value, Number.isInteger(value) ? 0 : 1)}%`}</Num>;
};

/** Sets a move back to what the scenario extends, or takes it away where it is the scenario's own. */
function Back({ names: { scenario }, move }: EditorProps) {
  const controller = useController();
  const words = useDecideWords();
  const percent = usePercent();
  const path = ['steering', move.id];
  const { entry, whole } = scenario;
  const [base, now] = [scenario.base && valueAt(scenario.base, path), valueAt(whole, path)];
  if (now === undefined || sameJson(now, base)) return null;
  const share = scenario.base && valueAt(scenario.base, [...path, 'sharePercent']);
  const remove = () => controller.edit(entry.id, (before) => withoutValue(before, path), { kind: 'remove', of: entry.id });
  return (
    <button type="button" className="link" onClick={base === undefined ? remove : () => controller.reset(entry.id, path)}>
      {typeof share === 'number' ? rich(words.backTo, { percent: percent(share) }) : words.removeMove}
    </button>
  );
}

/** The share of a move, with what it is a share of and what limits it. */
export function MoveEditor({ names, move }: EditorProps) {
  const controller = useController();
  const words = useDecideWords();
  const percent = usePercent();
  const { scenario, channel, type } = names;
  const most = largestShare(movesOf(scenario.whole), move);
  const pair = filled(words.steeringPair, { from: channel(move.from), to: channel(move.to) });
  const name = move.name === undefined ? pair : names.move(move);
  const set = (share: number) =>
    controller.edit(scenario.entry.id, (whole) => withShare(whole, { ...move, name: move.name ?? pair }, share), {
      kind: 'steering',
      of: scenario.entry.id,
    });
  return (
    <div className="move">
      <ShareSlider label={rich(words.shareOf, { move: <bdi>{name}</bdi> })} value={move.sharePercent} onChange={set} />
      <p className="help">
        {move.types === undefined
          ? rich(words.moveAll, { channel: <bdi>{channel(move.from)}</bdi> })
          : rich(words.moveSome, { types: <bdi>{move.types.map(type).join('; ')}</bdi> })}{' '}
        {move.acceptancePercent < 100 && rich(words.acceptance, { percent: percent(move.acceptancePercent) })}{' '}
        {most < 100 && move.sharePercent >= most && rich(words.atMost, { percent: percent(most) })}
      </p>
      <Back names={names} move={move} />
    </div>
  );
}
