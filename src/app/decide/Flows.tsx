import { memo } from 'react';
import type { FlowsAnswer } from '../../experiment/comparison/comparisonService.ts';
import type { JsonObject } from '../../scenario/jsonValue.ts';
import { scenarioTitle } from '../comparison/scenarioTitle.ts';
import { letters, type ShownScenario } from '../comparison/state.ts';
import { plainNumber } from '../language/quantity.ts';
import { filled, rich } from '../language/rich.tsx';
import { thingName } from '../language/thingName.ts';
import { useWords } from '../language/useWords.ts';
import { LetterMark } from '../views/marks.tsx';
import { Num } from '../views/Num.tsx';
import { FlowDrawing } from './FlowDrawing.tsx';
import { FlowTable } from './FlowTable.tsx';
import { type FlowFinding, flowFinding } from './flowFinding.ts';
import { type FlowSize, flowEnds, flowPictures } from './flowPictures.ts';
import { inOrder } from './inOrder.ts';
import { OpenName } from './OpenName.tsx';
import type { DecideWords } from './words.english.ts';
import { useDecideWords } from './words.ts';

const size: FlowSize = { height: 260, leastSlot: 38, gap: 8 };
/** Shares that differ by less are alike to a reader. */
const alike = 0.005;

interface FlowsProps {
  /** The document of the baseline, for the order of channels. */
  readonly whole: JsonObject | undefined;
  readonly answer: FlowsAnswer;
  /** The scenarios that it is of, A first. */
  readonly of: readonly ShownScenario[];
  /** The scenario of which the finding is. */
  readonly position: number;
}

function usePlaceName(of: readonly ShownScenario[]): (id: string) => string {
  const all = useWords();
  const words = useDecideWords();
  return (id) => {
    if (id === 'start') return words.flowStart;
    if (flowEnds.some((end) => end === id)) return words[`flow.${id}` as keyof DecideWords];
    for (const { facts } of of) {
      const channel = facts.channels.find((each) => each.id === id);
      if (channel) return thingName(all, channel);
    }
    return id;
  };
}

/** What the pictures show, in a sentence. */
function Finding({
  finding,
  position,
  placeName,
}: {
  finding: FlowFinding;
  position: number;
  placeName: (id: string) => string;
}) {
  const { language } = useWords();
  const words = useDecideWords();
  const share = (value: number) => <Num>{`${plainNumber(language, 100 * value, 1)}%`}</Num>;
  const { channel, before, now, next } = finding;
  const template =
    position === 0 ? words.flowBeginsAlone : Math.abs(now - before) < alike ? words.flowBeginsAlike : words.flowBegins;
  const names = { a: <OpenName scenario={{ position: 0 }} />, b: <OpenName scenario={{ position }} /> };
  return (
    <>
      {rich(template, { ...names, channel: <bdi>{placeName(channel)}</bdi>, now: share(now), before: share(before) })}{' '}
      {next &&
        rich(words.flowNext, {
          share: share(next.share),
          next: <bdi>{placeName(next.channel)}</bdi>,
        })}
    </>
  );
}

/** Where inquiries go: a picture a scenario, on one scale, with the finding as their title and a table behind them. */
export const Flows = memo(({ answer, of, whole, position }: FlowsProps) => {
  const { language, say } = useWords();
  const words = useDecideWords();
  const placeName = usePlaceName(of);
  const scenarios = answer.scenarios.map(({ flows }) => flows);
  const channels = inOrder(
    whole?.channels,
    of.flatMap(({ facts }) => facts.channels.map(({ id }) => id)),
  );
  const { height, pictures } = flowPictures(scenarios, channels, size);
  const finding = flowFinding(scenarios[0] ?? [], scenarios[position] ?? []);
  return (
    <section className="panel flows" aria-labelledby="flows-title">
      <div className="panel-head">
        <h2 id="flows-title">{words.flowTitle}</h2>
      </div>
      <p className="finding">{finding && <Finding finding={finding} position={position} placeName={placeName} />}</p>
      <p className="help">{words.flowAxis}</p>
      <div className="flow-grid" data-count={pictures.length}>
        {pictures.map((picture, at) => {
          const scenario = of[at];
          const letter = filled(say.scenario, { letter: letters[at] ?? '' });
          return (
            <figure key={scenario?.id ?? at}>
              <figcaption>
                <LetterMark position={at} />{' '}
                <bdi>{scenario && scenarioTitle(language, scenario.entry, { name: scenario.facts.name })}</bdi>
              </figcaption>
              <FlowDrawing
                picture={picture}
                baseline={at === 0 ? undefined : pictures[0]}
                height={height}
                name={filled(words.flowName, { scenario: letter })}
                placeName={placeName}
              />
            </figure>
          );
        })}
      </div>
      <FlowTable scenarios={scenarios} placeName={placeName} />
    </section>
  );
});
