import { letters } from '../comparison/state.ts';
import { plainNumber } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { Num } from '../views/Num.tsx';
import { type FlowBand, type FlowPicture, flowEnds } from './flowPictures.ts';
import { signed } from './signed.ts';
import { useDecideWords } from './words.ts';

interface DetailProps {
  readonly band: FlowBand;
  readonly baseline: FlowPicture | undefined;
  readonly placeName: (id: string) => string;
}

/** The numbers of a band, and how they differ from the baseline. */
export function FlowDetail({ band, baseline, placeName }: DetailProps) {
  const { language } = useWords();
  const words = useDecideWords();
  const { from, to, perWeek, share } = band;
  const count = (value: number) => <Num>{plainNumber(language, value)}</Num>;
  const before = baseline?.bands.find((each) => each.from === from && each.to === to)?.perWeek ?? 0;
  const places = { from: <bdi>{placeName(from)}</bdi>, to: <bdi>{placeName(to)}</bdi> };
  const figures = { count: count(perWeek), share: <Num>{`${plainNumber(language, 100 * share, 1)}%`}</Num> };
  return (
    <>
      <strong>
        {rich(from === 'start' && !flowEnds.some((end) => end === to) ? words.flowBandStart : words.flowBand, {
          ...places,
          ...figures,
        })}
      </strong>{' '}
      {baseline &&
        rich(words.flowAgainst, {
          a: <bdi>{letters[0]}</bdi>,
          count: count(before),
          difference: <Num>{signed(language, perWeek - before, 0)}</Num>,
        })}
    </>
  );
}
