import { isJsonObject } from '../../scenario/jsonValue.ts';
import { type Thresholds, thresholdsOf } from '../../scenario/thresholdsOf.ts';
import { useBaseline } from '../comparison/useScenario.ts';
import { quantities } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { QuantityText } from '../views/Num.tsx';
import type { Measure } from './measures.ts';

/** The longest acceptable wait of all queues of the baseline, in seconds; undefined where they differ. */
function useLimit(): number | undefined {
  const { whole, facts } = useBaseline() ?? {};
  const targets = (isJsonObject(whole?.targets) ? whole.targets : {}) as Parameters<typeof thresholdsOf>[0]['targets'];
  const limits = facts?.queues.map(({ id, channel }): Thresholds => thresholdsOf({ targets }, id, channel)) ?? [];
  const [limit, ...others] = new Set(limits.map(({ limitSeconds }) => limitSeconds));
  return others.length === 0 ? limit : undefined;
}

/** What the name of a measure leaves open. */
export function MeasureDetail({ measure }: { readonly measure: Measure }) {
  const { language, say } = useWords();
  const limit = useLimit();
  if (measure.detail === undefined) return null;
  if (measure.metric !== 'overLimit' || limit === undefined) return <span className="detail">{say[measure.detail]}</span>;
  const [time] = quantities({ language, unit: 'seconds', sense: 'value', currency: '' }, [limit]);
  return <span className="detail">{rich(say['detail.limit'], { time: time && <QuantityText quantity={time} /> })}</span>;
}
