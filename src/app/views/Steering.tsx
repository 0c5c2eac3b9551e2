import { Button, NativeSelect, Slider } from '@mantine/core';
import { useState } from 'react';
import type { ChannelFacts, MoveFacts } from '../../experiment/scenarioFacts.ts';
import type { Side } from '../comparison/state.ts';
import { plainNumber } from '../language/quantity.ts';
import { filled, rich } from '../language/rich.tsx';
import { useWords, type Words } from '../language/useWords.ts';
import { libraryScenario } from '../library.ts';
import { useController, usePageState } from '../usePageState.ts';
import { letterOf } from './marks.tsx';
import { Num } from './Num.tsx';

const channelName = ({ say }: Words, { name, kind }: ChannelFacts, isOurs: boolean): string =>
  isOurs ? say[`channel.${kind}`] : (name ?? say[`channel.${kind}`]);

/** What a move is called: as the library says, as the file says, or by its channels. */
function moveName(words: Words, side: Side, move: MoveFacts): string {
  const { language, say } = words;
  const entry = side.origin.from === 'library' ? libraryScenario(side.origin.id) : undefined;
  const known = entry?.wording.moves?.[move.id]?.[language] ?? move.name;
  if (known !== undefined) return known;
  const isOurs = entry !== undefined;
  return filled(say.steeringMove, { from: channelName(words, move.from, isOurs), to: channelName(words, move.to, isOurs) });
}

function MoveSlider({ side, move }: { readonly side: Side; readonly move: MoveFacts }) {
  const words = useWords();
  const { language, say } = words;
  const controller = useController();
  const { steering } = usePageState('steering');
  const share = steering[move.id] ?? move.sharePercent;
  const percent = (value: number) => `${plainNumber(language, value, Number.isInteger(value) ? 0 : 1)}%`;
  const isOurs = side.origin.from === 'library';
  const channels = {
    from: <bdi>{channelName(words, move.from, isOurs)}</bdi>,
    to: <bdi>{channelName(words, move.to, isOurs)}</bdi>,
  };
  const letter = <bdi>{letterOf.alternative}</bdi>;
  return (
    <>
      <div className="slider-head">
        <span>{rich(say.steeringShare, { letter })}</span>
        <output className="slider-value">
          <Num>{percent(share)}</Num>
        </output>
      </div>
      <Slider
        min={0}
        max={100}
        step={1}
        value={share}
        onChange={(value) => controller.steer(move.id, value)}
        label={null}
        size="lg"
        marks={[0, 25, 50, 75, 100].map((value) => ({ value, label: <Num>{percent(value)}</Num> }))}
        thumbLabel={filled(say.steeringShare, { letter: letterOf.alternative })}
        thumbProps={{ 'aria-valuetext': percent(share) }}
      />
      <p className="help">{rich(say.steeringHelp, channels)}</p>
      <p className="help">
        {share === move.sharePercent ? (
          rich(say.steeringOriginal, { share: <Num>{percent(move.sharePercent)}</Num> })
        ) : (
          <Button variant="subtle" size="compact-sm" onClick={() => controller.steer(move.id, move.sharePercent)}>
            <span>{rich(say.steeringReset, { share: <Num>{percent(move.sharePercent)}</Num> })}</span>
          </Button>
        )}
      </p>
    </>
  );
}

/** The lever: the share of a move of the alternative. */
export function Steering() {
  const words = useWords();
  const { say } = words;
  const { sides, phase } = usePageState('sides', 'phase');
  const [chosen, setChosen] = useState<string>();
  const side = sides.alternative;
  const moves = side?.facts.moves ?? [];
  const move = moves.find(({ id }) => id === chosen) ?? moves[0];
  return (
    <section className="steering panel" aria-labelledby="steering-title" data-empty={side ? !move : phase === 'failed'}>
      <div className="panel-head">
        <h2 id="steering-title">{say.steering}</h2>
      </div>
      {side && moves.length > 1 && move && (
        <NativeSelect
          label={say.steeringWhich}
          value={move.id}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          data={moves.map((each) => ({ value: each.id, label: moveName(words, side, each) }))}
        />
      )}
      {side && moves.length === 1 && move && (
        <p className="move-name">
          <bdi>{moveName(words, side, move)}</bdi>
        </p>
      )}
      {side && move && <MoveSlider side={side} move={move} />}
      {side && !move && <p className="help">{rich(say.steeringNone, { letter: <bdi>{letterOf.alternative}</bdi> })}</p>}
    </section>
  );
}
