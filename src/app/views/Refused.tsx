import type { Issue } from '../../scenario/issue.ts';
import type { Refusal } from '../comparison/state.ts';
import type { MessageKey } from '../language/english.ts';
import { hebrewProblem } from '../language/hebrewProblems.ts';
import { plainNumber } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { libraryScenario } from '../library.ts';
import { Num } from './Num.tsx';

function Problem({ issue }: { readonly issue: Issue }) {
  const { language, say } = useWords();
  return (
    <li>
      <bdi dir={issue.path === '' ? undefined : 'ltr'} className="problem-path">
        {issue.path === '' ? say.wholeDocument : issue.path}
      </bdi>{' '}
      <span className="problem-text">{language === 'he' ? hebrewProblem(issue) : issue.message}</span>
      {language === 'he' && issue.file !== undefined && (
        <span className="problem-file"> ({rich(say.inFile, { file: <bdi dir="ltr">{issue.file}</bdi> })})</span>
      )}
    </li>
  );
}

/** All problems of a document, each with the path to it. */
export function Problems({ issues }: { readonly issues: readonly Issue[] }) {
  const { say } = useWords();
  if (issues.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls inside its frame, by the keyboard too
    <ul className="problems" aria-label={say.problemsLabel} tabIndex={0}>
      {issues.map((issue) => (
        <Problem key={`${issue.path} ${issue.message}`} issue={issue} />
      ))}
    </ul>
  );
}

const templates = { gone: 'refusedUnreadable', notUtf8: 'refusedNotUtf8' } as const satisfies Record<string, MessageKey>;

/** Why a document was not opened: all its problems, each with the path to it. */
export function Refused({ refusal }: { readonly refusal: Refusal }) {
  const { language, say } = useWords();
  const { name, isOfLibrary, issues, unreadable } = refusal;
  const title = isOfLibrary ? libraryScenario(name)?.title[language] : name || say.pasted;
  const template = unreadable ? say[templates[unreadable]] : issues.length === 1 ? say.refusedOne : say.refusedMany;
  return (
    <div className="refused" role="alert">
      <p>
        <strong>{rich(template, { name: <bdi>{title}</bdi>, count: <Num>{plainNumber(language, issues.length)}</Num> })}</strong>{' '}
        {say.refusedKept}
      </p>
      <Problems issues={issues} />
    </div>
  );
}
