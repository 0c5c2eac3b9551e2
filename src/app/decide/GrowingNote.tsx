import { rich } from '../language/rich.tsx';
import { type Named, thingName } from '../language/thingName.ts';
import { useWords } from '../language/useWords.ts';

/** That more work comes than can be done, and in which queues. */
export function GrowingNote({ queues }: { readonly queues: readonly Named[] }) {
  const all = useWords();
  const names = queues.map((queue) => thingName(all, queue)).join(', ');
  return <p className="growing">{rich(all.say.growing, { queues: <bdi>{names}</bdi> })}</p>;
}
