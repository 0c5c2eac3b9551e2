import { serviceLevelRules } from '../../scenario/vocabulary.ts';
import { useScenario } from '../comparison/useScenario.ts';
import { plainNumber } from '../language/quantity.ts';
import { filled, rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { Num } from '../views/Num.tsx';
import type { TargetKind } from './measures.ts';
import { targetOutcome } from './targets.ts';
import { type Service, useDetail } from './useDetail.ts';
import { useDecideWords } from './words.ts';

const metrics = [...serviceLevelRules.map((rule) => `serviceLevel.${rule}` as const), 'overLimit', 'abandonment'] as const;
const askQueues = (service: Service) => service.window({ scope: 'queues', metrics });

const shapes = {
  met: <path d="M3 1v14M3 2h10l-2.5 3.5L13 9H3Z" className="filled" />,
  missed: <path d="M3 1v14M3 2h10l-2.5 3.5L13 9H3M6 3.5l4 4M10 3.5l-4 4" />,
  unclear: <path d="M3 1v14M3 2h10l-2.5 3.5L13 9H3" strokeDasharray="2 1.6" />,
} as const;

const words = { met: 'targetMet', missed: 'targetMissed', unclear: 'targetUnclear' } as const;

interface FlagProps {
  /** Id of the scenario. */
  readonly id: string;
  readonly of: TargetKind;
}

/** Whether the queues of a scenario reach their targets, by shape and word; nothing where it has no such target. */
export default function TargetFlag({ id, of }: FlagProps) {
  const { language } = useWords();
  const say = useDecideWords();
  const scenario = useScenario(id);
  const detail = useDetail(askQueues);
  const queues = detail?.answer.scenarios[detail.of.findIndex((each) => each.id === id)];
  const found = scenario && queues && scenario.issues.length === 0 ? targetOutcome(scenario.whole, queues, of) : undefined;
  if (found === undefined) return null;
  const { outcome, count, all } = found;
  const number = (value: number) => <Num>{plainNumber(language, value)}</Num>;
  return (
    <span
      className="target"
      data-outcome={outcome}
      title={filled(say.targetQueues, { outcome: say[words[outcome]], count, all })}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        {shapes[outcome]}
      </svg>
      <span>
        {all === 1
          ? say[words[outcome]]
          : rich(say.targetIn, { outcome: say[words[outcome]], count: number(count), all: number(all) })}
      </span>
    </span>
  );
}
