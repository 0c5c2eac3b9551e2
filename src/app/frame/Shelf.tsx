import { useEffect, useRef, useState } from 'react';
import { scenarioTitle } from '../comparison/scenarioTitle.ts';
import { wholeOf } from '../comparison/wholes.ts';
import { useWords } from '../language/useWords.ts';
import { library } from '../library.ts';
import { libraryAbout } from '../libraryAbout.ts';
import { useController, usePageState } from '../usePageState.ts';
import { givenFile } from '../views/givenFile.ts';
import { Refused } from '../views/Refused.tsx';
import { mostCompared } from '../workspace/workspace.ts';

/** Scenarios of the user's that are not compared now. */
function Kept() {
  const { language, say } = useWords();
  const controller = useController();
  const state = usePageState('workspace', 'library');
  const { workspace } = state;
  const others = workspace.entries.filter(({ id }) => !workspace.compared.includes(id));
  if (others.length === 0) return null;
  return (
    <section className="shelf-part">
      <h3>{say.shelfKept}</h3>
      <ul className="choices">
        {others.map((entry) => {
          const title = scenarioTitle(language, entry, wholeOf(workspace, state.library, entry.id)?.whole);
          return (
            <li key={entry.id}>
              <button type="button" className="choice" onClick={() => controller.compareToo(entry.id)}>
                <bdi>{title}</bdi>
                {entry.isEdited && <span className="edited"> ({say.edited})</span>}
              </button>
              <button type="button" className="button" onClick={() => controller.remove(entry.id)}>
                {say.delete}
                <span className="only-heard"> {title}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Examples() {
  const { language, say } = useWords();
  const controller = useController();
  return (
    <section className="shelf-part">
      <h3>{say.shelfLibrary}</h3>
      <ul className="choices">
        {library.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="choice" onClick={() => void controller.openLibrary(id)}>
              <span>{title[language]}</span>
              <span className="help">{libraryAbout[id][language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnDocument() {
  const { say } = useWords();
  const controller = useController();
  const [text, setText] = useState('');
  const file = useRef<HTMLInputElement>(null);
  return (
    <section className="shelf-part">
      <h3>{say.shelfFile}</h3>
      <p className="help">{say.openHelp}</p>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) void controller.openGiven(givenFile(chosen));
          currentTarget.value = '';
        }}
      />
      <button type="button" className="button primary" onClick={() => file.current?.click()}>
        {say.chooseFile}
      </button>
      <label className="pasted">
        {say.pasteLabel}
        <textarea
          className="input"
          rows={4}
          dir="ltr"
          spellCheck={false}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button
        type="button"
        className="button"
        disabled={text === ''}
        onClick={() => void controller.openGiven({ name: '', size: text.length, text: async () => text })}
      >
        {say.usePasted}
      </button>
    </section>
  );
}

/** Where scenarios come from: the user's own, the library, a file or a text; and what was wrong with the one that was refused. */
export default function Shelf() {
  const { say } = useWords();
  const controller = useController();
  const { refusal, workspace } = usePageState('refusal', 'workspace');
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the panel takes the focus when it opens or tells of another refusal
  useEffect(() => heading.current?.focus(), [refusal]);
  return (
    <section
      className="shelf panel"
      aria-labelledby="shelf-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') controller.offerShelf(false);
      }}
    >
      <div className="panel-head">
        <h2 id="shelf-title" ref={heading} tabIndex={-1}>
          {say.openScenario}
        </h2>
        <button type="button" className="button" onClick={() => controller.offerShelf(false)}>
          {say.close}
        </button>
      </div>
      {refusal && <Refused refusal={refusal} />}
      {workspace.compared.length >= mostCompared && <p className="help">{say.shelfFull}</p>}
      <div className="shelf-parts">
        <Examples />
        <Kept />
        <OwnDocument />
      </div>
    </section>
  );
}
