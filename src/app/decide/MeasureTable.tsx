import { letters } from '../comparison/state.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { LetterMark } from '../views/marks.tsx';
import { AlternativeFigure, DifferenceFigure, DifferenceVerdict, type Figures, ValueFigure } from './figures.tsx';
import { MeasureName } from './MeasureName.tsx';
import { type Measure, type MeasureGroup, measureKey } from './measures.ts';
import { TargetPlace } from './TargetPlace.tsx';

export interface GroupsProps extends Figures {
  readonly groups: readonly MeasureGroup[];
  /** Scenarios compared. */
  readonly count: number;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (group: string) => void;
}

interface RowProps extends Figures {
  readonly measure: Measure;
  readonly count: number;
}

/** A pair is read side by side with its difference; of more scenarios each holds its own. */
function Row({ measure, count, ...figures }: RowProps) {
  const props = { measure, ...figures };
  const others = Array.from({ length: count - 1 }, (_, at) => at + 1);
  return (
    <tr data-metric={measure.metric}>
      <th scope="row">
        <MeasureName measure={measure} />
      </th>
      <td>
        <ValueFigure {...props} position={0} />
        <TargetPlace {...props} position={0} />
      </td>
      {count === 2 ? (
        <>
          <td>
            <ValueFigure {...props} position={1} />
            <TargetPlace {...props} position={1} />
          </td>
          <td>
            <DifferenceFigure {...props} position={1} />
          </td>
          <td>
            <DifferenceVerdict {...props} position={1} />
          </td>
        </>
      ) : (
        others.map((position) => (
          <td key={position}>
            <AlternativeFigure {...props} position={position} />
            <TargetPlace {...props} position={position} />
          </td>
        ))
      )}
    </tr>
  );
}

function Head({ count }: { readonly count: number }) {
  const { say } = useWords();
  const [a, b] = letters.map((letter) => <bdi key={letter}>{letter}</bdi>);
  return (
    <thead>
      <tr>
        <th scope="col">{say.measure}</th>
        {letters.slice(0, count).map((letter, position) => (
          <th key={letter} scope="col">
            <LetterMark position={position} /> {position === 0 ? say.baseline : say.alternative}{' '}
            <bdi className="only-heard">{letter}</bdi>
          </th>
        ))}
        {count === 2 && (
          <>
            <th scope="col">{rich(say.difference, { a, b })}</th>
            <th scope="col">{say.verdict}</th>
          </>
        )}
      </tr>
    </thead>
  );
}

/** The measures as a table, a row each, in groups that fold. */
export function MeasureTable({ groups, count, folded, onFold, ...figures }: GroupsProps) {
  const { say } = useWords();
  return (
    <table aria-labelledby="measures-title" data-count={count}>
      <Head count={count} />
      {groups.map(({ name, measures }) => (
        <tbody key={name}>
          <tr className="group">
            <th scope="rowgroup" colSpan={count === 2 ? 5 : count + 1}>
              <button type="button" className="fold" aria-expanded={!folded.has(name)} onClick={() => onFold(name)}>
                {say[name]}
              </button>
            </th>
          </tr>
          {!folded.has(name) &&
            measures.map((measure) => <Row key={measureKey(measure)} measure={measure} count={count} {...figures} />)}
        </tbody>
      ))}
    </table>
  );
}
