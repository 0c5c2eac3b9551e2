import { parsePath } from '../../scenario/path.ts';
import { plainNumber } from '../language/quantity.ts';
import { rich } from '../language/rich.tsx';
import { Num } from '../views/Num.tsx';
import { warningText } from './FieldParts.tsx';
import { useFinding } from './finding.ts';
import { placeText, stepMark } from './labels.ts';
import { AmissMark, PlaceName } from './marks.tsx';
import { useScene } from './scene.ts';
import { withFittedList } from './series.ts';
import { warningKey } from './warnings.ts';

/** After a change of the calendar: has all lists fit it in one step. */
function FitAll() {
  const { issues, say, change } = useScene();
  const lists = issues
    .filter(({ code }) => code === 'tableLength' || code === 'wrongLength')
    .map(({ path }) => parsePath(path) ?? []);
  const [first] = lists;
  if (first === undefined) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => change((whole) => lists.reduce(withFittedList, whole), 'value', first)}
    >
      {say.fitAll}
    </button>
  );
}

/** What has to be put right before there are figures of it, each with the way to its field. */
export function ProblemList() {
  const { say, writing, problems } = useScene();
  const { goTo } = useFinding();
  return (
    <div role="status">
      {problems.length > 0 && (
        <div className="problems-box">
          <p>
            <AmissMark kind="wrong" />{' '}
            <strong>
              {rich(problems.length === 1 ? say.problemOne : say.problemMany, {
                count: <Num>{plainNumber(writing.language, problems.length)}</Num>,
              })}
            </strong>{' '}
            {say.problemsKept}
          </p>
          <FitAll />
          <ul>
            {problems.map(({ key, path, text }) => (
              <li key={key}>
                <button type="button" className="link" onClick={() => goTo(path)}>
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** What is unusual, folded: it may be meant. */
export function WarningList() {
  const scene = useScene();
  const { say, writing, document, warnings } = scene;
  const { goTo } = useFinding();
  if (warnings.length === 0) return null;
  const count = <Num>{plainNumber(writing.language, warnings.length)}</Num>;
  return (
    <details className="warnings-box">
      <summary>
        <AmissMark kind="unusual" /> {rich(warnings.length === 1 ? say.warningOne : say.warningMany, { count })}
      </summary>
      <ul>
        {warnings.map((warning) => (
          <li key={warningKey(warning)}>
            <button type="button" className="link" onClick={() => goTo(warning.path)}>
              <PlaceName text={placeText(warning.path, document, writing)} />
              {stepMark}
              {warningText(warning, scene)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
