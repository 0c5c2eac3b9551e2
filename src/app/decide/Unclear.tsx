import type { Difference } from '../../experiment/result.ts';
import { headingOf } from '../../experiment/summary/reportFigures.ts';
import type { MetricId } from '../../metrics/metrics.ts';
import { quantities } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { QuantityText } from '../views/Num.tsx';
import { whyUnclear } from './whyUnclear.ts';
import { useDecideWords } from './words.ts';

interface Props {
  readonly metric: MetricId;
  readonly difference: Difference;
  readonly currency: string;
}

/** Why it cannot be told yet whether a difference matters, and what helps. */
export default function Unclear({ metric, difference, currency }: Props) {
  const { language } = useWords();
  const words = useDecideWords();
  const { unit, goodDirection } = headingOf(metric);
  const [smallest] = quantities({ language, unit, sense: 'difference', currency }, [difference.smallest]);
  const bare = smallest && { ...smallest, text: smallest.text.replace('+', '') };
  return (
    <p>
      {rich(words[`unclear.${whyUnclear(difference, goodDirection)}`], { smallest: bare && <QuantityText quantity={bare} /> })}
    </p>
  );
}
