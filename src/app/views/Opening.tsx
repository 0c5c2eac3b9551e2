import { Button, FileButton, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Place } from '../comparison/state.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { useController, usePageState } from '../usePageState.ts';
import { givenFile } from './givenFile.ts';
import { letterOf } from './marks.tsx';
import { Refused } from './Refused.tsx';

/** Where a scenario is opened from a file or a text, and what was wrong with the one that was refused. */
export default function Opening({ place }: { readonly place: Place }) {
  const { say } = useWords();
  const controller = useController();
  const { refusal } = usePageState('refusal');
  const [text, setText] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the panel takes the focus when it opens for a place or tells of another refusal
  useEffect(() => heading.current?.focus(), [place, refusal]);
  const letter = { letter: <bdi>{letterOf[place]}</bdi> };
  return (
    <section className="opening panel" aria-labelledby="opening-title">
      <h2 id="opening-title" ref={heading} tabIndex={-1}>
        {rich(say.openTitle, letter)}
      </h2>
      {refusal && <Refused refusal={refusal} />}
      <p className="help">{rich(say.openHelp, letter)}</p>
      <FileButton accept="application/json,.json" onChange={(file) => file && void controller.openGiven(place, givenFile(file))}>
        {(props) => <Button {...props}>{say.chooseFile}</Button>}
      </FileButton>
      <Textarea
        label={say.pasteLabel}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        rows={4}
        spellCheck={false}
        dir="ltr"
      />
      <div className="buttons">
        <Button
          variant="default"
          disabled={text === ''}
          onClick={() => void controller.openGiven(place, { name: '', size: text.length, text: async () => text })}
        >
          {say.usePasted}
        </Button>
        <Button variant="subtle" onClick={() => controller.offerOpening(undefined)}>
          {say.cancel}
        </Button>
      </div>
    </section>
  );
}
