import { Choice } from '../charts/Choice.tsx';
import { useWords } from '../language/useWords.ts';
import { everything, keyOf, type Scope, type ScopeItem } from './scope.ts';
import { useDayWords } from './words.ts';

interface ScopeChoiceProps {
  readonly items: Readonly<Record<'channels' | 'queues' | 'teams', readonly ScopeItem[]>>;
  readonly scope: Scope;
  readonly onChoose: (scope: Scope) => void;
}

/** Which part of the operation is shown. */
export function ScopeChoice({ items, scope, onChoose }: ScopeChoiceProps) {
  const words = useDayWords();
  const { language } = useWords();
  const all = Object.values(items).flat();
  const choose = (key: string) => onChoose(all.find((item) => keyOf(item) === key) ?? everything);
  return (
    <Choice label={words.scope} value={keyOf(scope)} onChoose={choose}>
      <option value={keyOf(everything)}>{words.all}</option>
      {(['channels', 'queues', 'teams'] as const).map((kind) => {
        const ofKind = items[kind];
        if (ofKind.length === 0) return null;
        return (
          <optgroup key={`${kind} ${language}`} label={words[kind]}>
            {ofKind.map((item) => (
              <option key={item.id} value={keyOf(item)}>
                {item.name}
              </option>
            ))}
          </optgroup>
        );
      })}
    </Choice>
  );
}
