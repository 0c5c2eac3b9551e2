import { incomparable } from '../../experiment/comparison/incomparable.ts';
import { comparedScenarios, letters, type State } from '../comparison/state.ts';
import type { Language } from '../language/language.ts';
import { plainNumber } from '../language/quantity.ts';
import { barePart, type Sentence, type SentencePart } from '../language/sentence.ts';

const letterOf = (position: number): SentencePart => ({ kind: 'letter', letter: letters[position] ?? '' });

type Asked = Pick<State, 'workspace' | 'facts' | 'issues'>;

/** Scenarios of the comparison with problems: each is said to need attention. */
function problems(language: Language, { workspace, issues }: Asked): Sentence[] {
  return workspace.compared.flatMap((id, position) => {
    const count = issues[id]?.length ?? 0;
    if (count === 0) return [];
    const parts = { b: letterOf(position), count: barePart(plainNumber(language, count)) };
    return [{ key: count === 1 ? ('fieldAttention' as const) : ('fieldsAttention' as const), parts }];
  });
}

/** Why scenarios that are each in order cannot be compared. */
function incomparableSentence(language: Language, state: Asked): Sentence[] {
  const facts = comparedScenarios(state).map((scenario) => scenario.facts);
  const without = facts.flatMap(({ hasStaffingTarget }, position) => (hasStaffingTarget ? [] : [letters[position]]));
  if (state.workspace.mode === 'same-service' && without.length > 0)
    return [{ key: 'modeNeedsTargets', parts: { letters: barePart(without.join(', ')) } }];
  const hindrance = incomparable(facts, 'same-staff');
  const [a, b] = [facts[0], facts[hindrance?.position ?? 0]];
  if (hindrance === undefined || a === undefined || b === undefined) return [];
  const isDays = hindrance.reason === 'days';
  const text = ({ days, currency }: typeof a) => barePart(isDays ? plainNumber(language, days) : currency);
  const parts = { a: letterOf(0), b: letterOf(hindrance.position), valueA: text(a), valueB: text(b) };
  return [{ key: isDays ? 'incomparableDays' : 'incomparableCurrency', parts }];
}

/** What stands in the way of figures for the scenarios as they are; nothing where nothing does. `alone`: position of one that goes with none. */
export function hindrances(
  language: Language,
  state: Asked,
): { readonly isInvalid: boolean; readonly sentences: Sentence[]; readonly alone: number | undefined } {
  const amiss = problems(language, state);
  const isInvalid = amiss.length > 0;
  const facts = comparedScenarios(state).map((scenario) => scenario.facts);
  const alone = isInvalid ? undefined : incomparable(facts, 'same-staff')?.position;
  return { isInvalid, sentences: isInvalid ? amiss : incomparableSentence(language, state), alone };
}
