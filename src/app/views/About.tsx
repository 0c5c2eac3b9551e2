import { sideTitle } from '../comparison/sideTitle.ts';
import { type Place, places, type Side } from '../comparison/state.ts';
import { useWords } from '../language/useWords.ts';
import { libraryScenario } from '../library.ts';
import { usePageState } from '../usePageState.ts';
import { LetterMark } from './marks.tsx';

function SideNotes({ place, side }: { readonly place: Place; readonly side: Side }) {
  const { language } = useWords();
  const entry = side.origin.from === 'library' ? libraryScenario(side.origin.id) : undefined;
  return (
    <li>
      <LetterMark place={place} />
      <div>
        <strong>
          <bdi>{sideTitle(language, side)}</bdi>
        </strong>
        {entry && <p>{entry.wording.about[language]}</p>}
        {!entry && side.facts.description && (
          <p>
            <bdi>{side.facts.description}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}

/** What the figures rest on: what the scenarios say of themselves, and whose data they hold. */
export function About() {
  const { say } = useWords();
  const { sides } = usePageState('sides');
  const present = places.flatMap((place) => (sides[place] ? [{ place, side: sides[place] }] : []));
  const sources = new Set(present.flatMap(({ side }) => side.facts.acknowledgement ?? []));
  return (
    <section className="about" aria-labelledby="about-title">
      <h2 id="about-title">{say.about}</h2>
      <ul className="side-notes">
        {present.map(({ place, side }) => (
          <SideNotes key={place} place={place} side={side} />
        ))}
      </ul>
      {[...sources].map((text) => (
        <p key={text} className="acknowledgement">
          {say.acknowledgement}: <bdi>{text}</bdi>
        </p>
      ))}
      <p>{say.privacy}</p>
    </section>
  );
}
