import type { ReactNode } from 'react';
import type { ScenarioFacts } from '../../experiment/comparison/scenarioFacts.ts';
import type { Explanation } from '../../experiment/explain/explanation.ts';
import { rich } from '../language/rich.tsx';
import { thingName } from '../language/thingName.ts';
import { useWords, type Words } from '../language/useWords.ts';
import { QuantityText } from '../views/Num.tsx';
import { type ShownLevel, type ShownMeasure, shownQuantity } from './shown.ts';
import { LevelValue, levelName } from './steps.tsx';
import { useExplainWords } from './words.ts';

/** What a queue is called: by its own name, else by that of its channel. */
export function queueName(words: Words, { queues, channels }: ScenarioFacts, id: string): string {
  const queue = queues.find((each) => each.id === id);
  if (queue?.name !== undefined) return thingName(words, { id, name: queue.name });
  const channel = channels.find((each) => each.id === (queue?.channel ?? id));
  return channel && channel.id === id ? thingName(words, channel) : id;
}

const largestOf = (levels: readonly ShownLevel[]): ShownLevel | undefined =>
  levels.reduce<ShownLevel | undefined>(
    (most, level) => (level.change !== null && Math.abs(level.change) > Math.abs(most?.change ?? 0) ? level : most),
    undefined,
  );

interface FindingProps {
  readonly explanation: Explanation;
  readonly facts: ScenarioFacts;
  readonly levels: readonly ShownLevel[];
  readonly measure: ShownMeasure;
}

/** What the waterfall shows, in a sentence. */
export function Finding({ explanation, facts, levels, measure }: FindingProps): ReactNode {
  const all = useWords();
  const words = useExplainWords();
  const [first, last, largest] = [levels[0], levels.at(-1), largestOf(levels)];
  if (first === undefined || last === undefined) return null;
  const value = (level: ShownLevel) => <LevelValue level={level} measure={measure} />;
  const names = { queue: <bdi>{queueName(all, facts, explanation.queue)}</bdi>, first: value(first), last: value(last) };
  if (levels.length === 1) return rich(words.findingNone, names);
  if (first.value === null || largest?.change == null) return rich(words.findingEndless, names);
  return rich(words.finding, {
    ...names,
    step: levelName(words, largest),
    change: <QuantityText quantity={shownQuantity(all.language, measure, largest.change, 'difference')} />,
  });
}
