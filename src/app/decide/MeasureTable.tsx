import { letters } from '../comparison/state.ts';
import { rich } from '../language/rich.tsx';
import { useWords } from '../language/useWords.ts';
import { LetterMark } from '../views/marks.tsx';
import { AlternativeFigure, DifferenceFigure, DifferenceVerdict, type Figures, ValueFigure } from './figures.tsx';
import { type FiguredMeasure, type MeasureGroup, measureKey } from './measures.ts';
import { TargetPlace } from './TargetPlace.tsx';

export interface GroupsProps<M extends FiguredMeasure> extends Figures {
  /** Id of the heading above. */
  readonly title: string;
  readonly groups: readonly MeasureGroup<M>[];
  readonly Name: React.ComponentType<{ readonly measure: M }>;
  /** Scenarios compared. */
  readonly count: number;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (group: string) => void;
}

export interface MeasureProps<M extends FiguredMeasure> extends Figures, Pick<GroupsProps<M>, 'count' | 'Name'> {
  readonly measure: M;
}

/** A pair is read side by side with its difference; of more scenarios each holds its own. */
function Row<M extends FiguredMeasure>({ measure, count, Name, ...figures }: MeasureProps<M>) {
  const props = { measure, ...figures };
  const others = Array.from({ length: count - 1 }, (_, at) => at + 1);
  return (
    <tr data-metric={measure.metric}>
      <th scope="row">
        <Name measure={measure} />
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
export function MeasureTable<M extends FiguredMeasure>({ title, groups, folded, onFold, ...props }: GroupsProps<M>) {
  const { say } = useWords();
  const { count } = props;
  return (
    <table aria-labelledby={title} data-count={count}>
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
          {!folded.has(name) && measures.map((measure) => <Row key={measureKey(measure)} measure={measure} {...props} />)}
        </tbody>
      ))}
    </table>
  );
}
