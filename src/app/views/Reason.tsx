import type { MessageKey } from '../language/english.ts';
import { useWords } from '../language/useWords.ts';

/** Why something failed: a key of the catalogue, or words of the program's and the browser's as they are. */
export function Reason({ of }: { readonly of: string }) {
  const { say } = useWords();
  return Object.hasOwn(say, of) ? say[of as MessageKey] : <bdi className="code">{of}</bdi>;
}
