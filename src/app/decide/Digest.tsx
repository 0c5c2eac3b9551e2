import type { HeadlineComparison } from '../../experiment/comparison/comparisonService.ts';
import type { Verdict } from '../../experiment/result.ts';
import type { ServiceLevelRule } from '../../scenario/vocabulary.ts';
import { letters } from '../comparison/state.ts';
import type { MessageKey } from '../language/english.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { VerdictShape } from '../views/marks.tsx';
import { isSame } from './isSame.ts';
import { type Measure, measuresOf } from './measures.ts';

const digestOf = [
  ['better', 'digestBetter'],
  ['worse', 'digestWorse'],
  ['tooSmall', 'digestTooSmall'],
  ['unclear', 'digestUnclear'],
] as const satisfies readonly (readonly [Verdict, MessageKey])[];

function withVerdict(comparison: HeadlineComparison, measures: readonly Measure[], verdict: Verdict): readonly Measure[] {
  return measures.filter(({ metric }) => {
    const difference = comparison.differences[0]?.[metric];
    return difference?.verdict === verdict && !isSame(difference);
  });
}

interface DigestProps {
  readonly comparison: HeadlineComparison;
  readonly rule: ServiceLevelRule;
}

/** The measures other than the first of the one alternative, by verdict. */
export function Digest({ comparison, rule }: DigestProps) {
  const { say } = useWords();
  const [, ...others] = measuresOf(rule);
  const letter = rich(say.scenario, { letter: <bdi className="letter-name">{letters[1]}</bdi> });
  return (
    <ul className="digest">
      {digestOf.map(([verdict, key]) => {
        const names = new Set(withVerdict(comparison, others, verdict).map(({ name }) => say[name]));
        return (
          names.size > 0 && (
            <li key={verdict} data-verdict={verdict}>
              <VerdictShape verdict={verdict} />
              <span>
                <strong>{rich(say[key], { b: letter })}:</strong> {[...names].join(', ')}
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}
