import { Button, NativeSelect } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { sideTitle } from '../comparison/sideTitle.ts';
import { type Place, places, type Side } from '../comparison/state.ts';
import { defaultComparison } from '../defaultComparison.ts';
import type { MessageKey } from '../language/english.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { library } from '../library.ts';
import { useController, usePageState } from '../usePageState.ts';
import { LetterMark, letterOf } from './marks.tsx';

const wordsOf = {
  baseline: { role: 'baseline', choose: 'chooseBaseline', open: 'openBaseline' },
  alternative: { role: 'alternative', choose: 'chooseAlternative', open: 'openAlternative' },
} as const satisfies Record<Place, Record<string, MessageKey>>;

const ofUser = 'given';

/** The scenarios to choose from: the library, and the document that the user gave. */
function Choice({ place, side }: { readonly place: Place; readonly side: Side | undefined }) {
  const { language, say } = useWords();
  const controller = useController();
  const entries = library.map(({ id, wording }) => ({ value: `library ${id}`, label: wording.title[language] }));
  const chosen = side?.origin.from === 'user' ? ofUser : `library ${side?.origin.id ?? defaultComparison[place]}`;
  const given = side?.origin.from === 'user' ? [{ value: ofUser, label: sideTitle(language, side) }] : [];
  return (
    <NativeSelect
      aria-label={say[wordsOf[place].choose]}
      className="side-choice"
      size="md"
      value={chosen}
      onChange={({ currentTarget: { value } }) =>
        value !== ofUser && void controller.openLibrary(place, value.slice('library '.length))
      }
      data={[...given, ...entries]}
    />
  );
}

/** Tells that the alternative is no longer what its file says. */
function EditedNote() {
  const { say } = useWords();
  const { sides, steering } = usePageState('sides', 'steering');
  const moves = sides.alternative?.facts.moves ?? [];
  const isEdited = moves.some(({ id, sharePercent }) => (steering[id] ?? sharePercent) !== sharePercent);
  return isEdited && <span className="edited"> ({say.edited})</span>;
}

function SideCard({ place }: { readonly place: Place }) {
  const { say } = useWords();
  const controller = useController();
  const { sides, opening } = usePageState('sides', 'opening');
  const [isTarget, setIsTarget] = useState(false);
  const side = sides[place];
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsTarget(over);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a shorter way to the button inside
    <div
      className="side"
      data-place={place}
      data-target={isTarget}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDropCapture={() => setIsTarget(false)}
    >
      <LetterMark place={place} />
      <span className="side-role">
        {say[wordsOf[place].role]}
        {place === 'alternative' && <EditedNote />}
        {isTarget && <span className="drop-note"> {rich(say.dropHere, { letter: <bdi>{letterOf[place]}</bdi> })}</span>}
      </span>
      <Choice place={place} side={side} />
      <Button
        variant="default"
        size="md"
        aria-label={say[wordsOf[place].open]}
        aria-expanded={opening === place}
        onClick={() => controller.offerOpening(opening === place ? undefined : place)}
      >
        {say.openFile}
      </Button>
    </div>
  );
}

/** The strip of the two scenarios. */
export function Sides() {
  const { say } = useWords();
  return (
    <section className="sides" aria-label={say.sides}>
      {places.map((place) => (
        <SideCard key={place} place={place} />
      ))}
    </section>
  );
}
