import { letters } from '../comparison/state.ts';
import { useWords } from '../language/useWords.ts';
import { LetterMark } from '../views/marks.tsx';
import { AlternativeFigure, DifferenceFigure, DifferenceVerdict, ValueFigure } from './figures.tsx';
import type { GroupsProps, MeasureProps } from './MeasureTable.tsx';
import { type FiguredMeasure, measureKey } from './measures.ts';
import { TargetPlace } from './TargetPlace.tsx';

function Card<M extends FiguredMeasure>({ measure, count, Name, ...figures }: MeasureProps<M>) {
  const { say } = useWords();
  const props = { measure, ...figures };
  return (
    <li className="card" data-metric={measure.metric}>
      <div className="card-head">
        <Name measure={measure} />
        {count === 2 && <DifferenceVerdict {...props} position={1} />}
      </div>
      <dl data-count={count}>
        {letters.slice(0, count).map((letter, position) => (
          <div key={letter}>
            <dt>
              <LetterMark position={position} /> {position === 0 ? say.baseline : say.alternative}
            </dt>
            <dd>
              {position === 0 || count === 2 ? (
                <ValueFigure {...props} position={position} />
              ) : (
                <AlternativeFigure {...props} position={position} />
              )}
              <TargetPlace {...props} position={position} />
            </dd>
          </div>
        ))}
        {count === 2 && (
          <div>
            <dt>{say.difference}</dt>
            <dd>
              <DifferenceFigure {...props} position={1} />
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}

/** The measures as a card each, in groups that fold. */
export function MeasureCards<M extends FiguredMeasure>({ title: _, groups, folded, onFold, ...props }: GroupsProps<M>) {
  const { say } = useWords();
  return groups.map(({ name, measures }) => (
    <section key={name} className="card-group">
      <h3>
        <button type="button" className="fold" aria-expanded={!folded.has(name)} onClick={() => onFold(name)}>
          {say[name]}
        </button>
      </h3>
      {!folded.has(name) && (
        <ul className="cards">
          {measures.map((measure) => (
            <Card key={measureKey(measure)} measure={measure} {...props} />
          ))}
        </ul>
      )}
    </section>
  ));
}
