import type { ReactNode } from 'react';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { Num, QuantityText } from '../views/Num.tsx';
import { type ShownLevel, type ShownMeasure, shownQuantity } from './shown.ts';
import type { ExplainWords } from './words.english.ts';
import { useExplainWords } from './words.ts';

/** The name of a level: Erlang C, or what it takes back in. */
export const levelName = (words: ExplainWords, { assumption }: Pick<ShownLevel, 'assumption'>): string =>
  assumption === null ? words.erlangC : words[`name.${assumption}`];

/** The value of a level. */
export function LevelValue({ level, measure }: { readonly level: ShownLevel; readonly measure: ShownMeasure }): ReactNode {
  const { language } = useWords();
  const words = useExplainWords();
  if (level.value === null) return measure === 'agents' ? words.unknown : words.endless;
  return <QuantityText quantity={shownQuantity(language, measure, level.value)} />;
}

/** What a level changes, with its interval where it has one. */
export function LevelChange({ level, measure }: { readonly level: ShownLevel; readonly measure: ShownMeasure }): ReactNode {
  const { language } = useWords();
  if (level.change === null) return null;
  return (
    <>
      <strong>
        <QuantityText quantity={shownQuantity(language, measure, level.change, 'difference')} />
      </strong>{' '}
      <LevelEnds level={level} measure={measure} />
    </>
  );
}

/** The interval of a change. */
function LevelEnds({ level, measure }: { readonly level: ShownLevel; readonly measure: ShownMeasure }): ReactNode {
  const { language } = useWords();
  const words = useExplainWords();
  if (level.ends === undefined) return null;
  const [low, high] = level.ends.map((end) => <Num key={end}>{shownQuantity(language, measure, end, 'difference').text}</Num>);
  return <span className="interval">{rich(words.interval, { low, high })}</span>;
}
