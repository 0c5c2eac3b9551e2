import '../styles/notes.css';
import { letters, type State } from '../comparison/state.ts';
import { rich } from '../language/rich.tsx';
import type { Named } from '../language/thingName.ts';
import { useWords } from '../language/useWords.ts';
import { VerdictShape } from '../views/marks.tsx';
import { QuantityText } from '../views/Num.tsx';
import { type Beside, besides } from './besides.ts';
import type { Told } from './clauses.ts';
import { GrowingNote } from './GrowingNote.tsx';
import { LeftOutNote } from './LeftOutNote.tsx';
import { useDecideWords } from './words.ts';

function BesideLine({ beside, position }: { readonly beside: Beside; readonly position: number }) {
  const { say } = useWords();
  const words = useDecideWords();
  const { metric, verdict, now, before } = beside;
  const letter = (at: number) => rich(say.scenario, { letter: <bdi className="letter-name">{letters[at]}</bdi> });
  return (
    <li data-verdict={verdict}>
      <VerdictShape verdict={verdict} />
      <span>
        <strong>{words[`beside.${metric}`]}:</strong>{' '}
        {rich(words.beside, {
          now: now && <QuantityText quantity={now} />,
          before: before && <QuantityText quantity={before} />,
          a: letter(0),
          b: letter(position),
          verdict: say[verdict],
        })}
      </span>
    </li>
  );
}

/** What scenarios do besides what the headline measures tell. */
function Besides({ told }: { readonly told: Told }) {
  const words = useDecideWords();
  const lines = told.facts.flatMap((_, position) =>
    position === 0 ? [] : besides(told, position).map((beside) => ({ position, beside })),
  );
  if (lines.length === 0) return null;
  return (
    <section className="besides" aria-labelledby="besides-title">
      <h3 id="besides-title">{words.besides}</h3>
      <ul className="digest">
        {lines.map(({ position, beside }) => (
          <BesideLine key={`${position} ${beside.metric}`} beside={beside} position={position} />
        ))}
      </ul>
    </section>
  );
}

interface NotesProps extends Pick<State, 'shown' | 'run' | 'workspace' | 'library'> {
  readonly told: Told;
  readonly growing: readonly Named[];
}

/** What is to be known beside the verdict: what it does not tell, what an estimate leaves out, and where queues grow without end. */
export default function VerdictNotes({ told, growing, ...state }: NotesProps) {
  const { from, mode } = told.comparison;
  return (
    <>
      <Besides told={told} />
      {(from === 'estimate' || mode === 'same-service') && <LeftOutNote {...state} />}
      {growing.length > 0 && <GrowingNote queues={growing} />}
    </>
  );
}
