import { letters } from '../comparison/state.ts';
import type { OpenScenario } from '../comparison/useScenario.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';

/** A scenario by its letter. */
export function OpenName({ scenario: { position } }: { readonly scenario: Pick<OpenScenario, 'position'> }) {
  const { say } = useWords();
  return rich(say.scenario, { letter: <bdi className="letter-name">{letters[position]}</bdi> });
}
